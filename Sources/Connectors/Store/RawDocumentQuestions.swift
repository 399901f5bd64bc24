package import Base
package import Model

/// What is asked of the table of raw documents.
extension RawDocumentTable {
    package func document(_ id: String) async throws(Failure) -> RawDocument? {
        try await database.ask { connection throws(SQLError) in
            try connection.first(
                "SELECT \(RawDocumentRow.columns) FROM raw_document WHERE id = \(id)", RawDocumentRow.read)
        }
    }

    package func list(_ filter: RawFilter) async throws(Failure) -> [RawDocument] {
        let statement: SQL = """
            SELECT \(RawDocumentRow.columns) FROM raw_document
            WHERE id > \(filter.after ?? "") \(conditions(filter))
            ORDER BY id
            LIMIT \(filter.limit)
            """
        return try await database.ask { connection throws(SQLError) in
            try connection.all(statement, RawDocumentRow.read)
        }
    }

    package func count(_ filter: RawFilter) async throws(Failure) -> Int {
        let statement: SQL = "SELECT COUNT(*) FROM raw_document WHERE id > '' \(conditions(filter))"
        return try await database.ask { connection throws(SQLError) in
            try connection.first(statement) { row in Int(row.integer(0)) } ?? 0
        }
    }

    package func syncedCounts(between moments: [Timestamp]) async throws(Failure) -> [Int] {
        try await database.ask { connection throws(SQLError) in
            var counts: [Int] = []
            for (from, to) in zip(moments, moments.dropFirst()) {
                let statement: SQL =
                    "SELECT COUNT(*) FROM raw_document WHERE synced_at >= \(from) AND synced_at < \(to)"
                counts.append(try connection.first(statement) { row in Int(row.integer(0)) } ?? 0)
            }
            return counts
        }
    }

    package func lastSynced() async throws(Failure) -> Timestamp? {
        try await database.ask { connection throws(SQLError) in
            try connection.first(
                "SELECT synced_at FROM raw_document WHERE synced_at IS NOT NULL ORDER BY synced_at DESC LIMIT 1"
            ) { row in row.timestamp(0) }
        }
    }

    private func conditions(_ filter: RawFilter) -> SQL {
        let statuses = filter.statuses.map { Int64($0.rawValue) }
        let inStatuses: SQL = statuses.isEmpty ? "" : "AND sync_status IN (\(list: statuses))"
        let ofSource: SQL = if let source = filter.source { "AND source = \(source)" } else { "" }
        let aside: SQL =
            switch filter.isSetAside {
            case nil: ""
            case true?: "AND aside_at IS NOT NULL"
            case false?: "AND aside_at IS NULL"
            }
        let due: SQL = if let moment = filter.dueAt { "AND free_at <= \(moment)" } else { "" }
        return "\(inStatuses) \(ofSource) \(aside) \(due)"
    }
}
