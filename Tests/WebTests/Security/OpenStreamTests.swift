import Base
import Engine
import HTTPServer
import Model
import TestSupport
import Testing

@testable import Web

/// A page that watches something, when whoever opened it may look no more.
@Suite struct OpenStreamTests {
    enum Ending: String, CaseIterable {
        case signedOut, disabled, endedByAdministrator, passwordChanged, permissionLost
    }

    @Test(.timeLimit(.minutes(5)), arguments: Ending.allCases)
    func `a stream ends within seconds, although what it tells of goes on`(ending: Ending) async throws {
        let office = try await WebOffice()
        _ = try await office.jobs.queue("check_posted_fakturs", by: "dewi")
        let browser = try await office.browser(.viewer)
        let session = browser.session ?? ""
        let server = HTTPServer(HTTPServerSettings()) { request in await office.face.answer(request) }
        try server.start()
        let watching = try RawSocket(port: try #require(server.port))
        await watching.send("GET /runs/1/events HTTP/1.1\r\nHost: h\r\nCookie: \(SetCookie.session)=\(session)\r\n\r\n")
        let opened = await watching.read { $0.contains("event: part") }
        #expect(opened.contains("200 OK"))
        let began = office.time.now
        try await office.end(ending, browser)
        // A body in chunks ends with an empty one.
        let rest = await watching.read { $0.contains("0\r\n\r\n") }
        await server.stop()
        #expect(rest.contains("0\r\n\r\n") && !rest.contains("event: end"))
        // Eight hours without a click would have ended it as well.
        #expect(office.time.now.since(began) < Session.idleHoursMax * 3_600_000)
    }

    @Test(.timeLimit(.minutes(5))) func `a page that stands open is no click: the session ends in its time`()
        async throws
    {
        let office = try await WebOffice()
        let browser = try await office.browser(.viewer)
        let text = browser.session ?? ""
        let desk = office.reception.signIn
        let seen = try #require(try await desk.session(for: text)).session.lastSeenAt
        office.time.advance(seconds: 3600)
        #expect(try await desk.session(for: text, isSeen: false)?.session.lastSeenAt == seen)
        office.time.advance(seconds: 7 * 3600)
        #expect(try await desk.session(for: text, isSeen: false) == nil)
    }

    @Test(.timeLimit(.minutes(5))) func `a stream that is over by itself is over, whoever may look`() async throws {
        let guarded = GuardedStream(time: SystemTime()) { true }
        try await guarded.whileAllowed {}
    }
}

extension WebOffice {
    fileprivate func end(_ ending: OpenStreamTests.Ending, _ browser: Browser) async throws {
        let viewer = try await reception.users.user(named: "viewer")
        switch ending {
        case .signedOut: #expect(await browser.post("/sign-out").status == 303)
        case .disabled: _ = try await reception.users.disable(viewer.id, by: "test")
        case .endedByAdministrator: try await reception.users.endSessions(of: viewer.id, by: "test")
        case .passwordChanged:
            try await reception.users.setPassword(Secret("another long sentence"), of: viewer.id, by: "test")
        case .permissionLost:
            var profile = viewer.profile
            profile.role = nil
            _ = try await reception.users.change(viewer.id, seenVersion: viewer.version, to: profile, by: "test")
        }
    }
}
