import Base
import Engine
import FakturPosting
import Model
import Store
import TestSupport
import Testing

/// Entering and editing fakturs in a form.
@Suite struct FormTests {
    private let filled = [
        "customer_code": "C00001", "invoice_no": "INV-9", "invoice_date": "2025-11-03", "dpp": "1000", "ppn": "110",
    ]

    @Test func `a filled form becomes a draft`() async throws {
        let office = try await PostingOffice()
        guard case .kept(let faktur) = try await office.desk.create(FakturForm(filled), by: "budi") else {
            Issue.record("The form was not kept.")
            return
        }
        #expect(faktur.status == .draft && faktur.dpp == Amount(1_000) && faktur.createdBy == "budi")
        #expect(try await office.desk.submit(faktur.id, by: "budi").status == .submitted)
    }

    @Test func `every problem of a form is told at once, and nothing is kept`() async throws {
        let office = try await PostingOffice()
        let form = FakturForm([
            "customer_code": "C404", "invoice_date": "3.11.2025", "dpp": "-5", "ppn": "1,5", "currency": "rupiah",
            "kurs": "0", "payment_terms_days": "soon", "type": "slaes",
        ])
        guard case .refused(let problems) = try await office.desk.create(form, by: "budi") else {
            Issue.record("The form was kept.")
            return
        }
        #expect(
            Set(problems.map(\.field)) == [
                "type", "invoice_no", "invoice_date", "currency", "kurs", "dpp", "ppn", "customer_code",
                "payment_terms_days",
            ])
        #expect(problems.allSatisfy { !$0.remedy.isEmpty })
        #expect(try await office.store.fakturs.count(FakturFilter()) == 0)
    }

    @Test func `who edits an old version is told who changed what meanwhile`() async throws {
        let office = try await PostingOffice()
        let id = try await office.faktur()
        let seen = try await office.desk.faktur(id).version
        _ = try await office.desk.edit(id, FakturForm(["remarks": "first"]), seenVersion: seen, by: "ani")
        let late = try await office.desk.edit(id, FakturForm(["dpp": "5"]), seenVersion: seen, by: "budi")
        guard case .changedMeanwhile(let meanwhile) = late else {
            Issue.record("The late edit was kept.")
            return
        }
        #expect(meanwhile.changes.map(\.field) == ["remarks"])
        #expect(meanwhile.changes.first?.who == "ani" && meanwhile.changes.first?.now == "first")
        #expect(meanwhile.faktur.dpp == Amount(1_000_000))
    }

    @Test func `an edit changes what the form has and leaves the rest`() async throws {
        let office = try await PostingOffice()
        let id = try await office.faktur { $0.project = "P1" }
        let before = try await office.desk.faktur(id)
        let edited = try await office.desk.edit(
            id, FakturForm(["ppn": "120000"]), seenVersion: before.version, by: "ani")
        guard case .kept(let after) = edited else {
            Issue.record("The edit was not kept.")
            return
        }
        var expected = before
        expected.ppn = Amount(120_000)
        expected.version = after.version
        #expect(after == expected)
    }
}
