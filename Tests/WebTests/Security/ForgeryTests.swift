import Base
import HTTPServer
import Model
import Store
import Testing

@testable import Web

/// What another site's page can't make a person's browser do.
@Suite struct ForgeryTests {
    @Test(arguments: [
        Forgery(name: "without a token", token: ""), Forgery(name: "with a guessed token", token: "guessed"),
        Forgery(name: "from another site", headers: ["Origin": "https://evil.example"]),
        Forgery(name: "from a page without origin", headers: ["Origin": "null"]),
        Forgery(name: "from the same name on another port", headers: ["Origin": "http://tieout.test:8081"]),
        Forgery(name: "from another site, by Fetch Metadata", headers: ["Sec-Fetch-Site": "cross-site"]),
        Forgery(name: "from a neighbour, by Fetch Metadata", headers: ["Sec-Fetch-Site": "same-site"]),
    ])
    func `no form changes anything when it is sent`(_ forgery: Forgery) async throws {
        let office = try await WebOffice()
        let browser = try await office.browser(.administrator)
        let before = try await office.deeds
        for route in office.face.routes where route.method == .post {
            let shown = await browser.post(route.somePlace, token: forgery.token, headers: forgery.headers)
            #expect(shown.status == 403, "\(route.path.text) \(forgery.name)")
            #expect(shown.text.contains("WEB-FORM-STALE"), "\(route.path.text) \(forgery.name)")
            #expect(shown.response.headers.all("Set-Cookie").isEmpty, "\(route.path.text) \(forgery.name)")
        }
        let after = try await office.deeds
        #expect(after == before)
        #expect(await browser.get("/").status == 200)
    }

    @Test func `one person's token is worth nothing in another's session`() async throws {
        let office = try await WebOffice()
        let stolen = try #require(
            await office.browser(.viewer).get("/").text.firstMatch(of: /name="_token" value="([^"]+)"/)?.1)
        let browser = try await office.browser(.administrator)
        #expect(await browser.post("/sign-out", token: String(stolen)).status == 403)
    }

    @Test func `nobody is signed in or set up from another site's page`() async throws {
        let office = try await WebOffice()
        for place in ["/sign-in", "/sign-in/code", "/setup/none", "/preferences"] {
            let browser = office.browser()
            let shown = await browser.post(
                place, ["name": "viewer", "password": WebOffice.password.revealed, "language": "hu"], token: "",
                headers: ["Origin": "https://evil.example"])
            #expect(shown.status == 403, "\(place)")
            #expect(shown.response.headers.all("Set-Cookie").isEmpty, "\(place)")
        }
    }

    @Test(arguments: [
        "text/plain", "application/json", "text/xml", "multipart/form-data", "multipart/form-data; boundary=x",
    ])
    func `a body that is no form is refused before anything is done`(mediaType: String) async throws {
        let office = try await WebOffice()
        let browser = try await office.browser(.administrator)
        let shown = await browser.post("/sign-out", headers: ["Content-Type": mediaType])
        #expect(shown.status == 400)
        #expect(await browser.get("/").status == 200)
    }
}

extension ForgeryTests {
    @Test func `a stranger sends a name and a password, and nothing long`() async throws {
        let office = try await WebOffice()
        let right = WebOffice.password.revealed
        let long = String(repeating: "x", count: 64 << 10)
        let stranger = office.browser()
        #expect(await stranger.post("/sign-in", ["name": "viewer", "password": right, "more": long]).status == 400)
        #expect(stranger.session == nil)
        #expect(await stranger.post("/sign-in", ["name": "viewer", "password": right]).status == 303)
    }
}

struct Forgery: Sendable, CustomTestStringConvertible {
    let name: String
    /// `nil` for the right one.
    var token: String?
    var headers: HTTPHeaders = [:]

    var testDescription: String { name }
}

extension WebOffice {
    /// How much was ever done here.
    var deeds: Int {
        get async throws { try await store.audit.list(subject: nil, after: 0, limit: 10_000).count }
    }
}
