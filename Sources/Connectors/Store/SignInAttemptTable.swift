package import Base
package import Model

/// The table of attempts to sign in that have not succeeded, counted by account and by address.
package struct SignInAttemptTable: SignInThrottle {
    let database: any SQLDatabase

    package init(database: any SQLDatabase) { self.database = database }

    package func admit(_ subjects: [AttemptSubject], at now: Timestamp) async throws(Failure) -> Int64? {
        try await database.transact { connection throws(SQLError) in
            let forgotten = now.adding(seconds: -AttemptCount.forgottenAfterSeconds)
            try connection.change("DELETE FROM sign_in_attempt WHERE latest_at <= \(forgotten)")
            var wait: Int64 = 0
            // In one order, so that two transactions never wait for each other.
            for subject in subjects.sorted(by: { $0.key < $1.key }) {
                let counted = try connection.first(
                    """
                    INSERT INTO sign_in_attempt (subject, attempts, latest_at) VALUES (\(subject.key), 0, \(now))
                    ON CONFLICT (subject) DO UPDATE SET attempts = sign_in_attempt.attempts
                    RETURNING attempts, latest_at
                    """
                ) { row in AttemptCount(attempts: row.integer(0), latestAt: row.timestamp(1)) }
                wait = max(wait, counted?.waitSeconds(for: subject, at: now) ?? 0)
                try connection.change(
                    """
                    UPDATE sign_in_attempt SET attempts = attempts + 1, latest_at = \(now)
                    WHERE subject = \(subject.key)
                    """)
            }
            return wait > 0 ? .rollBack(wait) : .commit(nil)
        }
    }

    package func succeeded(_ subjects: [AttemptSubject]) async throws(Failure) {
        try await database.transact { connection throws(SQLError) in
            for subject in subjects.sorted(by: { $0.key < $1.key }) {
                switch subject {
                case .account: try connection.change("DELETE FROM sign_in_attempt WHERE subject = \(subject.key)")
                case .address:
                    try connection.change(
                        """
                        UPDATE sign_in_attempt SET attempts = attempts - 1
                        WHERE subject = \(subject.key) AND attempts > 0
                        """)
                }
            }
            return .commit(())
        }
    }
}

extension AttemptSubject {
    fileprivate var key: String {
        switch self {
        case .account(let nameDigest): "account \(nameDigest)"
        case .address(let address): "address \(address)"
        }
    }
}
