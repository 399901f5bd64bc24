import Base
import BillingBase
import Model
import PostgreSQL
import TestSupport
import Testing

/// Billing in another application's PostgreSQL database.
@Suite struct MappedBillingTests {
    private let now = Timestamp(milliseconds: 1_760_000_000_000)

    @Test(arguments: BillingScene.Kind.allCases, BillingHomeRule.allCases)
    func `another application's tables keep every rule of a home`(
        kind: BillingScene.Kind, rule: BillingHomeRule
    ) async throws {
        let scene = try await BillingScene(kind)
        try await rule.check(scene.billing, at: now)
        await scene.close()
    }

    @Test func `what the application wrote itself is collected as what was imported`() async throws {
        let scene = try await BillingScene(.numbered)
        try await scene.asOwner(
            "INSERT INTO \"Ügyfél\" (code, name, mail) VALUES ('AC1', 'Kovács Ágnes', 'a@example.test')",
            "INSERT INTO deals (slug, account_id) VALUES ('OUT-7', 1)",
            "INSERT INTO invoices (id, kind, deal_id, account_id, status) SELECT 7, 'ki', id, 1, 'vár' FROM deals",
            """
            INSERT INTO "Invoice Lines" (invoice_id, centre, net_amount_invoicing_in_system_currency)
            VALUES (7, 'B', 2), (7, 'A', 1.5)
            """)
        var filter = BillingFilter()
        filter.isFinished = false
        var invoice = try #require(try await scene.billing.list(filter).first)
        #expect(invoice.transaction == "OUT-7" && invoice.account == "AC1" && invoice.version == 0)
        let items = try await scene.billing.items(of: [invoice.id])[invoice.id] ?? []
        #expect(items.map(\.number) == [1, 2] && items.allSatisfy { $0.transaction == "OUT-7" })

        invoice.status = .normalIssued
        #expect(try await scene.billing.save(invoice, items: items, seenVersion: 0))
        #expect(try await scene.texts("SELECT status FROM invoices") == ["kiállítva"])
        #expect(try await scene.billing.items(of: [invoice.id])[invoice.id] == items)
        // Saved once more, the rows are the same rows: the application may refer to them.
        let keys: SQL = "SELECT id FROM \"Invoice Lines\" ORDER BY id"
        let before = try await scene.texts(keys)
        #expect(try await scene.billing.save(invoice, items: items, seenVersion: 1))
        #expect(try await scene.texts(keys) == before && before.count == 2)
        await scene.close()
    }

    @Test func `an invoice in a status of the application's own is left to it`() async throws {
        let scene = try await BillingScene(.numbered)
        try await BillingHomeRule.newOwner.check(scene.billing, at: now)
        let invoice = InvoiceData(id: InvoiceDataID("5"), direction: .incoming, transaction: "IN-5", account: "AC1")
        try await scene.billing.add([BillingEntry(invoice)], accounts: [])
        try await scene.asOwner("UPDATE invoices SET status = 'törölve'")
        #expect(try await scene.billing.list(BillingFilter()).isEmpty)
        #expect(try await scene.billing.count(BillingFilter()) == 0)
        #expect(try await scene.billing.invoices([invoice.id]).isEmpty)
        await scene.close()
    }

    @Test func `an id the column can't hold is refused before anything is kept`() async throws {
        let scene = try await BillingScene(.numbered)
        let invoice = InvoiceData(id: InvoiceDataID("R-1"), direction: .incoming, transaction: "IN-1", account: "AC1")
        let account = Account(accountCode: "AC1", ownerName: "A", ownerEmail: "")
        #expect(
            await failure { try await scene.billing.add([BillingEntry(invoice)], accounts: [account]) }?.code
                == .billingBaseRefused)
        #expect(try await scene.billing.accounts(["AC1"]).isEmpty)
        await scene.close()
    }

    private func failure(_ step: () async throws -> Void) async -> Failure? {
        do { try await step() } catch { return error as? Failure }
        return nil
    }
}
