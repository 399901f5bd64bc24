/// Why a text is no JSON (RFC 8259), and where.
package struct JSONError: Error, Equatable, Sendable {
    package let message: String
    /// Offset of the byte at fault, counted from zero.
    package let offset: Int
}

extension JSON {
    /// Reads one JSON text. Depth and size are limited, so hostile input costs no more than its length.
    package init(parsing bytes: some Sequence<UInt8>) throws(JSONError) {
        var reader = JSONReader(bytes: Array(bytes))
        self = try reader.whole()
    }

    package init(parsing text: String) throws(JSONError) { try self.init(parsing: text.utf8) }
}

private struct JSONReader {
    let bytes: [UInt8]
    var place = 0
    var depth = 0

    mutating func whole() throws(JSONError) -> JSON {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }  // A byte order mark is tolerated.
        let value = try value()
        skipBlanks()
        guard place == bytes.count else { throw error("text goes on after the value") }
        return value
    }

    private mutating func value() throws(JSONError) -> JSON {
        skipBlanks()
        guard place < bytes.count else { throw error("the text ends where a value is expected") }
        switch bytes[place] {
        case UInt8(ascii: "{"): return try nested { reader throws(JSONError) in try reader.object() }
        case UInt8(ascii: "["): return try nested { reader throws(JSONError) in try reader.array() }
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func nested(
        _ read: (inout JSONReader) throws(JSONError) -> JSON
    ) throws(JSONError) -> JSON {
        depth += 1
        guard depth <= Limits.jsonDepthMax else { throw error("nested deeper than \(Limits.jsonDepthMax) levels") }
        place += 1
        let value = try read(&self)
        depth -= 1
        return value
    }

    private mutating func object() throws(JSONError) -> JSON {
        var object = JSONObject()
        var places: [String: Int] = [:]
        if take("}") { return .object(object) }
        repeat {
            skipBlanks()
            guard peek == UInt8(ascii: "\"") else { throw error("a member name is missing") }
            let name = try string()
            guard take(":") else { throw error("a colon is missing after the member name") }
            let value = try value()
            if let known = places[name] {
                object.replace(at: known, with: value)
            } else {
                places[name] = object.count
                object.append(name, value)
            }
        } while take(",")
        guard take("}") else { throw error("an object is not closed") }
        return .object(object)
    }

    private mutating func array() throws(JSONError) -> JSON {
        var list: [JSON] = []
        if take("]") { return .array(list) }
        repeat { list.append(try value()) } while take(",")
        guard take("]") else { throw error("an array is not closed") }
        return .array(list)
    }

    private mutating func number() throws(JSONError) -> JSON {
        let start = place
        if peek == UInt8(ascii: "-") { place += 1 }
        let whole = digits()
        guard whole > 0 else { throw error("this is no JSON value") }
        guard whole == 1 || bytes[place - whole] != UInt8(ascii: "0") else {
            throw error("a number starts with a zero")
        }
        if peek == UInt8(ascii: ".") {
            place += 1
            guard digits() > 0 else { throw error("digits are missing after the decimal point") }
        }
        if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
            place += 1
            if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { place += 1 }
            guard digits() > 0 else { throw error("digits are missing in the exponent") }
        }
        return .number(String(decoding: bytes[start..<place], as: UTF8.self))
    }

    private mutating func string() throws(JSONError) -> String {
        place += 1
        var text: [UInt8] = []
        var start = place
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "\""):
                text += bytes[start..<place]
                place += 1
                guard let valid = String(validating: text, as: UTF8.self) else {
                    throw error("a string is not valid UTF-8")
                }
                return valid
            case UInt8(ascii: "\\"):
                text += bytes[start..<place]
                try escape(into: &text)
                start = place
            case 0..<0x20: throw error("a control character stands unescaped in a string")
            default: place += 1
            }
        }
        throw error("a string is not closed")
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
        guard place + 1 < bytes.count else { throw error("a string is not closed") }
        place += 2
        switch bytes[place - 1] {
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "u"): text += Array(String(Character(try unicode())).utf8)
        case let other where other == UInt8(ascii: "\"") || other == UInt8(ascii: "\\") || other == UInt8(ascii: "/"):
            text.append(other)
        default: throw error("an unknown escape in a string")
        }
    }

    private mutating func unicode() throws(JSONError) -> Unicode.Scalar {
        let first = try fourHexDigits()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard (0xD800..<0xDC00).contains(first), peek == UInt8(ascii: "\\"), place + 1 < bytes.count,
            bytes[place + 1] == UInt8(ascii: "u")
        else { throw error("half of a surrogate pair in a string") }
        place += 2
        let second = try fourHexDigits()
        guard (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw error("half of a surrogate pair in a string") }
        return scalar
    }

    private mutating func fourHexDigits() throws(JSONError) -> UInt32 {
        guard place + 4 <= bytes.count else { throw error("a \\u escape is cut short") }
        let digits = bytes[place..<place + 4]
        guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw error("a \\u escape needs four hexadecimal digits") }
        place += 4
        return value
    }

    private mutating func word(_ word: StaticString, _ value: JSON) throws(JSONError) -> JSON {
        let expected = Array(word.description.utf8)
        guard bytes[place...].starts(with: expected) else { throw error("this is no JSON value") }
        place += expected.count
        return value
    }

    private var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func digits() -> Int {
        let start = place
        while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { place += 1 }
        return place - start
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        skipBlanks()
        guard peek == UInt8(ascii: scalar) else { return false }
        place += 1
        return true
    }

    private mutating func skipBlanks() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { place += 1 }
    }

    private func error(_ message: String) -> JSONError { JSONError(message: message, offset: place) }
}
