import Base
import Model

/// The order in which a list is walked, and the place from which on.
struct FakturOrder {
    /// A faktur's place in the order.
    struct Position: Hashable {
        let id: Int64
        /// As a cursor carries it.
        let value: String
    }

    let key: FakturSort.Key
    /// As walked: turning back walks the list the other way round.
    let isDescending: Bool
    let place: Position?

    /// `nil` when the place belongs to another order.
    init?(_ sort: FakturSort, at cursor: FakturCursor?) {
        key = sort.key
        isDescending = sort.isDescending == (cursor?.isForward ?? true)
        place = cursor.map { Position(id: $0.id.rawValue, value: $0.value) }
        if let place, FakturOrder.values(of: place, key: sort.key) == nil { return nil }
    }

    private init(key: FakturSort.Key, isDescending: Bool, place: Position) {
        self.key = key
        self.isDescending = isDescending
        self.place = place
    }

    func going(onFrom position: Position) -> FakturOrder {
        FakturOrder(key: key, isDescending: isDescending, place: position)
    }

    /// What a walk selects: the columns of the order, then the id.
    var columns: SQL {
        switch key {
        case .id: "faktur.id AS id"
        case .date: "invoice_date, faktur.id AS id"
        case .number: "invoice_key, faktur.id AS id"
        case .amount: "dpp_thousands, dpp_rest, faktur.id AS id"
        case .customer: "COALESCE(customer_id, 0) AS customer_key, faktur.id AS id"
        }
    }

    /// `ORDER BY …` over the table itself.
    var ordering: SQL {
        let way: SQL = isDescending ? "DESC" : "ASC"
        return switch key {
        case .id: "faktur.id \(way)"
        case .date: "invoice_date \(way), faktur.id \(way)"
        case .number: "invoice_key \(way), faktur.id \(way)"
        case .amount: "dpp_thousands \(way), dpp_rest \(way), faktur.id \(way)"
        case .customer: "COALESCE(customer_id, 0) \(way), faktur.id \(way)"
        }
    }

    /// `ORDER BY …` over several walks put together, by the names in `columns`.
    var orderingOfColumns: SQL {
        let way: SQL = isDescending ? "DESC" : "ASC"
        return switch key {
        case .id: "id \(way)"
        case .date: "invoice_date \(way), id \(way)"
        case .number: "invoice_key \(way), id \(way)"
        case .amount: "dpp_thousands \(way), dpp_rest \(way), id \(way)"
        case .customer: "customer_key \(way), id \(way)"
        }
    }

    /// Begins with `AND`; empty at the beginning of the list.
    var beyondPlace: SQL {
        guard let place, let values = FakturOrder.values(of: place, key: key) else { return "" }
        let columns: SQL =
            switch key {
            case .id: "(faktur.id)"
            case .date: "(invoice_date, faktur.id)"
            case .number: "(invoice_key, faktur.id)"
            case .amount: "(dpp_thousands, dpp_rest, faktur.id)"
            case .customer: "(COALESCE(customer_id, 0), faktur.id)"
            }
        let bound = boundOfCustomer(place)
        return isDescending ? "\(bound) AND \(columns) < (\(values))" : "\(bound) AND \(columns) > (\(values))"
    }

    /// SQLite finds the beginning of a range by a pair of columns, but not when one of them is an expression: it is told
    /// the expression's bound by itself, and passes over the customer's own fakturs only.
    private func boundOfCustomer(_ place: Position) -> SQL {
        guard key == .customer, let customer = Int64(place.value) else { return "" }
        return isDescending
            ? "AND COALESCE(customer_id, 0) <= \(customer)" : "AND COALESCE(customer_id, 0) >= \(customer)"
    }

    private static func values(of place: Position, key: FakturSort.Key) -> SQL? {
        switch key {
        case .id: return "\(place.id)"
        case .date: return CalendarDate(place.value).map { "\($0), \(place.id)" }
        case .number: return "\(place.value), \(place.id)"
        case .amount:
            guard let amount = Amount(place.value) else { return nil }
            let split = SplitAmount(amount.millionths)
            return "\(split.thousands), \(split.rest), \(place.id)"
        case .customer: return Int64(place.value).map { "\($0), \(place.id)" }
        }
    }

    /// Reads a row of `columns`.
    func position(_ row: any SQLRow) throws(SQLError) -> Position {
        switch key {
        case .id: return Position(id: row.integer(0), value: "")
        case .date, .number: return Position(id: row.integer(1), value: row.text(0))
        case .customer: return Position(id: row.integer(1), value: "\(row.integer(0))")
        case .amount:
            let split = SplitAmount(thousands: row.integer(0), rest: row.integer(1))
            guard let amount = Amount(millionths: split.sum.millionths) else {
                throw SQLError(.damaged, "dpp_thousands and dpp_rest are no amount")
            }
            return Position(id: row.integer(2), value: amount.description)
        }
    }
}
