import Base

/// What an operation found out, before it is put into the words of version 1 or 2.
struct Answer: Sendable {
    enum Body: Sendable {
        case none
        case json(JSON)
        case text(String)
        case html(String)
        case bytes([UInt8], type: String)
        case multipart([UInt8], boundary: String)
        /// No body and no content type at all, as a front-end Apache answers when it gives up.
        case silence
    }

    var status: Int
    var headers: HTTPHeaders = [:]
    var body: Body

    init(_ status: Int, headers: HTTPHeaders = [:], _ body: Body = .none) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// Whether what was asked for was done.
    var succeeded: Bool { (200..<300).contains(status) }

    static let noContent = Answer(204)
}

extension Answer {
    /// The error in the shape of the version: the code is a number in version 1 and a text in version 2.
    static func error(_ error: ServiceLayerError, _ version: ServiceLayerVersion) -> Answer {
        let json: JSON
        switch version {
        case .v1:
            json = ["error": ["code": JSON(error.code), "message": ["lang": "en-us", "value": JSON(error.message)]]]
        case .v2:
            json = [
                "error": [
                    "code": JSON(String(error.code)),
                    "details": [["code": "", "message": ""]],
                    "message": JSON(error.message),
                ]
            ]
        }
        return Answer(error.status, .json(json))
    }

    /// What the proxy in front says when the service behind it does not.
    static func proxy(_ status: Int) -> Answer {
        let reason = [413: "Request Entity Too Large", 502: "Bad Gateway", 504: "Gateway Timeout"][status] ?? "Error"
        return Answer(
            status,
            .html(
                """
                <!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
                <html><head>
                <title>\(status) \(reason)</title>
                </head><body>
                <h1>\(reason)</h1>
                <p>The proxy server could not handle the request.</p>
                </body></html>

                """))
    }

    func response(_ version: ServiceLayerVersion) -> HTTPResponse {
        var response = HTTPResponse(status)
        var fields: [(String, String)] = []
        switch body {
        case .none:
            fields = [version == .v2 ? ("OData-Version", "4.0") : ("DataServiceVersion", "3.0")]
        case .json(let json):
            fields = version.jsonHeaders
            response.body = json.bytes
        case .text(let text):
            fields = [("Content-Type", "text/plain;charset=utf-8")]
            response.body = Array(text.utf8)
        case .html(let text):
            fields = [("Content-Type", "text/html; charset=iso-8859-1")]
            response.body = Array(text.utf8)
        case .bytes(let bytes, let type):
            fields = [("Content-Type", type)]
            response.body = bytes
        case .multipart(let bytes, let boundary):
            fields = [
                ("Content-Type", "multipart/mixed; boundary=\(boundary)"),
                version == .v2 ? ("OData-Version", "4.0") : ("DataServiceVersion", "3.0"),
            ]
            response.body = bytes
        case .silence: break
        }
        for field in fields { response.headers.add(field.0, field.1) }
        for field in headers.fields { response.headers.add(field.name, field.value) }
        return response
    }
}

extension ServiceLayerVersion {
    fileprivate var jsonHeaders: [(String, String)] {
        switch self {
        case .v1:
            [("Content-Type", "application/json;odata=minimalmetadata;charset=utf-8"), ("DataServiceVersion", "3.0")]
        case .v2:
            [("Content-Type", "application/json;odata.metadata=minimal;charset=utf-8"), ("OData-Version", "4.0")]
        }
    }

    /// `odata.nextLink` or `@odata.nextLink`, and so for every note of the protocol.
    func note(_ name: String) -> String { self == .v1 ? "odata.\(name)" : "@odata.\(name)" }
}
