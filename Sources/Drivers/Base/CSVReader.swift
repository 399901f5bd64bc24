/// Reads comma-separated values (RFC 4180) in UTF-8, record by record, with the place of everything.
///
/// A byte order mark, CRLF and LF, quoted fields with embedded newlines and doubled quotes are understood; blank lines
/// are passed over. What a spreadsheet would guess at (a quote in the middle of a field, text after a closing quote)
/// is refused, because a guess moves money into the wrong column.
package struct CSVReader {
    /// The byte between two fields: `,` `;` or a tab.
    package let separator: UInt8
    private let bytes: [UInt8]
    private var place = 0
    private var line = 1
    private var column = 1

    /// Without a separator the first line decides: the one of comma, semicolon and tab that occurs most in it.
    /// Spreadsheets of countries that write a decimal comma export with semicolons.
    package init(_ bytes: [UInt8], separator: UInt8? = nil) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
        self.separator = separator ?? CSVReader.separator(inFirstLineOf: bytes)
    }

    /// The next record, or `nil` after the last.
    package mutating func next() throws(CSVError) -> CSVRecord? {
        guard bytes.count <= Limits.importBytesMax else {
            throw error(
                "the file is larger than \(Limits.importBytesMax) bytes", remedy: "Split it into several files.")
        }
        while endOfLine() {}
        guard place < bytes.count else { return nil }
        let start = line
        var fields: [String] = []
        column = 1
        while true {
            fields.append(try field())
            if place == bytes.count || endOfLine() { return CSVRecord(line: start, fields: fields) }
            place += 1  // The separator.
            column += 1
            guard column <= Limits.csvFieldsMax else {
                throw error(
                    "a record has more than \(Limits.csvFieldsMax) fields",
                    remedy: "Check that a line end is not missing.")
            }
        }
    }

    // MARK: - Fields

    private mutating func field() throws(CSVError) -> String {
        let startLine = line
        let content = peek == quote ? try quotedField() : try plainField()
        guard content.count <= Limits.csvFieldBytesMax else {
            throw CSVError(
                line: startLine, column: column, reason: "a field is longer than \(Limits.csvFieldBytesMax) bytes",
                remedy: "Check that a closing quote is not missing.")
        }
        guard let text = String(validating: content, as: UTF8.self), !content.contains(0) else {
            throw CSVError(
                line: startLine, column: column, reason: "a field is not valid UTF-8",
                remedy: "Save the file as UTF-8; spreadsheets call it \"CSV UTF-8\".")
        }
        return text
    }

    private mutating func plainField() throws(CSVError) -> ArraySlice<UInt8> {
        let start = place
        while let byte = peek, byte != separator, byte != 0x0A {
            if byte == 0x0D {
                if isLineFeed(at: place + 1) { break }
                throw error("a carriage return stands alone", remedy: "Save the file with Windows or Unix line ends.")
            }
            if byte == quote {
                throw error(
                    "a quote stands inside a field that does not begin with one",
                    remedy: "Put the whole field in quotes and double the quotes inside it.")
            }
            place += 1
        }
        return bytes[start..<place]
    }

    private mutating func quotedField() throws(CSVError) -> ArraySlice<UInt8> {
        let startLine = line
        place += 1
        var content: [UInt8] = []
        while let byte = peek {
            place += 1
            if byte == 0x0A { line += 1 }
            if byte != quote {
                content.append(byte)
            } else if peek == quote {
                content.append(byte)
                place += 1
            } else if peek == nil || peek == separator || peek == 0x0A || (peek == 0x0D && isLineFeed(at: place + 1)) {
                return content[...]
            } else {
                throw error(
                    "text follows the closing quote of a field", remedy: "Double the quotes that belong to the text.")
            }
        }
        throw CSVError(
            line: startLine, column: column, reason: "a quoted field is never closed",
            remedy: "Add the closing quote, or double the quotes that belong to the text.")
    }

    // MARK: - Bytes

    private let quote = UInt8(ascii: "\"")

    private var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

    private func isLineFeed(at index: Int) -> Bool { index < bytes.count && bytes[index] == 0x0A }

    /// Passes over one line end, if one stands here.
    private mutating func endOfLine() -> Bool {
        let width = isLineFeed(at: place) ? 1 : peek == 0x0D && isLineFeed(at: place + 1) ? 2 : 0
        place += width
        line += width > 0 ? 1 : 0
        return width > 0
    }

    private static func separator(inFirstLineOf bytes: [UInt8]) -> UInt8 {
        let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
        var counts = [0, 0, 0]
        var quoted = false
        for byte in bytes {
            if byte == UInt8(ascii: "\"") { quoted.toggle() }
            if byte == 0x0A, !quoted { break }
            if let index = candidates.firstIndex(of: byte), !quoted { counts[index] += 1 }
        }
        let best = counts.indices.reduce(0) { counts[$1] > counts[$0] ? $1 : $0 }
        return candidates[best]
    }

    private func error(_ reason: String, remedy: String) -> CSVError {
        CSVError(line: line, column: column, reason: reason, remedy: remedy)
    }
}

/// One record and the line, counted from 1, in which it begins.
package struct CSVRecord: Hashable, Sendable {
    package let line: Int
    package let fields: [String]

    package init(line: Int, fields: [String]) {
        self.line = line
        self.fields = fields
    }
}

/// Why a file can't be read: the line, the field in it (both counted from 1), what is wrong and what helps.
package struct CSVError: Error, Equatable, Sendable {
    package let line: Int
    package let column: Int
    package let reason: String
    package let remedy: String

    package init(line: Int, column: Int, reason: String, remedy: String) {
        self.line = line
        self.column = column
        self.reason = reason
        self.remedy = remedy
    }
}
