import Base

/// Request line and headers as received, and what is wrong with them.
struct RequestHead: Sendable {
    let method: String
    let target: String
    let headers: HTTPHeaders
    /// Whether method and target are all there was before the version.
    let isLineWhole: Bool

    /// Why the request must be refused before its body is read, or `nil`. Two readings of where a body ends are how
    /// requests are smuggled past a proxy (RFC 9112, section 11.2), and the library accepts them.
    var fault: String? {
        if !isLineWhole { return "The request line is malformed." }
        if !isHTTPToken(method) { return "The method is malformed." }
        if !headers.fields.allSatisfy({ isHTTPToken($0.name) }) {
            return "A header name is malformed."
        }
        if headers.fields.contains(where: { $0.value.utf8.contains(where: isForbiddenInValue) }) {
            return "A header value contains a control character."
        }
        if headers.all("Host").count > 1 { return "There is more than one Host header." }
        return framingFault
    }

    /// Bytes of request line and headers, about as they were sent.
    var bytes: Int {
        headers.fields.reduce(method.utf8.count + target.utf8.count + 12) {
            $0 + $1.name.utf8.count + $1.value.utf8.count + 4
        }
    }

    /// The length the client announced; `nil` for none or chunked.
    var announcedBytes: Int? { headers["Content-Length"].flatMap { Int($0) } }

    /// The target without its query, which may hold secrets: for the log.
    var path: String { String(target.prefix { $0 != "?" }) }

    private var framingFault: String? {
        let lengths = headers.all("Content-Length")
        let encodings = headers.all("Transfer-Encoding")
        if lengths.count > 1 { return "There is more than one Content-Length header." }
        if !lengths.isEmpty && !encodings.isEmpty { return "Both Content-Length and Transfer-Encoding are given." }
        if encodings.count > 1 || encodings.contains(where: { $0.lowercased() != "chunked" }) {
            return "Only the transfer encoding 'chunked' is understood."
        }
        if let length = lengths.first, length.isEmpty || length.count > 18 || !length.utf8.allSatisfy(isDigit) {
            return "Content-Length is not a number."
        }
        return nil
    }
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

private func isForbiddenInValue(_ byte: UInt8) -> Bool { byte < 0x20 && byte != 0x09 || byte == 0x7F }
