import Base

/// What calls are counted by.
package enum InvenTreeCall: String, CaseIterable, Sendable {
    case greeting, token
    case readCompanies = "read companies"
    case readParts = "read parts"
    case readOrders = "read orders"
    case readLines = "read lines"
    case readSettings = "read settings"
    case createCompany = "create company"
    case createPart = "create part"
    case createOrder = "create order"
    case changeOrder = "change order"
    case createLine = "create line"
    case changeLine = "change line"
    case removeLine = "remove line"
    case importLines = "import lines"
}

/// One request below the server's root, before it knows its token.
struct InvenTreeRequest: Sendable {
    enum Body: Sendable {
        case none
        case json(JSON)
        case form(MultipartForm)
    }

    let call: InvenTreeCall
    let method: String
    /// `/api/order/so/17/`, with the trailing slash, without which no address exists.
    let path: String
    /// Names and values, not yet encoded. Never logged: they name customers.
    var query: [(name: String, value: String)] = []
    var body = Body.none
    /// Whether doing it twice is the same as doing it once: true for everything that only reads.
    let isRepeatable: Bool

    static func get(_ call: InvenTreeCall, _ path: String, _ query: [(name: String, value: String)] = []) -> Self {
        Self(call: call, method: "GET", path: path, query: query, isRepeatable: true)
    }

    /// A question that is POSTed because it may be long; it changes nothing.
    static func ask(_ call: InvenTreeCall, _ path: String, _ body: JSON) -> Self {
        Self(call: call, method: "POST", path: path, body: .json(body), isRepeatable: true)
    }

    /// Sent at most once unless it is certain that nothing was done.
    static func change(_ call: InvenTreeCall, _ method: String, _ path: String, _ body: JSON? = nil) -> Self {
        Self(
            call: call, method: method, path: path, body: body.map { .json($0) } ?? .none, isRepeatable: false)
    }

    static func upload(_ call: InvenTreeCall, _ path: String, _ form: MultipartForm) -> Self {
        Self(call: call, method: "POST", path: path, body: .form(form), isRepeatable: false)
    }

    var target: String {
        let pairs = query.map { "\($0.name)=\(percentEncoded($0.value, keeping: "(),;:/?*"))" }
        return pairs.isEmpty ? path : "\(path)?\(pairs.joined(separator: "&"))"
    }

    /// Method, target and `HTTP/1.1` with their blanks, in bytes.
    var requestLineBytes: Int { method.utf8.count + target.utf8.count + 10 }

    /// As it goes over the wire.
    func wired(to root: String, authorization: String?) -> HTTPRequest {
        var request = HTTPRequest(method, root + target)
        request.headers.add("Accept", "application/json")
        // The server translates its messages; some failures can only be told apart in English.
        request.headers.add("Accept-Language", "en")
        if let authorization { request.headers.add("Authorization", authorization) }
        switch body {
        case .none: break
        case .json(let json):
            request.headers.add("Content-Type", "application/json")
            request.body = json.bytes
        case .form(let form):
            request.headers.add("Content-Type", form.contentType)
            request.body = form.bytes
        }
        return request
    }

    /// For the submission log: what was sent, without headers, which carry the token.
    var written: String {
        switch body {
        case .none: "\(method) \(path)"
        case .json(let json): json.written
        case .form(let form): String(decoding: form.bytes, as: UTF8.self)
        }
    }
}

/// A body of `multipart/form-data` (RFC 7578): some fields and one file.
struct MultipartForm: Sendable {
    let fields: [(name: String, value: String)]
    let file: (name: String, fileName: String, type: String, content: [UInt8])

    /// Never part of what is sent: a line of the file would have to begin with it.
    private static let boundary = "tieout-d2f7c1a86b3e4905"

    var contentType: String { "multipart/form-data; boundary=\(MultipartForm.boundary)" }

    var bytes: [UInt8] {
        var text = ""
        for field in fields {
            text += "--\(MultipartForm.boundary)\r\nContent-Disposition: form-data; name=\"\(field.name)\"\r\n\r\n"
            text += "\(field.value)\r\n"
        }
        text += "--\(MultipartForm.boundary)\r\nContent-Disposition: form-data; name=\"\(file.name)\"; "
        text += "filename=\"\(file.fileName)\"\r\nContent-Type: \(file.type)\r\n\r\n"
        return Array(text.utf8) + file.content + Array("\r\n--\(MultipartForm.boundary)--\r\n".utf8)
    }
}
