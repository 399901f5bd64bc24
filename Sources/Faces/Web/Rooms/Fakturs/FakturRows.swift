import Base
import Model

/// The table of a list of fakturs: one line each, to be ticked, sorted and opened.
struct FakturRows: Sendable {
    let listing: FakturListing
    let fakturs: [Faktur]
    let customers: [CustomerID: Customer]

    func html(_ visit: Visit) -> HTML {
        """
        <div class="scroll"><table class="dense">
        <thead><tr><th scope="col" class="pick"><label><span class="hidden">\(visit.say(.selectAll))</span><input type="checkbox"></label></th>
        \(head(.fieldDate, .date, visit))\(head(.fieldInvoiceNo, .number, visit))<th scope="col">\(visit.say(.fieldFakturNo))</th>
        \(head(.fieldCustomer, .customer, visit))\(head(.fieldDPP, .amount, visit))<th scope="col" class="amount">\(visit.say(.fieldPPN))</th><th scope="col">\(visit.say(.fieldStatus))</th></tr></thead>
        <tbody>\(fakturs.map { row($0, visit) })</tbody></table></div>
        """
    }

    /// A head that sorts: once, then the other way round.
    private func head(_ name: Phrase, _ key: FakturSort.Key, _ visit: Visit) -> HTML {
        let isCurrent = listing.sort.key == key
        let next = FakturSort(key, isDescending: isCurrent ? !listing.sort.isDescending : key == .date)
        let order: HTML =
            isCurrent ? (listing.sort.isDescending ? " aria-sort=\"descending\"" : " aria-sort=\"ascending\"") : ""
        let sign = isCurrent ? (listing.sort.isDescending ? " \u{2193}" : " \u{2191}") : ""
        let side: HTML = key == .amount ? " class=\"amount\"" : ""
        return """
            <th scope="col"\(side)\(order)><a href="\(listing.address(sort: next))">\(visit.say(name))\(sign)</a></th>
            """
    }

    private func row(_ faktur: Faktur, _ visit: Visit) -> HTML {
        let path = FakturPath.page(faktur.id)
        let number = faktur.fakturNo.map { FakturNumber($0)?.formatted ?? $0 } ?? ""
        return """
            <tr data-href="\(path)" data-amount="\(faktur.total?.description ?? "")" data-currency="\(faktur.currency)">
            <td class="pick"><label><span class="hidden">\(visit.say(.selectFaktur, ["number": faktur.invoiceNo]))</span><input type="checkbox" name="id" value="\(faktur.id.rawValue)"></label></td>
            <td class="date">\(visit.format.date(faktur.invoiceDate))</td><td class="id"><a href="\(path)">\(faktur.invoiceNo)</a></td><td class="id small">\(number)</td>
            <td>\(buyer(faktur, visit))</td><td class="amount">\(Money.html(faktur.dpp, faktur.currency, visit))</td><td class="amount rest">\(visit.format.amount(faktur.ppn))</td>
            <td>\(Badge.standing(of: faktur).html(visit))</td></tr>
            """
    }

    private func buyer(_ faktur: Faktur, _ visit: Visit) -> HTML {
        guard let customer = faktur.customer.flatMap({ customers[$0] }) else {
            return "<span class=\"quiet\">\(visit.say(.noCustomer))</span>"
        }
        // The code stands on the customer's page; here only its absence is news.
        guard let code = customer.code else {
            return "\(customer.name) <span class=\"quiet small\">\(visit.say(.noSAPCode))</span>"
        }
        return "<span title=\"\(code)\">\(customer.name)</span>"
    }
}
