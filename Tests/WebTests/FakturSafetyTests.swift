import Base
import Engine
import FakturPosting
import HTTPServer
import Model
import Store
import TestSupport
import Testing

@testable import Web

/// Who may do what with fakturs, and that nothing in them becomes more than text.
@Suite struct FakturSafetyTests {
    static let hostile = "<script>alert(1)</script>\"'&=1+1"

    @Test func `text in every field stays text on every page`() async throws {
        let office = try await WebOffice()
        let hostile = FakturSafetyTests.hostile
        let buyer = try await office.customer("C00002", named: hostile)
        let id = try await office.faktur(hostile) { faktur in
            faktur.customer = buyer
            faktur.remarks = hostile
            faktur.fakturNo = hostile
            faktur.taxCode = hostile
            faktur.project = hostile
            faktur.department = hostile
            faktur.account = hostile
            faktur.attachment = hostile
        }
        let clerk = try await office.browser(.administrator)
        await clerk.get("/fakturs")
        await clerk.post("/fakturs/\(id)/comments", ["comment": hostile])
        let pages = [
            "/fakturs?tab=answered", "/fakturs?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E%22%27%26", "/fakturs/\(id)",
            "/fakturs/\(id)/edit", "/fakturs/\(id)/answer", "/fakturs/\(id)/post", "/fakturs/\(id)/cancel",
        ]
        for path in pages {
            let page = await clerk.get(path)
            #expect(page.status == 200, "\(path)")
            #expect(!page.text.contains("<script>alert"), "\(path)")
            #expect(!page.text.contains("\"'&=1"), "\(path)")
        }
        for (path, fields) in [("/fakturs/check", ["id": "\(id)"]), ("/fakturs/answers", ["id": "\(id)"])]
            as [(String, KeyValuePairs)]
        {
            let page = await clerk.post(path, fields)
            #expect(page.status == 200 && !page.text.contains("<script>alert"), "\(path)")
        }
        let refused = await clerk.post(
            "/fakturs/new", ["invoice_no": hostile, "invoice_date": hostile, "dpp": hostile])
        #expect(refused.status == 422 && !refused.text.contains("<script>alert"))
    }

    @Test(arguments: Role.allCases)
    func `each role does its own step, and no other`(role: Role) async throws {
        let office = try await WebOffice()
        let id = try await office.faktur()
        let browser = try await office.browser(role)
        await browser.get("/")
        let steps: [(String, [Permission])] = [
            ("/fakturs/new", [.enterFakturs]), ("/fakturs/\(id)/edit", [.enterFakturs, .submitInvoices]),
            ("/fakturs/\(id)/submit", [.enterFakturs]), ("/fakturs/import", [.enterFakturs]),
            ("/fakturs/import/keep", [.enterFakturs]), ("/fakturs/\(id)/answer", [.answerFakturs]),
            ("/fakturs/answers", [.answerFakturs]), ("/fakturs/answers/save", [.answerFakturs]),
            ("/fakturs/\(id)/comments", [.enterFakturs, .answerFakturs, .submitInvoices]),
            ("/fakturs/\(id)/attachments", [.enterFakturs, .answerFakturs, .submitInvoices]),
            ("/fakturs/\(id)/attachments/0/remove", [.enterFakturs, .answerFakturs, .submitInvoices]),
            ("/fakturs/\(id)/post", [.submitInvoices]), ("/fakturs/\(id)/retry", [.submitInvoices]),
            ("/fakturs/\(id)/look", [.submitInvoices]), ("/fakturs/\(id)/link", [.submitInvoices]),
            ("/fakturs/\(id)/absent", [.submitInvoices]), ("/fakturs/\(id)/set-aside", [.submitInvoices]),
            ("/fakturs/\(id)/number", [.submitInvoices]), ("/fakturs/\(id)/compare", [.submitInvoices]),
            ("/fakturs/check", [.submitInvoices]), ("/fakturs/post", [.submitInvoices]),
            ("/fakturs/\(id)/reopen", [.submitInvoices]), ("/fakturs/\(id)/cancel", [.submitInvoices]),
        ]
        for (path, permissions) in steps {
            let may = permissions.contains(where: role.may)
            let status = await browser.post(path).status
            #expect((status != 403) == may, "\(role) \(path) \(status)")
        }
    }

    @Test func `who may not answer gives no tax number by editing either`() async throws {
        let office = try await WebOffice()
        let id = try await office.faktur()
        let number = try await office.desk.faktur(id).fakturNo
        let creator = try await office.browser(.creator)
        let form = await creator.get("/fakturs/\(id)/edit")
        #expect(!form.text.contains("name=\"faktur_no\""))
        let led = await creator.post(
            "/fakturs/\(id)/edit",
            ["version": form.hidden("version") ?? "", "faktur_no": "04009999999999999", "remarks": "changed"])
        #expect(led.status == 303)
        #expect(try await office.desk.faktur(id).fakturNo == number)
        #expect(try await office.desk.faktur(id).remarks == "changed")
    }

    @Test func `a scan is served as what it is, to who may see its faktur, and does nothing there`() async throws {
        let office = try await WebOffice()
        let id = try await office.faktur()
        let creator = try await office.browser(.creator)
        await creator.get("/fakturs/\(id)")
        let page = await creator.upload(
            "/fakturs/\(id)/attachments", [:], file: ("attachment", "../../a<b>.pdf", FakturLifeTests.scan))
        #expect(page.location == "/fakturs/\(id)")
        let file = try await office.browser(.viewer).get("/fakturs/\(id)/attachment")
        #expect(file.status == 200)
        #expect(file.response.headers["Content-Type"] == "application/pdf")
        #expect(file.response.headers["X-Content-Type-Options"] == "nosniff")
        #expect(file.response.headers["Content-Security-Policy"]?.contains("default-src 'none'") == true)
        #expect(file.response.headers["Content-Disposition"]?.contains("..") == false)
        let digest = try #require(try await office.store.papers.attachments(of: id).first?.digest)
        let other = try await office.faktur("095")
        #expect(await creator.get("/fakturs/\(other)/attachments/\(digest)").status == 404)
    }

    @Test func `a wrong scan is removed after a look at what is lost, and not in a tab that is out of date`()
        async throws
    {
        let office = try await WebOffice()
        let id = try await office.faktur()
        let creator = try await office.browser(.creator)
        await creator.upload("/fakturs/\(id)/attachments", [:], file: ("attachment", "wrong.pdf", FakturLifeTests.scan))
        let digest = try #require(try await office.store.papers.attachments(of: id).first?.digest)
        let path = "/fakturs/\(id)/attachments/\(digest)/remove"
        #expect(await creator.get("/fakturs/\(id)").text.contains(path))
        let looking = try await office.browser(.viewer).get("/fakturs/\(id)")
        #expect(!looking.text.contains(path))
        let asked = await creator.get(path)
        #expect(asked.words.contains("Remove wrong.pdf?") && asked.words.contains("can't be brought back"))
        let seen = asked.hidden("seen") ?? ""
        _ = try await office.desk.edit(id, by: "somebody else") { $0.remarks = "changed meanwhile" }
        let stale = await creator.submit(path, ["seen": seen])
        #expect(stale.words.contains("changed while you were working on it"))
        #expect(try await office.store.papers.attachments(of: id).count == 1)
        let now = await creator.get(path).hidden("seen") ?? ""
        #expect(await creator.submit(path, ["seen": now]).words.contains("wrong.pdf was removed."))
        #expect(await creator.get("/fakturs/\(id)/attachments/\(digest)").status == 404)
        #expect(await creator.get(path).status == 404)
        #expect(await creator.get("/fakturs/\(id)").words.contains("document removed"))
    }

    @Test(arguments: [
        "<html><script>alert(1)</script>", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "PK\u{3}\u{4}", "",
    ])
    func `what is no scan is not kept, whatever its name`(content: String) async throws {
        let office = try await WebOffice()
        let id = try await office.faktur()
        let creator = try await office.browser(.creator)
        await creator.get("/fakturs/\(id)")
        let led = await creator.upload(
            "/fakturs/\(id)/attachments", [:], file: ("attachment", "scan.pdf", Array(content.utf8)))
        #expect(led.status == 422 && led.text.contains("id=\"h-attachment\""), "the reason stands at the field")
        #expect(try await office.store.papers.attachments(of: id).isEmpty)
    }

    @Test func `a purchase is not answered without its scan`() async throws {
        let office = try await WebOffice()
        let id = try await office.faktur {
            $0.type = .purchase
            $0.status = .submitted
        }
        let officer = try await office.browser(.taxOfficer)
        let version = await officer.get("/fakturs/\(id)/answer").hidden("version") ?? ""
        let fields: KeyValuePairs = [
            "version": version, "faktur_no": "04002507356880091", "faktur_date": "2025-11-04",
        ]
        let without = await officer.post("/fakturs/\(id)/answer", fields)
        #expect(without.status == 422)
        #expect(without.words.contains("scanned document"))
        #expect(without.text.contains("value=\"04002507356880091\""))
        let with = await officer.upload(
            "/fakturs/\(id)/answer", fields, file: ("attachment", "a.pdf", FakturLifeTests.scan))
        #expect(with.location == "/fakturs/\(id)")
    }
}
