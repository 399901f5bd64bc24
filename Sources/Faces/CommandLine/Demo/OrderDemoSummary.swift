import Base
import Model
import OrderIntake
import Synchronization

/// What the order part of the demonstration came to, counted on both sides.
struct OrderDemoSummary: Sendable {
    let documents: Int
    let tally: IntakeTally
    let reports: [DocumentReport]
    let before: OrderInspection
    let middle: OrderInspection
    let after: OrderInspection
    /// Synced invoices without exactly one order with exactly so many lines.
    let unmatched: Int

    var orders: Int { after.orders - before.orders }
    var lines: Int { after.lines - before.lines }
    var customers: Int { after.customers - before.customers }
    var parts: Int { after.parts - before.parts }
    var writesInSecondRun: Int64 { after.writes - middle.writes }
    var tiesOut: Bool { unmatched == 0 && after.linesByDescription.values.allSatisfy { $0.count == 1 } }
    var isOK: Bool { tiesOut && writesInSecondRun == 0 && tally.documents == documents }

    /// Requests of the first run, with one decimal.
    var callsPerInvoice: String {
        let tenths = tally.invoices == 0 ? 0 : (middle.calls - before.calls) * 10 / Int64(tally.invoices)
        return "\(tenths / 10).\(tenths % 10)"
    }

    var json: JSON {
        [
            "documents": JSON(documents), "invoices": JSON(tally.invoices), "orders": JSON(orders),
            "lines": JSON(lines), "customers": JSON(customers), "parts": JSON(parts),
            "partial": JSON(tally.invoicesPartial), "parked": JSON(tally.invoicesFailed),
            "calls_per_invoice": .number(callsPerInvoice), "writes_in_second_run": JSON(writesInSecondRun),
            "reads_in_second_run": JSON(after.calls - middle.calls), "reasons": .array(reasons),
        ]
    }

    private var reasons: [JSON] {
        reports.flatMap { report in
            report.invoices.compactMap { invoice in
                guard let failure = invoice.failure else { return nil }
                return [
                    "document": JSON(report.documentID), "serie": JSON(invoice.entry.serie),
                    "numar": JSON(invoice.entry.numar), "code": JSON(failure.code.rawValue),
                    "reason": JSON(failure.summary), "remedy": JSON(failure.advice),
                ]
            }
        }
    }

    static let form = FormDescription(members: [
        .init(name: "flows.orders.documents", sentence: "how many raw documents there were"),
        .init(name: "flows.orders.invoices", sentence: "how many invoices they hold"),
        .init(name: "flows.orders.orders", sentence: "orders the book holds for them"),
        .init(name: "flows.orders.lines", sentence: "lines of these orders"),
        .init(name: "flows.orders.customers", sentence: "customers that were created"),
        .init(name: "flows.orders.parts", sentence: "parts that were created"),
        .init(name: "flows.orders.partial", sentence: "invoices of which a line is missing"),
        .init(name: "flows.orders.parked", sentence: "invoices that wait for a person"),
        .init(name: "flows.orders.calls_per_invoice", sentence: "requests an invoice in the first run"),
        .init(name: "flows.orders.writes_in_second_run", sentence: "requests that changed something the second time"),
        .init(name: "flows.orders.reads_in_second_run", sentence: "all requests of the second run"),
        .init(
            name: "flows.orders.reasons[]",
            sentence: "why each is partial or parked: document, serie, numar, code, reason, remedy"),
    ])
}

/// Keeps the reports a person wants to see.
final class ReportBasket: Sendable {
    private let kept = Mutex<[DocumentReport]>([])

    func add(_ report: DocumentReport) {
        if report.outcome?.status != .synced { kept.withLock { $0.append(report) } }
    }

    var unsynced: [DocumentReport] { kept.withLock { $0 } }
}
