package import Base
package import Model

/// The table of access tokens.
package struct AccessTokenTable: AccessTokens {
    let database: any SQLDatabase

    package init(database: any SQLDatabase) { self.database = database }

    package func add(_ token: AccessToken, alongside: StoreChange) async throws(Failure) {
        let isNew = try await database.transact { connection throws(SQLError) in
            let added = try connection.change(
                """
                INSERT INTO access_token (id, name, role, digest, created_by, created_at, expires_at)
                VALUES (
                    \(token.id.rawValue), \(token.name), \(token.role.rawValue), \(token.digest), \(token.createdBy),
                    \(token.createdAt), \(token.expiresAt))
                ON CONFLICT DO NOTHING
                """)
            guard added == 1 else { return .rollBack(false) }
            try alongside.apply(connection)
            return .commit(true)
        }
        guard isNew else {
            throw Failure(
                .tokenExists, .askHuman, "There is a token named \(token.name) already.",
                advice: "Choose another name, or revoke that one first.", place: "name")
        }
    }

    package func token(_ id: AccessTokenID) async throws(Failure) -> AccessToken? {
        try await database.ask { connection throws(SQLError) in
            try connection.first(
                "SELECT \(AccessTokenTable.columns) FROM access_token WHERE id = \(id.rawValue)", AccessTokenTable.read)
        }
    }

    package func tokens() async throws(Failure) -> [AccessToken] {
        try await database.ask { connection throws(SQLError) in
            try connection.all(
                "SELECT \(AccessTokenTable.columns) FROM access_token ORDER BY created_at, id", AccessTokenTable.read)
        }
    }

    package func revoke(
        _ id: AccessTokenID, by who: String, at now: Timestamp, alongside: StoreChange
    ) async throws(Failure) -> Bool {
        try await database.transact { connection throws(SQLError) in
            let changed = try connection.change(
                """
                UPDATE access_token SET revoked_at = \(now), revoked_by = \(who)
                WHERE id = \(id.rawValue) AND revoked_at IS NULL
                """)
            guard changed == 1 else { return .rollBack(false) }
            try alongside.apply(connection)
            return .commit(true)
        }
    }

    package func recordUse(of id: AccessTokenID, at now: Timestamp) async throws(Failure) {
        try await database.transact { connection throws(SQLError) in
            try connection.change("UPDATE access_token SET last_used_at = \(now) WHERE id = \(id.rawValue)")
            return .commit(())
        }
    }

    private static let columns: SQL = """
        id, name, role, digest, created_by, created_at, expires_at, last_used_at, revoked_at, revoked_by
        """

    private static func read(_ row: any SQLRow) throws(SQLError) -> AccessToken {
        var reader = RowReader(row)
        var token = AccessToken(
            id: AccessTokenID(reader.text()), name: reader.text(), role: try reader.word(), digest: reader.text(),
            createdBy: reader.text(), createdAt: reader.moment(), expiresAt: reader.optionalMoment())
        token.lastUsedAt = reader.optionalMoment()
        token.revokedAt = reader.optionalMoment()
        token.revokedBy = reader.optionalText()
        return token
    }
}
