import Base

/// The parts of a `multipart/form-data` body (RFC 7578).
struct FormData {
    struct Part {
        let name: String
        let fileName: String?
        let content: [UInt8]
    }

    private(set) var parts: [Part] = []

    /// More parts than this are refused.
    private static let partsMax = 100

    /// `nil` when the body is none, or can't be read.
    init?(_ headers: HTTPHeaders, _ body: [UInt8]) {
        guard let type = headers["Content-Type"], type.lowercased().hasPrefix("multipart/form-data"),
            let mark = type.firstRange(of: "boundary=")
        else { return nil }
        let boundary = type[mark.upperBound...].prefix { $0 != ";" }.filter { $0 != "\"" }
        let delimiter = Array("--\(Cleaning.trimmed(boundary))".utf8)
        var rest = body[...]
        guard delimiter.count > 2, let start = rest.firstRange(of: delimiter) else { return nil }
        rest = rest[start.upperBound...]
        while !rest.starts(with: Array("--".utf8)) {
            guard let end = rest.firstRange(of: Array("\r\n".utf8) + delimiter), parts.count < FormData.partsMax,
                let part = FormData.part(rest[..<end.lowerBound])
            else { return nil }
            parts.append(part)
            rest = rest[end.upperBound...]
        }
    }

    subscript(_ name: String) -> Part? { parts.first { $0.name == name } }

    func text(_ name: String) -> String? { self[name].map { String(decoding: $0.content, as: UTF8.self) } }

    private static func part(_ bytes: ArraySlice<UInt8>) -> Part? {
        guard let split = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
        let head = String(decoding: bytes[..<split.lowerBound], as: UTF8.self)
        guard let name = parameter("name", of: head) else { return nil }
        return Part(name: name, fileName: parameter("filename", of: head), content: Array(bytes[split.upperBound...]))
    }

    private static func parameter(_ name: String, of head: String) -> String? {
        guard let place = head.firstRange(of: " \(name)=\"") else { return nil }
        return String(head[place.upperBound...].prefix { $0 != "\"" })
    }
}
