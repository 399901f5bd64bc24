import Base

/// What is sent back: JSON, a page of a proxy, or nothing.
struct Reply: Sendable {
    enum Body: Sendable {
        case none
        case json(JSON)
        case html(String)
    }

    var status: Int
    var body: Body
    var headers: HTTPHeaders

    init(_ status: Int, _ body: Body = .none, headers: HTTPHeaders = [:]) {
        self.status = status
        self.body = body
        self.headers = headers
    }

    init(_ status: Int = 200, _ json: JSON) { self.init(status, .json(json)) }
    init(_ refusal: Refusal) { self.init(refusal.status, refusal.body) }

    static let noContent = Reply(204)

    /// What a server or proxy in front says when InvenTree itself does not.
    static func page(_ status: Int) -> Reply {
        let reason =
            [400: "Bad Request", 413: "Request Entity Too Large", 502: "Bad Gateway", 504: "Gateway Timeout"][status]
            ?? "Error"
        return Reply(
            status,
            .html(
                """
                <html>
                  <head>
                    <title>\(reason)</title>
                  </head>
                  <body>
                    <h1><p>\(reason)</p></h1>
                  </body>
                </html>

                """))
    }

    var response: HTTPResponse {
        var response = HTTPResponse(status)
        switch body {
        case .none: break
        case .json(let json):
            response.headers.add("Content-Type", "application/json")
            response.body = json.bytes
        case .html(let text):
            response.headers.add("Content-Type", "text/html")
            response.body = Array(text.utf8)
        }
        for field in headers.fields { response.headers.add(field.name, field.value) }
        return response
    }
}
