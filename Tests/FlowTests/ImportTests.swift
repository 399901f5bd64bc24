import Base
import FakturPosting
import Model
import Store
import TestSupport
import Testing

/// A file of fakturs is kept whole, or not at all, and the same file again changes nothing.
@Suite struct ImportTests {
    private let heading =
        "type,customer_code,customer_name,invoice_no,invoice_date,currency,kurs,dpp,ppn,faktur_no,faktur_date,remarks\n"
    private let good =
        "sales,C00001,PT C00001,A1,2025-01-01,IDR,1,5329220863.00,586214294.93,04002507356880000,2025-01-01,=1+1\n"

    private func imported(_ office: PostingOffice, _ rows: String, skip: Bool = false) async throws -> ImportReport {
        try await FakturImport(desk: office.desk).run(Array((heading + rows).utf8), skipBadRows: skip, by: "anna")
    }

    @Test func `a good row is kept digit for digit`() async throws {
        let office = try await PostingOffice()
        let report = try await imported(office, good)
        #expect(report.added == 1 && report.badRows.isEmpty)
        let faktur = try await office.desk.faktur(FakturID(1))
        #expect(faktur.dpp.description == "5329220863.00" && faktur.ppn.description == "586214294.93")
        #expect(faktur.status == .answered && faktur.remarks == "=1+1")
    }

    @Test func `the same file again changes nothing`() async throws {
        let office = try await PostingOffice()
        _ = try await imported(office, good)
        let again = try await imported(office, good)
        #expect(again.added == 0 && again.unchanged == 1 && again.badRows.isEmpty)
        #expect(try await office.store.fakturs.count(FakturFilter()) == 1)
    }

    @Test func `each bad field is named with line, column, value and remedy, and nothing of the file is kept`()
        async throws
    {
        let office = try await PostingOffice()
        let bad = "sales,C99999,,A2,2025-02-30,IDR,1,12.34.5,1e400,,,\n" + "sale,C00001,,,2025-01-01,IDR,x,1,1,,,\n"
        let report = try await imported(office, good + bad)
        let named = report.badRows.map { "\($0.line) \($0.column) \($0.value)" }
        #expect(
            Set(named) == [
                "3 customer_code C99999", "3 invoice_date 2025-02-30", "3 dpp 12.34.5", "3 ppn 1e400", "4 type sale",
                "4 invoice_no ", "4 kurs x",
            ])
        #expect(report.badRows.allSatisfy { !$0.remedy.isEmpty })
        #expect(!report.kept)
        #expect(try await office.store.fakturs.count(FakturFilter()) == 0)
        let skipped = try await imported(office, good + bad, skip: true)
        #expect(skipped.kept && skipped.added == 1)
    }

    @Test func `a row that differs from what is kept is a bad row`() async throws {
        let office = try await PostingOffice()
        _ = try await imported(office, good)
        let changed = good.replacing("5329220863.00", with: "5329220864.00")
        #expect(try await imported(office, changed).badRows.map(\.column) == ["invoice_no"])
    }

    @Test func `a customer without a code is found by its name`() async throws {
        let office = try await PostingOffice()
        let file = Array(
            "code,name,project,type,payment_terms_days\n,PT Tanpa Kode,HO,customer,\nC00009,PT Cahaya,022C,customer,45\n"
                .utf8)
        let customers = CustomerImport(customers: office.store.customers, audit: office.store.audit, time: office.time)
        #expect(try await customers.run(file, skipBadRows: false, by: "anna").added == 2)
        #expect(try await customers.run(file, skipBadRows: false, by: "anna").unchanged == 2)
        let row = "sales,,PT Tanpa Kode,X,2025-03-03,IDR,1,1000000.00,110000.00,04002500000000001,2025-03-03,\n"
        #expect(try await imported(office, row).added == 1)
        let result = try await office.desk.post(FakturID(1), by: "anna")
        #expect(result.failure?.place == "customer")
    }

    @Test func `columns a file of customers does not have stay as they are, and a preview keeps nothing`() async throws
    {
        let office = try await PostingOffice()
        let customers = CustomerImport(customers: office.store.customers, audit: office.store.audit, time: office.time)
        let whole = "code,name,project,payment_terms_days\nC00009,PT Cahaya,022C,45\n"
        _ = try await customers.run(Array(whole.utf8), skipBadRows: false, by: "anna")
        let renaming = Array("code,name\nC00009,PT Cahaya Timur\n".utf8)
        #expect(try await customers.plan(renaming).changed.map(\.after.name) == ["PT Cahaya Timur"])
        #expect(try await office.store.customers.customer(code: "C00009")?.name == "PT Cahaya")
        #expect(try await customers.run(renaming, skipBadRows: false, by: "anna").added == 1)
        let kept = try #require(try await office.store.customers.customer(code: "C00009"))
        #expect(kept.name == "PT Cahaya Timur" && kept.project == "022C" && kept.paymentTermsDays == 45)
    }
}
