import Base
import InvoiceCollection
import Model

/// What the collection part of the demonstration came to, counted on both sides.
struct CollectionDemoSummary: Sendable {
    var invoices = 0
    var issued = 0
    var received = 0
    /// The views do not show them yet.
    var waiting = 0
    /// A person must look.
    var parked = 0
    var items = 0
    var files = 0
    var mails = 0
    /// Invoices, files or promises that changed, and mails that were sent, when everything was collected again.
    var changesInSecondRun = 0
    var mailsInSecondRun = 0
    /// Invoices whose items, file or mail are not what the other side holds.
    var unmatched = 0
    var reasons: [CollectionFinding] = []

    var tiesOut: Bool { unmatched == 0 }
    var isOK: Bool {
        tiesOut && changesInSecondRun == 0 && mailsInSecondRun == 0
            && issued + received + waiting + parked == invoices
    }

    /// An invoice as it stands after the runs, with its items.
    mutating func add(_ invoice: InvoiceData, _ held: [InvoiceItem], isParked: Bool, _ other: CollectionInspection) {
        invoices += 1
        items += held.count
        files += invoice.files.count
        if isParked { parked += 1 }
        switch invoice.status {
        case .waiting where !isParked: waiting += 1
        case .normalIssued where !isParked: issued += 1
        case .received where !isParked: received += 1
        case .waiting, .normalIssued, .received: break
        }
        if !isParked, !CollectionDemoSummary.agrees(invoice, held, other) { unmatched += 1 }
    }

    /// The same rows, and for what was issued the signed file, byte for byte, and exactly one mail.
    private static func agrees(_ invoice: InvoiceData, _ held: [InvoiceItem], _ other: CollectionInspection) -> Bool {
        let shown = other.rows[invoice.direction]?[invoice.id.description] ?? []
        let mails = other.mailsByTransaction[invoice.transaction] ?? 0
        guard held.map(\.content).sorted() == shown, (invoice.status == .waiting) == shown.isEmpty else { return false }
        guard invoice.status == .normalIssued else { return mails == 0 && invoice.files.isEmpty }
        guard let file = invoice.files.first, invoice.files.count == 1 else { return false }
        return mails == 1 && other.signedDigests[file.name.description] == file.digest
    }

    var json: JSON {
        [
            "invoices": JSON(invoices), "issued": JSON(issued), "received": JSON(received), "waiting": JSON(waiting),
            "parked": JSON(parked), "items": JSON(items), "files": JSON(files), "mails": JSON(mails),
            "changes_in_second_run": JSON(changesInSecondRun), "mails_in_second_run": JSON(mailsInSecondRun),
            "reasons": .array(
                reasons.map { finding in
                    [
                        "invoice": JSON(finding.documentNumber), "code": JSON(finding.failure.code.rawValue),
                        "reason": JSON(finding.failure.summary), "remedy": JSON(finding.failure.advice),
                    ]
                }),
        ]
    }

    static let form = FormDescription(members: [
        .init(name: "flows.collection", sentence: "null when it was left out"),
        .init(name: "flows.collection.invoices", sentence: "how many invoices billing has"),
        .init(name: "flows.collection.issued", sentence: "outgoing ones that got their number"),
        .init(name: "flows.collection.received", sentence: "incoming ones whose rows stand in the ERP"),
        .init(name: "flows.collection.waiting", sentence: "those the ERP's views don't show yet"),
        .init(name: "flows.collection.parked", sentence: "those that wait for a person"),
        .init(name: "flows.collection.items", sentence: "items billing holds for them"),
        .init(name: "flows.collection.files", sentence: "signed PDFs that were fetched"),
        .init(name: "flows.collection.mails", sentence: "mails that left"),
        .init(name: "flows.collection.changes_in_second_run", sentence: "what changed when all was collected again"),
        .init(name: "flows.collection.mails_in_second_run", sentence: "mails that left then"),
        .init(
            name: "flows.collection.reasons[]", sentence: "why each parked one waits: invoice, code, reason, remedy"),
    ])
}
