import Base
import HTTPServer
import Model
import TestSupport
import Testing

@testable import Web

/// What the server refuses before any page sees it, as a person meets it.
@Suite struct ServerRefusalTests {
    private func shown(
        _ office: WebOffice, _ status: Int, _ bytesMax: Int? = nil, target: String = "/fakturs/import",
        headers: HTTPHeaders = [:]
    ) async throws -> Shown {
        var headers = headers
        headers["Accept"] = "text/html,application/xhtml+xml,*/*;q=0.8"
        let refusal = HTTPRefusal(
            status, "The <request> is wrong.", bytesMax: bytesMax, head: HTTPRequest("POST", target, headers: headers))
        return await Shown(try #require(office.face.refuse(refusal)))
    }

    @Test func `a file that is too large is told with the bound and the remedy, and the headers of every page`()
        async throws
    {
        let office = try await WebOffice(people: [])
        let page = try await shown(office, 413, 8 << 20)
        #expect(page.status == 413)
        #expect(page.words.contains("What you sent is larger than 8 MiB") && page.words.contains("Divide the file"))
        #expect(page.text.contains("href=\"/help/API-BODY-TOO-LARGE\""))
        let ordinary = await office.browser().get("/sign-in")
        for field in ordinary.response.headers.fields where !["X-Request-Id", "Content-Length"].contains(field.name) {
            let same = field.name == "Content-Security-Policy" ? nil : field.value
            #expect(page.response.headers[field.name] != nil, "\(field.name)")
            if let same { #expect(page.response.headers[field.name] == same) }
        }
        #expect(page.response.headers.all("Set-Cookie").isEmpty)
    }

    @Test(arguments: [
        ("id", "lebih besar dari"), ("ro", "depășește"), ("hu", "nagyobb, mint"), ("en", "larger than"),
        ("fr", "larger"),
    ])
    func `it speaks the language of the browser, or the one chosen in it`(language: String, words: String) async throws
    {
        let office = try await WebOffice(people: [])
        #expect(try await shown(office, 413, 100, headers: ["Accept-Language": language]).words.contains(words))
        let cookie = "\(SetCookie.language)=hu"
        let chosen = try await shown(office, 413, 100, headers: ["Accept-Language": language, "Cookie": cookie])
        #expect(chosen.words.contains("nagyobb, mint"))
    }

    @Test(arguments: [
        (414, "The address is longer than 32"), (431, "cookies"), (400, "can't be read"), (503, "Try again shortly"),
    ])
    func `every refusal says what to do`(status: Int, words: String) async throws {
        let page = try await shown(try await WebOffice(people: []), status, 32 << 10, target: "/%zz\u{1}")
        #expect(page.status == status && page.words.contains(words) && !page.text.contains("<request>"))
        #expect(page.words.contains("Go to the home page"))
    }

    @Test func `whoever is no browser is left to the words for programs`() async throws {
        let office = try await WebOffice(people: [])
        for accept in ["*/*", "application/json", ""] {
            let head = HTTPRequest("POST", "/fakturs", headers: ["Accept": accept])
            #expect(office.face.refuse(HTTPRefusal(413, "Too long.", head: head)) == nil)
        }
    }

    @Test func `over a real port a browser that sends too much reads the page`() async throws {
        let office = try await WebOffice(people: [])
        var settings = HTTPServerSettings()
        settings.limits.bodyBytesMax = 1000
        settings.refusal = { office.face.refuse($0) ?? .text($0.status, $0.words) }
        let server = HTTPServer(settings) { request in await office.face.answer(request) }
        try server.start()
        let socket = try RawSocket(port: try #require(server.port))
        await socket.send(
            "POST /sign-in HTTP/1.1\r\nHost: h\r\nAccept: text/html\r\nAccept-Language: ro\r\nContent-Length: 2000\r\n\r\n"
                + String(repeating: "x", count: 2000))
        let said = await socket.readToEnd()
        await server.stop()
        #expect(
            said.hasPrefix("HTTP/1.1 413 ") && said.contains("depășește 1.000")
                && said.contains("frame-ancestors 'none'"))
    }
}
