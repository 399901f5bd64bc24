import Base
import Curl
import Engine
import HTTPServer
import Model
import TestSupport
import Testing

@testable import API

/// What only a real connection shows.
@Suite struct SocketTests {
    @Test func `a run is followed over a real connection until it is over`() async throws {
        try await withService { office, address, transport in
            let run = try await office.jobs.queue("check_posted_fakturs", by: "dewi")
            async let followed = transport.send(
                HTTPRequest(
                    "GET", "\(address)/api/system/runs/\(run.id)/events",
                    headers: ["Authorization": "Bearer \(office.token(.viewer))"]), limits: HTTPLimits())
            try await office.jobs.scheduler.tick()
            let response = try await followed
            #expect(response.status == 200 && response.headers["Content-Type"] == "text/event-stream")
            #expect(response.text.contains("event: end\n") && response.text.contains("\"state\":\"succeeded\""))
        }
    }

    @Test(.timeLimit(.minutes(5))) func `a stream ends when its token is taken back, although the run goes on`()
        async throws
    {
        try await withService { office, address, transport in
            let run = try await office.jobs.queue("check_posted_fakturs", by: "dewi")
            async let followed = transport.send(
                HTTPRequest(
                    "GET", "\(address)/api/system/runs/\(run.id)/events",
                    headers: ["Authorization": "Bearer \(office.token(.viewer))"]), limits: HTTPLimits())
            _ = try await office.tokens.revoke("the viewer", by: "test")
            let response = try await followed
            #expect(response.status == 200 && !response.text.contains("event: end\n") || response.status == 401)
        }
    }

    @Test(.timeLimit(.minutes(5))) func `a client that leaves a stream makes room for another`() async throws {
        try await withService { office, address, transport in
            let run = try await office.jobs.queue("check_posted_fakturs", by: "dewi")
            let follow = HTTPRequest(
                "GET", "\(address)/api/system/runs/\(run.id)/events",
                headers: ["Authorization": "Bearer \(office.token(.viewer))"])
            // Nobody works on the run, so only the client can end this.
            let error = await #expect(throws: HTTPTransportError.self) {
                try await transport.send(follow, limits: HTTPLimits(wholeMilliseconds: 500))
            }
            #expect(error?.kind == .timedOut)
            while try await openStreams(address, transport) > 0 {}
        }
    }

    private func openStreams(_ address: String, _ transport: CurlTransport) async throws -> Int {
        let response = try await transport.send(HTTPRequest("GET", "\(address)/metrics"), limits: HTTPLimits())
        let match = try #require(response.text.firstMatch(of: /tieout_http_event_streams (\d+)/))
        return try #require(Int(match.1))
    }

    @Test func `a body that is too large is refused as a problem document`() async throws {
        try await withService { office, address, transport in
            let response = try await transport.send(
                HTTPRequest(
                    "POST", "\(address)/api/fakturs/import",
                    headers: ["Authorization": "Bearer \(office.token(.creator))", "Content-Type": "text/csv"],
                    body: [UInt8](repeating: 0x61, count: 3 << 20)), limits: HTTPLimits())
            #expect(response.status == 413)
            #expect(response.headers["Content-Type"] == "application/problem+json")
            #expect(try JSON(parsing: response.body)["code"]?.text == "API-BODY-TOO-LARGE")
        }
    }

    private func withService(
        _ body: (APIOffice, String, CurlTransport) async throws -> Void
    ) async throws {
        let office = try await APIOffice(time: SystemTime())
        let server = HTTPServer(office.listening) { request in await office.face.answer(request) }
        try server.start()
        let transport = CurlTransport(CurlOptions())
        let outcome: Result<Void, any Error>
        do { outcome = .success(try await body(office, "http://127.0.0.1:\(server.port ?? 0)", transport)) } catch {
            outcome = .failure(error)
        }
        await transport.close()
        await server.stop()
        try outcome.get()
    }
}
