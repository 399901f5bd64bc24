import Base

/// Posting A/R invoices and keeping drafts.
extension Company {
    /// Posts an invoice and what stands behind it in the journal; returns its DocEntry.
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
