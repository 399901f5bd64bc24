import Base
import HTTPServer
import Model
import Testing

@testable import Web

/// Who is let in, and what a stranger's page can't make a browser do.
@Suite struct DoorTests {
    @Test func `whoever is not signed in is led to the door, and from there to where they wanted`() async throws {
        let office = try await WebOffice()
        let browser = office.browser()
        let turned = await browser.get("/account?tab=sessions")
        #expect(turned.status == 404 || turned.location == "/sign-in?next=%2Faccount%3Ftab%3Dsessions")
        let led = await browser.post(
            "/sign-in", ["name": "viewer", "password": WebOffice.password.revealed, "next": "/fakturs?q=a"])
        #expect(led.status == 303)
        #expect(led.location == "/fakturs?q=a")
        #expect(browser.session?.count == 64)
    }

    @Test func `a wrong password says nothing about whether the name exists, and keeps what was typed`() async throws {
        let office = try await WebOffice()
        let wrong = await office.browser().post("/sign-in", ["name": "viewer", "password": "not this one"])
        let unknown = await office.browser().post("/sign-in", ["name": "nobody", "password": "not this one"])
        #expect(wrong.status == 422)
        #expect(wrong.words.replacing("viewer", with: "") == unknown.words.replacing("nobody", with: ""))
        #expect(wrong.text.contains("value=\"viewer\""))
        #expect(!wrong.text.contains("not this one"))
    }

    @Test(arguments: ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"])
    func `the door leads to no other site`(next: String) async throws {
        let office = try await WebOffice()
        let led = await office.browser().post(
            "/sign-in", ["name": "viewer", "password": WebOffice.password.revealed, "next": next])
        #expect(led.location == "/")
    }

    @Test func `a session's cookie is for this host alone, and no script sees it`() async throws {
        let office = try await WebOffice()
        let led = await office.browser().post(
            "/sign-in", ["name": "viewer", "password": WebOffice.password.revealed])
        let cookie = try #require(led.response.headers.all("Set-Cookie").first { $0.hasPrefix("__Host-tieout=") })
        for word in ["; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax"] { #expect(cookie.contains(word)) }
        #expect(!cookie.contains("Domain"))
    }

    @Test func `a form from another site, or without the session's token, does nothing`() async throws {
        let office = try await WebOffice()
        let browser = try await office.browser(.viewer)
        let elsewhere = await browser.post("/sign-out", headers: ["Origin": "https://evil.example"])
        #expect(elsewhere.status == 403)
        let fetched = await browser.post("/sign-out", headers: ["Sec-Fetch-Site": "cross-site"])
        #expect(fetched.status == 403)
        let forged = await browser.post("/sign-out", token: "guessed")
        #expect(forged.status == 403)
        let own = await browser.post("/sign-out")
        #expect(own.location == "/sign-in")
    }

    @Test func `a session planted before the sign-in is not the one that is signed in`() async throws {
        let office = try await WebOffice()
        let browser = office.browser()
        let planted = String(repeating: "a", count: 64)
        browser.set(cookie: SetCookie.session, planted)
        await browser.post("/sign-in", ["name": "viewer", "password": WebOffice.password.revealed])
        #expect(browser.session != nil)
        #expect(browser.session != planted)
    }
}
