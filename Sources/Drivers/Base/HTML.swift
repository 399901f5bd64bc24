/// Markup whose interpolated text is escaped; only `HTML` nests as markup, and there is no raw door.
///
/// Kept as UTF-8, in which it leaves: a list of fifty rows is some two thousand pieces.
package struct HTML: ExpressibleByStringInterpolation, StringInterpolationProtocol, Sendable {
    package private(set) var bytes: [UInt8] = []

    package init(stringLiteral markup: StaticString) { appendLiteral(markup) }
    package init(stringInterpolation whole: HTML) { self = whole }
    package init(literalCapacity: Int, interpolationCount: Int) {
        bytes.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    package var markup: String { String(decoding: bytes, as: UTF8.self) }

    package mutating func appendLiteral(_ literal: StaticString) {
        literal.withUTF8Buffer { text in unsafe bytes.append(contentsOf: text) }
    }
    package mutating func appendInterpolation(_ nested: HTML) { bytes += nested.bytes }
    package mutating func appendInterpolation(_ list: [HTML]) { for item in list { bytes += item.bytes } }
    package mutating func appendInterpolation(_ number: some BinaryInteger) { bytes += String(number).utf8 }
    package mutating func appendInterpolation(_ amount: Amount) { bytes += amount.description.utf8 }
    package mutating func appendInterpolation(_ text: String) {
        // By byte, not by character: a quote with an accent glued to it is still a quote to a browser, and no byte of
        // another character looks like one of these.
        guard text.utf8.contains(where: HTML.isSpecial) else {
            bytes += text.utf8
            return
        }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            case UInt8(ascii: "'"): bytes += "&#39;".utf8
            default: bytes.append(byte)
            }
        }
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        default: false
        }
    }
}
