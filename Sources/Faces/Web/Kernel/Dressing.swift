import Base
import HTTPServer

/// Makes bytes of an answer, with the headers every answer of ours carries.
struct Dressing: Sendable {
    let visit: Visit
    let settings: WebSettings
    /// The one script of ours may run, and no other.
    let nonce: String

    func reply(_ answer: WebAnswer, frame: Frame, withoutBody: Bool) async -> HTTPReply {
        switch answer {
        case .page(let page):
            let shown = visit.cookies[SetCookie.notice].flatMap(Notice.init(cookie:))
            let html = await frame.html(page, notice: page.notice ?? shown, for: visit, nonce: nonce)
            var headers = pageHeaders
            headers["Content-Type"] = "text/html; charset=utf-8"
            if shown != nil, !visit.wantsFragment {
                headers.add("Set-Cookie", SetCookie.removing(SetCookie.notice).header)
            }
            return .whole(HTTPResponse(page.status, headers: headers, body: withoutBody ? [] : html.bytes))
        case .see(let path, let notice):
            var headers = pageHeaders
            headers["Location"] = path
            if let notice {
                headers.add("Set-Cookie", SetCookie(name: SetCookie.notice, value: notice.cookie, seconds: 60).header)
            }
            return .whole(HTTPResponse(303, headers: headers))
        case .file(let name, let mediaType, let inline, let stream):
            let headers = fileHeaders(name, mediaType, inline: inline)
            return withoutBody
                ? .whole(HTTPResponse(200, headers: headers)) : .stream(status: 200, headers: headers, stream)
        case .asset(let mediaType, let body):
            var headers = pageHeaders
            headers["Content-Type"] = mediaType
            return .whole(HTTPResponse(200, headers: headers, body: withoutBody ? [] : body))
        case .events(let stream):
            var headers = pageHeaders
            headers["Content-Type"] = "text/event-stream"
            return .stream(status: 200, headers: headers, stream)
        case .with(let cookies, let inner):
            return await reply(inner, frame: frame, withoutBody: withoutBody).adding(cookies)
        }
    }

    /// What the server refused before anybody knew who asks.
    func refusal(_ page: Page, frame: Frame) -> HTTPReply {
        var headers = pageHeaders
        headers["Content-Type"] = "text/html; charset=utf-8"
        if page.status == 503 { headers["Retry-After"] = "5" }
        let html = frame.plain(page, notice: nil, for: visit, nonce: nonce)
        return .whole(
            HTTPResponse(page.status, headers: headers, body: visit.request.method == "HEAD" ? [] : html.bytes))
    }

    private var pageHeaders: HTTPHeaders {
        var headers = commonHeaders
        headers["Cache-Control"] = "no-store"
        headers["Content-Security-Policy"] =
            "default-src 'none'; script-src 'nonce-\(nonce)'; style-src 'self'; img-src 'self'; connect-src 'self'; "
            + "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        headers["X-Frame-Options"] = "DENY"
        return headers
    }

    /// A document of a stranger may be looked at in our page, and may do nothing there.
    private func fileHeaders(_ name: String, _ mediaType: String, inline: Bool) -> HTTPHeaders {
        var headers = commonHeaders
        headers["Content-Type"] = mediaType
        headers["Cache-Control"] = "private, no-store"
        headers["Content-Disposition"] =
            "\(inline ? "inline" : "attachment"); filename*=UTF-8''\(Address.escaped(name))"
        headers["Content-Security-Policy"] =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; form-action 'none'; base-uri 'none'"
        headers["X-Frame-Options"] = "SAMEORIGIN"
        return headers
    }

    private var commonHeaders: HTTPHeaders {
        var headers: HTTPHeaders = [
            "X-Request-Id": visit.id, "X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin",
            "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Resource-Policy": "same-origin",
            "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
        ]
        if settings.isBehindTLS || visit.request.cameThroughTLS {
            headers["Strict-Transport-Security"] = "max-age=31536000"
        }
        return headers
    }
}

extension HTTPReply {
    fileprivate func adding(_ cookies: [SetCookie]) -> HTTPReply {
        switch self {
        case .whole(var response):
            for cookie in cookies { response.headers.add("Set-Cookie", cookie.header) }
            return .whole(response)
        case .stream(let status, var headers, let stream):
            for cookie in cookies { headers.add("Set-Cookie", cookie.header) }
            return .stream(status: status, headers: headers, stream)
        case .hangUp, .cut: return self
        }
    }
}

extension Notice {
    /// Short texts only; what is longer belongs on the page itself.
    fileprivate var cookie: String { "\(tone.rawValue).\(Address.escaped(String(text.prefix(500))))" }

    fileprivate init?(cookie: String) {
        guard let mark = cookie.firstIndex(of: "."), let tone = Tone(rawValue: String(cookie[..<mark])),
            let text = Address.unescaped(cookie[cookie.index(after: mark)...])
        else { return nil }
        self.init(tone: tone, text: text)
    }
}
