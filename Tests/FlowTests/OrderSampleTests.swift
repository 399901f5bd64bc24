import Base
import Model
import OrderIntake
import TestSupport
import Testing

/// Every invoice of the sample documents, planned on an empty book, and then edited by chance.
@Suite struct OrderSampleTests {
    /// Read once for all cases.
    private static let samples = Result<[RawInvoice], any Error> {
        let documents = try JSON(parsing: SourceTree.text("samples/raw-documents.json") ?? "").list ?? []
        return documents.flatMap { RawInvoiceReading.all(in: $0.object?["data"] ?? .null) }.compactMap(\.invoice)
    }
    private let invoices: [RawInvoice]

    init() throws {
        invoices = try OrderSampleTests.samples.get()
        try #require(invoices.count == 60)
    }

    @Test func `each invoice becomes one order with exactly its lines`() throws {
        var shelf = OrderShelf()
        for invoice in invoices {
            let plan = try shelf.sync(invoice)
            #expect(plan.order == .create && plan.added.count == invoice.lines.count && plan.shortfall == nil)
        }
        #expect(shelf.orders.count == invoices.count)
        for invoice in invoices { #expect(shelf.lines(of: invoice) == invoice.expectedLines) }
        #expect(Set(shelf.companies.map(\.cui)).count == shelf.companies.count, "one company a tax number")
        let products = Set(shelf.parts.map { NameKey($0.name).text + " " + ($0.code ?? "") })
        #expect(products.count == shelf.parts.count, "one part a product")
    }

    @Test func `a second run has nothing to do`() throws {
        var shelf = OrderShelf()
        for invoice in invoices { try shelf.sync(invoice) }
        for invoice in invoices {
            let again = try OrderPlan(invoice, holdings: shelf.holdings, settings: OrderSettings())
            #expect(again.isEmpty && again.unchangedCount == invoice.lines.count)
        }
    }

    @Test func `one edited quantity changes exactly one line`() throws {
        var shelf = OrderShelf()
        for invoice in invoices { try shelf.sync(invoice) }
        for invoice in invoices {
            for place in invoice.lines.indices {
                var lines = invoice.lines
                lines[place] = lines[place].with(quantity: "777.12345")
                let plan = try OrderPlan(
                    invoice.with(lines: lines), holdings: shelf.holdings, settings: OrderSettings())
                #expect(plan.changed.count == 1 && plan.added.isEmpty && plan.removed.isEmpty)
                #expect(plan.newParts.isEmpty && plan.unchangedCount == lines.count - 1)
            }
        }
    }

    @Test(arguments: 0..<500 as Range<UInt64>)
    func `after any edit the book comes to equal the invoice, and stays so`(seed: UInt64) throws {
        let chance = SeededRandomness(seed: seed)
        var shelf = OrderShelf()
        for invoice in invoices.prefix(6) { try shelf.sync(invoice) }
        let original = invoices[Int(chance.number(in: 0...5))]
        var lines = original.lines
        let edits = chance.number(in: 1...4)
        for _ in 0..<edits { edit(&lines, chance) }
        let edited = original.with(lines: lines)
        let plan = try shelf.sync(edited)
        #expect(shelf.lines(of: edited) == edited.expectedLines)
        #expect(plan.changed.count + plan.added.count + plan.removed.count <= Int(edits) * (original.lines.count + 4))
        #expect(try OrderPlan(edited, holdings: shelf.holdings, settings: OrderSettings()).isEmpty)
        #expect(shelf.orders.count == 6)
    }

    private func edit(_ lines: inout [RawInvoiceLine], _ chance: SeededRandomness) {
        let place = lines.isEmpty ? 0 : Int(chance.number(in: 0...Int64(lines.count - 1)))
        let donor = invoices[Int(chance.number(in: 0...59))].lines[0]
        switch chance.number(in: 0...5) {
        case 0 where !lines.isEmpty: lines.remove(at: place)
        case 1 where !lines.isEmpty: lines[place] = lines[place].with(quantity: "\(chance.number(in: 0...99)).00001")
        case 2 where lines.count > 1: lines.swapAt(place, 0)
        case 3 where !lines.isEmpty: lines.append(lines[place])
        case 4 where !lines.isEmpty: lines[place] = donor
        default: lines.insert(donor, at: place)
        }
    }
}

extension RawInvoiceLine {
    fileprivate func with(quantity: String) -> RawInvoiceLine {
        RawInvoiceLine(
            path: path, name: name, code: code, quantity: RawFigure(quantity) ?? RawFigure(.zero), price: price,
            details: details)
    }
}
