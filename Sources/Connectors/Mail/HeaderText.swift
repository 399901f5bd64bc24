import Base
import Model

/// What stands behind the colon of a header. Whatever is not plain ASCII is encoded, and what could begin a header of
/// its own is refused.
enum HeaderText {
    /// A subject: as it is when it is short, plain and begins and ends with something; else in encoded words.
    static func unstructured(_ text: String, place: String) throws(Failure) -> String {
        try refuseControls(text, place: place)
        let isPlain =
            text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && text.utf8.count <= 65 && !text.contains("=?")
            && text.first != " " && text.last != " "
        return isPlain ? text : encodedWords(text)
    }

    /// `"Ana Pop" <ana@example.com>`, one a line.
    static func mailboxes(_ boxes: [Mailbox], place: String) throws(Failure) -> String {
        var texts: [String] = []
        for box in boxes { texts.append(try mailbox(box, place: place)) }
        return texts.joined(separator: ",\r\n ")
    }

    private static func mailbox(_ box: Mailbox, place: String) throws(Failure) -> String {
        guard let name = box.name, !name.isEmpty else { return box.address.description }
        try refuseControls(name, place: place)
        let isPlain = name.utf8.allSatisfy { (0x20...0x7E).contains($0) } && name.utf8.count <= 50
        guard isPlain, !name.contains("=?") else { return "\(encodedWords(name))\r\n <\(box.address)>" }
        let quoted = name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "\"\(quoted)\"\r\n <\(box.address)>"
    }

    /// Letters that need no quoting, on both sides of one @ (RFC 5322, section 3.6.4).
    static func messageID(_ text: String) throws(Failure) -> String {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        let isFine =
            parts.count == 2 && text.utf8.count <= 250
            && parts.allSatisfy { part in
                part.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { atom in
                    !atom.isEmpty && atom.utf8.allSatisfy(isAtomText)
                }
            }
        guard isFine else { throw .mailUnusable("its Message-ID can't be one", place: "message-id") }
        return text
    }

    private static func isAtomText(_ byte: UInt8) -> Bool {
        isHTTPToken(String(decoding: [byte], as: UTF8.self)) || "/=?{}".utf8.contains(byte)
    }

    /// RFC 2047, section 2: at most 75 characters each, whole characters in each, blanks between two don't count.
    private static func encodedWords(_ text: String) -> String {
        var words: [String] = []
        var piece: [UInt8] = []
        for bytes in text.flatMap(pieces) {
            if piece.count + bytes.count > encodedWordBytesMax {
                words.append("=?UTF-8?B?\(Base64.text(piece))?=")
                piece = []
            }
            piece += bytes
        }
        if !piece.isEmpty || words.isEmpty { words.append("=?UTF-8?B?\(Base64.text(piece))?=") }
        return words.joined(separator: "\r\n ")
    }

    /// A character as people see it stays in one word, unless it is longer than any word.
    private static func pieces(_ character: Character) -> [[UInt8]] {
        guard String(character).utf8.count > encodedWordBytesMax else { return [Array(String(character).utf8)] }
        return character.unicodeScalars.map { Array(String($0).utf8) }
    }

    /// 42 bytes are 56 characters, and 68 with the frame: `Reply-To: ` still fits into 78.
    private static let encodedWordBytesMax = 42

    static func refuseControls(_ text: String, place: String) throws(Failure) {
        let isFine = text.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: false
            default: true
            }
        }
        guard isFine else {
            throw .mailUnusable("a line break or another control character stands in it", place: place)
        }
    }
}

extension Failure {
    static func mailUnusable(_ why: String, place: String) -> Failure {
        Failure(
            .mailMessageUnusable, .askHuman, "The mail can't be written: \(why) (\(place)).",
            advice: "Correct it where it comes from; nothing was sent.", place: place)
    }
}
