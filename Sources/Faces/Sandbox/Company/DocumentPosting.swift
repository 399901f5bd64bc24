import Base

/// Posting, changing and cancelling A/R invoices, and keeping drafts.
extension Company {
    /// Posts an invoice, unless an approval procedure catches it: then a draft is saved and the error says nothing.
    func postInvoice(_ sent: JSONObject) throws(ServiceLayerError) -> Int64 {
        if sent["CancelStatus"]?.text == "csCancellation" { throw .notSupported }
        var document = try DocumentComposer(company: self, sent: sent, isDraft: false).compose()
        let period = try openPeriod(on: document.date("DocDate") ?? today, "OINV.DocDate")
        let taken = try nextNumber(.invoices, series: sent["Series"]?.integer)
        try notifyTransaction(.invoices, document)
        let entry = try tables.nextDocumentEntry(.invoices)
        document.number(entry: entry, number: taken.number, series: taken.series)
        document["FinancialPeriod"] = JSON(period.entry)
        document["PeriodIndicator"] = JSON(String(period.code.prefix(4)))
        let journal = try postJournal(of: document)
        document["TransNum"] = JSON(journal)
        try tables.insertDocument(
            .invoices, DocumentRow(entry: entry, entity: document), at: now, visibleAt: visibleAt)
        return entry
    }

    /// Keeps a draft. `authorization` is a name of DocumentAuthorizationStatusEnum.
    func keepDraft(
        _ sent: JSONObject, authorization: String = "dasWithout"
    ) throws(ServiceLayerError) -> Int64 {
        var draft = try DocumentComposer(company: self, sent: sent, isDraft: true).compose()
        let entry = try tables.nextDocumentEntry(.drafts)
        draft.number(entry: entry, number: entry, series: sent["Series"]?.integer ?? 0)
        draft["AuthorizationStatus"] = JSON(authorization)
        try tables.insertDocument(.drafts, DocumentRow(entry: entry, entity: draft), at: now, visibleAt: visibleAt)
        return entry
    }

    /// `DraftsService_SaveDraftToDocument`: what an approver's yes does. The draft stays behind, closed.
    func postDraft(_ entry: Int64) throws(ServiceLayerError) -> Int64 {
        var draft = try document(.drafts, entry)
        guard draft["DocumentStatus"]?.text == "bost_Open" else { throw .notSupported }
        let invoice = try postInvoice(draft.asSent)
        draft["DocumentStatus"] = "bost_Close"
        draft["AuthorizationStatus"] = "dasGenerated"
        try tables.updateDocument(.drafts, DocumentRow(entry: entry, entity: draft))
        return invoice
    }

    func document(_ set: EntitySet, _ entry: Int64) throws(ServiceLayerError) -> JSONObject {
        guard let stored = try tables.entity(set, set.rowKey(entry)) else { throw .missing(String(entry)) }
        return stored.entity
    }

    /// The company's own SBO_SP_TransactionNotification, when it is switched on.
    func notifyTransaction(_ set: EntitySet, _ entity: JSONObject) throws(ServiceLayerError) {
        guard options.refusesDuplicateReferences || conditions.duplicatesAreRefused,
            let reference = entity.reference, try tables.referenceIsTaken(set, reference)
        else { return }
        throw .referenceTaken
    }
}

// MARK: - Changing

extension Company {
    /// A posted invoice takes new words, never new figures; a draft takes both and is computed again.
    func change(_ set: EntitySet, _ entry: Int64, with sent: JSONObject) throws(ServiceLayerError) {
        let stored = try document(set, entry)
        guard stored["DocumentStatus"]?.text == "bost_Open" || set == .invoices else { throw .fieldLocked }
        var changed = stored.merging(sent)
        if set == .invoices {
            for name in DocumentLocks.header where changed[name] != stored[name] { throw .fieldLocked }
            try checkLockedLines(stored, changed)
        } else {
            changed = try DocumentComposer(company: self, sent: changed.asSent.priced(by: sent), isDraft: true)
                .compose()
            changed.number(
                entry: entry, number: stored["DocNum"]?.integer ?? entry, series: stored["Series"]?.integer ?? 0)
            changed["AuthorizationStatus"] = stored["AuthorizationStatus"]
            changed["CreationDate"] = stored["CreationDate"]
        }
        changed["UpdateDate"] = JSON(today)
        changed["UpdateTime"] = JSON(now.timeOfDay)
        try tables.updateDocument(set, DocumentRow(entry: entry, entity: changed))
    }

    private func checkLockedLines(_ stored: JSONObject, _ changed: JSONObject) throws(ServiceLayerError) {
        let (before, after) = (stored["DocumentLines"]?.list ?? [], changed["DocumentLines"]?.list ?? [])
        guard before.count == after.count else { throw .fieldLocked }
        for (before, after) in zip(before, after) {
            for name in DocumentLocks.line where before[name] != after[name] { throw .fieldLocked }
        }
    }
}

/// What can't be changed any more once a document is posted.
private enum DocumentLocks {
    static let header = [
        "CardCode", "DocDate", "TaxDate", "DocCurrency", "DocRate", "DocType", "Series", "DocNum", "DiscountPercent",
        "DocTotal", "DocTotalFc", "WithholdingTaxDataCollection",
    ]
    static let line = [
        "ItemCode", "AccountCode", "Quantity", "UnitPrice", "Price", "DiscountPercent", "LineTotal", "RowTotalFC",
        "TaxCode", "VatGroup", "WarehouseCode", "WTLiable",
    ]
}

// MARK: - Cancelling

extension Company {
    /// Cancels an invoice: the original is marked, and a mirror document takes its effect back.
    func cancelInvoice(_ entry: Int64) throws(ServiceLayerError) {
        var original = try document(.invoices, entry)
        guard original["CancelStatus"]?.text == "csNo" else { throw .alreadyCancelled }
        var mirror = cancellation(of: original)
        try openPeriod(on: mirror.date("DocDate") ?? today, "OINV.DocDate")
        let taken = try nextNumber(.invoices, series: original["Series"]?.integer)
        let mirrorEntry = try tables.nextDocumentEntry(.invoices)
        mirror.number(entry: mirrorEntry, number: taken.number, series: taken.series)
        if let journal = original["TransNum"]?.integer { mirror["TransNum"] = JSON(try reverseJournalEntry(journal)) }
        try tables.insertDocument(
            .invoices, DocumentRow(entry: mirrorEntry, entity: mirror), at: now, visibleAt: visibleAt)
        original["Cancelled"] = "tYES"
        original["CancelStatus"] = "csYes"
        original["DocumentStatus"] = "bost_Close"
        original["CancelDate"] = JSON(today)
        original["UpdateDate"] = JSON(today)
        try tables.updateDocument(.invoices, DocumentRow(entry: entry, entity: original))
    }

    /// The mirror of an invoice, not yet posted: what `CreateCancellationDocument` shows. It keeps the reference, so
    /// that whoever looks for a document by its reference has to tell the two apart.
    func cancellation(of original: JSONObject) -> JSONObject {
        var mirror = original
        for name in ["DocEntry", "DocNum", "TransNum"] { mirror[name] = nil }
        mirror["CancelStatus"] = "csCancellation"
        mirror["Cancelled"] = "tNO"
        mirror["DocumentStatus"] = "bost_Close"
        mirror["CreationDate"] = JSON(today)
        mirror["JournalMemo"] = JSON(String("\(original["JournalMemo"]?.text ?? "") - Cancellation".prefix(254)))
        mirror["DocumentLines"] = .array(
            (original["DocumentLines"]?.list ?? []).map { line in
                var line = line
                line["BaseType"] = 13
                line["BaseEntry"] = original["DocEntry"] ?? .null
                line["BaseLine"] = line["LineNum"] ?? .null
                line["LineStatus"] = "bost_Close"
                return line
            })
        return mirror
    }

    func close(_ set: EntitySet, _ entry: Int64) throws(ServiceLayerError) {
        var closed = try document(set, entry)
        guard closed["DocumentStatus"]?.text == "bost_Open" else { throw .notSupported }
        closed["DocumentStatus"] = "bost_Close"
        closed["ClosingDate"] = JSON(today)
        try tables.updateDocument(set, DocumentRow(entry: entry, entity: closed))
    }
}
