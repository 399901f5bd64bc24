package import Base

/// A page of a list of fakturs, and how to turn it.
package struct FakturPage: Sendable {
    package let fakturs: [Faktur]
    /// Turns back; absent on the first page.
    package let previous: FakturCursor?
    /// Turns on; absent on the last page.
    package let next: FakturCursor?
    /// Absent when every faktur was considered. Otherwise only this many were looked through: with `next`, the search
    /// goes on from there; without, what lies further back was left out, and a narrower question finds it.
    package let lookedThrough: Int?

    package init(fakturs: [Faktur], previous: FakturCursor?, next: FakturCursor?, lookedThrough: Int? = nil) {
        self.fakturs = fakturs
        self.previous = previous
        self.next = next
        self.lookedThrough = lookedThrough
    }
}

/// A place between two fakturs of a list. It names a position in the order, not a row: it stays good when fakturs are
/// added, changed or cancelled.
package struct FakturCursor: Hashable, Sendable {
    /// Whether the page lies after this place or before it.
    package let isForward: Bool
    package let id: FakturID
    /// The value the list is ordered by, as text: `2025-11-03`, `1000000.00`; empty in the order of ids.
    package let value: String

    package init(isForward: Bool, id: FakturID, value: String) {
        self.isForward = isForward
        self.id = id
        self.value = value
    }
}

extension FakturCursor: LosslessStringConvertible {
    /// `after~12~2025-11-03`: for an address; the value may hold any character.
    package var description: String { "\(isForward ? "after" : "before")~\(id)~\(value)" }

    /// `nil` for a text that is no place in any list.
    package init?(_ text: String) {
        let parts = text.split(separator: "~", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "after" || parts[0] == "before", let id = Int64(parts[1]) else {
            return nil
        }
        self.init(isForward: parts[0] == "after", id: FakturID(id), value: String(parts[2]))
    }
}

/// How many fakturs, and what they come to, in each currency of theirs.
package struct FakturTotals: Hashable, Sendable {
    package struct Line: Hashable, Sendable {
        /// ISO 4217.
        package let currency: String
        package var count: Int
        package var dpp: AmountSum
        package var ppn: AmountSum

        package init(currency: String, count: Int, dpp: AmountSum, ppn: AmountSum) {
            self.currency = currency
            self.count = count
            self.dpp = dpp
            self.ppn = ppn
        }
    }

    /// By currency.
    package let lines: [Line]
    /// Absent when all were counted: otherwise only this many were, and the sums are theirs.
    package let countedOnly: Int?
    package var count: Int { lines.reduce(0) { $0 + $1.count } }

    package init(lines: [Line], countedOnly: Int? = nil) {
        self.lines = lines
        self.countedOnly = countedOnly
    }
}

/// What the VAT of one month comes to, of fakturs in one currency at one exchange rate.
package struct MonthFigure: Hashable, Sendable {
    /// `2025-11`, of the invoice date.
    package let month: String
    package let type: Faktur.Kind
    package let standing: FakturStanding
    package let currency: String
    package let kurs: Amount
    package let count: Int
    package let dpp: AmountSum
    package let ppn: AmountSum

    package init(
        month: String, type: Faktur.Kind, standing: FakturStanding, currency: String, kurs: Amount, count: Int,
        dpp: AmountSum, ppn: AmountSum
    ) {
        self.month = month
        self.type = type
        self.standing = standing
        self.currency = currency
        self.kurs = kurs
        self.count = count
        self.dpp = dpp
        self.ppn = ppn
    }
}

/// Lists of fakturs that stay fast however many there are.
package protocol FakturLists: Sendable {
    /// The page at this place, or the first one; `size` is cut to `Limits.fakturPageMax`.
    ///
    /// Throws `LIST-PLACE-UNKNOWN` when the place belongs to a list in another order.
    func page(_ query: FakturQuery, at place: FakturCursor?, size: Int) async throws(Failure) -> FakturPage
    /// The same page, its customers, and the totals of the whole search, read at one moment.
    func overview(_ query: FakturQuery, at place: FakturCursor?, size: Int) async throws(Failure) -> FakturOverview
    /// How many fakturs lie where, exactly; a standing without any may be absent.
    func standingCounts() async throws(Failure) -> [FakturStanding: Int]
    /// Exact for a tab and type alone; otherwise of the first `Limits.fakturTotalsMax` that match.
    func totals(_ query: FakturQuery) async throws(Failure) -> FakturTotals
    /// Of a selection; ids nobody knows are left out. At most `Limits.fakturTotalsMax` ids.
    func totals(of ids: [FakturID]) async throws(Failure) -> FakturTotals
    /// Exact, by month; from and to are months such as `2025-11`, both included.
    func months(from: String, to: String) async throws(Failure) -> [MonthFigure]
}

extension FakturLists {
    /// Every tab with its exact count.
    package func tabCounts() async throws(Failure) -> [FakturTab: Int] {
        let counts = try await standingCounts()
        return Dictionary(
            uniqueKeysWithValues: FakturTab.allCases.map { tab in
                (tab, tab.standings.reduce(0) { $0 + (counts[$1] ?? 0) })
            })
    }
}

extension Failure.Code {
    package static let listPlaceUnknown = Self("LIST-PLACE-UNKNOWN")
}

extension Failure {
    package static let listPlaceUnknown = Failure(
        .listPlaceUnknown, .askHuman, "The address names a place that is in no list of this order.",
        advice: "Go back to the first page.", place: "place")
}
