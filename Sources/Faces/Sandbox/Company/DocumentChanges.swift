import Base

/// Changing what was posted or drafted.
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
