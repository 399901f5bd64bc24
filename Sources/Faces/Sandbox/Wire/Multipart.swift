import Base

/// The parts of a multipart body (RFC 2046), as batches and uploads send them.
enum Multipart {
    struct Part: Sendable {
        let headers: HTTPHeaders
        let body: [UInt8]
    }

    /// More parts than this are refused, and deeper nesting than one level never happens.
    static let partsMax = 1000

    /// The boundary that `Content-Type: multipart/…; boundary=…` names, quoted or not.
    static func boundary(_ headers: HTTPHeaders, type: String) -> String? {
        guard let field = headers["Content-Type"], field.lowercased().hasPrefix(type) else { return nil }
        for parameter in field.split(separator: ";").dropFirst() {
            let (name, value) = parameter.halves(at: "=")
            guard name.trimmed.lowercased() == "boundary" else { continue }
            let text = value.trimmed
            return text.hasPrefix("\"") && text.hasSuffix("\"") && text.count > 1
                ? String(text.dropFirst().dropLast()) : text
        }
        return nil
    }

    /// `nil` when the body has no such boundary or its parts can't be read. Lines may end in CRLF or LF alone.
    static func parts(of body: [UInt8], boundary: String) -> [Part]? {
        let mark = Array("--\(boundary)".utf8)
        var parts: [Part] = []
        var place = find(mark, in: body, from: 0)
        while let start = place {
            let rest = body[(start + mark.count)...]
            if rest.starts(with: Array("--".utf8)) { return parts }
            guard let end = find(mark, in: body, from: start + mark.count), parts.count < partsMax,
                let part = part(body[(start + mark.count)..<end])
            else { return nil }
            parts.append(part)
            place = end
        }
        return nil
    }

    /// Headers and body of what stands between two boundaries; the line break before a boundary belongs to it.
    private static func part(_ bytes: ArraySlice<UInt8>) -> Part? {
        var content = dropLineBreak(bytes)
        if content.last == 0x0A { content = content.dropLast() }
        if content.last == 0x0D { content = content.dropLast() }
        return part(withHeaders: content)
    }

    /// Header lines, an empty line, and whatever follows.
    static func part(withHeaders bytes: ArraySlice<UInt8>) -> Part? {
        var headers = HTTPHeaders()
        var rest = bytes
        while !rest.isEmpty {
            guard let end = rest.firstIndex(of: 0x0A) else { return nil }
            let line = String(decoding: rest[..<end], as: UTF8.self)
            rest = rest[(end + 1)...]
            let (name, value) = line[...].halves(at: ":")
            if line.isEmpty || line == "\r" { break }
            headers.add(name.trimmed, value.filter { $0 != "\r" }.trimmed)
        }
        return Part(headers: headers, body: Array(rest))
    }

    private static func dropLineBreak(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = bytes.drop { $0 == 0x20 || $0 == 0x09 }
        if rest.first == 0x0D { rest = rest.dropFirst() }
        if rest.first == 0x0A { rest = rest.dropFirst() }
        return rest
    }

    private static func find(_ mark: [UInt8], in body: [UInt8], from start: Int) -> Int? {
        guard let first = mark.first, body.count >= mark.count else { return nil }
        var place = start
        while place + mark.count <= body.count {
            guard let candidate = body[place...].firstIndex(of: first), candidate + mark.count <= body.count else {
                return nil
            }
            // A boundary stands at the beginning of a line.
            if body[candidate...].starts(with: mark), candidate == 0 || body[candidate - 1] == 0x0A { return candidate }
            place = candidate + 1
        }
        return nil
    }
}

extension Multipart {
    /// A file of an upload.
    struct File: Sendable {
        let name: String
        let content: [UInt8]
    }

    /// The files of a `multipart/form-data` body, or `nil` when it is none.
    static func formFiles(_ headers: HTTPHeaders, _ body: [UInt8]) -> [File]? {
        guard let boundary = boundary(headers, type: "multipart/form-data"),
            let parts = parts(of: body, boundary: boundary)
        else { return nil }
        return parts.compactMap { part in
            guard let disposition = part.headers["Content-Disposition"], let name = fileName(disposition) else {
                return nil
            }
            return File(name: name, content: part.body)
        }
    }

    private static func fileName(_ disposition: String) -> String? {
        guard let place = disposition.firstRange(of: "filename=\"") else { return nil }
        let name = disposition[place.upperBound...].prefix { $0 != "\"" }
        // What follows the last separator: some clients send whole paths.
        return name.split { $0 == "/" || $0 == "\\" }.last.map(String.init)
    }
}
