import Base

/// What of a document stands in columns of its own, taken from its entity.
struct DocumentRow {
    let entry: Int64
    let entity: JSONObject

    var number: Int64 { entity["DocNum"]?.integer ?? 0 }
    var series: Int64 { entity["Series"]?.integer ?? 0 }
    var cardCode: String { entity["CardCode"]?.text ?? "" }
    var reference: String? { entity.reference }
    var numAtCard: String? { entity["NumAtCard"]?.text }
    var date: String { entity["DocDate"]?.text ?? "" }
    var currency: String { entity["DocCurrency"]?.text ?? "" }
    var total: Amount { entity.amount("DocTotal") }
    var vat: Amount { entity.amount("VatSum") }
    var totalFC: Amount { entity.amount("DocTotalFc") }
    var cancelled: String {
        switch entity["CancelStatus"]?.text {
        case "csYes": "Y"
        case "csCancellation": "C"
        default: "N"
        }
    }
}

extension Tables {
    func insertDocument(
        _ set: EntitySet, _ row: DocumentRow, at now: Timestamp, visibleAt: Timestamp
    ) throws(ServiceLayerError) {
        try change(
            """
            INSERT INTO document (object, doc_entry, doc_num, series, card_code, reference, num_at_card, doc_date,
                currency, doc_total, vat_sum, doc_total_fc, cancelled, version, created_at, visible_at, json)
            VALUES (\(set.name), \(row.entry), \(row.number), \(row.series), \(row.cardCode), \(row.reference),
                \(row.numAtCard), \(row.date), \(row.currency), \(row.total), \(row.vat), \(row.totalFC),
                \(row.cancelled), 1, \(now), \(visibleAt), \(JSON.object(row.entity).written))
            """)
    }

    func updateDocument(_ set: EntitySet, _ row: DocumentRow) throws(ServiceLayerError) {
        try change(
            """
            UPDATE document SET version = version + 1, reference = \(row.reference), num_at_card = \(row.numAtCard),
                doc_date = \(row.date), currency = \(row.currency), doc_total = \(row.total), vat_sum = \(row.vat),
                doc_total_fc = \(row.totalFC), cancelled = \(row.cancelled), json = \(JSON.object(row.entity).written)
            WHERE object = \(set.name) AND doc_entry = \(row.entry)
            """)
    }

    func removeDocument(_ set: EntitySet, _ entry: Int64) throws(ServiceLayerError) {
        try change("DELETE FROM document WHERE object = \(set.name) AND doc_entry = \(entry)")
    }

    func nextDocumentEntry(_ set: EntitySet) throws(ServiceLayerError) -> Int64 {
        try first("SELECT coalesce(max(doc_entry), 0) + 1 FROM document WHERE object = \(set.name)") { $0.integer(0) }
            ?? 1
    }

    /// Whether a living document (neither cancelled nor a cancellation) already carries the reference.
    func referenceIsTaken(_ set: EntitySet, _ reference: String) throws(ServiceLayerError) -> Bool {
        let statement: SQL =
            switch set.kind {
            case .journal:
                "SELECT 1 FROM journal_entry WHERE reference = \(reference) AND origin = 'manual' AND reversed_by IS NULL"
            default:
                "SELECT 1 FROM document WHERE object = \(set.name) AND reference = \(reference) AND cancelled = 'N'"
            }
        return try first(statement) { $0.integer(0) } != nil
    }

    func insertJournalEntry(
        _ number: Int64, _ entity: JSONObject, origin: String, at now: Timestamp, visibleAt: Timestamp
    ) throws(ServiceLayerError) {
        let debits = (entity["JournalEntryLines"]?.list ?? []).compactMap { $0["Debit"]?.amount }
        try change(
            """
            INSERT INTO journal_entry (jdt_num, reference, reference_date, memo, debit_total, origin, reversed_by,
                version, created_at, visible_at, json)
            VALUES (\(number), \(entity.reference), \(entity["ReferenceDate"]?.text ?? ""), \(entity["Memo"]?.text),
                \(debits.total() ?? .zero), \(origin), NULL, 1, \(now), \(visibleAt), \(JSON.object(entity).written))
            """)
    }

    func updateJournalEntry(
        _ number: Int64, _ entity: JSONObject, reversedBy: Int64?
    ) throws(ServiceLayerError) {
        try change(
            """
            UPDATE journal_entry SET version = version + 1, reference = \(entity.reference),
                memo = \(entity["Memo"]?.text), reversed_by = coalesce(\(reversedBy), reversed_by),
                json = \(JSON.object(entity).written) WHERE jdt_num = \(number)
            """)
    }

    func nextJournalNumber() throws(ServiceLayerError) -> Int64 {
        try first("SELECT coalesce(max(jdt_num), 0) + 1 FROM journal_entry") { $0.integer(0) } ?? 1
    }

    /// Whether an entry was reversed, or is itself a reversal: either way it can't be cancelled any more.
    func isSettled(_ number: Int64) throws(ServiceLayerError) -> Bool {
        let statement: SQL = """
            SELECT 1 FROM journal_entry
            WHERE jdt_num = \(number) AND (reversed_by IS NOT NULL OR origin = 'reversal')
            """
        return try first(statement) { $0.integer(0) } != nil
    }
}

extension JSONObject {
    /// The delivery's reference, in the user field made for it; an empty one is none.
    var reference: String? { self["U_TieoutRef"]?.text.flatMap { $0.isEmpty ? nil : $0 } }

    /// An amount this sandbox stored; zero where there is none.
    func amount(_ name: String) -> Amount { self[name]?.amount ?? .zero }

    func text(_ name: String) -> String? { self[name]?.text.flatMap { $0.isEmpty ? nil : $0 } }
}
