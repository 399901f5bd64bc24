import Base
import Model

enum BillingListing {
    private static let direction = Parameter.option(
        "direction", .direction, "Only outgoing or only incoming invoices.")
    private static let status = Parameter.option(
        "status", .invoiceStatus, "Only waiting, issued or received ones; may be repeated.", .any)
    private static let open = Parameter.flag(
        "open", "Only those that still wait for something: rows in the ERP, a signed file, a place on the share.")
    private static let account = Parameter.option("account", .text("CODE"), "Only of this account.")
    private static let after = Parameter.option("after", .text("ID"), "Go on after this invoice.")
    private static let limit = Parameter.option("limit", .number(in: 1...10_000), "At most so many; 200 unless said.")

    static let command = Command(
        "billing list", "List billing's invoices, and what each of them waits for.",
        parameters: [
            direction.declaration, status.declaration, open.declaration, account.declaration, after.declaration,
            limit.declaration,
        ],
        examples: [
            .init("tieout billing list --open", "what still waits for the ERP."),
            .init("tieout billing list --status issued --account AC0012", "what was issued for one account."),
        ],
        form: BillingForms.invoice.description.listed(
            as: "invoices", .init(name: "count", sentence: "how many there are, however many are printed")),
        work: .atDesk { errand, office throws(Failure) in
            let filter = filter(errand.invocation)
            let invoices = try await office.billing.list(filter)
            let count = try await office.billing.count(filter)
            errand.voice.print(["invoices": BillingForms.invoice.json(invoices), "count": JSON(count)])
            errand.voice.say(table(invoices, errand.voice))
            errand.voice.say(footer(invoices, count, filter))
            return .done
        })

    private static func filter(_ given: Invocation) -> BillingFilter {
        var filter = BillingFilter()
        filter.direction = given[direction]
        filter.statuses = given.all(status)
        filter.isFinished = given.has(open) ? false : nil
        filter.account = given[account]
        filter.after = given[after].map { InvoiceDataID($0) }
        filter.limit = Int(given[limit] ?? 200)
        return filter
    }

    private static func table(_ invoices: [InvoiceData], _ voice: Voice) -> Columns {
        var columns = Columns(
            .init("ID"), .init("Direction"), .init("Standing"), .init("Transaction"), .init("Account"),
            .init("Number"), .init("Document", .right))
        for invoice in invoices {
            columns.add(
                .init(invoice.id.description), .init(invoice.direction.word), .init(invoice.standing),
                .init(invoice.transaction), .init(invoice.account), .init(invoice.invoiceNumber ?? "–"),
                .init(invoice.docNum ?? ""))
        }
        return columns
    }

    private static func footer(_ invoices: [InvoiceData], _ count: Int, _ filter: BillingFilter) -> String {
        guard let last = invoices.last else {
            return "No such invoice. Invoices are kept by \"tieout billing import FILE\"."
        }
        guard invoices.count == filter.limit else { return "\(Counted(count, "invoice")) in all." }
        return "\(invoices.count) of \(Counted(count, "invoice")). More: --after \(last.id)"
    }
}

extension InvoiceData.Direction {
    /// As people say it.
    var word: String { rawValue.lowercased() }
}

extension ValueReader where Value == InvoiceData.Direction {
    static var direction: Self {
        ValueReader("DIRECTION") { text throws(WrongValue) in
            guard let direction = InvoiceData.Direction(rawValue: text.uppercased()) else {
                throw WrongValue("is neither outgoing nor incoming")
            }
            return direction
        }
    }
}

extension ValueReader where Value == InvoiceData.Status {
    fileprivate static var invoiceStatus: Self {
        ValueReader("STATUS") { text throws(WrongValue) in
            switch text {
            case "waiting": return .waiting
            case "issued": return .normalIssued
            case "received": return .received
            default: throw WrongValue("is none of waiting, issued, received")
            }
        }
    }
}
