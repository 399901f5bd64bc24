import Base
import HTTPServer
import Synchronization

@testable import Web

/// What a browser does between two clicks: keeps cookies, follows nothing by itself, sends forms with the page's token.
final class Browser: Sendable {
    private let face: WebFace
    /// From where it asks.
    private let peer: String
    private let cookies = Mutex<[String: String]>([:])
    private let token = Mutex("")

    init(face: WebFace, peer: String = "192.0.2.1") {
        self.face = face
        self.peer = peer
    }

    @discardableResult
    func get(_ target: String, headers: HTTPHeaders = [:]) async -> Shown {
        await ask("GET", target, headers: headers, body: [])
    }

    /// Sends a form; with the token of the latest page unless another is given.
    @discardableResult
    func post(
        _ target: String, _ fields: KeyValuePairs<String, String> = [:], token given: String? = nil,
        headers: HTTPHeaders = [:]
    ) async -> Shown {
        let pairs = fields.map { "\(Address.escaped($0.key))=\(Address.escaped($0.value))" }
        return await post(target, encoded: pairs.joined(separator: "&"), token: given, headers: headers)
    }

    /// The same with fields that are encoded already.
    @discardableResult
    func post(
        _ target: String, encoded fields: String, token given: String? = nil, headers: HTTPHeaders = [:]
    ) async -> Shown {
        if token.withLock({ $0.isEmpty }), given == nil { await get("/preferences-none") }
        let token = given ?? token.withLock { $0 }
        let body = fields.isEmpty ? "_token=\(token)" : "_token=\(token)&\(fields)"
        var headers = headers
        headers["Content-Type"] = headers["Content-Type"] ?? "application/x-www-form-urlencoded"
        headers["Origin"] = headers["Origin"] ?? "http://tieout.test"
        return await ask("POST", target, headers: headers, body: Array(body.utf8))
    }

    /// Sends a form with one chosen file in it, as browsers do (RFC 7578).
    @discardableResult
    func upload(_ target: String, field: String, _ content: String, named name: String = "file.csv") async -> Shown {
        let token = token.withLock { $0 }
        let body = """
            --b\r\nContent-Disposition: form-data; name="_token"\r\n\r\n\(token)\r\n\
            --b\r\nContent-Disposition: form-data; name="\(field)"; filename="\(name)"\r\n\
            Content-Type: text/csv\r\n\r\n\(content)\r\n--b--\r\n
            """
        let headers: HTTPHeaders = [
            "Content-Type": "multipart/form-data; boundary=b", "Origin": "http://tieout.test",
        ]
        return await ask("POST", target, headers: headers, body: Array(body.utf8))
    }

    /// Sends a form and goes where it leads.
    @discardableResult
    func submit(_ target: String, _ fields: KeyValuePairs<String, String> = [:]) async -> Shown {
        let shown = await post(target, fields)
        guard let place = shown.location else { return shown }
        return await get(place)
    }

    /// The token of the latest page.
    func formToken() async -> String {
        if token.withLock({ $0.isEmpty }) { await get("/preferences-none") }
        return token.withLock { $0 }
    }

    /// Sends a body of any type, from our own page.
    func send(_ target: String, type: String, body: [UInt8]) async -> Shown {
        await ask("POST", target, headers: ["Content-Type": type, "Origin": "http://tieout.test"], body: body)
    }

    var session: String? { cookies.withLock { $0[SetCookie.session] } }

    func set(cookie name: String, _ value: String) { cookies.withLock { $0[name] = value } }

    func ask(_ method: String, _ target: String, headers: HTTPHeaders, body: [UInt8]) async -> Shown {
        var headers = headers
        headers["Host"] = headers["Host"] ?? "tieout.test"
        let sent = cookies.withLock { $0.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
        if !sent.isEmpty { headers["Cookie"] = sent }
        guard let decoded = HTTPTarget(target) else { return Shown(response: HTTPResponse(400)) }
        let message = HTTPRequest(method, target, headers: headers, body: body)
        let reply = await face.answer(HTTPServerRequest(message, target: decoded, peerAddress: peer))
        let shown = await Shown(reply)
        keep(shown)
        return shown
    }

    private func keep(_ shown: Shown) {
        for field in shown.response.headers.all("Set-Cookie") {
            let pair = field.prefix { $0 != ";" }
            let name = String(pair.prefix { $0 != "=" })
            let value = String(pair.drop { $0 != "=" }.dropFirst())
            cookies.withLock { $0[name] = field.contains("Max-Age=0") ? nil : value }
            if name == SetCookie.session { token.withLock { $0 = "" } }
        }
        if let match = shown.text.firstMatch(of: /name="_token" value="([^"]+)"/) {
            token.withLock { $0 = String(match.1) }
        }
    }
}

/// A page as it came, with what tests look at.
struct Shown: Sendable {
    let response: HTTPResponse

    init(response: HTTPResponse) { self.response = response }

    init(_ reply: HTTPReply) async {
        switch reply {
        case .whole(let response), .cut(let response, _): self.init(response: response)
        case .stream(let status, let headers, _): self.init(response: HTTPResponse(status, headers: headers))
        case .hangUp: self.init(response: HTTPResponse(0))
        }
    }

    var status: Int { response.status }
    var text: String { response.text }
    var location: String? { response.headers["Location"] }

    /// What a person reads: without markup, blanks folded.
    var words: String {
        text.replacing(#/<(script|style|svg)[\s\S]*?<\/\1>/#, with: " ").replacing(#/<[^>]*>/#, with: " ")
            .replacing("&#39;", with: "'").replacing("&quot;", with: "\"").replacing("&lt;", with: "<")
            .replacing("&gt;", with: ">").replacing("&amp;", with: "&").replacing(#/\s+/#, with: " ")
    }
}
