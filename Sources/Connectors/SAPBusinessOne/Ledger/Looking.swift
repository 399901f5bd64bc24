package import Base
package import Model

/// Looking for documents: always asked of SAP itself, never of a cache, in Invoices **and** in Drafts.
///
/// An approval procedure keeps a new invoice as a draft, so whoever looks in Invoices only would post it again. A
/// draft that is closed has become an invoice and would be counted twice.
extension ServiceLayerLedger {
    package func invoices(references: [String]) async throws(Failure) -> [LedgerDocument] {
        guard let field = encoding.referenceField else { return [] }
        return try await invoices(matching: references.map { "\(field: field) eq \($0)" })
    }

    package func invoices(
        customerReferences: [CustomerReference]
    ) async throws(Failure) -> [LedgerDocument] {
        try await invoices(
            matching: customerReferences.map { "CardCode eq \($0.customerCode) and NumAtCard eq \($0.reference)" })
    }

    /// SAP finds the day's documents of the customer; the total is compared here, exactly.
    package func invoices(
        customer code: String, total: Amount, currency: String, isLocal: Bool, on day: CalendarDate
    ) async throws(Failure) -> [LedgerDocument] {
        try await invoices(matching: ["CardCode eq \(code) and DocDate eq \(day)"]).filter { document in
            isLocal
                ? document.total == total
                : document.totalForeign == total && document.currency == currency
        }
    }

    package func invoice(entry: Int64) async throws(Failure) -> LedgerDocument? {
        guard let json = try await client.read(.get("Invoices(\(entry))")) else { return nil }
        guard let document = LedgerDocument(json, .invoice, referenceField: encoding.referenceField) else {
            throw Failure(.sapAnswerUnreadable, cause: "Invoices(\(entry)) answers without DocEntry.")
        }
        return document
    }

    package func journalEntries(references: [String]) async throws(Failure) -> [LedgerDocument] {
        var found: [LedgerDocument] = []
        for filter in ODataFilter.batches(of: references.map { "Reference eq \($0)" }) {
            let query = SetQuery(
                set: "JournalEntries", key: "JdtNum", select: JournalReading.selection, filter: filter)
            found += JournalReading.documents(try await client.all(query))
        }
        return found
    }

    /// Read together with its reversal, if there is one.
    package func journalEntry(entry: Int64) async throws(Failure) -> LedgerDocument? {
        guard let json = try await client.read(.get("JournalEntries(\(entry))")) else { return nil }
        guard let document = JournalReading.document(json) else {
            throw Failure(.sapAnswerUnreadable, cause: "JournalEntries(\(entry)) answers without JdtNum.")
        }
        guard let reference = document.reference else { return document }
        return try await journalEntries(references: [reference]).first { $0.entry == entry } ?? document
    }

    /// All invoices of a period by their document date, for the tie-out.
    package func invoices(
        from first: CalendarDate, through last: CalendarDate
    ) async throws(Failure) -> [LedgerDocument] {
        try await documents(.invoice, "DocDate ge \(first) and DocDate le \(last)")
    }

    private func invoices(matching alternatives: [ODataFilter]) async throws(Failure) -> [LedgerDocument] {
        let filters = ODataFilter.batches(of: alternatives)
        let answers = await withTaskGroup(of: (Int, Result<[LedgerDocument], Failure>).self) { group in
            for (place, filter) in filters.enumerated() {
                group.addTask { (place, await draftsThenInvoices(filter)) }
            }
            return await group.reduce(into: [Int: Result<[LedgerDocument], Failure>]()) { $0[$1.0] = $1.1 }
        }
        var found: [LedgerDocument] = []
        for place in filters.indices { found += try answers[place]?.get() ?? [] }
        return found
    }

    /// In this order: a draft that is approved between the two questions is seen twice, and never not at all.
    private func draftsThenInvoices(_ filter: ODataFilter) async -> Result<[LedgerDocument], Failure> {
        do throws(Failure) {
            let drafts = try await documents(.invoiceDraft, filter)
            return .success(try await documents(.invoice, filter) + drafts)
        } catch {
            return .failure(error)
        }
    }

    private func documents(
        _ kind: LedgerDocument.Kind, _ filter: ODataFilter
    ) async throws(Failure) -> [LedgerDocument] {
        let isDraft = kind == .invoiceDraft
        let query = SetQuery(
            set: isDraft ? "Drafts" : "Invoices", key: "DocEntry",
            select: LedgerDocument.selection(encoding.referenceField),
            filter: isDraft ? "\(filter) and DocObjectCode eq 'oInvoices'" : filter)
        return try await client.all(query).compactMap { json in
            if isDraft, ["bost_Close", "C"].contains(json["DocumentStatus"]?.text) { return nil }
            return LedgerDocument(json, kind, referenceField: encoding.referenceField)
        }
    }
}
