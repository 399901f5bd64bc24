import Base
import HTTPServer
import Model
import Store
import TestSupport
import Testing

@testable import API

/// What is refused before any desk is asked, and in which words.
@Suite struct RefusalTests {
    static let cases: [(method: String, target: String, status: Int, code: String)] = [
        ("GET", "/api/nothing", 404, "API-NOTHING-THERE"), ("GET", "//api/fakturs", 404, "API-NOTHING-THERE"),
        ("GET", "/api/fakturs/", 404, "API-NOTHING-THERE"), ("GET", "/api/fakturs/abc", 404, "API-NOTHING-THERE"),
        ("GET", "/api/fakturs/0", 404, "API-NOTHING-THERE"), ("GET", "/api/fakturs/99", 404, "FAKTUR-UNKNOWN"),
        ("GET", "/api/deliveries/99", 404, "DELIVERY-UNKNOWN"), ("GET", "/api/system/runs/99", 404, "JOB-RUN-UNKNOWN"),
        ("GET", "/api/system/jobs/none", 404, "JOB-UNKNOWN"), ("GET", "/api/raw-documents/x", 404, "RAW-UNKNOWN"),
        ("GET", "/api/system/runs/99/events", 404, "JOB-RUN-UNKNOWN"),
        ("DELETE", "/api/fakturs", 405, "API-METHOD-NOT-ALLOWED"),
        ("OPTIONS", "/healthz", 405, "API-METHOD-NOT-ALLOWED"),
        ("GET", "/api/fakturs?limit=0", 400, "API-PARAMETER-WRONG"),
        ("GET", "/api/fakturs?limit=501", 400, "API-PARAMETER-WRONG"),
        ("GET", "/api/fakturs?limit=+5", 400, "API-PARAMETER-WRONG"),
        ("GET", "/api/fakturs?limit=1&limit=2", 400, "API-PARAMETER-WRONG"),
        ("GET", "/api/fakturs?from=2025-02-30", 400, "API-PARAMETER-WRONG"),
        ("GET", "/api/fakturs?cursor=abcd", 400, "API-PARAMETER-WRONG"),
        ("GET", "/api/deliveries?state=lost", 400, "API-PARAMETER-WRONG"),
    ]

    @Test(arguments: cases.indices)
    func `what leads nowhere is refused with a status and a code`(index: Int) async throws {
        let office = try await APIOffice()
        let (method, target, status, code) = RefusalTests.cases[index]
        let answer = try await office.ask(method, target)
        #expect(answer.status == status && answer.code == code, "\(method) \(target): \(answer.response.text)")
        #expect(
            answer.json["type"]?.text == "/docs/failures/\(code)" && answer.json["status"]?.integer == Int64(status))
        #expect(answer.json["request_id"]?.text == answer.headers["X-Request-Id"])
    }

    @Test func `a wrong method is told which ones are right`() async throws {
        let office = try await APIOffice()
        let answer = try await office.ask("PUT", "/api/system/jobs/check_posted_fakturs")
        #expect(answer.headers["Allow"] == "GET, HEAD, PATCH")
    }

    @Test func `every wrong parameter is told at once, with what was probably meant`() async throws {
        let office = try await APIOffice()
        let answer = try await office.ask("GET", "/api/deliveries?limt=5&state=delivred&cursor=00")
        let problems = answer.json["problems"]?.list ?? []
        #expect(problems.compactMap { $0["place"]?.text } == ["limt", "state", "cursor"])
        #expect(problems.first?["remedy"]?.text == "Did you mean limit? Leave it out.")
        #expect(problems.dropFirst().first?["remedy"]?.text == "Did you mean delivered? Send one of these words.")
    }

    static let bodies: [(body: String, type: String, status: Int, code: String)] = [
        ("{\"enabled\":true", "application/json", 400, "API-REQUEST-UNREADABLE"),
        ("{\"enabled\":true}", "text/plain", 415, "API-MEDIA-TYPE"), ("", "", 415, "API-MEDIA-TYPE"),
        ("{}", "application/json", 422, "API-MEMBER-WRONG"), ("[]", "application/json", 422, "API-MEMBER-WRONG"),
        ("{\"enabled\":\"yes\"}", "application/json", 422, "API-MEMBER-WRONG"),
        ("{\"enabeld\":true}", "application/json", 422, "API-MEMBER-WRONG"),
        ("{\"schedule\":\"61 * * * *\"}", "application/json", 422, "JOB-SCHEDULE-UNREADABLE"),
        ("{\"zone\":\"Mars/Base\"}", "application/json", 422, "ZONE-UNKNOWN"),
    ]

    @Test(arguments: bodies.indices)
    func `a body that can't be meant is refused, and nothing is changed`(index: Int) async throws {
        let office = try await APIOffice()
        let (body, type, status, code) = RefusalTests.bodies[index]
        let before = try await office.ask("GET", "/api/system/jobs/check_posted_fakturs")
        let answer = try await office.ask(
            "PATCH", "/api/system/jobs/check_posted_fakturs", headers: ["Content-Type": type], body: Array(body.utf8))
        #expect(answer.status == status && answer.code == code, "\(body): \(answer.response.text)")
        let after = try await office.ask("GET", "/api/system/jobs/check_posted_fakturs")
        #expect(after.response.text == before.response.text)
    }

    @Test func `bad JSON is told with its line and column`() async throws {
        let office = try await APIOffice()
        let answer = try await office.ask(
            "PATCH", "/api/system/jobs/check_posted_fakturs", headers: ["Content-Type": "application/json"],
            body: Array("{\n  \"enabled\": yes\n}".utf8))
        #expect(answer.json["problems"]?[0]?["place"]?.text == "line 2, column 14")
    }

    @Test func `what the server itself refuses has the same form`() async throws {
        let office = try await APIOffice()
        let refusal = HTTPRefusal(
            413, "The request is longer than 5 bytes.", bytesMax: 5, head: HTTPRequest("POST", "/api/fakturs"))
        guard case .whole(let response) = office.face.refuse(refusal) else {
            Issue.record("no whole answer")
            return
        }
        let answer = Answered(response: response)
        #expect(answer.status == 413 && answer.code == "API-BODY-TOO-LARGE")
        #expect(answer.json["detail"]?.text == "The request is longer than 5 bytes.")
    }

    @Test func `what only a person can heal is the service's state to who looks, and the request's fault to who asks`()
    {
        let denied = Failure(Failure.Code("RAW-DENIED"), .askHuman, "The login was refused.", advice: "Correct it.")
        #expect(Refusal(denied).status == 503 && Refusal(denied).headers["Retry-After"] == nil)
        #expect(Refusal(denied, asksForSomething: true).status == 422)
    }

    @Test func `a store that fails is told without a word of SQL`() async throws {
        let office = try await APIOffice()
        try await office.store.database.write { connection throws(SQLError) in
            try connection.change("ALTER TABLE delivery RENAME TO gone")
        }
        let answer = try await office.ask("GET", "/api/deliveries")
        #expect(answer.status == 500 && answer.code == "STORE-DAMAGED", "\(answer.response.text)")
        #expect(!answer.response.text.lowercased().contains("select"))
        #expect(!answer.response.text.contains("no such table"))
    }
}
