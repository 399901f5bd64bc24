/// The part of a target behind the question mark, in order, decoded once.
struct QueryItems: Sendable {
    /// Each item with its text as it was sent, so that a next link can repeat it unchanged.
    private(set) var items: [(name: String, value: String, raw: String)] = []

    init(_ query: some StringProtocol) {
        for raw in query.split(separator: "&") {
            let (name, value) = Substring(raw).halves(at: "=")
            items.append((name: name.formDecoded, value: value.formDecoded, raw: String(raw)))
        }
    }

    /// The first value of a name; OData's `$` may be missing only where the caller says so.
    subscript(_ name: String) -> String? { items.first { $0.name == name }?.value }

    /// The query again as it was sent, with some options replaced by new ones at its end.
    func replacing(_ replacements: [(name: String, value: String)]) -> String {
        let kept = items.filter { item in !replacements.contains { $0.name == item.name } }.map(\.raw)
        return (kept + replacements.map { "\($0.name)=\($0.value)" }).joined(separator: "&")
    }
}

extension StringProtocol {
    /// With `%41` turned into `A`; what is no valid escape stays as it is, and bytes that are no UTF-8 become U+FFFD.
    var percentDecoded: String { decoded(plusIsBlank: false) }

    /// The same, and `+` is a blank, as in a query.
    var formDecoded: String { decoded(plusIsBlank: true) }

    private func decoded(plusIsBlank: Bool) -> String {
        var bytes: [UInt8] = []
        var rest = Array(utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let high = Character(Unicode.Scalar(rest[rest.startIndex])).hexDigitValue,
                let low = Character(Unicode.Scalar(rest[rest.startIndex + 1])).hexDigitValue
            {
                bytes.append(UInt8(high * 16 + low))
                rest = rest.dropFirst(2)
            } else {
                bytes.append(plusIsBlank && byte == UInt8(ascii: "+") ? 0x20 : byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
