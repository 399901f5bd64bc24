import Base
import HTTPServer
import Model
import Store
import TestSupport
import Testing

@testable import Web

/// A permission opens a kind of page; what belongs to somebody else stays theirs all the same.
@Suite struct ObjectAccessTests {
    private static let scan = Array("%PDF-1.4\n%%EOF\n".utf8)

    @Test func `nobody ends another's session from their own account`() async throws {
        let office = try await WebOffice()
        let theirs = try await office.browser(.creator)
        let creator = try await office.reception.users.user(named: "creator")
        let session = try #require(try await office.reception.users.sessions(of: creator.id).first)
        for role in [Role.viewer, .administrator] {
            try await office.browser(role).post("/account/sessions/\(session.id)/end")
            #expect(await theirs.get("/").status == 200, "\(role)")
        }
        await theirs.post("/account/sessions/\(session.id)/end")
        #expect(await theirs.get("/").status == 303)
    }

    @Test func `saved views are shown to who saved them, and removed by nobody else`() async throws {
        let office = try await WebOffice()
        let (mine, other) = (try await office.browser(.viewer), try await office.browser(.creator))
        await mine.post("/fakturs/views", ["name": "my own view", "query": "status:posted"])
        #expect(await mine.get("/fakturs").text.contains("my own view"))
        #expect(!(await other.get("/fakturs").text.contains("my own view")))
        await other.post("/fakturs/views/remove", ["name": "my own view"])
        #expect(await mine.get("/fakturs").text.contains("my own view"))
    }

    @Test func `a document is shown with its own faktur only`() async throws {
        let office = try await WebOffice()
        let (first, second) = (try await office.faktur("001/OBJ/2025"), try await office.faktur("002/OBJ/2025"))
        let browser = try await office.browser(.creator)
        await browser.upload(
            "/fakturs/\(first)/attachments", [:], file: ("attachment", "scan.pdf", ObjectAccessTests.scan))
        let attachment = try #require(try await office.store.papers.attachments(of: first).first)
        #expect(await browser.get("/fakturs/\(first)/attachments/\(attachment.digest)").status == 200)
        #expect(await browser.get("/fakturs/\(second)/attachments/\(attachment.digest)").status == 404)
        for digest in ["..", "%2e%2e%2f%2e%2e%2fetc%2fpasswd", attachment.digest.uppercased(), "*", "%25"] {
            #expect(await browser.get("/fakturs/\(first)/attachments/\(digest)").status >= 400, "\(digest)")
        }
    }

    @Test(arguments: ["0", "-1", "1e3", "+1", "01", "9223372036854775808", "999999999999999999999", "a", "%20"])
    func `a place in an address is a whole number, or nothing is there`(number: String) async throws {
        let office = try await WebOffice()
        _ = try await office.faktur("001/OBJ/2025")
        let browser = try await office.browser(.administrator)
        for room in ["fakturs", "users", "deliveries", "runs", "fakturs/runs"] {
            #expect(await browser.get("/\(room)/\(number)").status == 404, "\(room)")
        }
    }
}
