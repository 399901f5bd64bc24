/// Text that stays readable where it is ASCII (RFC 2045, section 6.7).
enum QuotedPrintable {
    private static let lineLengthMax = 76

    /// The lines of the encoded text. Any kind of line break in it is one; everything else comes out again bit by bit.
    static func lines(of text: String) -> [String] {
        var lines: [String] = []
        var line: [UInt8] = []
        var bytes = Array(text.utf8)[...]
        while let byte = bytes.popFirst() {
            if byte == 0x0D || byte == 0x0A {
                if byte == 0x0D, bytes.first == 0x0A { bytes.removeFirst() }
                end(&line, &lines)
                continue
            }
            add(piece(byte), to: &line, &lines)
        }
        if !line.isEmpty { end(&line, &lines) }
        return lines
    }

    private static func piece(_ byte: UInt8) -> [UInt8] {
        switch byte {
        case UInt8(ascii: "="): return hexadecimal(byte)
        case 0x20...0x7E, 0x09: return [byte]
        default: return hexadecimal(byte)
        }
    }

    /// The `=` of a soft line break needs the last place.
    private static func add(_ piece: [UInt8], to line: inout [UInt8], _ lines: inout [String]) {
        if line.count + piece.count > lineLengthMax - 1 {
            lines.append(String(decoding: line, as: UTF8.self) + "=")
            line = []
        }
        line += piece
    }

    /// A blank at the end of a line may be lost on the way, so it is written in digits.
    private static func end(_ line: inout [UInt8], _ lines: inout [String]) {
        if let last = line.last, last == 0x20 || last == 0x09 {
            line.removeLast()
            add(hexadecimal(last), to: &line, &lines)
        }
        lines.append(String(decoding: line, as: UTF8.self))
        line = []
    }

    private static func hexadecimal(_ byte: UInt8) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        return [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}
