import Base
import Crypto
import InvoiceCollection
import Model
import SQLite
import Store
import TestSupport
import Testing

/// Invoices that wait for their number are kept whole, or not at all, and the same file again changes nothing.
@Suite struct BillingImportTests {
    private let heading = "invoice_id,direction,transaction_slug,account_code,owner_name,owner_email\n"
    private let good = """
        1000,OUTGOING,OUT-1,AC1,Kovács Ágnes,a@example.test
        1003,incoming,IN-3,AC1,Kovács Ágnes,a@example.test

        """

    private func store() async throws -> TieoutStore {
        let digest: DigestFunction = { Digest.hex(Digest.sha256($0)) }
        let store = TieoutStore(database: try await SQLiteDatabase.inMemory(), digest: digest, time: SimulatedTime())
        _ = try await store.migrate()
        return store
    }

    private func imported(_ store: TieoutStore, _ rows: String, skip: Bool = false) async throws -> ImportReport {
        try await BillingImport(billing: store.billing, audit: store.audit, time: SimulatedTime()).run(
            Array((heading + rows).utf8), skipBadRows: skip, by: "anna")
    }

    @Test func `invoices are kept waiting, with transaction and owner, and the audit knows`() async throws {
        let store = try await store()
        let report = try await imported(store, good)
        #expect(report.kept && report.rows == 2 && report.added == 2 && report.badRows.isEmpty)
        let invoices = try await store.billing.list(BillingFilter())
        #expect(invoices.map(\.transaction) == ["OUT-1", "IN-3"])
        #expect(invoices.map(\.direction) == [.outgoing, .incoming] && invoices.allSatisfy { $0.status == .waiting })
        #expect(try await store.billing.accounts(["AC1"]).first?.ownerName == "Kovács Ágnes")
        #expect(try await store.audit.list(subject: "billing", after: 0, limit: 9).count == 1)
    }

    @Test func `the same file again changes nothing, and an address is corrected by importing it`() async throws {
        let store = try await store()
        _ = try await imported(store, good)
        let again = try await imported(store, good)
        #expect(again.kept && again.added == 0 && again.unchanged == 2)
        #expect(try await store.audit.list(subject: "billing", after: 0, limit: 9).count == 1)
        _ = try await imported(store, "1000,OUTGOING,OUT-1,AC1,Kovács Ágnes,new@example.test\n")
        #expect(try await store.billing.accounts(["AC1"]).first?.ownerEmail == "new@example.test")
    }

    @Test func `every bad row is named with line, column, value and remedy, and nothing is kept`() async throws {
        let store = try await store()
        _ = try await imported(store, "7,OUTGOING,OUT-7,AC1,A,a@example.test\n")
        let bad = """
            1,SIDEWAYS,OUT-1,AC1,A,a@example.test
            ,OUTGOING,,AC1,A,no address
            7,INCOMING,OUT-7,AC1,A,a@example.test
            8,OUTGOING,OUT-7,AC1,A,a@example.test
            9,OUTGOING,OUT-9,AC1,A,a@example.test
            9,OUTGOING,OUT-9,AC1,B,a@example.test

            """
        let report = try await imported(store, bad)
        let seen = report.badRows.map { "\($0.line) \($0.column) \($0.value)" }
        #expect(
            seen == [
                "2 direction SIDEWAYS", "3 owner_email no address", "3 invoice_id ", "3 transaction_slug ",
                "4 invoice_id 7", "5 transaction_slug OUT-7", "5 transaction_slug OUT-7", "7 invoice_id 9",
                "7 transaction_slug OUT-9",
                "7 account_code AC1",
            ])
        #expect(report.badRows.allSatisfy { !$0.remedy.isEmpty })
        #expect(!report.kept)
        #expect(try await store.billing.count(BillingFilter()) == 1)
        let skipping = try await imported(store, bad, skip: true)
        #expect(skipping.kept && skipping.added == 1)
        #expect(try await store.billing.invoices([InvoiceDataID("9")]).count == 1)
    }

    @Test func `the sample file is imported whole`() async throws {
        let store = try await store()
        let text = try #require(SourceTree.text("samples/billing.csv"))
        let report = try await BillingImport(billing: store.billing, audit: store.audit, time: SimulatedTime()).run(
            Array(text.utf8), skipBadRows: false, by: "anna")
        #expect(report.added == 60 && report.badRows.isEmpty)
    }
}
