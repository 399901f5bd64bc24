import Base
import HTTPServer
import Model
import TestSupport
import Testing

@testable import Web

/// The pages behind a real port, asked byte for byte what no browser would send.
@Suite struct RunningPagesTests {
    @Test(arguments: [
        "Content-Length: 4\r\nTransfer-Encoding: chunked", "Content-Length: 4\r\nContent-Length: 4",
        "Content-Length: 4\r\nContent-Length: 52", "Transfer-Encoding: xchunked", "Content-Length : 4",
        "Content-Length: +4", "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity", "Content-Length: 0x04",
        " Content-Length: 4", "X: a\r\n Content-Length: 52",
    ])
    func `nothing is smuggled in behind a form`(headers: String) async throws {
        try await withPages { office, port in
            let (_, cookie) = try await office.session(.viewer)
            let answer = try await say(
                port,
                "POST /preferences HTTP/1.1\r\nHost: tieout.test\r\nCookie: \(cookie)\r\n\(headers)\r\n\r\n"
                    + "a=b\nGET /account HTTP/1.1\r\nHost: tieout.test\r\nCookie: \(cookie)\r\n\r\n")
            #expect(answer.hasPrefix("HTTP/1.1 400 ") || answer == "", "\(answer)")
            #expect(answer.firstMatch(of: #/HTTP/1\.1 (?!400)/#) == nil, "\(answer)")
        }
    }

    @Test(arguments: [
        "/help/..%2f..%2f..%2fetc%2fpasswd", "/help/../../../etc/passwd", "/help/%2e%2e/%2e%2e/etc/passwd",
        "/help/WEB-NOTHING-THERE%2f..%2f..%2fREADME", "/assets/../../etc/passwd", "/assets/..%2f..%2fetc%2fpasswd",
        "/assets/%2e%2e/tieout.css", "/assets//etc/passwd", "/help/....//....//etc/passwd", "/help/README",
        "/help/WEB-NOTHING-THERE.md", "/help/%57EB-NOTHING-THERE%20",
    ])
    func `no path leads out of the house`(path: String) async throws {
        try await withPages { office, port in
            let (_, cookie) = try await office.session(.administrator)
            let answer = try await say(
                port, "GET \(path) HTTP/1.1\r\nHost: h\r\nCookie: \(cookie)\r\nConnection: close\r\n\r\n")
            #expect(answer.hasPrefix("HTTP/1.1 404 ") || answer.hasPrefix("HTTP/1.1 400 "), "\(answer.prefix(300))")
            #expect(!answer.contains("root:"))
        }
    }

    @Test(arguments: [
        "/%00", "/fakturs%00.html", "/fakturs?q=%00", "/fakturs?q=%ff", "/fakturs/%c0%ae", "/sign-in?next=%zz",
        "/\u{0}",
    ])
    func `an address that can't be read is refused`(path: String) async throws {
        try await withPages { _, port in
            let answer = try await say(port, "GET \(path) HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
            #expect(answer.hasPrefix("HTTP/1.1 400 ") || answer == "", "\(answer.prefix(300))")
        }
    }

    @Test func `headers without end, a slow sender and a body without end gain nothing`() async throws {
        var limits = HTTPServerLimits()
        limits.headersMilliseconds = 500
        limits.bodyBytesMax = 100_000
        limits.bodyBytesSwallowedMax = 100_000
        try await withPages(limits) { _, port in
            let long = String(repeating: "x", count: 100_000)
            let cookie = try await say(
                port, "GET / HTTP/1.1\r\nHost: h\r\nCookie: \(long)\r\nConnection: close\r\n\r\n")
            #expect(cookie.hasPrefix("HTTP/1.1 431 "))
            let slow = try RawSocket(port: port)
            await slow.send("GET / HTTP/1.1\r\nHost: h\r\nX-Slow: ")
            #expect(await slow.readToEnd() == "")
            let bomb = try RawSocket(port: port)
            await bomb.send("POST /sign-in HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n")
            let chunk = "4000\r\n" + String(repeating: "a", count: 0x4000) + "\r\n"
            var chunks = 0
            while await bomb.send(chunk), chunks < 10_000 { chunks += 1 }
            #expect(chunks < 10_000)
            let after = try await say(port, "GET /sign-in HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
            #expect(after.hasPrefix("HTTP/1.1 200 "))
        }
    }

    @Test func `a form with more fields or parts than any page has is refused`() async throws {
        try await withPages { _, port in
            let many = Array(repeating: "a=b", count: 6000).joined(separator: "&")
            let opening = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n"
            let bodies = [
                ("application/x-www-form-urlencoded", many),
                ("multipart/form-data; boundary=x", String(repeating: opening + "b\r\n", count: 6000) + "--x--\r\n"),
                ("multipart/form-data; boundary=x", opening + String(repeating: "\r\n--", count: 200_000)),
            ]
            for (mediaType, body) in bodies {
                let answer = try await post(port, mediaType, body)
                #expect(answer.hasPrefix("HTTP/1.1 400 "), "\(answer.prefix(200))")
            }
        }
    }

    @Test func `two cookies of one name never mix two sessions`() async throws {
        try await withPages { office, port in
            let (_, cookie) = try await office.session(.viewer)
            let planted = "\(SetCookie.session)=\(String(repeating: "a", count: 64))"
            let answer = try await say(
                port, "GET / HTTP/1.1\r\nHost: h\r\nCookie: \(planted); \(cookie)\r\nConnection: close\r\n\r\n")
            #expect(answer.hasPrefix("HTTP/1.1 303 "))
        }
    }

    private func post(_ port: UInt16, _ type: String, _ body: String) async throws -> String {
        try await say(
            port,
            "POST /sign-in HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Type: \(type)\r\n"
                + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
    }

    private func say(_ port: UInt16, _ bytes: String) async throws -> String {
        let socket = try RawSocket(port: port)
        await socket.send(bytes)
        return await socket.readToEnd()
    }

    private func withPages(
        _ limits: HTTPServerLimits = HTTPServerLimits(), _ body: (WebOffice, UInt16) async throws -> Void
    ) async throws {
        let office = try await WebOffice(settings: RunningPagesTests.settings)
        let server = HTTPServer(HTTPServerSettings(limits: limits)) { request in await office.face.answer(request) }
        try server.start()
        let outcome: Result<Void, any Error>
        do { outcome = .success(try await body(office, try #require(server.port))) } catch { outcome = .failure(error) }
        await server.stop()
        try outcome.get()
    }

    private static var settings: WebSettings {
        var settings = WebSettings(version: "1.2.3")
        settings.docsFolder = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/") + "/docs"
        return settings
    }
}

extension WebOffice {
    /// A person who is signed in, and the cookie they carry.
    fileprivate func session(_ role: Role) async throws -> (browser: Browser, cookie: String) {
        let browser = try await browser(role)
        return (browser, "\(SetCookie.session)=\(browser.session ?? "")")
    }
}
