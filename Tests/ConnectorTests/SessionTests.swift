import Base
import Model
import Synchronization
import TestSupport
import Testing

@testable import SAPBusinessOne

@Suite struct SessionTests {
    @Test func `twenty callers at once sign in once`() async throws {
        let server = ScriptedServiceLayer(login: { _ throws(HTTPTransportError) in
            for _ in 1...200 { await Task.yield() }
            return .signedIn(session: "shared")
        })
        let scene = try Scene(server) { $0.inFlightMax = 20 }
        await withTaskGroup(of: Void.self) { group in
            for _ in 1...20 { group.addTask { _ = await scene.client.send(.get("Items")) } }
        }
        #expect(server.logins == 1)
        #expect(server.calls.count == 20)
        #expect(server.requests.last?.headers["Cookie"] == "B1SESSION=shared; ROUTEID=.node1")
    }

    @Test func `the login names company, user, password and language, and never asks the server to expect a body`()
        async throws
    {
        let scene = try Scene(ScriptedServiceLayer()) {
            $0.language = 3
            $0.version = .v1
            $0.address = "https://sap:50000/b1s/v2/"
        }
        _ = await scene.client.send(.get("Items"))
        let login = try #require(scene.server.requests.first)
        #expect(login.method == "POST" && login.target == "https://sap:50000/b1s/v1/Login")
        let expected = #"{"CompanyDB":"SBODEMO","UserName":"manager","Password":"top secret","Language":"3"}"#
        #expect(String(decoding: login.body, as: UTF8.self) == expected)
        #expect(login.headers["Content-Type"] == "application/json")
        #expect(scene.server.requests.allSatisfy { $0.headers["Expect"] == nil })
    }

    @Test func `a dead session costs one new login and one replay, also of a posting`() async throws {
        let server = ScriptedServiceLayer { request throws(HTTPTransportError) in
            request.headers["Cookie"]?.contains("session-1") == true
                ? .sessionDead : .json(201, #"{"DocEntry":1,"DocNum":1}"#)
        }
        let scene = try Scene(server)
        guard case .answered(let response) = await scene.client.send(.change("Invoices", [:])) else {
            Issue.record("no answer")
            return
        }
        #expect(response.status == 201)
        #expect(server.logins == 2)
        #expect(server.calls == ["POST Invoices", "POST Invoices"])
    }

    @Test func `a session that dies again at once is reported, and the request counts as not sent`() async throws {
        let server = ScriptedServiceLayer { _ throws(HTTPTransportError) in .sessionDead }
        let scene = try Scene(server)
        guard case .notSent(let failure) = await scene.client.send(.change("Invoices", [:])) else {
            Issue.record("should be certain that nothing was done")
            return
        }
        #expect(failure.code == .sapSession && failure.verdict == .tryAgain)
        #expect(server.calls.count == 2)
    }

    @Test(arguments: [
        (401, -304, "SAP-LOGIN-REFUSED"), (401, -306, "SAP-COMPANY-UNKNOWN"), (401, 5, "SAP-LOGIN-REFUSED"),
    ])
    func `a refused login is never tried again by itself`(status: Int, code: Int, expected: String) async throws {
        let refusing = Mutex(true)
        let server = ScriptedServiceLayer(login: { _ throws(HTTPTransportError) in
            refusing.withLock { $0 }
                ? .error(status, code, "Fail to NONE-SSO login from SLD.") : .signedIn(session: "later")
        })
        let scene = try Scene(server)
        for _ in 1...10 {
            guard case .notSent(let failure) = await scene.client.send(.get("Items")) else {
                Issue.record("should not be sent")
                return
            }
            #expect(failure.code.rawValue == expected && failure.verdict == .askHuman)
            scene.time.advance(seconds: 3600)
        }
        #expect(server.logins == 1)

        refusing.withLock { $0 = false }
        await scene.client.session.forgetRefusal()
        guard case .answered = await scene.client.send(.get("Items")) else {
            Issue.record("a person's reset should allow the next login")
            return
        }
        #expect(server.logins == 2)
    }

    @Test(arguments: [
        HTTPResponse.error(500, 299, "SAML Login Failed"),
        HTTPResponse.error(500, 305, "Switch company error: -1102"),
        HTTPResponse.error(500, -1102, "Switch company error"),
        HTTPResponse.html(503),
    ])
    func `a busy login is tried again later and later, then given up for now`(busy: HTTPResponse) async throws {
        let moments = Mutex<[Int64]>([])
        let time = SimulatedTime()
        let server = ScriptedServiceLayer(login: { _ throws(HTTPTransportError) in
            moments.withLock { $0.append(time.now.milliseconds) }
            return busy
        })
        let session = ServiceLayerSession(
            settings: ServiceLayerSettings(
                address: "https://sap:50000", company: "C", user: "U", password: Secret("P")),
            transport: server, time: time, randomness: SeededRandomness(seed: 1), log: .silent)
        let failure = try #require(
            await #expect(throws: Failure.self) { try await session.ticket() })
        #expect(failure.code == .sapBusy && failure.verdict == .tryAgain)
        let starts = moments.withLock { $0 }
        let pauses = zip(starts.dropFirst(), starts).map { $0 - $1 }
        #expect(pauses.count == 4)
        for (index, pause) in pauses.enumerated() {
            #expect((250 << index...500 << index).contains(Int(pause)), "pause \(index + 1) was \(pause) ms")
        }
        // It was busy, not refused: the next request may sign in.
        await #expect(throws: Failure.self) { try await session.ticket() }
        #expect(server.logins == 10)
    }

    @Test func `callers who waited for a failing login share its failure`() async throws {
        let server = ScriptedServiceLayer(login: { _ throws(HTTPTransportError) in
            for _ in 1...500 { await Task.yield() }
            throw HTTPTransportError(.connectionRefused, "Connection refused")
        })
        let scene = try Scene(server) { $0.inFlightMax = 20 }
        let codes = await withTaskGroup(of: Failure.Code?.self) { group in
            for _ in 1...20 {
                group.addTask {
                    if case .notSent(let failure) = await scene.client.send(.get("Items")) { failure.code } else { nil }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(codes.allSatisfy { $0 == .sapUnreachable })
        #expect(server.logins < 20)
    }

    @Test func `an idle session is not used blindly, and using it keeps it alive`() async throws {
        let scene = try Scene(ScriptedServiceLayer())
        for _ in 1...5 {
            _ = await scene.client.send(.get("Items"))
            scene.time.advance(seconds: 20 * 60)
        }
        #expect(scene.server.logins == 1)
        scene.time.advance(seconds: 10 * 60)
        _ = await scene.client.send(.get("Items"))
        #expect(scene.server.logins == 2)
    }

    @Test func `a late complaint about an old session leaves the new one alone`() async throws {
        let scene = try Scene(ScriptedServiceLayer())
        let session = scene.client.session
        let old = try await session.ticket()
        await session.discard(old)
        let new = try await session.ticket()
        await session.discard(old)
        #expect(try await session.ticket() == new)
        #expect(scene.server.logins == 2)
    }

    @Test func `when the caller who signs in goes away, the next in line signs in`() async throws {
        let (arrivals, arrived) = AsyncStream.makeStream(of: Void.self)
        let attempts = Mutex(0)
        let server = ScriptedServiceLayer(login: { _ throws(HTTPTransportError) in
            let attempt = attempts.withLock { attempts in
                attempts += 1
                return attempts
            }
            guard attempt == 1 else { return .signedIn(session: "second") }
            arrived.yield()
            while !Task.isCancelled { await Task.yield() }
            throw HTTPTransportError(.cancelled, "cancelled")
        })
        let scene = try Scene(server)
        let leader = Task { await scene.client.send(.get("Leader")) }
        for await _ in arrivals { break }
        let follower = Task { await scene.client.send(.get("Follower")) }
        for _ in 1...100 { await Task.yield() }
        leader.cancel()
        guard case .notSent = await leader.value, case .answered = await follower.value else {
            Issue.record("the follower should have signed in by itself")
            return
        }
        #expect(server.logins == 2 && server.calls == ["GET Follower"])
    }

    @Test func `a node that is out of order is left; a question is asked again, a posting is not`() async throws {
        let server = ScriptedServiceLayer { request throws(HTTPTransportError) in
            request.headers["Cookie"]?.contains("session-1;") == true
                ? .error(500, 407, "Table definition not found for '@X'.") : .json(200, "{}")
        }
        let question = try Scene(server)
        #expect(try await question.client.read(.get("Items")) != nil)
        #expect(server.logins == 2)

        let posting = ScriptedServiceLayer { _ throws(HTTPTransportError) in
            .error(500, 407, "Table definition not found for '@X'.")
        }
        let scene = try Scene(posting)
        let sent = await scene.ledger.create(InvoiceDraft.sample)
        guard case .unclear = sent.outcome else {
            Issue.record("\(sent.outcome)")
            return
        }
        #expect(posting.calls == ["POST Invoices"])
    }

    @Test func `the session follows the load balancer to another node`() async throws {
        let server = ScriptedServiceLayer { _ throws(HTTPTransportError) in
            var response = HTTPResponse.json(200, "{}")
            response.headers.add("Set-Cookie", "ROUTEID=.node2; path=/b1s")
            return response
        }
        let scene = try Scene(server)
        for _ in 1...2 { _ = await scene.client.send(.get("Items")) }
        #expect(server.requests.last?.headers["Cookie"] == "B1SESSION=session-1; ROUTEID=.node2")
    }

    @Test func `closing signs out once`() async throws {
        let scene = try Scene(ScriptedServiceLayer())
        await scene.client.session.close()
        #expect(scene.server.requests.isEmpty)
        _ = await scene.client.send(.get("Items"))
        await scene.client.session.close()
        await scene.client.session.close()
        #expect(scene.server.calls == ["GET Items", "POST Logout"])
    }

    @Test func `no more requests are in flight than the settings allow`() async throws {
        let flying = Mutex((now: 0, most: 0))
        let server = ScriptedServiceLayer { _ throws(HTTPTransportError) in
            flying.withLock {
                $0.now += 1
                $0.most = max($0.most, $0.now)
            }
            for _ in 1...50 { await Task.yield() }
            flying.withLock { $0.now -= 1 }
            return .json(200, "{}")
        }
        let scene = try Scene(server) { $0.inFlightMax = 3 }
        await withTaskGroup(of: Void.self) { group in
            for _ in 1...30 { group.addTask { _ = await scene.client.send(.get("Items")) } }
        }
        #expect(flying.withLock { $0.most } == 3)
        #expect(server.calls.count == 30)
    }

    @Test func `a caller who goes away while waiting sends nothing and blocks nobody`() async throws {
        let (gate, open) = AsyncStream.makeStream(of: Void.self)
        let (arrivals, arrived) = AsyncStream.makeStream(of: Void.self)
        let server = ScriptedServiceLayer { request throws(HTTPTransportError) in
            if request.target.hasSuffix("Slow") {
                arrived.yield()
                for await _ in gate { break }
            }
            return .json(200, "{}")
        }
        let scene = try Scene(server) { $0.inFlightMax = 1 }
        let slow = Task { await scene.client.send(.get("Slow")) }
        for await _ in arrivals { break }
        let impatient = Task { await scene.client.send(.get("Never")) }
        impatient.cancel()
        guard case .notSent(let failure) = await impatient.value else {
            Issue.record("should not be sent")
            return
        }
        #expect(failure.code == .sapInterrupted)
        open.yield()
        _ = await slow.value
        _ = await scene.client.send(.get("Items"))
        #expect(server.calls == ["GET Slow", "GET Items"])
    }

    @Test func `the log tells of every call, and of no secret`() async throws {
        let server = ScriptedServiceLayer { request throws(HTTPTransportError) in
            request.method == "GET" ? .json(200, #"{"value":[]}"#) : .error(400, -4013, "Posting period locked")
        }
        let scene = try Scene(server)
        _ = await scene.ledger.create(InvoiceDraft.sample)
        _ = try await scene.ledger.partner("C00009")
        let log = scene.events.lines.joined(separator: "\n")
        #expect(scene.events.lines.count == 3)
        #expect(log.contains(#""event":"sap.login""#))
        #expect(log.contains(#""method":"POST","path":"Invoices","status":400,"ms":0,"outcome":"SAP-PERIOD-LOCKED""#))
        #expect(log.contains(#""method":"GET","path":"BusinessPartners","status":200"#))
        for secret in ["top secret", "session-1", "C00009"] { #expect(!log.contains(secret)) }
    }
}
