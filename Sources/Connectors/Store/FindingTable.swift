package import Base
package import Model

/// What a person must look at in the ERP's views, one row a document number.
package struct FindingTable: CollectionFindings {
    let database: any SQLDatabase

    package init(database: any SQLDatabase) { self.database = database }

    package func keep(_ findings: [CollectionFinding]) async throws(Failure) {
        guard !findings.isEmpty else { return }
        try await database.transact { connection throws(SQLError) in
            for finding in findings {
                // The same sentence keeps its first moment.
                try connection.change(
                    """
                    INSERT INTO collection_finding (\(FindingTable.columns))
                    VALUES (
                        \(finding.direction.rawValue), \(finding.documentNumber), \(finding.since),
                        \(FailureColumns.values(finding.failure)))
                    ON CONFLICT (direction, document_number) DO UPDATE
                    SET since = excluded.since, \(FailureColumns.assignments(finding.failure))
                    WHERE collection_finding.failure_code <> excluded.failure_code
                        OR collection_finding.failure_summary <> excluded.failure_summary
                    """)
            }
            return .commit(())
        }
    }

    package func clear(
        _ direction: InvoiceData.Direction, _ documentNumbers: [String]
    ) async throws(Failure) {
        guard !documentNumbers.isEmpty else { return }
        try await database.transact { connection throws(SQLError) in
            for number in documentNumbers {
                try connection.change(
                    """
                    DELETE FROM collection_finding
                    WHERE direction = \(direction.rawValue) AND document_number = \(number)
                    """)
            }
            return .commit(())
        }
    }

    package func finding(
        _ direction: InvoiceData.Direction, _ documentNumber: String
    ) async throws(Failure) -> CollectionFinding? {
        try await database.ask { connection throws(SQLError) in
            try connection.first(
                """
                SELECT \(FindingTable.columns) FROM collection_finding
                WHERE direction = \(direction.rawValue) AND document_number = \(documentNumber)
                """, FindingTable.read)
        }
    }

    package func list(
        _ direction: InvoiceData.Direction?, after: CollectionFinding?, limit: Int
    ) async throws(Failure) -> [CollectionFinding] {
        let ofDirection: SQL = if let direction { "AND direction = \(direction.rawValue)" } else { "" }
        let further: SQL =
            if let after {
                """
                AND (direction > \(after.direction.rawValue)
                    OR direction = \(after.direction.rawValue) AND document_number > \(after.documentNumber))
                """
            } else { "" }
        let statement: SQL = """
            SELECT \(FindingTable.columns) FROM collection_finding
            WHERE document_number <> '' \(ofDirection) \(further)
            ORDER BY direction, document_number
            LIMIT \(limit)
            """
        return try await database.ask { connection throws(SQLError) in
            try connection.all(statement, FindingTable.read)
        }
    }

    package func count(_ direction: InvoiceData.Direction?) async throws(Failure) -> Int {
        let condition: SQL = if let direction { "WHERE direction = \(direction.rawValue)" } else { "" }
        return try await database.ask { connection throws(SQLError) in
            try connection.first("SELECT COUNT(*) FROM collection_finding \(condition)") { row in Int(row.integer(0)) }
                ?? 0
        }
    }

    private static let columns: SQL = """
        direction, document_number, since, failure_code, failure_verdict, failure_summary, failure_advice,
        failure_cause, failure_place
        """

    private static func read(_ row: any SQLRow) throws(SQLError) -> CollectionFinding {
        var reader = RowReader(row)
        let direction: InvoiceData.Direction = try reader.word()
        let (number, since) = (reader.text(), reader.moment())
        guard let failure = try reader.failure() else { throw SQLError(.damaged, "a finding says nothing") }
        return CollectionFinding(direction: direction, documentNumber: number, failure: failure, since: since)
    }
}
