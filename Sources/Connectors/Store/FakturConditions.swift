import Base
import Model

/// A search as conditions on the faktur table.
extension FakturQuery {
    /// The heaps of fakturs it looks at: each is one range in every index of the lists.
    var segments: [(type: Faktur.Kind, standing: FakturStanding)] {
        let types = type.map { [$0] } ?? Faktur.Kind.allCases
        return types.flatMap { type in standings.map { (type, $0) } }
    }

    /// A faktur of any status may need attention, be set aside, or be numbered by hand.
    private var standings: [FakturStanding] {
        guard !statuses.isEmpty else { return tab.standings }
        return tab.standings.filter { standing in
            [.attention, .aside, .posted].contains(standing) || statuses.contains { $0.rawValue == standing.rawValue }
        }
    }

    /// What bounds a walk in this order within its index; begins with `AND`.
    func range(of key: FakturSort.Key) -> SQL {
        switch key {
        case .id, .customer: within(customers: "COALESCE(customer_id, 0)")
        case .date: within(dates: "invoice_date")
        case .amount: within(amounts: "dpp_thousands")
        case .number: within(invoiceNumbers: "invoice_key")
        }
    }

    /// Whether a walk in this order finds exactly what is asked for, with nothing left to sift.
    func isAnsweredByWalk(of key: FakturSort.Key) -> Bool {
        var rest = self
        rest.tab = .all
        rest.type = nil
        switch key {
        case .id, .customer: rest.customer = nil
        case .date: (rest.from, rest.to) = (nil, nil)
        case .amount: (rest.amountMin, rest.amountMax) = (nil, nil)
        case .number: rest.invoiceNo = nil
        }
        rest.sort = FakturSort()
        return rest == FakturQuery()
    }

    /// Every condition, of segments too; begins with `AND`.
    ///
    /// They sift rows that were found by id. Each column stands in an expression that changes nothing (`type || ''`), so
    /// that SQLite, which knows nothing of how many rows have a value, isn't led to search an index for it row by row.
    var conditions: SQL {
        let segments = segments
        let types = Set(segments.map(\.type.rawValue)).sorted()
        let standings = Set(segments.map(\.standing.rawValue)).sorted()
        let inSubmissions: SQL =
            submissions.isEmpty ? "" : "AND sap_submission_status || '' IN (\(list: submissions.map(\.rawValue)))"
        let inStatuses: SQL = statuses.isEmpty ? "" : "AND status || '' IN (\(list: statuses.map(\.rawValue)))"
        let byCreator: SQL = if let createdBy { "AND created_by || '' = \(createdBy)" } else { "" }
        let byFakturNo: SQL =
            if let fakturNo { FakturQuery.beginning("faktur_key || ''", with: FakturKeys.key(fakturNo)) } else { "" }
        let byWords = words.reduce("" as SQL) { all, word in "\(all) AND \(FakturQuery.has(word))" }
        return """
            AND type || '' IN (\(list: types)) AND standing || '' IN (\(list: standings)) \(inSubmissions) \(inStatuses)
            \(byCreator) \(within(customers: "COALESCE(customer_id, 0) + 0")) \(within(dates: "invoice_date || ''"))
            \(within(amounts: "dpp_thousands + 0")) \(within(invoiceNumbers: "invoice_key || ''")) \(byFakturNo) \(byWords)
            """
    }

    private func within(customers column: SQL) -> SQL {
        if let customer { "AND \(column) = \(customer.rawValue)" } else { "" }
    }

    private func within(dates column: SQL) -> SQL {
        let notBefore: SQL = if let from { "AND \(column) >= \(from)" } else { "" }
        let notAfter: SQL = if let to { "AND \(column) <= \(to)" } else { "" }
        return "\(notBefore) \(notAfter)"
    }

    private func within(amounts thousands: SQL) -> SQL {
        var conditions: SQL = ""
        if let amountMin {
            let split = SplitAmount(amountMin.millionths)
            conditions = "AND (\(thousands), dpp_rest) >= (\(split.thousands), \(split.rest))"
        }
        if let amountMax {
            let split = SplitAmount(amountMax.millionths)
            conditions = "\(conditions) AND (\(thousands), dpp_rest) <= (\(split.thousands), \(split.rest))"
        }
        return conditions
    }

    private func within(invoiceNumbers column: SQL) -> SQL {
        if let invoiceNo { FakturQuery.beginning(column, with: FakturKeys.key(invoiceNo)) } else { "" }
    }

    static func beginning(_ column: SQL, with key: String) -> SQL {
        guard let end = FakturKeys.end(ofKeysBeginningWith: key) else { return "" }
        return "AND \(column) >= \(key) AND \(column) < \(end)"
    }

    private static func has(_ word: String) -> SQL {
        let pattern = containing(word)
        let key = FakturKeys.key(word)
        let inKeys: SQL =
            key.isEmpty ? "" : "OR invoice_key LIKE \(key + "%") OR faktur_key LIKE \(key + "%")"
        return """
            (LOWER(invoice_no) LIKE LOWER(\(pattern)) ESCAPE '!' OR LOWER(faktur_no) LIKE LOWER(\(pattern)) ESCAPE '!'
                OR LOWER(remarks) LIKE LOWER(\(pattern)) ESCAPE '!'
                OR customer_id IN (SELECT customer.id FROM customer WHERE \(customerHas(pattern))) \(inKeys))
            """
    }

    /// `pattern` as `containing` makes it.
    static func customerHas(_ pattern: String) -> SQL {
        """
        (LOWER(customer.name) LIKE LOWER(\(pattern)) ESCAPE '!' OR LOWER(customer.code) LIKE LOWER(\(pattern)) ESCAPE '!')
        """
    }

    static func containing(_ word: String) -> String {
        "%" + word.flatMap { "%_!".contains($0) ? ["!", $0] : [$0] } + "%"
    }
}
