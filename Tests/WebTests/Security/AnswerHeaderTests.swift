import Base
import HTTPServer
import Model
import Testing

@testable import Web

/// What every answer tells the browser about itself.
@Suite struct AnswerHeaderTests {
    /// One answer of every kind there is.
    private static let kinds: [(target: String, method: String, status: Int)] = [
        ("/", "GET", 200), ("/", "HEAD", 200), ("/sign-in", "GET", 303), ("/no-such-page", "GET", 404),
        ("/setup/none", "GET", 422), ("/sign-out", "GET", 405), ("/", "POST", 405), ("/sign-in", "POST", 403),
        ("/", "TRACE", 405), ("/assets/none/tieout.css", "GET", 404), ("/help/..%2f..%2fREADME", "GET", 404),
    ]

    @Test(arguments: kinds)
    func `no answer may be framed, sniffed, kept or run a foreign script`(
        target: String, method: String, status: Int
    ) async throws {
        let office = try await WebOffice()
        let shown = try await office.browser(.viewer).send(method, target)
        #expect(shown.status == status)
        let headers = shown.response.headers
        #expect(headers["X-Content-Type-Options"] == "nosniff")
        #expect(headers["X-Frame-Options"] == "DENY")
        #expect(headers["Cache-Control"] == "no-store")
        #expect(headers["Referrer-Policy"] == "same-origin")
        #expect(headers["Cross-Origin-Opener-Policy"] == "same-origin")
        let rules = try #require(headers["Content-Security-Policy"])
        for rule in ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"] {
            #expect(rules.contains(rule))
        }
        #expect(!rules.contains("unsafe") && !rules.contains("*") && !rules.contains("http"))
    }

    @Test func `the one script of a page is let in by a word that no other page has`() async throws {
        let office = try await WebOffice()
        let browser = try await office.browser(.viewer)
        var nonces: Set<String> = []
        for _ in 1...10 {
            let shown = await browser.get("/")
            let allowed = try #require(
                shown.response.headers["Content-Security-Policy"]?.firstMatch(of: /'nonce-([0-9a-f]{32})'/)?.1)
            #expect(shown.text.matches(of: /<script/).count == 1)
            #expect(shown.text.contains("<script nonce=\"\(allowed)\" src=\"/assets/"))
            nonces.insert(String(allowed))
        }
        #expect(nonces.count == 10)
    }

    @Test func `no page holds a script or a style of its own`() async throws {
        let office = try await WebOffice()
        let browser = try await office.browser(.administrator)
        for page in try await browser.everyPage() {
            #expect(!page.text.contains("<style"), "\(page.target)")
            #expect(page.text.firstMatch(of: /<[^>]*\sstyle=/) == nil, "\(page.target)")
            #expect(page.text.firstMatch(of: /<[^>]*\son[a-z]+=/) == nil, "\(page.target)")
            #expect(page.text.firstMatch(of: /(?i)(href|src|action)="\s*(javascript|data):/) == nil, "\(page.target)")
            #expect(page.text.firstMatch(of: /(src|href|action)="(https?:)?\/\//) == nil, "\(page.target)")
        }
    }

    @Test func `every form that is sent carries the token, but for those of the door`() async throws {
        let office = try await WebOffice()
        let browser = try await office.browser(.administrator)
        for page in try await browser.everyPage() {
            for form in page.text.matches(of: /<form[^>]*method="post"[\s\S]*?<\/form>/) {
                #expect(form.0.contains("name=\"_token\""), "\(page.target): \(form.0.prefix(200))")
            }
        }
    }

    @Test func `behind TLS browsers are told to come back no other way, and else they are not`() async throws {
        var settings = WebSettings(version: "1.2.3")
        let plain = try await WebOffice(settings: settings).browser().get("/sign-in")
        #expect(plain.response.headers["Strict-Transport-Security"] == nil)
        let request = HTTPServerRequest(
            HTTPRequest("GET", "/sign-in", headers: ["X-Forwarded-For": "203.0.113.9", "X-Forwarded-Proto": "https"]),
            target: try #require(HTTPTarget("/sign-in")), peerAddress: "10.0.0.1")
        let proxies = TrustedProxies([AddressBlock("10.0.0.1")].compactMap { $0 })
        let face = try await WebOffice(settings: settings).face
        let told = await Shown(await face.answer(proxies.unveiled(request)))
        #expect(told.response.headers["Strict-Transport-Security"] == "max-age=31536000")
        let lied = await Shown(await face.answer(request))
        #expect(lied.response.headers["Strict-Transport-Security"] == nil)
        settings.isBehindTLS = true
        let shielded = try await WebOffice(settings: settings).browser().get("/sign-in")
        #expect(shielded.response.headers["Strict-Transport-Security"] == "max-age=31536000")
    }

    @Test func `every cookie is for this host alone, out of reach of scripts and of other sites`() async throws {
        let office = try await WebOffice()
        let browser = office.browser()
        var cookies = await browser.post("/preferences", ["language": "hu", "theme": "dark"]).cookies
        cookies += await browser.post("/sign-in", ["name": "viewer", "password": WebOffice.password.revealed]).cookies
        cookies += await browser.post("/sign-out").cookies
        #expect(cookies.count >= 5)
        for cookie in cookies {
            #expect(cookie.hasPrefix("__Host-tieout"))
            for word in ["; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax"] { #expect(cookie.contains(word)) }
            #expect(!cookie.contains("Domain"))
        }
    }

    @Test(arguments: [
        "/%0d%0aSet-Cookie:%20planted=1", "/a\r\nSet-Cookie: planted=1", "/\\evil.example", "//evil.example/",
        "/%2F/evil.example\n", "http://evil.example", "\t//evil.example", "/\t/evil.example", "/../\\/evil.example",
    ])
    func `an address to return to is one of ours, and brings no header along`(place: String) async throws {
        let office = try await WebOffice()
        let door = office.browser()
        let answers = [
            await door.post("/preferences", ["language": "hu", "_back": place]),
            await door.post("/sign-in", ["name": "viewer", "password": WebOffice.password.revealed, "next": place]),
            await door.get("/sign-in?next=\(Address.escaped(place))"),
        ]
        for shown in answers {
            let location = try #require(shown.location)
            #expect(location.hasPrefix("/") && !location.hasPrefix("//") && !location.contains("\\"))
            #expect(location.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
            #expect(!shown.cookies.contains { $0.contains("planted") })
        }
    }
}

extension Shown {
    fileprivate var cookies: [String] { response.headers.all("Set-Cookie") }
}
