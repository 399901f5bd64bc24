import Base
import HTTPServer
import Model

/// What a list of fakturs shows, as its address says it, or a form on its page: the tab, the search, the order, the
/// columns, the place.
struct FakturListing: Sendable {
    let tab: FakturTab
    /// The search as it stands in the box, without what tab and column heads say.
    let text: String
    let sort: FakturSort
    let columns: FakturColumns
    /// Whether the address says which columns; otherwise each reader sees their own.
    let namesColumns: Bool
    let place: FakturCursor?
    let search: FakturSearch
    let problems: [SearchProblem]

    /// `opening`: the tab of an address that names none and searches for nothing.
    init(_ visit: Visit, opening: FakturTab = .all) {
        let typed = visit.asked("q").first ?? ""
        let (found, problems) = FakturSearch.read(typed)
        var search = found
        let chosen = visit.asked("tab").first.flatMap(FakturTab.init(rawValue:))
        tab = found.tab ?? chosen ?? (typed.isEmpty ? opening : .all)
        sort = found.sort ?? visit.asked("sort").first.flatMap(FakturSort.init(text:)) ?? FakturSort()
        // A form sends one value for each box that is ticked, an address of ours all in one.
        let named = found.columns ?? FakturColumns(visit.asked("columns").joined(separator: ","))
        columns = named ?? visit.person?.user.fakturColumns ?? .usual
        namesColumns = named != nil
        search.tab = nil
        search.sort = nil
        search.columns = nil
        // What can't be read stays in the box, to be corrected there.
        text = problems.isEmpty ? search.text : typed
        place = visit.asked("at").first.flatMap { FakturCursor($0) }
        self.search = search
        self.problems = problems
    }

    /// Where this person's work lies, if there is any now: with who enters or answers fakturs those that are incomplete,
    /// with who posts them those that are answered. Everybody else, and who has nothing to do, sees all.
    static func opening(_ visit: Visit, _ counts: [FakturTab: Int]) -> FakturTab {
        var piles: [FakturTab] = []
        if visit.may(.enterFakturs) || visit.may(.answerFakturs) { piles.append(.incomplete) }
        if visit.may(.submitInvoices) { piles.append(.answered) }
        return piles.first { counts[$0] ?? 0 > 0 } ?? .all
    }

    func query(customer: CustomerID?) -> FakturQuery {
        var query = search.query(customer: customer)
        query.tab = tab
        query.sort = sort
        return query
    }

    /// Tab, search and order as one search, to be exported.
    var wholeText: String { whole.text }

    /// The whole view as one search, to be kept under a name.
    var viewText: String {
        var view = whole
        view.columns = columns
        return view.text
    }

    private var whole: FakturSearch {
        var whole = search
        whole.tab = tab
        whole.sort = sort == FakturSort() ? nil : sort
        return whole
    }

    /// What a form that leads back here sends besides its own fields.
    var hiddenFields: HTML {
        let sorted: HTML = sort == FakturSort() ? "" : Form.hidden("sort", sort.text)
        return "\(Form.hidden("tab", tab.rawValue))\(sorted)"
    }

    /// The columns as a hidden field, when the address says which.
    var hiddenColumns: HTML { namesColumns ? Form.hidden("columns", columns.description) : "" }

    func address(tab: FakturTab? = nil, sort: FakturSort? = nil, at place: FakturCursor? = nil) -> String {
        let sort = sort ?? self.sort
        return Address.of(
            "/fakturs",
            [
                "tab": (tab ?? self.tab).rawValue, "q": text, "sort": sort == FakturSort() ? nil : sort.text,
                "columns": namesColumns ? columns.description : nil, "at": place.map { "\($0)" },
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
        case .aside: .tabAside
        case .all: .tabAll
        }
    }
}
