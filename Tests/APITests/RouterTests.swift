import API
import Base
import HTTPServer
import Testing

@Suite struct RouterTests {
    private let router = Router([
        Route("GET", "/fakturs/{id}") { _, path in .json(200, ["id": JSON(path["id"])]) },
        Route("POST", "/fakturs") { _, _ in .json(201, ["made": true]) },
        Route("DELETE", "/fakturs") { _, _ in .json(200, ["made": false]) },
    ])

    @Test(arguments: [
        ("GET", "/fakturs/12", 200, "{\"id\":\"12\"}"), ("GET", "/fakturs/12/", 200, "{\"id\":\"12\"}"),
        ("HEAD", "/fakturs/12", 200, "{\"id\":\"12\"}"), ("GET", "/fakturs/a%2Fb", 200, "{\"id\":\"a/b\"}"),
        ("POST", "/fakturs?x=1", 201, "{\"made\":true}"),
        ("GET", "/faktur", 404, "{\"error\":\"There is nothing at this path.\"}"),
        ("GET", "//fakturs", 404, "{\"error\":\"There is nothing at this path.\"}"),
        ("PUT", "/fakturs", 405, "{\"error\":\"This path knows only DELETE, POST.\"}"),
    ])
    func `a request is answered by the first route of its method and path`(
        method: String, target: String, status: Int, body: String
    ) async throws {
        let response = try await answer(router, method, target)
        #expect(response.status == status)
        #expect(response.text == body)
        #expect(response.headers["Cache-Control"] == "no-store")
        if status == 405 { #expect(response.headers["Allow"] == "DELETE, POST") }
    }

    @Test func `a living process says so, whatever it can't do`() async throws {
        let health = Health(version: "1.2.3", checks: [.init("store") { "The disk is full." }])
        let response = try await answer(Router(health.routes), "GET", "/healthz")
        #expect(response.status == 200)
        #expect(response.text == "{\"status\":\"alive\",\"version\":\"1.2.3\"}")
    }

    @Test func `readiness names every check, and what is missing in words`() async throws {
        let good = Health.Check("store") { nil }
        let ready = try await answer(Router(Health(version: "1", checks: [good]).routes), "GET", "/readyz")
        #expect(ready.status == 200)
        #expect(ready.text == "{\"status\":\"ready\",\"checks\":{\"store\":\"ok\"}}")
        let bad = Health.Check("migrations") { "Missing: 3 audit." }
        let unready = try await answer(Router(Health(version: "1", checks: [good, bad]).routes), "GET", "/readyz")
        #expect(unready.status == 503)
        #expect(
            unready.text
                == "{\"status\":\"not ready\",\"checks\":{\"store\":\"ok\",\"migrations\":\"Missing: 3 audit.\"}}")
    }

    private func answer(_ router: Router, _ method: String, _ target: String) async throws -> HTTPResponse {
        let request = HTTPServerRequest(
            HTTPRequest(method, target), target: try #require(HTTPTarget(target)), peerAddress: "127.0.0.1")
        guard case .whole(let response) = await router.answer(request) else { throw Unexpected() }
        return response
    }

    private struct Unexpected: Error {}
}
