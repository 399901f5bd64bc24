package import Base
package import Engine

/// What is asked of the delivery table.
extension DeliveryTable {
    package func delivery(_ id: DeliveryID) async throws(Failure) -> Delivery? {
        try await database.ask { connection throws(SQLError) in
            try connection.first(
                "SELECT \(DeliveryRow.columns) FROM delivery WHERE id = \(id.rawValue)", DeliveryRow.read)
        }
    }

    package func delivery(flow: String, key: String) async throws(Failure) -> Delivery? {
        try await database.ask { connection throws(SQLError) in
            try DeliveryTable.find(flow: flow, key: key, connection)
        }
    }

    package func list(_ filter: DeliveryFilter) async throws(Failure) -> [Delivery] {
        let ofFlow: SQL = if let flow = filter.flow { "AND flow = \(flow)" } else { "" }
        let toTarget: SQL = if let target = filter.target { "AND target = \(target)" } else { "" }
        let inStates: SQL =
            filter.states.isEmpty ? "" : "AND state IN (\(list: filter.states.map(\.rawValue)))"
        let withCode: SQL = if let code = filter.failureCode { "AND failure_code = \(code)" } else { "" }
        let after = filter.after?.rawValue
        let place: SQL = filter.isNewestFirst ? "id < \(after ?? Int64.max)" : "id > \(after ?? 0)"
        let order: SQL = filter.isNewestFirst ? "id DESC" : "id"
        let statement: SQL = """
            SELECT \(DeliveryRow.columns) FROM delivery
            WHERE \(place) \(ofFlow) \(toTarget) \(inStates) \(withCode)
            ORDER BY \(order)
            LIMIT \(filter.limit)
            """
        return try await database.ask { connection throws(SQLError) in try connection.all(statement, DeliveryRow.read) }
    }

    package func counts() async throws(Failure) -> [DeliveryCount] {
        try await database.ask { connection throws(SQLError) in
            try connection.all("SELECT flow, state, COUNT(*) FROM delivery GROUP BY flow, state ORDER BY flow, state") {
                row throws(SQLError) in
                var reader = RowReader(row)
                return DeliveryCount(flow: reader.text(), state: try reader.word(), count: reader.whole())
            }
        }
    }

    package func heaps(of states: [Delivery.State]) async throws(Failure) -> [DeliveryHeap] {
        let statement: SQL = """
            SELECT flow, target, state, failure_code, COUNT(*) FROM delivery
            WHERE state IN (\(list: states.map(\.rawValue)))
            GROUP BY flow, target, state, failure_code
            ORDER BY flow, target, state, COALESCE(failure_code, '')
            """
        return try await database.ask { connection throws(SQLError) in
            try connection.all(statement) { row throws(SQLError) in
                var reader = RowReader(row)
                return DeliveryHeap(
                    flow: reader.text(), target: reader.text(), state: try reader.word(),
                    failureCode: reader.optionalText(), count: reader.whole())
            }
        }
    }

    package func attempts(of id: DeliveryID) async throws(Failure) -> [Attempt] {
        try await database.ask { connection throws(SQLError) in
            try AttemptTable(connection: connection).all(of: id)
        }
    }

    package func nextDue(flows: [String]) async throws(Failure) -> Timestamp? {
        let statement: SQL = """
            SELECT free_at FROM delivery
            WHERE state IN ('waiting', 'sending', 'uncertain') AND flow IN (\(list: flows))
            ORDER BY free_at, id
            LIMIT 1
            """
        return try await database.ask { connection throws(SQLError) in
            try connection.first(statement) { row in row.timestamp(0) }
        }
    }

    static func find(
        flow: String, key: String, _ connection: any SQLConnection
    ) throws(SQLError) -> Delivery? {
        try connection.first(
            "SELECT \(DeliveryRow.columns) FROM delivery WHERE flow = \(flow) AND key = \(key)", DeliveryRow.read)
    }
}
