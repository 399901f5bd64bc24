import Base
import Engine
import FakturPosting
import HTTPServer
import InvoiceCollection
import Model
import Store
import TestSupport
import Testing

@testable import API

/// Billing as programs meet it.
@Suite struct BillingRouteTests {
    private let pdf: HTTPHeaders = ["Content-Type": "application/pdf"]
    private let draft: JSON = [
        "invoice_id": "2000", "direction": "INCOMING", "transaction_slug": "IN-2000", "account_code": "AC2",
        "owner_name": "Nagy Béla",
    ]

    @Test func `an invoice is kept once, and the same again is answered with what is there`() async throws {
        let office = try await APIOffice()
        let first = try await office.ask("POST", "/api/billing/invoices", as: .accountingOfficer, json: draft)
        #expect(first.status == 201 && first.headers["Location"] == "/api/billing/invoices/2000")
        #expect(first.json["status"]?.text == "WAITING")
        let again = try await office.ask("POST", "/api/billing/invoices", json: draft)
        #expect(again.status == 200 && again.json == first.json)
        let entries = try await office.store.audit.list(subject: "billing", after: 0, limit: 9)
        #expect(entries.map(\.entry.who) == ["token:the accounting-officer"])
    }

    @Test func `an invoice that contradicts what is kept is refused with every reason`() async throws {
        let office = try await APIOffice()
        _ = try await office.ask("POST", "/api/billing/invoices", json: draft)
        var other = draft
        other["transaction_slug"] = "IN-1"
        other["owner_email"] = "nobody"
        let answer = try await office.ask("POST", "/api/billing/invoices", json: other)
        #expect(answer.status == 422 && answer.code == "BILLING-ENTRY-WRONG", "\(answer.response.text)")
        let said = answer.json["detail"]?.text ?? ""
        #expect(said.contains("invoice_id is kept with other content") && said.contains("owner_email is no e-mail"))
    }

    @Test func `invoices come from a file, and only by who keeps billing`() async throws {
        let office = try await APIOffice()
        let csv = """
            invoice_id,direction,transaction_slug,account_code,owner_name,owner_email
            1,OUTGOING,OUT-1,AC1,Kovács Ágnes,a@example.test
            2,SIDEWAYS,OUT-2,AC1,Kovács Ágnes,a@example.test
            """
        let file = { (role: Role, query: String) in
            try await office.ask(
                "POST", "/api/billing/import\(query)", as: role, headers: ["Content-Type": "text/csv"],
                body: Array(csv.utf8))
        }
        #expect(try await file(.creator, "").status == 403)
        let refused = try await file(.accountingOfficer, "")
        #expect(refused.json["kept"]?.flag == false && refused.json["bad_rows"]?[0]?["column"]?.text == "direction")
        #expect(try await file(.accountingOfficer, "?skip_bad_rows=true").json["added"]?.integer == 1)
    }

    @Test func `lists are read page by page, and by what is asked`() async throws {
        let office = try await APIOffice()
        try await office.keepInvoices()
        _ = try await office.ask("POST", "/api/billing/invoices", json: draft)
        var ids: [String] = []
        var next: String? = ""
        while let cursor = next {
            let query = cursor.isEmpty ? "" : "&cursor=\(cursor)"
            let page = try await office.ask("GET", "/api/billing/invoices?limit=1\(query)", as: .viewer)
            ids += page.json["items"]?.list?.compactMap { $0["id"]?.text } ?? []
            next = page.json["next"]?.text
        }
        #expect(ids == ["1000", "1003", "2000"])
        let finished = try await office.ask("GET", "/api/billing/invoices?finished=true&direction=OUTGOING")
        #expect(finished.json["items"]?.list?.count == 1)
        let findings = try await office.ask("GET", "/api/billing/findings?direction=OUTGOING&limit=1")
        #expect(findings.json["items"]?[0]?["failure"]?["code"]?.text == "INVOICE-UNKNOWN-TO-BILLING")
    }

    @Test func `an issued invoice is shown whole, and its file downloaded as it was signed`() async throws {
        let office = try await APIOffice()
        try await office.keepInvoices()
        let shown = try await office.ask("GET", "/api/billing/invoices/1000", as: .viewer)
        #expect(shown.json["owner_email"]?.text == "a@example.test" && shown.json["finding"] == .null)
        #expect(
            shown.json["items"]?[0]?["net_amount_invoicing_in_system_currency"] == .number("12.500001"))
        #expect(shown.json["mails"]?[0]?["state"]?.text == "waiting")
        let digest = try #require(shown.json["files"]?[0]?["sha256"]?.text)
        let file = try await office.ask("GET", "/api/billing/invoices/1000/files/\(digest)", as: .viewer)
        #expect(file.status == 200 && file.response.body == DeskShare.pdf)
        #expect(file.headers["Content-Type"] == "application/pdf" && file.headers["ETag"] == "\"\(digest)\"")
        #expect(
            file.headers["Content-Disposition"]
                == "attachment; filename=\"OUT-1__rv_z.pdf\"; filename*=UTF-8''OUT-1_%C3%A1rv%C3%ADz.pdf")
        #expect(file.headers["X-Content-Type-Options"] == "nosniff" && file.headers["Cache-Control"] == "no-store")
        // The content of one invoice is not to be had through another.
        let other = try await office.ask("GET", "/api/billing/invoices/1003/files/\(digest)")
        #expect(other.status == 404 && other.code == "BILLING-FILE-UNKNOWN")
        #expect(try await office.ask("GET", "/api/billing/invoices/9").code == "BILLING-UNKNOWN")
    }

    @Test func `a received document is kept once, whole, and for incoming invoices only`() async throws {
        let office = try await APIOffice()
        try await office.keepInvoices()
        let attach = { (id: String, query: String, body: [UInt8]) in
            try await office.ask(
                "POST", "/api/billing/invoices/\(id)/files\(query)", as: .accountingOfficer, headers: pdf, body: body)
        }
        let first = try await attach("1003", "", DeskShare.pdf)
        #expect(first.status == 201 && first.json["name"]?.text == "IN-3.pdf" && first.json["stored_at"] == .null)
        #expect(try await attach("1003", "", DeskShare.pdf).status == 200)
        let other = Array("%PDF-1.4 other %%EOF".utf8)
        #expect(try await attach("1003", "?name=in-3.PDF", other).code == "BILLING-FILE-TAKEN")
        #expect(try await attach("1003", "?name=b.pdf", Array("%PDF-1.4 half".utf8)).code == "BILLING-FILE-REFUSED")
        #expect(try await attach("1003", "?name=..%5Cb.pdf", other).status == 400)
        #expect(try await attach("1000", "?name=b.pdf", other).code == "BILLING-ACT-NOT-POSSIBLE")
        let tooMuch = Array("%PDF-1.4".utf8) + [UInt8](repeating: 0x20, count: Limits.invoiceFileBytesMax)
        #expect(try await attach("1003", "?name=c.pdf", tooMuch).status == 422)
        for number in 1..<Limits.invoiceFilesMax {
            #expect(try await attach("1003", "?name=\(number).pdf", other).status == 201)
        }
        #expect(try await attach("1003", "?name=last.pdf", other).code == "BILLING-FILE-REFUSED")
    }

    @Test func `a mail is asked for again: retried while it is not settled, else promised as another`() async throws {
        let office = try await APIOffice()
        try await office.keepInvoices()
        let again = { try await office.ask("POST", "/api/billing/invoices/1000/mail", as: .accountingOfficer) }
        #expect(try await office.ask("POST", "/api/billing/invoices/1000/mail", as: .viewer).status == 403)
        #expect(try await office.ask("POST", "/api/billing/invoices/1003/mail").code == "BILLING-ACT-NOT-POSSIBLE")
        #expect(try await again().json["flow"]?.text == "invoice-mail")
        try await office.desk.dispatcher.drain(until: office.time.now.adding(seconds: 60))
        for _ in 1...2 {
            let copy = try await again()
            #expect(copy.status == 202 && copy.json["flow"]?.text == "invoice-mail-copy")
            try await office.desk.dispatcher.drain(until: office.time.now.adding(seconds: 60))
        }
        let mails = office.relay.mails
        #expect(mails.count == 3 && Set(mails.map(\.messageID)).count == 3)
        #expect(Set(mails.map(\.text)).count == 1 && Set(mails.map(\.attachments)).count == 1)
        let shown = try await office.ask("GET", "/api/billing/invoices/1000")
        #expect(shown.json["mails"]?.list?.compactMap { $0["key"]?.text } == ["1000", "1/1000", "2/1000"])
        let entries = try await office.store.audit.list(subject: "invoice 1000", after: 0, limit: 9)
        #expect(entries.map(\.entry.deed) == ["mail asked for again", "mail asked for again"])
    }
}
