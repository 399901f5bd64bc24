package import Base
package import Model

/// A small working ledger: a dictionary that books what it is given, computes totals as a ledger does, and can be told
/// to lose answers. No network, no format: connectors have tests of their own.
package actor DeskLedger: Ledger {
    /// What becomes of the next request that changes something.
    package enum Trouble: Sendable {
        /// Booked, and the answer lost.
        case bookThenLose
        /// Lost on the way.
        case loseThenNothing
        case refuse(Failure)
        /// Nothing arrived for certain.
        case unreachable
        /// Booked with a total one rupiah higher.
        case bookWrongTotal
        /// Caught by an approval procedure.
        case keepAsDraft
    }

    package nonisolated let companyName = "TEST at the desk"
    package nonisolated let keepsReferences: Bool

    package var partners: [String: LedgerPartner] = [:]
    package var items = ["TAXABLE", "VAT", "SERVICE"]
    package var accounts = ["1130": true, "4100": true, "9999": false]
    package var projects = ["HO", "022C"]
    package var costCentres = ["CC10"]
    package var taxRates = ["VAT11": Amount(0), "PPN11": Amount(11)]
    package var rates: [String: Amount] = [:]
    package var lockedUntil: CalendarDate?
    package private(set) var documents: [LedgerDocument] = []
    package private(set) var drafts: [InvoiceDraft] = []
    package private(set) var journals: [JournalDraft] = []
    package private(set) var creations = 0
    private var troubles: [Trouble] = []
    private var outage: Failure?

    package init(keepsReferences: Bool = true, customers: [String] = ["C00001", "C00002"]) {
        self.keepsReferences = keepsReferences
        for code in customers { partners[code] = LedgerPartner(code: code, name: "PT \(code)", currency: "##") }
    }

    package func meet(_ troubles: Trouble...) { self.troubles += troubles }
    package func change(_ body: @Sendable (isolated DeskLedger) -> Void) { body(self) }
    package func stopAnswering(_ failure: Failure?) { outage = failure }
    package func book(_ document: LedgerDocument) { documents.append(document) }
    package func alter(_ entry: Int64, _ body: @Sendable (inout LedgerDocument) -> Void) {
        for index in documents.indices where documents[index].entry == entry { body(&documents[index]) }
    }
    package func active(_ kind: LedgerDocument.Kind) -> [LedgerDocument] {
        documents.filter { $0.kind == kind && $0.life == .active }
    }

    // MARK: Questions

    private func answer<Value>(_ value: Value) throws(Failure) -> Value {
        if let outage { throw outage }
        return value
    }

    package func localCurrency() async throws(Failure) -> String { try answer("IDR") }
    package func partner(_ code: String) async throws(Failure) -> LedgerPartner? { try answer(partners[code]) }
    package func item(_ code: String) async throws(Failure) -> LedgerRecord? {
        try answer(items.contains(code) ? LedgerRecord(code: code, name: code) : nil)
    }
    package func account(_ code: String) async throws(Failure) -> LedgerRecord? {
        try answer(accounts[code].map { LedgerRecord(code: code, name: code, isActive: $0) })
    }
    package func project(_ code: String) async throws(Failure) -> LedgerRecord? {
        try answer(projects.contains(code) ? LedgerRecord(code: code, name: code) : nil)
    }
    package func costCentre(_ code: String) async throws(Failure) -> LedgerRecord? {
        try answer(costCentres.contains(code) ? LedgerRecord(code: code, name: code) : nil)
    }
    package func taxCode(_ code: String, on day: CalendarDate) async throws(Failure) -> LedgerTaxCode? {
        try answer(taxRates[code].map { LedgerTaxCode(code: code, ratePercent: $0) })
    }
    package func rate(of currency: String, on day: CalendarDate) async throws(Failure) -> Amount? {
        try answer(rates[currency])
    }
    package func period(on day: CalendarDate) async throws(Failure) -> LedgerPeriod {
        try answer(lockedUntil.map { day <= $0 ? .locked : .open } ?? .open)
    }
    package func invoices(references: [String]) async throws(Failure) -> [LedgerDocument] {
        try answer(documents.filter { $0.kind != .journalEntry && references.contains($0.reference ?? "-") })
    }
    package func invoices(customerReferences: [CustomerReference]) async throws(Failure) -> [LedgerDocument] {
        try answer(
            documents.filter { document in
                customerReferences.contains {
                    $0.customerCode == document.customerCode && $0.reference == document.customerReference
                }
            })
    }
    package func invoices(
        customer code: String, total: Amount, currency: String, isLocal: Bool, on day: CalendarDate
    ) async throws(Failure) -> [LedgerDocument] {
        try answer(documents.filter { $0.customerCode == code && $0.total == total && $0.date == day })
    }
    package func invoice(entry: Int64) async throws(Failure) -> LedgerDocument? {
        try answer(documents.first { $0.kind == .invoice && $0.entry == entry })
    }
    package func journalEntries(references: [String]) async throws(Failure) -> [LedgerDocument] {
        try answer(documents.filter { $0.kind == .journalEntry && references.contains($0.reference ?? "-") })
    }
    package func journalEntry(entry: Int64) async throws(Failure) -> LedgerDocument? {
        try answer(documents.first { $0.kind == .journalEntry && $0.entry == entry })
    }

    // MARK: Changes

    package func create(_ draft: InvoiceDraft) async -> Sent<LedgerDocument> {
        creations += 1
        drafts.append(draft)
        var document = LedgerDocument(
            kind: .invoice, entry: Int64(documents.count + 1), number: 1000 + Int64(documents.count + 1))
        document.reference = keepsReferences ? draft.reference : nil
        document.customerReference = draft.customerReference
        document.customerCode = draft.customerCode
        document.date = draft.documentDate
        document.currency = draft.currency
        let net = draft.lines.compactMap { $0.lineTotal ?? $0.unitPrice }
        let vat = zip(net, draft.lines).compactMap { net, line in
            net.times(taxRates[line.taxCode ?? ""] ?? .zero, places: 6, .halfUp)?.times(
                1, over: 100, places: 2, .halfUp)
        }
        document.vat = vat.total()
        document.total = (net + vat + draft.withholdingTaxes.map(\.amount.negated)).total()
        if !draft.isLocal {
            (document.totalForeign, document.vatForeign) = (document.total, document.vat)
            document.total = document.total?.times(draft.rate, places: 2, .halfUp)
            document.vat = document.vat?.times(draft.rate, places: 2, .halfUp)
        }
        return book(document)
    }

    package func create(_ draft: JournalDraft) async -> Sent<LedgerDocument> {
        creations += 1
        journals.append(draft)
        var document = LedgerDocument(
            kind: .journalEntry, entry: Int64(documents.count + 1), number: 1000 + Int64(documents.count + 1))
        document.reference = draft.reference
        return book(document)
    }

    private func book(_ made: LedgerDocument) -> Sent<LedgerDocument> {
        let exchange = Exchange(request: "{}", response: "{}", status: 201)
        var document = made
        switch troubles.isEmpty ? nil : troubles.removeFirst() {
        case .bookThenLose:
            documents.append(document)
            return Sent(.unclear(.lostAnswer), Exchange(request: "{}"))
        case .loseThenNothing: return Sent(.unclear(.lostAnswer), Exchange(request: "{}"))
        case .refuse(let failure): return Sent(.refused(failure), exchange)
        case .unreachable: return Sent(.notSent(.unreachable), Exchange(request: "{}"))
        case .bookWrongTotal: document.total = document.total?.adding(.one)
        case .keepAsDraft:
            document.kind = .invoiceDraft
            documents.append(document)
            return Sent(.unclear(.lostAnswer), exchange)
        case nil: break
        }
        documents.append(document)
        return Sent(.accepted(document), exchange)
    }

    package func cancelInvoice(entry: Int64) async -> Sent<LedgerDocument> { cancel(entry) }
    package func cancelJournalEntry(entry: Int64) async -> Sent<LedgerDocument> { cancel(entry) }

    private func cancel(_ entry: Int64) -> Sent<LedgerDocument> {
        let trouble = troubles.isEmpty ? nil : troubles.removeFirst()
        if case .refuse(let failure) = trouble { return Sent(.refused(failure), Exchange()) }
        if case .loseThenNothing = trouble { return Sent(.unclear(.lostAnswer), Exchange()) }
        alter(entry) { $0.life = .cancelled }
        guard let document = documents.first(where: { $0.entry == entry }) else {
            return Sent(.refused(.lostAnswer), Exchange())
        }
        if case .bookThenLose = trouble { return Sent(.unclear(.lostAnswer), Exchange()) }
        return Sent(.accepted(document), Exchange())
    }

    // MARK: Wire form

    package nonisolated func wireForm(of draft: InvoiceDraft) -> JSON {
        [
            "customer": JSON(draft.customerCode), "date": JSON(draft.documentDate), "reference": JSON(draft.reference),
            "number": JSON(draft.customerReference), "comments": JSON(draft.comments),
            "lines": JSON(draft.lines.map { JSON($0.lineTotal ?? $0.unitPrice ?? .zero) }),
        ]
    }
    package nonisolated func wireForm(of draft: JournalDraft) -> JSON { ["reference": JSON(draft.reference)] }
}

extension Failure {
    static let lostAnswer = Failure(
        Failure.Code("TEST-LOST-ANSWER"), .tryAgain, "The ledger did not answer in time.", advice: "Wait.")
    static let unreachable = Failure(
        Failure.Code("TEST-UNREACHABLE"), .tryAgain, "The ledger can't be reached.", advice: "Wait.")
}
