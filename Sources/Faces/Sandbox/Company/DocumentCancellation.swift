import Base

/// Taking an invoice back, and closing it.
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
