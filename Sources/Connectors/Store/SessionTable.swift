package import Base
package import Model

/// The tables of sessions, and of sign-ins that await a second factor.
package struct SessionTable: Sessions {
    let database: any SQLDatabase

    package init(database: any SQLDatabase) { self.database = database }

    package func start(_ session: Session, alongside: StoreChange) async throws(Failure) {
        try await database.transact { connection throws(SQLError) in
            try connection.change("DELETE FROM user_session WHERE \(SessionTable.isOver(at: session.createdAt))")
            try connection.change(
                """
                INSERT INTO user_session (\(SessionTable.columns))
                VALUES (
                    \(session.user.rawValue), \(session.digest), \(session.createdAt), \(session.address),
                    \(session.agent), \(session.hasSecondFactor), \(session.lastSeenAt))
                """)
            try alongside.apply(connection)
            return .commit(())
        }
    }

    package func recordSeen(digest: String, at now: Timestamp) async throws(Failure) {
        try await database.transact { connection throws(SQLError) in
            try connection.change("UPDATE user_session SET last_seen_at = \(now) WHERE digest = \(digest)")
            return .commit(())
        }
    }

    package func end(digest: String, alongside: StoreChange) async throws(Failure) -> Bool {
        try await database.transact { connection throws(SQLError) in
            let ended = try connection.change("DELETE FROM user_session WHERE digest = \(digest)")
            guard ended == 1 else { return .rollBack(false) }
            try alongside.apply(connection)
            return .commit(true)
        }
    }

    package func end(_ id: SessionID, of user: UserID, alongside: StoreChange) async throws(Failure) -> Bool {
        try await database.transact { connection throws(SQLError) in
            let ended = try connection.change(
                """
                DELETE FROM user_session
                WHERE user_id = \(user.rawValue) AND SUBSTR(digest, 1, 16) = \(id.rawValue)
                """)
            guard ended > 0 else { return .rollBack(false) }
            try alongside.apply(connection)
            return .commit(true)
        }
    }

    package func endingAll(of user: UserID, except digest: String?) -> StoreChange {
        StoreChange { connection throws(SQLError) in
            try connection.change(
                "DELETE FROM user_session WHERE user_id = \(user.rawValue) AND digest <> \(digest ?? "")")
            try connection.change("DELETE FROM pending_sign_in WHERE user_id = \(user.rawValue)")
        }
    }

    package func endAll(of user: UserID, alongside: StoreChange) async throws(Failure) {
        let ending = endingAll(of: user, except: nil).and(alongside)
        try await database.transact { connection throws(SQLError) in
            try ending.apply(connection)
            return .commit(())
        }
    }
}

// MARK: - Questions

extension SessionTable {
    package func session(digest: String) async throws(Failure) -> Session? {
        try await database.ask { connection throws(SQLError) in
            try connection.first(
                "SELECT \(SessionTable.columns) FROM user_session WHERE digest = \(digest)", SessionTable.read)
        }
    }

    package func sessions(of user: UserID, at now: Timestamp) async throws(Failure) -> [Session] {
        try await database.ask { connection throws(SQLError) in
            try connection.all(
                """
                SELECT \(SessionTable.columns) FROM user_session
                WHERE user_id = \(user.rawValue) AND NOT (\(SessionTable.isOver(at: now)))
                ORDER BY last_seen_at DESC, digest
                """, SessionTable.read)
        }
    }

    private static let columns: SQL = """
        user_id, digest, created_at, address, agent, has_second_factor, last_seen_at
        """

    private static func read(_ row: any SQLRow) -> Session {
        var reader = RowReader(row)
        var session = Session(
            user: UserID(reader.integer()), digest: reader.text(), createdAt: reader.moment(), address: reader.text(),
            agent: reader.text(), hasSecondFactor: reader.flag())
        session.lastSeenAt = reader.moment()
        return session
    }

    private static func isOver(at now: Timestamp) -> SQL {
        let idleSince = now.adding(seconds: -Session.idleHoursMax * 3600)
        let since = now.adding(seconds: -Session.hoursMax * 3600)
        return "last_seen_at <= \(idleSince) OR created_at <= \(since)"
    }
}

// MARK: - Sign-ins that await a second factor

extension SessionTable {
    package func startPending(_ pending: PendingSignIn) async throws(Failure) {
        try await database.transact { connection throws(SQLError) in
            let over = pending.createdAt.adding(seconds: -PendingSignIn.minutesMax * 60)
            try connection.change("DELETE FROM pending_sign_in WHERE created_at <= \(over)")
            try connection.change(
                """
                INSERT INTO pending_sign_in (digest, user_id, created_at)
                VALUES (\(pending.digest), \(pending.user.rawValue), \(pending.createdAt))
                """)
            return .commit(())
        }
    }

    package func pending(digest: String) async throws(Failure) -> PendingSignIn? {
        try await database.ask { connection throws(SQLError) in
            try connection.first("SELECT user_id, created_at FROM pending_sign_in WHERE digest = \(digest)") { row in
                PendingSignIn(user: UserID(row.integer(0)), digest: digest, createdAt: row.timestamp(1))
            }
        }
    }

    package func endingPending(digest: String) -> StoreChange {
        StoreChange { connection throws(SQLError) in
            try connection.change("DELETE FROM pending_sign_in WHERE digest = \(digest)")
        }
    }
}
