import Base
import BillingBase
import Model
import PostgreSQL
import TestSupport
import Testing

/// What the database lacks or refuses is said with the SQL that mends it, and nothing is lost by it.
@Suite struct BillingFailureTests {
    private func failure(_ step: () async throws -> Void) async -> Failure? {
        do { try await step() } catch { return error as? Failure }
        return nil
    }

    private func list(_ scene: BillingScene) async -> Failure? {
        await failure { _ = try await scene.billing.list(BillingFilter()) }
    }

    @Test func `missing columns are all named, with the statement that adds them`() async throws {
        let scene = try await BillingScene(.numbered)
        try await scene.asOwner("ALTER TABLE invoices DROP files, DROP version, ADD verison bigint")
        let failure = await list(scene)
        #expect(failure?.code == .billingBaseColumnMissing)
        #expect(failure?.summary.contains("files, version (or is it verison?)") == true)
        let addition = "\"invoices\" ADD COLUMN \"files\" text, ADD COLUMN \"version\" bigint"
        #expect(failure?.advice.contains(addition) == true)
        // The statement of the advice is one that works, and the next question finds the columns.
        try await scene.asOwner("ALTER TABLE \"invoices\" ADD COLUMN \"files\" text, ADD COLUMN \"version\" bigint")
        #expect(await list(scene) == nil)
        await scene.close()
    }

    @Test func `a missing table is named, with the one that may be meant and the statement that makes it`() async throws
    {
        let scene = try await BillingScene(.numbered)
        try await scene.asOwner("ALTER TABLE invoices RENAME TO invoice")
        let failure = await list(scene)
        #expect(failure?.code == .billingBaseTableMissing)
        #expect(failure?.advice.contains("Did you mean invoice?") == true)
        #expect(failure?.advice.contains("CREATE TABLE") == true)
        await scene.close()
    }

    @Test func `missing rights are named, with the statement that grants them`() async throws {
        let scene = try await BillingScene(.plain, user: "collector")
        let schema = scene.schema
        let atTheDoor = await list(scene)
        #expect(atTheDoor?.code == .billingBaseForbidden && atTheDoor?.advice.contains("GRANT USAGE") == true)
        try await scene.asOwner("GRANT USAGE ON SCHEMA \(name: schema) TO collector")
        let inside = await list(scene)
        #expect(inside?.advice.contains("GRANT SELECT ON") == true && inside?.advice.contains("\"account\"") == true)
        try await scene.asOwner(
            "GRANT SELECT ON ALL TABLES IN SCHEMA \(name: schema) TO collector",
            "GRANT UPDATE ON invoice_data TO collector",
            "GRANT INSERT, UPDATE, DELETE ON invoice_item TO collector")
        #expect(await list(scene) == nil)
        // Collecting may; importing needs more, and is told so.
        let account = Account(accountCode: "A", ownerName: "A", ownerEmail: "")
        let refused = await failure { try await scene.billing.add([], accounts: [account]) }
        #expect(refused?.code == .billingBaseForbidden && refused?.cause.contains("account") == true)
        await scene.close()
    }

    @Test func `a wrong password is told apart from a server that is not there`() async throws {
        let scene = try await BillingScene(.plain, user: "nobody")
        #expect(await list(scene)?.code == .billingBaseLoginRefused)
        let away = try await BillingScene(.plain, port: Int(freePort()))
        let failure = await list(away)
        #expect(failure?.code == .billingBaseUnreachable && failure?.verdict == .tryAgain)
        await scene.close()
        await away.close()
    }

    @Test func `a rule of the application's own keeps a save out, whole`() async throws {
        let scene = try await BillingScene(.numbered)
        let invoice = InvoiceData(id: InvoiceDataID("1"), direction: .outgoing, transaction: "OUT-1", account: "AC1")
        try await scene.billing.add(
            [BillingEntry(invoice)], accounts: [Account(accountCode: "AC1", ownerName: "A", ownerEmail: "")])
        try await scene.asOwner("ALTER TABLE \"Invoice Lines\" ADD CHECK (centre <> 'closed')")
        var issued = invoice
        issued.status = .normalIssued
        let item = InvoiceItem(
            number: 1, transaction: "OUT-1",
            content: ItemContent(
                ledgerAccountCode: nil, costCode: "closed", costCode2: nil, netAmountInvoicingInSystemCurrency: .zero,
                netAmountInvoicingInForeignCurrency: nil))
        let failure = await failure { _ = try await scene.billing.save(issued, items: [item], seenVersion: 1) }
        #expect(failure?.code == .billingBaseRefused && failure?.verdict == .askHuman)
        #expect(try await scene.billing.invoices([invoice.id]) == [invoice])
        await scene.close()
    }

    @Test func `settings that can't be names are told with the setting`() throws {
        func problem(tables: String = "", account: String = "", words: String = "") -> String {
            do throws(Failure) {
                _ = try BillingNames(tables: tables, columns: [.account: account], words: words)
                return "none"
            } catch { return error.place + ": " + error.summary }
        }
        #expect(problem(tables: "invoce_data=x").contains("invoice_data?"))
        #expect(problem(tables: "account").contains("ours=theirs"))
        #expect(problem(tables: "account=a, account=b").contains("twice"))
        #expect(problem(account: "nam=x").hasPrefix("billing.account_columns"))
        #expect(problem(words: "WAITING=RECEIVED").contains("same"))
        #expect(problem(words: "OUTGOING=WAITING") == "none")
    }

    @Test func `the doctor names what is wrong, or says that all is well`() async throws {
        let scene = try await BillingScene(.numbered)
        #expect(await scene.billing.examine().allSatisfy { $0.failure == nil })
        try await scene.asOwner("DROP TABLE \"Invoice Lines\"")
        let again = try MappedBilling(
            database: scene.database, schema: scene.schema.description, names: BillingNames(), user: "tieout")
        #expect(await again.examine().first?.failure?.code == .billingBaseTableMissing)
        await scene.close()
    }
}
