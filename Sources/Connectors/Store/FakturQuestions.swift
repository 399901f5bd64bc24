package import Base
package import Model

/// What is asked of the faktur table.
extension FakturTable {
    package func faktur(_ id: FakturID) async throws(Failure) -> Faktur? {
        try await database.ask { connection throws(SQLError) in
            try connection.first("SELECT \(FakturRow.columns) FROM faktur WHERE id = \(id.rawValue)", FakturRow.read)
        }
    }

    /// In the order of their ids; unknown ids are left out.
    package func fakturs(_ ids: [FakturID]) async throws(Failure) -> [Faktur] {
        try await database.ask { connection throws(SQLError) in
            try connection.all(ids: ids.map(\.rawValue), FakturRow.read) { page in
                "SELECT \(FakturRow.columns) FROM faktur WHERE id IN (\(list: page)) ORDER BY id"
            }
        }
    }

    package func faktur(
        type: Faktur.Kind, customer: CustomerID, invoiceNo: String
    ) async throws(Failure) -> Faktur? {
        let statement: SQL = """
            SELECT \(FakturRow.columns) FROM faktur
            WHERE type = \(type.rawValue) AND COALESCE(customer_id, 0) = \(customer.rawValue)
                AND invoice_no = \(invoiceNo)
            """
        return try await database.ask { connection throws(SQLError) in try connection.first(statement, FakturRow.read) }
    }

    package func list(_ filter: FakturFilter) async throws(Failure) -> [Faktur] {
        let statement: SQL = """
            SELECT \(FakturRow.columns) FROM faktur
            WHERE id > \(filter.after?.rawValue ?? 0) \(filter.conditions)
            ORDER BY id
            LIMIT \(filter.limit)
            """
        return try await database.ask { connection throws(SQLError) in try connection.all(statement, FakturRow.read) }
    }

    /// However many pages they fill.
    package func count(_ filter: FakturFilter) async throws(Failure) -> Int {
        let statement: SQL = "SELECT COUNT(*) FROM faktur WHERE id > 0 \(filter.conditions)"
        return try await database.ask { connection throws(SQLError) in
            try connection.first(statement) { row in Int(row.integer(0)) } ?? 0
        }
    }

    package func submissionLog(of id: FakturID) async throws(Failure) -> [SubmissionLogEntry] {
        try await database.ask { connection throws(SQLError) in
            try SubmissionLogTable(connection: connection).all(of: id)
        }
    }
}

extension FakturFilter {
    /// Each begins with `AND`; absent ones are left out.
    fileprivate var conditions: SQL {
        let ofType: SQL = if let type { "AND type = \(type.rawValue)" } else { "" }
        let ofCustomer: SQL = if let customer { "AND customer_id = \(customer.rawValue)" } else { "" }
        let inStatuses: SQL = statuses.isEmpty ? "" : "AND status IN (\(list: statuses.map(\.rawValue)))"
        let inSubmissions: SQL =
            submissions.isEmpty ? "" : "AND sap_submission_status IN (\(list: submissions.map(\.rawValue)))"
        let notBefore: SQL = if let from { "AND invoice_date >= \(from)" } else { "" }
        let notAfter: SQL = if let to { "AND invoice_date <= \(to)" } else { "" }
        return "\(ofType) \(ofCustomer) \(inStatuses) \(inSubmissions) \(notBefore) \(notAfter) \(withText)"
    }

    private var withText: SQL {
        guard let text, !text.isEmpty else { return "" }
        let pattern = "%" + text.flatMap { "%_!".contains($0) ? ["!", $0] : [$0] } + "%"
        return """
            AND (LOWER(invoice_no) LIKE LOWER(\(pattern)) ESCAPE '!' OR LOWER(faktur_no) LIKE LOWER(\(pattern)) ESCAPE '!'
                OR LOWER(remarks) LIKE LOWER(\(pattern)) ESCAPE '!')
            """
    }
}
