import Base
import HTTPServer
import Model
import TestSupport
import Testing

@testable import API

/// Who is let in, and how far.
@Suite struct GateTests {
    /// What each role may do beyond looking, by one request for each permission.
    static let deeds: [(permission: Permission, method: String, target: String)] = [
        (.view, "GET", "/api/fakturs"), (.enterFakturs, "POST", "/api/fakturs/1/submit"),
        (.answerFakturs, "POST", "/api/fakturs/1/answer"), (.submitInvoices, "POST", "/api/fakturs/1/post"),
        (.decideRawDocuments, "POST", "/api/raw-documents/raw1/retry"),
        (.runJobs, "POST", "/api/system/jobs/check_posted_fakturs/run"),
        (.changeJobs, "PATCH", "/api/system/jobs/check_posted_fakturs"),
    ]

    @Test(arguments: Role.allCases, deeds.indices)
    func `a role may do what it is for, and nothing else`(role: Role, index: Int) async throws {
        let office = try await APIOffice()
        let (permission, method, target) = GateTests.deeds[index]
        let answer = try await office.ask(method, target, as: role)
        #expect((answer.status == 403) == !role.may(permission), "\(answer.response.text)")
        if answer.status == 403 {
            #expect(answer.code == "API-NOT-PERMITTED")
            #expect(answer.json["detail"]?.text?.contains(permission.rawValue) == true)
        }
    }

    @Test func `every path below /api asks for a token but the description`() async throws {
        let office = try await APIOffice()
        for route in office.face.table.routes where route.path.text != "/api/openapi.json" {
            guard case .needs = route.access else {
                #expect(!route.path.text.hasPrefix("/api"), "\(route.name) is open")
                continue
            }
            #expect(route.path.text.hasPrefix("/api"))
        }
    }

    static let refused = [
        nil, "", "Bearer", "Bearer x", "Basic dXNlcjpwYXNz",
        "Bearer tieout_000000000000_" + String(repeating: "a", count: 64),
    ]

    @Test(arguments: refused)
    func `whatever is no token in force is refused in the same words`(header: String?) async throws {
        let office = try await APIOffice()
        var headers = HTTPHeaders()
        headers["Authorization"] = header
        let answer = try await office.ask("GET", "/api/fakturs", as: nil, headers: headers)
        #expect(answer.status == 401 && answer.code == "API-TOKEN-REFUSED")
        #expect(answer.headers["WWW-Authenticate"] == "Bearer realm=\"tieout\"")
        #expect(answer.json["detail"]?.text == "No token was sent, or one that is not in force.")
    }

    @Test func `a revoked token is refused from the next request on`() async throws {
        let office = try await APIOffice()
        #expect(try await office.ask("GET", "/api/fakturs", as: .viewer).status == 200)
        _ = try await office.tokens.revoke("the viewer", by: "dewi")
        #expect(try await office.ask("GET", "/api/fakturs", as: .viewer).status == 401)
    }

    @Test func `too many failed attempts are answered with a wait, and never lock a good token out`() async throws {
        let time = SimulatedTime()
        let office = try await APIOffice(time: time)
        for _ in 0..<20 {
            #expect(try await office.ask("GET", "/api/fakturs", as: nil).status == 401)
        }
        time.advance(seconds: 10)
        let answer = try await office.ask("GET", "/api/fakturs", as: nil)
        #expect(answer.status == 429 && answer.code == "API-TOO-MANY-ATTEMPTS")
        #expect(answer.headers["Retry-After"] == "50")
        #expect(try await office.ask("GET", "/api/fakturs", as: .viewer).status == 200)
        time.advance(seconds: 50)
        #expect(try await office.ask("GET", "/api/fakturs", as: nil).status == 401)
    }
}
