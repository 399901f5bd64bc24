package import Base
package import Model

/// The customer table. Names and codes are kept without blanks at either end, so that they compare exactly.
package struct CustomerTable: CustomerStore {
    let database: any SQLDatabase

    package init(database: any SQLDatabase) { self.database = database }

    package func add(_ customers: [Customer], alongside: StoreChange) async throws(Failure) -> [CustomerID] {
        let kept: Result<[CustomerID], Failure> = try await database.transact { connection throws(SQLError) in
            let first = try CounterTable(connection: connection).take(customers.count, of: .customer)
            var ids: [CustomerID] = []
            for (customer, id) in zip(customers, first...) {
                if let refusal = try CustomerTable.refusal(of: customer, keptAs: id, connection) {
                    return .rollBack(.failure(refusal))
                }
                try connection.change(
                    """
                    INSERT INTO customer (\(CustomerTable.columns))
                    VALUES (
                        \(id), \(customer.keptCode), \(customer.name.trimmed), \(customer.type.rawValue),
                        \(customer.project), \(customer.department), \(customer.paymentTermsDays), \(customer.taxCode),
                        \(customer.revenueAccount), \(customer.receivableAccount))
                    """)
                ids.append(CustomerID(id))
            }
            try alongside.apply(connection)
            return .commit(.success(ids))
        }
        return try kept.get()
    }

    package func save(_ customer: Customer, alongside: StoreChange) async throws(Failure) {
        let kept: Result<Void, Failure> = try await database.transact { connection throws(SQLError) in
            if let refusal = try CustomerTable.refusal(of: customer, keptAs: customer.id.rawValue, connection) {
                return .rollBack(.failure(refusal))
            }
            let changed = try connection.change(
                """
                UPDATE customer
                SET code = \(customer.keptCode), name = \(customer.name.trimmed), type = \(customer.type.rawValue),
                    project = \(customer.project), department = \(customer.department),
                    payment_terms_days = \(customer.paymentTermsDays), tax_code = \(customer.taxCode),
                    revenue_account = \(customer.revenueAccount), receivable_account = \(customer.receivableAccount)
                WHERE id = \(customer.id.rawValue)
                """)
            guard changed == 1 else { return .rollBack(.failure(.unknown(customer.id))) }
            try alongside.apply(connection)
            return .commit(.success(()))
        }
        try kept.get()
    }
}

// MARK: - Questions

extension CustomerTable {
    package func customer(_ id: CustomerID) async throws(Failure) -> Customer? {
        try await customers([id]).first
    }

    /// In the order of their ids; unknown ids are left out.
    package func customers(_ ids: [CustomerID]) async throws(Failure) -> [Customer] {
        try await database.ask { connection throws(SQLError) in
            try connection.all(ids: ids.map(\.rawValue), CustomerTable.read) { page in
                "SELECT \(CustomerTable.columns) FROM customer WHERE id IN (\(list: page)) ORDER BY id"
            }
        }
    }

    package func customer(code: String) async throws(Failure) -> Customer? {
        try await all("SELECT \(CustomerTable.columns) FROM customer WHERE code = \(code.trimmed)").first
    }

    package func customers(named name: String) async throws(Failure) -> [Customer] {
        try await all("SELECT \(CustomerTable.columns) FROM customer WHERE name = \(name.trimmed) ORDER BY id")
    }

    package func customers(beginning text: String, limit: Int) async throws(Failure) -> [Customer] {
        let pattern = text.trimmed.flatMap { "%_!".contains($0) ? ["!", $0] : [$0] } + "%"
        return try await all(
            """
            SELECT \(CustomerTable.columns) FROM customer
            WHERE LOWER(name) LIKE LOWER(\(String(pattern))) ESCAPE '!' OR LOWER(code) LIKE LOWER(\(String(pattern))) ESCAPE '!'
            ORDER BY name, id
            LIMIT \(limit)
            """)
    }

    package func list(after: CustomerID?, limit: Int) async throws(Failure) -> [Customer] {
        try await all(
            """
            SELECT \(CustomerTable.columns) FROM customer WHERE id > \(after?.rawValue ?? 0)
            ORDER BY id
            LIMIT \(limit)
            """)
    }

    package func search(_ search: CustomerSearch) async throws(Failure) -> [Customer] {
        let after: SQL =
            if let last = search.after {
                "AND (name > \(last.name) OR (name = \(last.name) AND id > \(last.id.rawValue)))"
            } else { "" }
        return try await all(
            """
            SELECT \(CustomerTable.columns) FROM customer
            WHERE \(CustomerTable.condition(search)) \(after)
            ORDER BY name, id
            LIMIT \(search.limit)
            """)
    }

    package func count(_ search: CustomerSearch) async throws(Failure) -> Int {
        let statement: SQL = "SELECT COUNT(*) FROM customer WHERE \(CustomerTable.condition(search))"
        return try await database.ask { connection throws(SQLError) in
            try connection.first(statement) { row in Int(row.integer(0)) } ?? 0
        }
    }

    private static func condition(_ search: CustomerSearch) -> SQL {
        let codeless: SQL = search.isCodeless ? "code IS NULL" : "1 = 1"
        guard let words = search.words?.trimmed, !words.isEmpty else { return codeless }
        let beginning = String(words.likePattern.dropFirst())
        return """
            \(codeless) AND (LOWER(name) LIKE LOWER(\(words.likePattern)) ESCAPE '!'
                OR LOWER(code) LIKE LOWER(\(beginning)) ESCAPE '!')
            """
    }

    private func all(_ statement: SQL) async throws(Failure) -> [Customer] {
        try await database.ask { connection throws(SQLError) in try connection.all(statement, CustomerTable.read) }
    }
}

// MARK: - Rows

extension CustomerTable {
    private static let columns: SQL = """
        id, code, name, type, project, department, payment_terms_days, tax_code, revenue_account, receivable_account
        """

    private static func read(_ row: any SQLRow) throws(SQLError) -> Customer {
        var reader = RowReader(row)
        var customer = Customer(
            id: CustomerID(reader.integer()), code: reader.optionalText(), name: reader.text(), type: try reader.word())
        customer.project = reader.optionalText()
        customer.department = reader.optionalText()
        customer.paymentTermsDays = reader.optionalWhole()
        customer.taxCode = reader.optionalText()
        customer.revenueAccount = reader.optionalText()
        customer.receivableAccount = reader.optionalText()
        return customer
    }

    /// Two customers never share a code, nor a name when neither has a code.
    private static func refusal(
        of customer: Customer, keptAs id: Int64, _ connection: any SQLConnection
    ) throws(SQLError) -> Failure? {
        let same: SQL =
            if let code = customer.keptCode { "code = \(code)" } else {
                "code IS NULL AND name = \(customer.name.trimmed)"
            }
        let statement: SQL = "SELECT id FROM customer WHERE \(same) AND id <> \(id)"
        return try connection.first(statement) { row in row.integer(0) }.map { .exists(customer, as: $0) }
    }
}

extension Customer {
    /// An empty code is no code.
    fileprivate var keptCode: String? {
        guard let code = code?.trimmed, !code.isEmpty else { return nil }
        return code
    }
}

extension Failure {
    fileprivate static func exists(_ customer: Customer, as other: Int64) -> Failure {
        let what = customer.keptCode.map { "the code \($0)" } ?? "the name \(customer.name.trimmed), without a code,"
        return Failure(
            .customerExists, .askHuman, "A customer with \(what) is already kept, as customer \(other).",
            advice: "Use customer \(other), or correct the code.", place: "code")
    }

    fileprivate static func unknown(_ id: CustomerID) -> Failure {
        Failure(
            .customerUnknown, .askHuman, "There is no customer \(id).",
            advice: "List the customers and choose one of them.", place: "customer")
    }
}
