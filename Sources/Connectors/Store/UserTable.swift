package import Base
package import Model

/// The tables of users, of permissions given singly, and of the link for the first of them.
package struct UserTable: Users {
    let database: any SQLDatabase

    package init(database: any SQLDatabase) { self.database = database }

    package func add(
        _ entry: UserEntry, passwordHash: String, alongside: StoreChange
    ) async throws(Failure) -> User {
        let kept: Result<User, Failure> = try await database.transact { connection throws(SQLError) in
            guard let user = try UserTable.insert(entry, passwordHash, connection) else {
                return .rollBack(.failure(.userExists(entry.name)))
            }
            try alongside.apply(connection)
            return .commit(.success(user))
        }
        return try kept.get()
    }

    package func addFirst(
        _ entry: UserEntry, passwordHash: String, linkDigest: String, alongside: StoreChange
    ) async throws(Failure) -> User? {
        try await database.transact { connection throws(SQLError) in
            // The counter's row stays locked until the end, so nobody comes in between.
            let user = try UserTable.insert(entry, passwordHash, connection)
            let used = try connection.change(
                "DELETE FROM setup_link WHERE digest = \(linkDigest) AND ends_at > \(entry.createdAt)")
            let count = try connection.first("SELECT COUNT(*) FROM user_account") { row in row.integer(0) }
            guard let user, used == 1, count == 1 else { return .rollBack(nil) }
            try alongside.apply(connection)
            return .commit(user)
        }
    }

    package func save(_ user: User, alongside: StoreChange) async throws(Failure) -> User {
        let kept: Result<User, Failure> = try await database.transact { connection throws(SQLError) in
            // Two administrators who take each other's role at once wait for each other here.
            try connection.change("UPDATE counter SET value = value WHERE name = 'user'")
            let administrators = try UserTable.administratorsInForce(connection)
            let changed = try connection.change(
                """
                UPDATE user_account
                SET full_name = \(user.fullName), role = \(user.role?.rawValue), language = \(user.language.rawValue),
                    zone = \(user.zone), disabled_at = \(user.disabledAt), version = version + 1
                WHERE id = \(user.id.rawValue) AND version = \(user.version)
                """)
            guard changed == 1 else { return .rollBack(.failure(.userChangedMeanwhile)) }
            let left = try UserTable.administratorsInForce(connection)
            if administrators > 0 && left == 0 {
                return .rollBack(.failure(.userLastAdministrator))
            }
            try connection.change("DELETE FROM user_grant WHERE user_id = \(user.id.rawValue)")
            try UserTable.insert(user.grants, of: user.id, connection)
            try alongside.apply(connection)
            var saved = user
            saved.version += 1
            return .commit(.success(saved))
        }
        return try kept.get()
    }

    package func setFakturColumns(_ columns: FakturColumns, of id: UserID) async throws(Failure) {
        try await database.transact { connection throws(SQLError) in
            try connection.change(
                "UPDATE user_account SET faktur_columns = \(columns.description) WHERE id = \(id.rawValue)")
            return .commit(())
        }
    }

    package func setPasswordHash(_ hash: String, of id: UserID, alongside: StoreChange) async throws(Failure) {
        try await database.transact { connection throws(SQLError) in
            try connection.change("UPDATE user_account SET password_hash = \(hash) WHERE id = \(id.rawValue)")
            try alongside.apply(connection)
            return .commit(())
        }
    }

    private static func administratorsInForce(_ connection: any SQLConnection) throws(SQLError) -> Int64 {
        try connection.first(
            "SELECT COUNT(*) FROM user_account WHERE role = 'admin' AND disabled_at IS NULL"
        ) { row in row.integer(0) } ?? 0
    }

    /// `nil` when somebody has the name.
    private static func insert(
        _ entry: UserEntry, _ hash: String, _ connection: any SQLConnection
    ) throws(SQLError) -> User? {
        let id = UserID(try CounterTable(connection: connection).take(of: .user))
        let user = entry.user(id)
        let added = try connection.change(
            """
            INSERT INTO user_account (
                id, name, name_key, full_name, role, language, zone, password_hash, created_by, created_at, version)
            VALUES (
                \(id.rawValue), \(user.name), \(user.name.lowercased()), \(user.fullName), \(user.role?.rawValue),
                \(user.language.rawValue), \(user.zone), \(hash), \(user.createdBy), \(user.createdAt), 1)
            ON CONFLICT DO NOTHING
            """)
        guard added == 1 else { return nil }
        try insert(user.grants, of: id, connection)
        return user
    }

    private static func insert(
        _ grants: Set<Permission>, of id: UserID, _ connection: any SQLConnection
    ) throws(SQLError) {
        for grant in grants.map(\.rawValue).sorted() {
            try connection.change(
                "INSERT INTO user_grant (user_id, permission) VALUES (\(id.rawValue), \(grant))")
        }
    }
}

// MARK: - Questions

extension UserTable {
    package func user(_ id: UserID) async throws(Failure) -> User? {
        try await users("WHERE id = \(id.rawValue)").first
    }

    package func user(named name: String) async throws(Failure) -> User? {
        try await users("WHERE name_key = \(name.lowercased())").first
    }

    package func users() async throws(Failure) -> [User] { try await users("ORDER BY name_key") }

    package func passwordHash(of id: UserID) async throws(Failure) -> String? {
        try await database.ask { connection throws(SQLError) in
            try connection.first("SELECT password_hash FROM user_account WHERE id = \(id.rawValue)") { row in
                row.text(0)
            }
        }
    }

    private func users(_ condition: SQL) async throws(Failure) -> [User] {
        try await database.ask { connection throws(SQLError) in
            var users = try connection.all(
                """
                SELECT id, name, full_name, role, language, zone, created_by, created_at, disabled_at, version,
                    faktur_columns
                FROM user_account \(condition)
                """, UserTable.read)
            for place in users.indices {
                users[place].grants = Set(
                    try connection.all(
                        "SELECT permission FROM user_grant WHERE user_id = \(users[place].id.rawValue)"
                    ) { row throws(SQLError) in
                        var reader = RowReader(row)
                        return try reader.word(Permission.self)
                    })
            }
            return users
        }
    }

    private static func read(_ row: any SQLRow) throws(SQLError) -> User {
        var reader = RowReader(row)
        var user = User(
            id: UserID(reader.integer()), name: reader.text(), fullName: reader.text(),
            role: try reader.optionalWord(), language: try reader.word(), zone: reader.optionalText(),
            createdBy: reader.text(), createdAt: reader.moment())
        user.disabledAt = reader.optionalMoment()
        user.version = reader.whole()
        user.fakturColumns = reader.optionalText().flatMap { FakturColumns($0) }
        return user
    }
}

// MARK: - The link for the first

extension UserTable: SetupLinks {
    package func replace(with digest: String, endsAt: Timestamp) async throws(Failure) {
        try await database.transact { connection throws(SQLError) in
            try connection.change("DELETE FROM setup_link")
            try connection.change("INSERT INTO setup_link (digest, ends_at) VALUES (\(digest), \(endsAt))")
            return .commit(())
        }
    }

    package func end(of digest: String) async throws(Failure) -> Timestamp? {
        try await database.ask { connection throws(SQLError) in
            try connection.first("SELECT ends_at FROM setup_link WHERE digest = \(digest)") { row in row.timestamp(0) }
        }
    }
}
