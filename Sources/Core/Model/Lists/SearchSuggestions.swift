package import Base

/// What could be meant by the last term of a half-typed search.
package struct SearchSuggestion: Hashable, Sendable {
    /// The whole search with the term completed; ends with a blank, or with a colon when a value follows.
    package let text: String
    /// What is offered: `status:answered`, or a customer's name.
    package let label: String

    package init(text: String, label: String) {
        self.text = text
        self.label = label
    }
}

extension FakturSearch {
    /// Completions of the last term, best first: qualifiers, their words, and customers whose name or code begins so.
    package static func suggestions(
        for text: String, customers: any CustomerStore, limit: Int = 10
    ) async throws(Failure) -> [SearchSuggestion] {
        let isEnded = text.unicodeScalars.last?.properties.isWhitespace ?? true
        let terms = SearchTerm.all(in: text)
        guard text.unicodeScalars.count <= Limits.searchCharactersMax, let last = terms.last,
            !isEnded || !last.isClosed
        else { return qualifiers(beginning: "", before: text) }
        let before = String(String.UnicodeScalarView(text.unicodeScalars.prefix(last.place.lowerBound)))
        guard let name = last.qualifier else { return qualifiers(beginning: last.value.lowercased(), before: before) }
        guard let qualifier = Qualifier(rawValue: name) else { return [] }
        if qualifier == .customer {
            return try await customers.customers(beginning: last.value, limit: limit).map { customer in
                var search = FakturSearch()
                search.customer = customer.code ?? customer.name
                let label = customer.code.map { "\($0) \(customer.name)" } ?? customer.name
                return SearchSuggestion(text: "\(before)\(search.text) ", label: label)
            }
        }
        let typed = last.value.lowercased()
        return words(of: qualifier).filter { $0.hasPrefix(typed) && $0 != typed }.prefix(limit).map { word in
            SearchSuggestion(text: "\(before)\(name):\(word) ", label: "\(name):\(word)")
        }
    }

    private static func qualifiers(beginning: String, before: String) -> [SearchSuggestion] {
        Qualifier.allCases.map(\.rawValue).filter { $0.hasPrefix(beginning) }.map { name in
            SearchSuggestion(text: "\(before)\(name):", label: "\(name):")
        }
    }

    private static func words(of qualifier: Qualifier) -> [String] {
        switch qualifier {
        case .status: statusWords
        case .sap: Submission.Status.allCases.map(\.rawValue)
        case .type: Faktur.Kind.allCases.map(\.rawValue)
        case .tab: FakturTab.allCases.map(\.rawValue)
        case .sort: FakturSort.Key.allCases.flatMap { ["-\($0.rawValue)", $0.rawValue] }
        case .columns: FakturColumns.offered.map(\.rawValue)
        case .amount: [">", "<", ">=", "<="]
        case .customer, .no, .faktur, .from, .to, .by: []
        }
    }
}

extension FakturSearch {
    /// Who the search's customer is: by code, else by name. A problem, and nobody, when it can't be told.
    package func customer(
        among customers: any CustomerStore, in text: String
    ) async throws(Failure) -> (id: CustomerID?, problem: SearchProblem?) {
        guard let typed = customer else { return (nil, nil) }
        if let known = try await customers.customer(code: typed) { return (known.id, nil) }
        let named = try await customers.customers(named: typed)
        let meant = named.isEmpty ? try await customers.customers(beginning: typed, limit: 4) : named
        if meant.count == 1 { return (meant.first?.id, nil) }
        let place = SearchTerm.all(in: text).first { $0.qualifier == Qualifier.customer.rawValue }?.place ?? 0..<0
        if meant.isEmpty {
            return (
                nil,
                SearchProblem(
                    place, "no customer has the code \(typed), or a name that begins so.",
                    remedy: "Look it up in the list of customers.")
            )
        }
        let examples = meant.prefix(3).map { $0.code.map { "customer:\($0)" } ?? $0.name }.joined(separator: ", ")
        let remedy = "Write one's code: \(examples), for example."
        return (nil, SearchProblem(place, "more than one customer begins with \(typed).", remedy: remedy))
    }
}
