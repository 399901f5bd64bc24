package import Base
package import Model

/// The faktur table: every change to it. (`FakturQuestions.swift` reads it.)
package struct FakturTable: FakturStore {
    let database: any SQLDatabase

    package init(database: any SQLDatabase) { self.database = database }

    package func add(_ fakturs: [Faktur], alongside: StoreChange) async throws(Failure) -> [FakturID] {
        let kept: Result<[FakturID], Failure> = try await database.transact { connection throws(SQLError) in
            let first = try CounterTable(connection: connection).take(fakturs.count, of: .faktur)
            var ids: [FakturID] = []
            for (faktur, id) in zip(fakturs, first...) {
                if let refusal = try FakturTable.refusal(of: faktur, keptAs: id, connection) {
                    return .rollBack(.failure(refusal))
                }
                try connection.change(
                    "INSERT INTO faktur (\(FakturRow.keptColumns)) VALUES (\(FakturRow.values(faktur, id: id)))")
                ids.append(FakturID(id))
            }
            var tally = TallyChange()
            for (faktur, id) in zip(fakturs, ids) { tally.add(TallyEntry(faktur), of: id) }
            try tally.apply(connection)
            try alongside.apply(connection)
            return .commit(.success(ids))
        }
        return try kept.get()
    }

    package func save(
        _ faktur: Faktur, seenVersion: Int, alongside: StoreChange
    ) async throws(Failure) -> Bool {
        let kept: Result<Bool, Failure> = try await database.transact { connection throws(SQLError) in
            if let refusal = try FakturTable.refusal(of: faktur, keptAs: faktur.id.rawValue, connection) {
                return .rollBack(.failure(refusal))
            }
            let before = try TallyEntry.kept(of: faktur.id, connection)
            // `recording` raises the version too: whoever saves has seen everything that is overwritten here.
            let changed = try connection.change(
                """
                UPDATE faktur SET \(FakturRow.assignments(faktur)), version = version + 1
                WHERE id = \(faktur.id.rawValue) AND version = \(seenVersion)
                """)
            guard changed == 1, let before else { return .rollBack(.success(false)) }
            try TallyChange(of: faktur.id, from: before, to: TallyEntry(faktur)).apply(connection)
            try alongside.apply(connection)
            return .commit(.success(true))
        }
        return try kept.get()
    }

    package func recording(_ progress: SubmissionProgress, of id: FakturID, log: SubmissionLogEntry?) -> StoreChange {
        StoreChange { connection throws(SQLError) in
            guard let before = try TallyEntry.kept(of: id, connection) else {
                throw SQLError(.damaged, "the faktur of a submission is missing")
            }
            let after = before.after(progress)
            let error: SQL =
                switch progress.error {
                case nil: "sap_submission_error"
                case "": "NULL"
                case let error?: "\(error.keptCause)"
                }
            try connection.change(
                """
                UPDATE faktur
                SET sap_submission_status = COALESCE(\(progress.status?.rawValue), sap_submission_status),
                    set_aside = COALESCE(\(progress.isSetAside.map { $0 ? 1 : 0 }), set_aside),
                    sap_submission_error = \(error),
                    sap_submission_attempts = COALESCE(\(progress.attempts), sap_submission_attempts),
                    sap_submitted_at = COALESCE(\(progress.submittedAt), sap_submitted_at),
                    sap_submitted_by = COALESCE(\(progress.submittedBy), sap_submitted_by),
                    sap_doc_entry = COALESCE(\(progress.docEntry), sap_doc_entry),
                    doc_num = COALESCE(\(progress.docNum), doc_num),
                    posting_date = COALESCE(\(progress.postingDate), posting_date),
                    sap_je_num = COALESCE(\(progress.journalNumber), sap_je_num),
                    status = COALESCE(\(progress.fakturStatus?.rawValue), status),
                    standing = \(after.standing.rawValue),
                    version = version + 1
                WHERE id = \(id.rawValue)
                """)
            try TallyChange(of: id, from: before, to: after).apply(connection)
            if let log { try SubmissionLogTable(connection: connection).add(log, of: id) }
        }
    }
}

// MARK: - Refusals

extension FakturTable {
    /// Why this faktur can't stand beside the others. The unique indexes would refuse it as well, but without saying
    /// which of two rules it breaks; they remain the last word between two writers.
    private static func refusal(
        of faktur: Faktur, keptAs id: Int64, _ connection: any SQLConnection
    ) throws(SQLError) -> Failure? {
        let twin: SQL = """
            SELECT id FROM faktur
            WHERE type = \(faktur.type.rawValue) AND COALESCE(customer_id, 0) = \(faktur.customer?.rawValue ?? 0)
                AND invoice_no = \(faktur.invoiceNo) AND id <> \(id)
            """
        if let other = try connection.first(twin, { row in row.integer(0) }) { return .exists(faktur, as: other) }
        // Only a number typed by hand must be free, and only when it is typed; one from the ledger is what it is.
        guard let number = faktur.docNum, faktur.submission.docEntry == nil else { return nil }
        let namesake: SQL = """
            SELECT id FROM faktur
            WHERE doc_num = \(number) AND id <> \(id)
                AND NOT EXISTS (SELECT 1 FROM faktur WHERE id = \(id) AND doc_num = \(number))
            """
        return try connection.first(namesake) { row in row.integer(0) }.map { .docNumTaken(number, by: $0) }
    }
}

extension Failure {
    fileprivate static func exists(_ faktur: Faktur, as other: Int64) -> Failure {
        Failure(
            .fakturExists, .askHuman,
            "Invoice \(faktur.invoiceNo) of this customer is already kept, as faktur \(other).",
            advice: "Work on faktur \(other), or give this one its own invoice number.", place: "invoice_no")
    }

    fileprivate static func docNumTaken(_ number: Int64, by other: Int64) -> Failure {
        Failure(
            .fakturDocNumTaken, .askHuman, "Document number \(number) already belongs to faktur \(other).",
            advice: "Check the number in the ledger; correct it here or at faktur \(other).", place: "doc_num")
    }
}
