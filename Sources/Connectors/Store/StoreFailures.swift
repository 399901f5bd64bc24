package import Base

extension Failure.Code {
    package static let storeBusy = Self("STORE-BUSY")
    package static let storeUnavailable = Self("STORE-UNAVAILABLE")
    package static let storeDamaged = Self("STORE-DAMAGED")
    package static let storeConflict = Self("STORE-CONFLICT")
    package static let storeTooNew = Self("STORE-TOO-NEW")
    package static let storeMigrationChanged = Self("STORE-MIGRATION-CHANGED")
}

extension Failure {
    /// The one place where the database's errors become failures.
    package init(_ error: SQLError) {
        let cause = error.statement.isEmpty ? error.message : "\(error.message) in: \(error.statement)"
        switch error.kind {
        case .busy:
            self.init(
                .storeBusy, .tryAgain, "Another program kept Tieout's database locked for too long.",
                advice: "Nothing to do unless it lasts: then find the program that holds the database open.",
                cause: cause)
        case .unavailable:
            self.init(
                .storeUnavailable, .tryAgain, "Tieout's database can't be reached or written.",
                advice:
                    "Check the disk's free space and permissions, or the database server; Tieout goes on by itself.",
                cause: cause)
        case .unclear:
            self.init(
                .storeUnavailable, .tryAgain,
                "Tieout's database was lost while it kept a change; it may be kept or not.",
                advice: "Look at the record as it is now; Tieout goes on from there by itself.", cause: cause)
        case .refused:
            self = .broken("what is kept fits the store", cause: cause)
        case .damaged:
            self.init(
                .storeDamaged, .ourFault, "Tieout's database holds something that Tieout did not write.",
                advice: "Stop Tieout, keep a copy of the database, and restore the latest backup.", cause: cause)
        case .conflict, .abandoned:
            self.init(
                .storeConflict, .tryAgain, "Another change came first, so this one was not kept.",
                advice: "Look at the record as it is now, and try again.", cause: cause)
        }
    }

    static func storeTooNew(_ number: Int, knows newest: Int) -> Failure {
        Failure(
            .storeTooNew, .askHuman,
            "The database was made by a newer Tieout: it has migration \(number), this program knows \(newest).",
            advice: "Start the newer Tieout again, or restore the backup that was made before the upgrade.")
    }

    static func migrationChanged(_ number: Int, _ name: String) -> Failure {
        Failure(
            .storeMigrationChanged, .askHuman,
            "Migration \(number) (\(name)) reads differently in this program than when it was applied to the database.",
            advice: "Use the Tieout release that made this database, or one that follows it; never edit a migration.")
    }
}
