import Base
import HTTPServer
import Model

/// What a list of fakturs shows, as its address says it: the tab, the search, the order, the place.
struct FakturListing: Sendable {
    let tab: FakturTab
    /// The search as it stands in the box, without what tab and column heads say.
    let text: String
    let sort: FakturSort
    let place: FakturCursor?
    let search: FakturSearch
    let problems: [SearchProblem]

    init(_ visit: Visit) {
        let typed = visit.query["q"] ?? ""
        let (found, problems) = FakturSearch.read(typed)
        var search = found
        let chosen = visit.query["tab"].flatMap(FakturTab.init(rawValue:))
        tab = found.tab ?? chosen ?? (typed.isEmpty ? FakturListing.first(visit) : .all)
        sort = found.sort ?? visit.query["sort"].flatMap(FakturSort.init(text:)) ?? FakturSort()
        search.tab = nil
        search.sort = nil
        // What can't be read stays in the box, to be corrected there.
        text = problems.isEmpty ? search.text : typed
        place = visit.query["at"].flatMap { FakturCursor($0) }
        self.search = search
        self.problems = problems
    }

    /// What waits for this person, when the address names no tab.
    private static func first(_ visit: Visit) -> FakturTab {
        visit.may(.submitInvoices) && !visit.may(.enterFakturs) ? .answered : .incomplete
    }

    func query(customer: CustomerID?) -> FakturQuery {
        var query = search.query(customer: customer)
        query.tab = tab
        query.sort = sort
        return query
    }

    /// The whole view as one search, to be kept under a name or exported.
    var wholeText: String {
        var whole = search
        whole.tab = tab
        whole.sort = sort == FakturSort() ? nil : sort
        return whole.text
    }

    func address(tab: FakturTab? = nil, sort: FakturSort? = nil, at place: FakturCursor? = nil) -> String {
        let sort = sort ?? self.sort
        return Address.of(
            "/fakturs",
            [
                "tab": (tab ?? self.tab).rawValue, "q": text, "sort": sort == FakturSort() ? nil : sort.text,
                "at": place.map { "\($0)" },
            ])
    }
}

extension FakturSort {
    /// `date`, and `-date` for the latest first.
    var text: String { (isDescending ? "-" : "") + key.rawValue }

    init?(text: String) {
        let isDescending = text.hasPrefix("-")
        guard let key = Key(rawValue: String(text.drop { $0 == "-" })) else { return nil }
        self.init(key, isDescending: isDescending)
    }
}

extension FakturTab {
    var name: Phrase {
        switch self {
        case .incomplete: .tabIncomplete
        case .answered: .tabAnswered
        case .posted: .tabPosted
        case .attention: .tabAttention
        case .all: .tabAll
        }
    }
}
