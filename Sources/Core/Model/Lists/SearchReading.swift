import Base

extension FakturSearch {
    /// Reads what was typed. What can't be read is left out of the search and told, each with its place.
    package static func read(_ text: String) -> (search: FakturSearch, problems: [SearchProblem]) {
        var reading = SearchReading()
        let bounded = String(String.UnicodeScalarView(text.unicodeScalars.prefix(Limits.searchCharactersMax)))
        for term in SearchTerm.all(in: bounded) { reading.take(term) }
        return (reading.search, reading.problems)
    }
}

/// Takes a search's terms one after the other.
struct SearchReading {
    private(set) var search = FakturSearch()
    private(set) var problems: [SearchProblem] = []
    private var given: Set<FakturSearch.Qualifier> = []

    mutating func take(_ term: SearchTerm) {
        guard term.isClosed else {
            return refuse(
                term, "the quotation mark is never closed.", remedy: "Put one at the end of the text it begins.")
        }
        guard let name = term.qualifier else {
            if !term.value.isEmpty, search.words.count < Limits.searchWordsMax { search.words.append(term.value) }
            return
        }
        guard let qualifier = FakturSearch.Qualifier(rawValue: name) else { return refuseUnknown(name, term) }
        guard !term.value.isEmpty else {
            return refuse(term, "\(name): has no value.", remedy: "Write it right behind the colon, without a blank.")
        }
        let mayRepeat = qualifier == .status || qualifier == .sap
        guard mayRepeat || given.insert(qualifier).inserted else {
            return refuse(term, "\(name): stands here a second time.", remedy: "Keep one of the two.")
        }
        take(qualifier, term)
    }

    private mutating func take(_ qualifier: FakturSearch.Qualifier, _ term: SearchTerm) {
        switch qualifier {
        case .customer: search.customer = term.value
        case .no: search.invoiceNo = term.value
        case .faktur: search.fakturNo = term.value
        case .by: search.createdBy = term.value
        case .status: takeStatuses(term)
        case .sap: takeSubmissions(term)
        case .type: search.type = choice(term)
        case .tab: search.tab = choice(term)
        case .from: search.from = day(term)
        case .to: search.to = day(term)
        case .amount: takeAmount(term)
        case .sort: takeSort(term)
        case .columns: takeColumns(term)
        }
    }

    private mutating func takeStatuses(_ term: SearchTerm) {
        for word in words(of: term) {
            if let status = FakturStatus(rawValue: word) {
                if !search.statuses.contains(status) { search.statuses.append(status) }
            } else if let submission = Submission.Status(rawValue: word), FakturSearch.urgent.contains(submission) {
                if !search.submissions.contains(submission) { search.submissions.append(submission) }
            } else {
                refuse(word, term, among: FakturSearch.statusWords)
            }
        }
    }

    private mutating func takeSubmissions(_ term: SearchTerm) {
        for word in words(of: term) {
            if let submission = Submission.Status(rawValue: word) {
                if !search.submissions.contains(submission) { search.submissions.append(submission) }
            } else {
                refuse(word, term, among: Submission.Status.allCases.map(\.rawValue))
            }
        }
    }

    /// Exact bounds: more than a million is a million and a millionth.
    private mutating func takeAmount(_ term: SearchTerm) {
        let text = term.value
        let sign = text.prefix { "<>=".contains($0) }
        let rest = String(text.dropFirst(sign.count))
        if sign.isEmpty, let dots = text.firstRange(of: "..") {
            let (least, most) = (Amount(text[..<dots.lowerBound]), Amount(text[dots.upperBound...]))
            guard let least, let most, least <= most else { return refuseAmount(term) }
            (search.amountMin, search.amountMax) = (least, most)
            return
        }
        guard let amount = Amount(rest) else { return refuseAmount(term) }
        switch sign {
        case "", "=": (search.amountMin, search.amountMax) = (amount, amount)
        case ">=": search.amountMin = amount
        case "<=": search.amountMax = amount
        case ">": search.amountMin = Amount(millionths: amount.millionths + 1) ?? amount
        case "<": search.amountMax = Amount(millionths: amount.millionths - 1) ?? amount
        default: refuseAmount(term)
        }
    }

    private mutating func takeSort(_ term: SearchTerm) {
        let isDescending = term.value.hasPrefix("-")
        let word = String(term.value.dropFirst(isDescending ? 1 : 0)).lowercased()
        guard let key = FakturSort.Key(rawValue: word) else {
            return refuse(word, term, among: FakturSort.Key.allCases.map(\.rawValue))
        }
        search.sort = FakturSort(key, isDescending: isDescending)
    }

    private mutating func takeColumns(_ term: SearchTerm) {
        let offered = FakturColumns.offered.map(\.rawValue)
        for word in words(of: term) where !offered.contains(word) { refuse(word, term, among: offered) }
        search.columns = FakturColumns(term.value.lowercased())
    }
}

// MARK: - Values and refusals

extension SearchReading {
    private func words(of term: SearchTerm) -> [String] {
        term.value.lowercased().split(separator: ",").map(String.init)
    }

    private mutating func day(_ term: SearchTerm) -> CalendarDate? {
        if let day = CalendarDate(term.value) { return day }
        refuse(term, "\(term.value) is no date.", remedy: "Write the day as 2025-12-31.")
        return nil
    }

    private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(_ term: SearchTerm) -> Choice? {
        if let choice = Choice(rawValue: term.value.lowercased()) { return choice }
        refuse(term.value, term, among: Choice.allCases.map(\.rawValue))
        return nil
    }

    private mutating func refuseAmount(_ term: SearchTerm) {
        refuse(
            term, "\(term.value) is no amount.",
            remedy: "Write amount:1000000, amount:>1000000, amount:<=500.25 or amount:1000..2000.")
    }

    private mutating func refuseUnknown(_ name: String, _ term: SearchTerm) {
        let known = FakturSearch.Qualifier.allCases.map(\.rawValue)
        let meant = Similarity.nearest(to: name, among: known).map { "Did you mean \($0):? " } ?? ""
        refuse(
            term, "\(name): is no qualifier.",
            remedy: "\(meant)There are \(known.joined(separator: ", ")); put the text in quotes to search for it.")
    }

    private mutating func refuse(_ word: String, _ term: SearchTerm, among known: [String]) {
        let meant = Similarity.nearest(to: word, among: known).map { "Did you mean \($0)? " } ?? ""
        refuse(
            term, "\(term.qualifier ?? ""): knows no \(word).",
            remedy: "\(meant)Write \(known.joined(separator: ", ")).")
    }

    private mutating func refuse(_ term: SearchTerm, _ message: String, remedy: String) {
        problems.append(SearchProblem(term.place, message, remedy: remedy))
    }
}

extension FakturSearch {
    /// Submissions that are asked for like a status, because they are no status' name.
    static let urgent: [Submission.Status] = [.pending, .uncertain, .partial, .failed]
    static let statusWords = FakturStatus.allCases.map(\.rawValue) + urgent.map(\.rawValue)
}
