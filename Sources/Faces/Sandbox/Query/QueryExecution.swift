import Base

extension Company {
    /// One page of a set, as `$filter`, `$orderby`, `$skip`, `$top` and the page size ask.
    func page(of set: EntitySet, _ options: QueryOptions) throws(ServiceLayerError) -> QueryPage {
        let size = min(options.pageSize ?? .max, options.top ?? .max)
        var page = QueryPage()
        let isInKeyOrder = options.order.first.map { [$0.property.name] == set.keys && !$0.descends } ?? true
        if isInKeyOrder, !options.countsAll {
            // In the order of the keys the page can be read without the rows behind it.
            page.rows = try matches(of: set, options.filter, limit: sum(options.skip, size))
                .dropFirst(options.skip).map { $0 }
        } else {
            let all = sorted(try matches(of: set, options.filter, limit: .max), by: options.order)
            page.countOfAll = options.countsAll ? all.count : nil
            page.rows = Array(all.dropFirst(options.skip).prefix(size))
        }
        if let pageSize = options.pageSize, page.rows.count == pageSize, options.top ?? .max > pageSize {
            page.nextSkip = options.skip + pageSize
            page.topLeft = options.top.map { $0 - pageSize }
        }
        return page
    }

    func count(of set: EntitySet, _ filter: FilterExpression?) throws(ServiceLayerError) -> Int {
        try matches(of: set, filter, limit: .max).count
    }

    /// The matching rows in the order of their keys, read in pieces until there are enough.
    private func matches(
        of set: EntitySet, _ filter: FilterExpression?, limit: Int
    ) throws(ServiceLayerError) -> [StoredEntity] {
        let condition = filter?.narrowing(set).map { "(\($0))" as SQL } ?? "1 = 1"
        var pieceSize = min(limit, 256)
        var found: [StoredEntity] = []
        var last: String?
        while found.count < limit {
            let piece = try tables.entities(
                set, after: last, narrowedBy: condition, visibleAt: now, limit: pieceSize)
            found += piece.filter { filter?.selects($0.entity, schema) ?? true }
            last = piece.last?.rowKey
            if piece.count < pieceSize { break }
            // A filter that finds little is worth larger bites.
            pieceSize = min(2 * pieceSize, 256)
        }
        return found.count > limit ? Array(found.prefix(limit)) : found
    }

    private func sorted(
        _ rows: [StoredEntity], by order: [(property: Property, descends: Bool)]
    ) -> [StoredEntity] {
        let keyed = rows.map { row in
            (row: row, keys: order.map { FilterExpression.value(of: $0.property, in: row.entity, schema) })
        }
        return keyed.sorted { left, right in
            for (place, part) in order.enumerated() where left.keys[place] != right.keys[place] {
                return part.descends
                    ? precedes(right.keys[place], left.keys[place]) : precedes(left.keys[place], right.keys[place])
            }
            return left.row.rowKey < right.row.rowKey
        }.map(\.row)
    }

    /// Missing values come first, as in the server's database.
    private func precedes(_ left: FilterExpression.Value?, _ right: FilterExpression.Value?) -> Bool {
        switch (left, right) {
        case (nil, .some): true
        case (.text(let left), .text(let right)): left.utf8.lexicographicallyPrecedes(right.utf8)
        case (.number(let left), .number(let right)): left < right
        case (.date(let left), .date(let right)): left < right
        default: false
        }
    }

    private func sum(_ skip: Int, _ size: Int) -> Int { size == .max ? .max : skip + size }
}

extension FilterExpression {
    /// What of the filter the database can decide by its columns: never less than the filter selects. `nil` when that
    /// is nothing.
    func narrowing(_ set: EntitySet) -> SQL? {
        switch self {
        case .all(let parts):
            let narrowing = parts.compactMap { $0.narrowing(set) }
            guard let first = narrowing.first else { return nil }
            return narrowing.dropFirst().reduce("(\(first))") { "\($0) AND (\($1))" }
        case .any(let parts):
            // One alternative that can't be narrowed may select any row.
            let narrowing = parts.compactMap { $0.narrowing(set) }
            guard let first = narrowing.first, narrowing.count == parts.count else { return nil }
            return narrowing.dropFirst().reduce("(\(first))") { "\($0) OR (\($1))" }
        case .compare(let property, let comparison, let value):
            return FilterExpression.column(set, property.name, comparison, value)
        case .isNull, .search, .not: return nil
        }
    }

    private static func column(
        _ set: EntitySet, _ name: String, _ comparison: Comparison, _ value: Value
    ) -> SQL? {
        switch (set.kind, name, comparison, value) {
        case (.document, "U_TieoutRef", .equal, .text(let text)) where !text.isEmpty: return "reference = \(text)"
        case (.document, "CardCode", .equal, .text(let text)): return "card_code = \(text)"
        case (.document, "NumAtCard", .equal, .text(let text)): return "num_at_card = \(text)"
        case (.document, "DocEntry", _, .number(let number)): return entry("doc_entry", comparison, number)
        case (.journal, "U_TieoutRef", .equal, .text(let text)) where !text.isEmpty: return "reference = \(text)"
        case (.journal, "JdtNum", _, .number(let number)): return entry("jdt_num", comparison, number)
        default: return nil
        }
    }

    private static func entry(_ column: SQL, _ comparison: Comparison, _ number: Amount) -> SQL? {
        guard number.fits(places: 0) else { return nil }
        let whole = Int64(number.millionths / Amount.scale)
        switch comparison {
        case .equal: return "\(column) = \(whole)"
        case .greater: return "\(column) > \(whole)"
        case .greaterOrEqual: return "\(column) >= \(whole)"
        case .less: return "\(column) < \(whole)"
        case .lessOrEqual: return "\(column) <= \(whole)"
        case .unequal: return nil
        }
    }
}
