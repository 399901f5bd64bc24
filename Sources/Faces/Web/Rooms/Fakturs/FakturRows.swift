import Base
import Model

/// The table of a list of fakturs: one line each, to be ticked, sorted and opened. On a phone each is a card.
struct FakturRows: Sendable {
    let listing: FakturListing
    let fakturs: [Faktur]
    let buyers: [CustomerID: FakturOverview.Buyer]

    func html(_ visit: Visit) -> HTML {
        let columns = listing.columns.shown
        let cells = FakturCells(columns: columns, buyers: buyers, visit: visit)
        var rows: HTML = ""
        for faktur in fakturs {
            let beginning: HTML = """
                <tr data-href="\(FakturPath.page(faktur.id))" data-amount="\(faktur.total?.description ?? "")" data-currency="\(faktur.currency)">
                <td class="pick"><label><span class="hidden">\(visit.say(.selectFaktur, ["number": faktur.invoiceNo]))</span><input type="checkbox" name="id" value="\(faktur.id.rawValue)"></label></td>
                """
            rows.appendInterpolation(beginning)
            cells.append(faktur, to: &rows)
            rows.appendLiteral("</tr>\n")
        }
        return """
            <div class="scroll"><table class="dense stack cards">
            <thead><tr><th scope="col" class="pick"><label><span class="hidden">\(visit.say(.selectAll))</span><input type="checkbox"></label></th>\(columns.map { head($0, visit) })</tr></thead>
            <tbody>\(rows)</tbody></table></div>
            """
    }

    private func head(_ column: FakturColumn, _ visit: Visit) -> HTML {
        let side: HTML = column.isAmount ? " class=\"amount\"" : ""
        guard let key = column.sortKey else { return "<th scope=\"col\"\(side)>\(visit.say(column.heading))</th>" }
        // A head that sorts: once, then the other way round.
        let isCurrent = listing.sort.key == key
        let isLatestFirst = key == .date || key == .id
        let next = FakturSort(key, isDescending: isCurrent ? !listing.sort.isDescending : isLatestFirst)
        let order: HTML =
            isCurrent ? (listing.sort.isDescending ? " aria-sort=\"descending\"" : " aria-sort=\"ascending\"") : ""
        let sign = isCurrent ? (listing.sort.isDescending ? " \u{2193}" : " \u{2191}") : ""
        return """
            <th scope="col"\(side)\(order)><a href="\(listing.address(sort: next))">\(visit.say(column.heading))\(sign)</a></th>
            """
    }
}

extension FakturColumn {
    /// The order of the list that follows this column.
    fileprivate var sortKey: FakturSort.Key? {
        switch self {
        case .invoiceDate: .date
        case .invoiceNo: .number
        case .customerName: .customer
        case .dpp: .amount
        case .createdAt: .id
        default: nil
        }
    }

    fileprivate var isAmount: Bool { [.dpp, .ppn, .total, .wtaxAmount, .kurs, .paymentTermsDays].contains(self) }
}
