package import Base
package import Model

/// The tables of authenticator apps and of recovery codes: keys sealed, codes as digests.
package struct SecondFactorTable: SecondFactors {
    let database: any SQLDatabase

    package init(database: any SQLDatabase) { self.database = database }

    package func propose(_ factor: SecondFactor) async throws(Failure) -> Bool {
        try await database.transact { connection throws(SQLError) in
            try connection.change(
                "DELETE FROM second_factor WHERE user_id = \(factor.user.rawValue) AND confirmed_at IS NULL")
            let added = try connection.change(
                """
                INSERT INTO second_factor (user_id, sealed_key, created_at, used_step)
                VALUES (
                    \(factor.user.rawValue), \(Base64.text(factor.sealedKey)), \(factor.createdAt), \(factor.usedStep))
                ON CONFLICT DO NOTHING
                """)
            return added == 1 ? .commit(true) : .rollBack(false)
        }
    }

    package func confirm(
        _ factor: SecondFactor, at now: Timestamp, usedStep: Int64, recoveryDigests: [String], alongside: StoreChange
    ) async throws(Failure) -> Bool {
        try await database.transact { connection throws(SQLError) in
            let changed = try connection.change(
                """
                UPDATE second_factor SET confirmed_at = \(now), used_step = \(usedStep)
                WHERE user_id = \(factor.user.rawValue) AND confirmed_at IS NULL
                    AND sealed_key = \(Base64.text(factor.sealedKey))
                """)
            guard changed == 1 else { return .rollBack(false) }
            try SecondFactorTable.replaceCodes(recoveryDigests, of: factor.user, connection)
            try alongside.apply(connection)
            return .commit(true)
        }
    }

    package func replaceRecoveryCodes(
        _ digests: [String], of user: UserID, alongside: StoreChange
    ) async throws(Failure) -> Bool {
        try await database.transact { connection throws(SQLError) in
            // A change of nothing, which keeps the row until the end.
            let found = try connection.change(
                """
                UPDATE second_factor SET used_step = used_step
                WHERE user_id = \(user.rawValue) AND confirmed_at IS NOT NULL
                """)
            guard found == 1 else { return .rollBack(false) }
            try SecondFactorTable.replaceCodes(digests, of: user, connection)
            try alongside.apply(connection)
            return .commit(true)
        }
    }

    package func use(step: Int64, of user: UserID) async throws(Failure) -> Bool {
        try await database.transact { connection throws(SQLError) in
            let changed = try connection.change(
                """
                UPDATE second_factor SET used_step = \(step)
                WHERE user_id = \(user.rawValue) AND confirmed_at IS NOT NULL AND used_step < \(step)
                """)
            return .commit(changed == 1)
        }
    }

    package func use(
        recoveryDigest: String, of user: UserID, alongside: StoreChange
    ) async throws(Failure) -> Bool {
        try await database.transact { connection throws(SQLError) in
            let used = try connection.change(
                "DELETE FROM recovery_code WHERE user_id = \(user.rawValue) AND digest = \(recoveryDigest)")
            guard used == 1 else { return .rollBack(false) }
            try alongside.apply(connection)
            return .commit(true)
        }
    }

    package func remove(of user: UserID, alongside: StoreChange) async throws(Failure) -> Bool {
        try await database.transact { connection throws(SQLError) in
            let removed = try connection.change("DELETE FROM second_factor WHERE user_id = \(user.rawValue)")
            guard removed == 1 else { return .rollBack(false) }
            try connection.change("DELETE FROM recovery_code WHERE user_id = \(user.rawValue)")
            try alongside.apply(connection)
            return .commit(true)
        }
    }

    private static func replaceCodes(
        _ digests: [String], of user: UserID, _ connection: any SQLConnection
    ) throws(SQLError) {
        try connection.change("DELETE FROM recovery_code WHERE user_id = \(user.rawValue)")
        for digest in digests {
            try connection.change(
                "INSERT INTO recovery_code (user_id, digest) VALUES (\(user.rawValue), \(digest))")
        }
    }
}

// MARK: - Questions

extension SecondFactorTable {
    package func secondFactor(of user: UserID) async throws(Failure) -> SecondFactor? {
        let id = user.rawValue
        return try await database.ask { connection throws(SQLError) in
            try connection.first(
                """
                SELECT sealed_key, created_at, confirmed_at, used_step,
                    (SELECT COUNT(*) FROM recovery_code WHERE user_id = \(id))
                FROM second_factor WHERE user_id = \(id)
                """
            ) { row throws(SQLError) in
                var reader = RowReader(row)
                guard let key = Base64.decode(reader.text()) else {
                    throw SQLError(.damaged, "second_factor.sealed_key holds no Base64")
                }
                var factor = SecondFactor(user: user, sealedKey: key, createdAt: reader.moment())
                factor.confirmedAt = reader.optionalMoment()
                factor.usedStep = reader.integer()
                factor.recoveryCodesLeft = reader.whole()
                return factor
            }
        }
    }

    package func usersWithSecondFactor() async throws(Failure) -> Set<UserID> {
        try await database.ask { connection throws(SQLError) in
            Set(
                try connection.all("SELECT user_id FROM second_factor WHERE confirmed_at IS NOT NULL") { row in
                    UserID(row.integer(0))
                })
        }
    }
}
