import HTTPServer

/// Builds addresses of our own pages, with every value escaped where it stands.
enum Address {
    static func of(_ path: String, _ query: KeyValuePairs<String, String?> = [:]) -> String {
        let pairs = query.compactMap { pair in
            pair.value.flatMap { $0.isEmpty ? nil : "\(escaped(pair.key))=\(escaped($0))" }
        }
        return pairs.isEmpty ? path : "\(path)?\(pairs.joined(separator: "&"))"
    }

    /// Percent-encoded but for what may stand anywhere (RFC 3986, unreserved).
    static func escaped(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return result
    }

    /// A path of our own to return to; anything else, such as `//elsewhere`, becomes the home page.
    static func local(_ text: String?) -> String {
        guard let text, text.utf8.first == UInt8(ascii: "/"), !text.hasPrefix("//"), !text.contains("\\"),
            text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { return "/" }
        return text
    }

    /// `nil` for what `escaped` did not write.
    static func unescaped(_ text: Substring) -> String? {
        HTTPTarget("/\(text)")?.segments.first ?? (text.isEmpty ? "" : nil)
    }
}
