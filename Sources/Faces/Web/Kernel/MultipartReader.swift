import Base

/// Takes a body of type `multipart/form-data` apart (RFC 7578), without copying what is in it.
struct MultipartReader {
    struct Part {
        let name: String
        /// `nil` for a plain field.
        let fileName: String?
        let body: ArraySlice<UInt8>
    }

    private let body: [UInt8]
    private let delimiter: [UInt8]

    init(_ body: [UInt8], boundary: String) {
        self.body = body
        delimiter = Array("\r\n--\(boundary)".utf8)
    }

    /// The boundary a Content-Type names; `nil` when it names none that RFC 2046 allows.
    static func boundary(in contentType: String) -> String? {
        guard let match = contentType.firstMatch(of: /(?i)boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/) else {
            return nil
        }
        let boundary = String(match.1 ?? match.2 ?? "")
        return boundary.utf8.allSatisfy { (0x20...0x7E).contains($0) } ? boundary : nil
    }

    /// `nil` when it is cut short, or has too many parts, or one without a name.
    func parts() -> [Part]? {
        // The first delimiter stands at the very beginning, without the line break before it.
        let opening = delimiter.dropFirst(2)
        guard body.starts(with: opening) else { return nil }
        var rest = body[body.index(body.startIndex, offsetBy: opening.count)...]
        var parts: [Part] = []
        while true {
            if rest.starts(with: Array("--".utf8)) { return parts }
            guard rest.starts(with: Array("\r\n".utf8)), parts.count < Limits.formFieldsMax else { return nil }
            rest = rest.dropFirst(2)
            guard let end = MultipartReader.find(delimiter, in: rest), let part = part(rest[..<end]) else { return nil }
            parts.append(part)
            rest = rest[(end + delimiter.count)...]
        }
    }

    private func part(_ bytes: ArraySlice<UInt8>) -> Part? {
        guard let end = MultipartReader.find(Array("\r\n\r\n".utf8), in: bytes), end - bytes.startIndex <= 8192,
            let head = String(validating: bytes[..<end], as: UTF8.self)
        else { return nil }
        let lines = head.split(separator: "\r\n")
        guard let disposition = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
            let name = MultipartReader.parameter("name", in: disposition)
        else { return nil }
        return Part(
            name: name, fileName: MultipartReader.parameter("filename", in: disposition), body: bytes[(end + 4)...])
    }

    /// Browsers write a quote within a name as `%22`.
    private static func parameter(_ name: String, in line: Substring) -> String? {
        for piece in line.split(separator: ";").dropFirst() {
            let piece = piece.drop { $0 == " " }
            guard piece.lowercased().hasPrefix("\(name)=\"") else { continue }
            let value = piece.dropFirst(name.count + 2).prefix { $0 != "\"" }
            return String(value).replacing("%22", with: "\"")
        }
        return nil
    }

    private static func find(_ needle: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = needle.first else { return nil }
        var from = bytes.startIndex
        while let candidate = bytes[from...].firstIndex(of: first) {
            if bytes[candidate...].starts(with: needle) { return candidate }
            from = candidate + 1
        }
        return nil
    }
}
