extension JSON {
    /// Compact JSON text, members in their order.
    package var written: String { String(decoding: bytes, as: UTF8.self) }

    /// Compact JSON as UTF-8.
    package var bytes: [UInt8] {
        var output: [UInt8] = []
        write(into: &output, indent: nil, depth: 0)
        return output
    }

    /// JSON text with one member a line, for people.
    package var indented: String {
        var output: [UInt8] = []
        write(into: &output, indent: 2, depth: 0)
        return String(decoding: output, as: UTF8.self)
    }

    /// The same document always has this same text: members sorted by name, no blanks. For digests.
    package var canonical: String { sorted.written }

    private var sorted: JSON {
        switch self {
        case .array(let list): return .array(list.map(\.sorted))
        case .object(let object):
            var ordered = JSONObject()
            let members = object.members.sorted { Array($0.name.utf8).lexicographicallyPrecedes(Array($1.name.utf8)) }
            for member in members { ordered.append(member.name, member.value.sorted) }
            return .object(ordered)
        default: return self
        }
    }

    private func write(into output: inout [UInt8], indent: Int?, depth: Int) {
        switch self {
        case .null: output += "null".utf8
        case .bool(let flag): output += (flag ? "true" : "false").utf8
        case .number(let text): output += text.utf8
        case .string(let text): JSON.write(text, into: &output)
        case .array(let list):
            let items = list.map { item in (name: String?.none, value: item) }
            JSON.write(items, "[", "]", into: &output, indent: indent, depth: depth)
        case .object(let object):
            let items = object.members.map { member in (name: String?.some(member.name), value: member.value) }
            JSON.write(items, "{", "}", into: &output, indent: indent, depth: depth)
        }
    }

    private static func write(
        _ items: [(name: String?, value: JSON)], _ open: Unicode.Scalar, _ close: Unicode.Scalar,
        into output: inout [UInt8], indent: Int?, depth: Int
    ) {
        output.append(UInt8(ascii: open))
        for (index, item) in items.enumerated() {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            newLine(into: &output, indent: indent, depth: depth + 1)
            if let name = item.name {
                write(name, into: &output)
                output.append(UInt8(ascii: ":"))
                if indent != nil { output.append(UInt8(ascii: " ")) }
            }
            item.value.write(into: &output, indent: indent, depth: depth + 1)
        }
        if !items.isEmpty { newLine(into: &output, indent: indent, depth: depth) }
        output.append(UInt8(ascii: close))
    }

    private static func newLine(into output: inout [UInt8], indent: Int?, depth: Int) {
        guard let indent else { return }
        output.append(0x0A)
        output += repeatElement(0x20, count: indent * depth)
    }

    private static func write(_ text: String, into output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): output += "\\\"".utf8
            case UInt8(ascii: "\\"): output += "\\\\".utf8
            case 0x0A: output += "\\n".utf8
            case 0x0D: output += "\\r".utf8
            case 0x09: output += "\\t".utf8
            case 0..<0x20, 0x7F:
                let digits = String(byte, radix: 16)
                output += ("\\u00" + (digits.utf8.count < 2 ? "0" : "") + digits).utf8
            default: output.append(byte)
            }
        }
        output.append(UInt8(ascii: "\""))
    }
}
