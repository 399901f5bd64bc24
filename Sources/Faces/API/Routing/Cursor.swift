import Base

/// Where the next page begins. Opaque to programs, so that it may change; a damaged one, or another list's, is refused.
struct Cursor: Sendable {
    let list: String
    let last: String

    var text: String { Hexadecimal.text(Array("\(list):\(last)".utf8)) }

    static func form(of list: String) -> ValueForm<Cursor> {
        ValueForm(Schema.text(2...1000, pattern: "^([0-9a-f]{2})+$")) { text throws(WrongValue) in
            guard let bytes = Hexadecimal.bytes(text), let plain = String(validating: bytes, as: UTF8.self),
                plain.hasPrefix("\(list):")
            else { throw WrongValue("is no cursor of this list", remedy: "Send \"next\" as the page before gave it.") }
            return Cursor(list: list, last: String(plain.dropFirst(list.utf8.count + 1)))
        }
    }

    /// A cursor whose last is a number; a number that was never given is harmless: the page begins after it.
    static func numbered(_ list: String) -> ValueForm<Int64> {
        let form = form(of: list)
        return ValueForm(form.schema) { text throws(WrongValue) in
            guard let number = Int64(try form.fromText(text).last), number > 0 else {
                throw WrongValue("is no cursor of this list", remedy: "Send \"next\" as the page before gave it.")
            }
            return number
        }
    }
}

enum Hexadecimal {
    static func text(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// `nil` unless every two characters are such digits.
    static func bytes(_ text: String) -> [UInt8]? {
        let digits = text.utf8.map { byte -> UInt8? in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
            default: nil
            }
        }
        guard digits.count.isMultiple(of: 2), !digits.contains(nil) else { return nil }
        let values = digits.compactMap(\.self)
        return stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
    }
}

/// One page of a list, and where the next one begins.
struct Page<Value: Sendable>: Sendable {
    let items: [Value]
    let next: Cursor?

    /// `found` was asked for with one more than the page holds: that one says that there is a next page.
    init(_ found: [Value], limit: Int, of list: String, key: (Value) -> String) {
        items = Array(found.prefix(limit))
        next = found.count > limit ? items.last.map { Cursor(list: list, last: key($0)) } : nil
    }

    func json(_ shape: Shape<Value>) -> JSON { ["items": shape.json(items), "next": JSON(next?.text)] }

    static func schema(_ shape: Shape<Value>) -> Schema {
        Schema.object([
            ("items", "the things themselves", Schema.list(of: shape.schema), true),
            ("next", "send it as cursor to get the next page; null on the last one", Schema.text.orNull, true),
        ])
    }
}

enum PageParameters {
    static let limit = Parameter.query("limit", .whole(1...500), "At most so many; 100 unless said.")

    static func limit(_ call: Call) -> Int { Int(call[limit] ?? 100) }
}
