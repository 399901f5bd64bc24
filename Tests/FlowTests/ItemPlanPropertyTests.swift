import Base
import InvoiceCollection
import Model
import Testing

/// Whatever rows come, in whatever order and however often: the items say what the rows say.
@Suite struct ItemPlanPropertyTests {
    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `items are equal to the rows as multisets after every change of the view`(seed: UInt64) {
        let chance = SeededRandomness(seed: seed)
        var invoice = Collected.invoice("7", .incoming)
        var items: [InvoiceItem] = []
        for step in 0..<12 {
            let rows = ItemPlanPropertyTests.rows(chance)
            guard !rows.isEmpty else { continue }
            let now = Collected.now.adding(seconds: Int64(step))
            let settings = CollectionSettings(vanished: chance.next() % 2 == 0 ? .flagged : .removed)
            let plan = Collected.plan(invoice, items: items, rows: rows, settings, at: now)
            #expect(plan.failure == nil)
            #expect(plan.contents == rows.map(ItemPlanPropertyTests.content).sorted())
            #expect(Set(plan.items.items.map(\.number)).count == plan.items.items.count)
            // In any other order the same, to the last number.
            let shuffled = ItemPlanPropertyTests.shuffled(rows, chance)
            #expect(Collected.plan(invoice, items: items, rows: shuffled, settings, at: now) == plan)
            (invoice, items) = (plan.invoice, plan.items.items)
            // Once more, nothing happens.
            let again = Collected.plan(
                invoice, items: items, rows: shuffled, settings, at: now.adding(seconds: 1))
            #expect(again.verdict == .agreed && again.items.items == items && again.invoice == invoice)
        }
    }

    @Test func `a hundred identical rows are a hundred items, and one of them may go`() {
        let rows = [InvoiceViewRow](repeating: Collected.row(of: "7"), count: 100)
        let plan = Collected.plan(Collected.invoice("7", .incoming), rows: rows)
        #expect(plan.items.items.count == 100 && plan.items.added == 100)
        let fewer = Collected.plan(plan.invoice, items: plan.items.items, rows: Array(rows.dropLast()))
        #expect(fewer.items.vanished == 1 && fewer.items.changed == 0)
    }

    @Test func `a view that begins to show keys names the items, and changes none`() {
        let bare = [Collected.row("1", of: "7"), Collected.row("1", of: "7")]
        let plan = Collected.plan(Collected.invoice("7", .incoming), rows: bare)
        let keyed = [Collected.row("1", line: 0, of: "7"), Collected.row("1", line: 1, of: "7")]
        let named = Collected.plan(plan.invoice, items: plan.items.items, rows: keyed)
        #expect(named.items.renamed == 2 && !named.items.changesContent && named.verdict == .change)
    }

    /// Up to eight rows of few different contents, all with keys or none.
    private static func rows(_ chance: SeededRandomness) -> [InvoiceViewRow] {
        let hasKeys = chance.next() % 2 == 0
        let lines = shuffled(Array(0..<Int64(10)), chance)
        return (0..<Int(chance.next() % 9)).map { index in
            let amount = ["1.000001", "-2.5", "0"][Int(chance.next() % 3)]
            let account = ["911100", nil][Int(chance.next() % 2)]
            return Collected.row(amount, account: account, line: hasKeys ? lines[index] : nil, of: "7")
        }
    }

    private static func content(_ row: InvoiceViewRow) -> ItemContent {
        ItemContent(
            ledgerAccountCode: row.account, costCode: row.costCenter, costCode2: row.project,
            netAmountInvoicingInSystemCurrency: row.netAmountInLC.flatMap { Amount($0) } ?? .zero,
            netAmountInvoicingInForeignCurrency: row.netAmountInFC.flatMap { Amount($0) })
    }

    private static func shuffled<Element>(_ elements: [Element], _ chance: SeededRandomness) -> [Element] {
        var elements = elements
        for index in elements.indices.reversed() {
            elements.swapAt(index, Int(chance.next() % UInt64(index + 1)))
        }
        return elements
    }
}
