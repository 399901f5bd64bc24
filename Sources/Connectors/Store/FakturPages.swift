package import Base
package import Model

/// Pages of fakturs.
///
/// A list in one of the five orders, of a tab, a type, or a range of what it is ordered by, is *walked*: each
/// combination of type and standing is a range of one index, and the first few of each are merged. Anything that narrows
/// a search down to few (a customer, the beginning of a number, a day, a creator) is *gathered* from the index of that,
/// then sorted. What is left is sifted while walking, a bounded number of fakturs for a page.
extension FakturTable: FakturLists {
    package func page(
        _ query: FakturQuery, at place: FakturCursor?, size: Int
    ) async throws(Failure) -> FakturPage {
        guard let order = FakturOrder(query.sort, at: place) else { throw .listPlaceUnknown }
        return try await database.ask { connection throws(SQLError) in
            try FakturPageReader(query: query, order: order, size: size, connection: connection).page(at: place)
        }
    }

    package func overview(
        _ query: FakturQuery, at place: FakturCursor?, size: Int
    ) async throws(Failure) -> FakturOverview {
        guard let order = FakturOrder(query.sort, at: place) else { throw .listPlaceUnknown }
        return try await database.ask { connection throws(SQLError) in
            let reader = FakturPageReader(query: query, order: order, size: size, connection: connection)
            let page = try reader.page(at: place)
            return FakturOverview(
                page: page, totals: try connection.totals(query), buyers: try connection.buyers(of: page.fakturs))
        }
    }
}

extension SQLConnection {
    fileprivate func buyers(of fakturs: [Faktur]) throws(SQLError) -> [CustomerID: FakturOverview.Buyer] {
        let ids = Set(fakturs.compactMap { $0.customer?.rawValue }).sorted()
        let buyers = try all(ids: ids) { row in
            (CustomerID(row.integer(0)), FakturOverview.Buyer(name: row.text(1), code: row.optionalText(2)))
        } where: { ids in
            "SELECT id, name, code FROM customer WHERE id IN (\(list: ids)) ORDER BY id"
        }
        return Dictionary(buyers) { first, _ in first }
    }
}

struct FakturPageReader {
    /// What was found for a page: one more than fits tells that there is another page.
    struct Found {
        var positions: [FakturOrder.Position] = []
        var lookedThrough: Int?
        /// Where to look on, when the page isn't full because the look was bounded.
        var stoppedAt: FakturOrder.Position?
    }

    let query: FakturQuery
    let order: FakturOrder
    let size: Int
    let connection: any SQLConnection

    init(query: FakturQuery, order: FakturOrder, size: Int, connection: any SQLConnection) {
        self.query = query
        self.order = order
        self.size = max(1, min(size, Limits.fakturPageMax))
        self.connection = connection
    }

    func page(at place: FakturCursor?) throws(SQLError) -> FakturPage { try page(of: try find(), at: place) }

    private func find() throws(SQLError) -> Found {
        if query.segments.isEmpty { return Found() }
        if query.isAnsweredByWalk(of: order.key) { return Found(positions: try walk(order, limit: size + 1)) }
        let namesakes = try connection.namesakes(of: query)
        if let source = FakturSource(query, limit: Limits.fakturGatherMax, namesakes: namesakes) {
            return try gather(source)
        }
        return try sift()
    }

    private func walk(_ order: FakturOrder, limit: Int) throws(SQLError) -> [FakturOrder.Position] {
        let walks = query.segments.map { segment -> SQL in
            """
            SELECT * FROM (
                SELECT \(order.columns) FROM faktur
                WHERE type = \(segment.type.rawValue) AND standing = \(segment.standing.rawValue)
                    \(query.range(of: order.key)) \(order.beyondPlace)
                ORDER BY \(order.ordering) LIMIT \(limit)) AS walk
            """
        }
        let all = walks.dropFirst().reduce(walks[0]) { all, walk in "\(all) UNION ALL \(walk)" }
        return try connection.all(
            "SELECT * FROM (\(all)) AS merged ORDER BY \(order.orderingOfColumns) LIMIT \(limit)", order.position)
    }

    private func gather(_ source: FakturSource) throws(SQLError) -> Found {
        let positions = try connection.all(
            """
            SELECT \(order.columns) FROM (\(source.ids)) AS source CROSS JOIN faktur
            WHERE faktur.id = source.found_id \(query.conditions) \(order.beyondPlace)
            ORDER BY \(order.ordering) LIMIT \(size + 1)
            """, order.position)
        let looked = try connection.lookedThrough(source, query)
        return Found(positions: positions, lookedThrough: looked)
    }

    /// Walks on until the page is full or enough was looked at.
    private func sift() throws(SQLError) -> Found {
        var found = Found()
        var order = order
        for looked in stride(from: 0, to: Limits.fakturLookMax, by: FakturPageReader.siftedAtOnce) {
            let walked = try walk(order, limit: FakturPageReader.siftedAtOnce)
            guard let last = walked.last else { return found }
            let kept = try Set(
                connection.all(
                    "SELECT id FROM faktur WHERE id IN (\(list: walked.map(\.id))) \(query.conditions)"
                ) { row in row.integer(0) })
            found.positions += walked.filter { kept.contains($0.id) }.prefix(size + 1 - found.positions.count)
            if found.positions.count > size || walked.count < FakturPageReader.siftedAtOnce { return found }
            order = order.going(onFrom: last)
            found.stoppedAt = last
            found.lookedThrough = looked + walked.count
        }
        return found
    }

    private static let siftedAtOnce = 500

    private func page(of found: Found, at place: FakturCursor?) throws(SQLError) -> FakturPage {
        let isForward = place?.isForward ?? true
        let isBounded = found.stoppedAt != nil && found.positions.count <= size
        let hasMore = found.positions.count > size || isBounded
        let shown = found.positions.prefix(size)
        let rows = try connection.all(ids: shown.map(\.id), FakturRow.read) { ids in
            "SELECT \(FakturRow.columns) FROM faktur WHERE id IN (\(list: ids)) ORDER BY id"
        }
        // By place, for a faktur is large: nothing is moved before its place is known.
        let places = Dictionary(uniqueKeysWithValues: rows.indices.map { (rows[$0].id.rawValue, $0) })
        let shownOrder = isForward ? Array(shown) : shown.reversed()
        let fakturs = shownOrder.compactMap { position in places[position.id].map { rows[$0] } }
        func cursor(_ position: FakturOrder.Position?, isForward: Bool) -> FakturCursor? {
            position.map { FakturCursor(isForward: isForward, id: FakturID($0.id), value: $0.value) }
        }
        let onward = hasMore ? cursor(isBounded ? found.stoppedAt : shown.last, isForward: isForward) : nil
        let back = place == nil ? nil : cursor(shown.first ?? order.place, isForward: !isForward)
        let gathered = found.stoppedAt == nil ? found.lookedThrough : nil
        return FakturPage(
            fakturs: fakturs, previous: isForward ? back : onward, next: isForward ? onward : back,
            lookedThrough: isBounded ? found.lookedThrough : gathered)
    }
}

extension SQLConnection {
    /// Customers whose name or code has the longest word of the search; a bounded number of them.
    func namesakes(of query: FakturQuery) throws(SQLError) -> [Int64] {
        guard let word = query.words.max(by: { $0.count < $1.count }) else { return [] }
        return try all(
            """
            SELECT customer.id FROM customer WHERE \(FakturQuery.customerHas(FakturQuery.containing(word)))
            ORDER BY customer.id LIMIT 20
            """
        ) { row in row.integer(0) }
    }

    /// How many a source was cut to; `nil` when nothing was cut off.
    func lookedThrough(
        _ source: FakturSource, _ query: FakturQuery, limit: Int = Limits.fakturGatherMax
    ) throws(SQLError) -> Int? {
        let count = try first("SELECT COUNT(*) FROM (\(source.ids)) AS source") { row in Int(row.integer(0)) } ?? 0
        let cut = query.words.isEmpty ? limit : Limits.fakturWordsMax
        return count >= cut ? count : nil
    }
}
