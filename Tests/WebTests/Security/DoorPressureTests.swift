import Base
import HTTPServer
import Model
import TestSupport
import Testing

@testable import Web

/// The door when it is tried again and again.
@Suite struct DoorPressureTests {
    @Test func `an account that is guessed at makes everybody wait, wherever they come from`() async throws {
        let office = try await WebOffice()
        for number in 1...5 {
            let guesser = Browser(face: office.face, peer: "198.51.100.\(number)")
            #expect(await guesser.signIn("viewer", "guess \(number)").status == 422)
        }
        let elsewhere = Browser(face: office.face, peer: "203.0.113.9")
        let told = await elsewhere.signIn("viewer", WebOffice.password.revealed)
        #expect(told.status == 429)
        #expect(elsewhere.session == nil)
        #expect(await office.browser().signIn("creator", WebOffice.password.revealed).status == 303)
        office.time.advance(seconds: 2)
        #expect(await elsewhere.signIn("viewer", WebOffice.password.revealed).status == 303)
    }

    @Test func `an address that tries many names waits, and disturbs no other`() async throws {
        let office = try await WebOffice()
        let guesser = office.browser()
        for number in 1...20 { #expect(await guesser.signIn("name \(number)", "guess").status == 422) }
        #expect(await guesser.signIn("viewer", WebOffice.password.revealed).status == 429)
        let neighbour = Browser(face: office.face, peer: "203.0.113.9")
        #expect(await neighbour.signIn("viewer", WebOffice.password.revealed).status == 303)
    }

    @Test func `behind a proxy that is trusted each client is counted alone, and nobody can say to be another`()
        async throws
    {
        let office = try await WebOffice()
        let proxies = TrustedProxies([AddressBlock("10.0.0.0/8")].compactMap { $0 })
        func signIn(_ name: String, _ password: String, from peer: String, saying list: String) async throws -> Int {
            let request = HTTPServerRequest(
                HTTPRequest(
                    "POST", "/sign-in",
                    headers: [
                        "Host": "tieout.test", "X-Forwarded-For": list,
                        "Content-Type": "application/x-www-form-urlencoded",
                    ], body: Array("name=\(Address.escaped(name))&password=\(Address.escaped(password))".utf8)),
                target: try #require(HTTPTarget("/sign-in")), peerAddress: peer)
            return await Shown(await office.face.answer(proxies.unveiled(request))).status
        }
        let right = WebOffice.password.revealed
        for number in 1...20 {
            // A new lie every time; the proxy adds the truth behind it.
            let list = "192.0.2.\(number), 203.0.113.9"
            #expect(try await signIn("name \(number)", "guess", from: "10.0.0.1", saying: list) == 422)
        }
        #expect(try await signIn("viewer", right, from: "10.0.0.1", saying: "192.0.2.77, 203.0.113.9") == 429)
        #expect(try await signIn("viewer", right, from: "10.0.0.1", saying: "203.0.113.10") == 303)
        // Whoever comes past the proxy is counted as who they are.
        for number in 1...20 {
            #expect(
                try await signIn("word \(number)", "guess", from: "198.51.100.1", saying: "192.0.2.\(number)") == 422)
        }
        #expect(try await signIn("creator", right, from: "198.51.100.1", saying: "192.0.2.99") == 429)
    }

    @Test func `hundred guesses at once are no more than hundred one after another`() async throws {
        let office = try await WebOffice()
        let answers = await withTaskGroup(of: Int.self) { group in
            for number in 1...100 {
                group.addTask { await office.browser().signIn("viewer", "guess \(number)").status }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.count { $0 == 422 } == 5)
        #expect(answers.count { $0 == 429 } == 95)
    }

    @Test func `a session ends when its person is disabled, when it was still too long, and when it is old`()
        async throws
    {
        let office = try await WebOffice()
        let idle = try await office.browser(.viewer)
        office.time.advance(seconds: 8 * 3600 + 1)
        #expect(await idle.get("/").status == 303)
        let busy = try await office.browser(.viewer)
        for _ in 1...23 {
            office.time.advance(seconds: 3600)
            #expect(await busy.get("/").status == 200)
        }
        office.time.advance(seconds: 3600)
        #expect(await busy.get("/").status == 303)
        let dismissed = try await office.browser(.viewer)
        #expect(await dismissed.get("/").status == 200)
        let viewer = try await office.reception.users.user(named: "viewer")
        _ = try await office.reception.users.disable(viewer.id, by: "test")
        #expect(await dismissed.get("/").status == 303)
    }
}

extension Browser {
    fileprivate func signIn(_ name: String, _ password: String) async -> Shown {
        await post("/sign-in", ["name": name, "password": password], token: "")
    }
}
