package import Base
package import Model

/// The invoices one run has met: two that differ and have one key would overwrite each other's order, again and again.
///
/// The same invoice met twice is no clash: the second time its plan is empty. Memory is bounded: of a longer run the
/// latest hundred thousand invoices at least are remembered.
package struct RepeatedKeys: Sendable {
    private var met: [OrderKey: Meeting] = [:]
    /// Those met before `met` was full.
    private var before: [OrderKey: Meeting] = [:]
    private static let meetingsMax = 100_000

    private struct Meeting {
        let content: InvoiceContent
        let place: String
    }

    package init() {}

    /// Call it for every invoice of a document before the first of them is planned. Returns the reason to park each
    /// invoice whose key it shares with a different one: the later one always, the earlier one too when it stands in
    /// the same document. An earlier document's order is left as that document made it.
    package mutating func meet(
        _ invoices: [RawInvoice], of documentID: String
    ) -> [OrderKey: Failure] {
        var clashes: [OrderKey: Failure] = [:]
        for (index, invoice) in invoices.enumerated() {
            guard let key = OrderKey(serie: invoice.serie, numar: invoice.numar) else { continue }
            let here = Meeting(content: InvoiceContent(invoice), place: "document \(documentID), invoice \(index + 1)")
            guard let earlier = met[key] ?? before[key] else {
                if met.count == RepeatedKeys.meetingsMax { (before, met) = (met, [:]) }
                met[key] = here
                continue
            }
            if earlier.content != here.content {
                clashes[key] = .keyRepeated(key, places: [earlier.place, here.place])
            }
        }
        return clashes
    }
}

/// What decides about the order, without where it stands in the document; as a number, so that a run of a million
/// invoices can remember all of them.
private struct InvoiceContent: Hashable {
    let hash: Int

    init(_ invoice: RawInvoice) {
        var hasher = Hasher()
        hasher.combine(CUI(invoice.cui))
        hasher.combine(NameKey(invoice.customerName))
        for line in invoice.lines {
            hasher.combine(NameKey(line.name))
            hasher.combine(line.code)
            for figure in [line.quantity, line.price] {
                hasher.combine(figure.exact(places: Amount.places))
                hasher.combine(figure.exact(places: Amount.places) == nil ? figure.text : "")
            }
            hasher.combine(line.details)
        }
        hash = hasher.finalize()
    }
}
