package import Base
package import Model

/// What has to become of an invoice's items so that they say what the view's rows say: the same rows in, the same items
/// out, in whatever order the rows come and however often.
///
/// Rows that say the same are separate rows, and become separate items. A row finds its item by its key when the view
/// has one, else by what it says; only what finds no partner is new, or has vanished.
package struct ItemPlan: Hashable, Sendable {
    /// Every item afterwards, in the order of their numbers.
    package let items: [InvoiceItem]
    package private(set) var added = 0
    /// Items that say something else than before.
    package private(set) var changed = 0
    /// Items whose rows are gone: flagged or removed, as the settings say.
    package private(set) var vanished = 0
    /// Items that say what they said, but are known by another row's key, or for the first time by one.
    package private(set) var renamed = 0

    package var changesContent: Bool { added + changed + vanished > 0 }
    package var isEmpty: Bool { !changesContent && renamed == 0 }

    package init(
        rows: [InvoiceRow], held: [InvoiceItem], transaction: String, vanishing: CollectionSettings.Vanished,
        at now: Timestamp
    ) {
        var pairing = Pairing(rows: rows.sorted(), items: held.sorted { $0.number < $1.number })
        // Live items first, so that a flagged one comes back only for a row that has no other partner.
        for isLive in [true, false] {
            pairing.pair(isLive, by: \.self, and: { InvoiceRow(content: $0.content, key: $0.rowKey) })
            pairing.pair(isLive, by: \.key, and: { $0.rowKey })
            pairing.pair(isLive, by: \.content, and: { $0.content })
        }
        var items: [InvoiceItem] = []
        for (row, item) in pairing.pairs {
            var after = item
            after.content = row.content
            after.rowKey = row.key ?? item.rowKey
            after.vanishedAt = nil
            items.append(after)
            if item.vanishedAt != nil {
                added += 1
            } else if after.content != item.content {
                changed += 1
            } else if after.rowKey != item.rowKey {
                renamed += 1
            }
        }
        for var item in pairing.items {
            if item.vanishedAt == nil {
                vanished += 1
                item.vanishedAt = now
            }
            if vanishing == .flagged { items.append(item) }
        }
        let last = held.map(\.number).max() ?? 0
        for (offset, row) in pairing.rows.enumerated() {
            added += 1
            items.append(
                InvoiceItem(number: last + 1 + offset, transaction: transaction, content: row.content, rowKey: row.key))
        }
        self.items = items.sorted { $0.number < $1.number }
    }
}

/// Rows and items that have no partner yet, and those that have.
private struct Pairing {
    var rows: [InvoiceRow]
    var items: [InvoiceItem]
    var pairs: [(InvoiceRow, InvoiceItem)] = []

    /// Pairs rows with live or vanished items of the same sign, one to one, in their order; a row without the sign, `nil`,
    /// finds nobody.
    mutating func pair<Sign: Hashable>(
        _ isLive: Bool, by sign: (InvoiceRow) -> Sign?, and itemSign: (InvoiceItem) -> Sign?
    ) {
        var candidates: [Sign: [Int]] = [:]
        for (index, item) in items.enumerated().reversed() where (item.vanishedAt == nil) == isLive {
            if let sign = itemSign(item) { candidates[sign, default: []].append(index) }
        }
        var left: [InvoiceRow] = []
        var taken: Set<Int> = []
        for row in rows {
            if let sign = sign(row), let index = candidates[sign]?.popLast() {
                pairs.append((row, items[index]))
                taken.insert(index)
            } else {
                left.append(row)
            }
        }
        rows = left
        items = items.enumerated().filter { !taken.contains($0.offset) }.map(\.element)
    }
}
