import Base

/// Creating, changing and removing master data.
extension Company {
    /// Returns the row key under which the entity is now filed.
    func createMaster(_ set: EntitySet, _ sent: JSONObject) throws(ServiceLayerError) -> String {
        var entity = sent
        let rowKey: String
        switch set {
        case .userFields:
            guard let table = sent.text("TableName"), sent.text("Name") != nil else {
                throw .badCode("CUFD.TableID", line: nil, "")
            }
            let taken = try tables.first("SELECT count(*) FROM master WHERE object = 'UserFieldsMD'") { $0.integer(0) }
            entity["FieldID"] = JSON(taken ?? 0)
            rowKey = "\(table),\(taken ?? 0)"
        case _ where set.hasNumericKey:
            let number = try tables.nextMasterNumber(set)
            entity[set.keys[0]] = JSON(number)
            rowKey = set.rowKey(number)
        default:
            guard let key = sent.text(set.keys[0]) else { throw .badCode("\(set.table).\(set.keys[0])", line: nil, "") }
            rowKey = key
        }
        if try tables.entity(set, rowKey) != nil {
            throw set == .businessPartners ? .duplicatePartner(rowKey) : .duplicateKey
        }
        fillIn(&entity, set)
        try tables.insertMaster(set, rowKey, entity)
        return rowKey
    }

    /// What SAP adds to a new row that says nothing about it.
    private func fillIn(_ entity: inout JSONObject, _ set: EntitySet) {
        guard set == .businessPartners || set == .items else { return }
        let isFrozen = entity["Frozen"]?.text == "tYES"
        entity["Valid"] = entity["Valid"] ?? (isFrozen ? "tNO" : "tYES")
        entity["Frozen"] = entity["Frozen"] ?? "tNO"
        if set == .businessPartners {
            entity["CardType"] = entity["CardType"] ?? "cCustomer"
            entity["Currency"] = entity["Currency"] ?? JSON(Company.localCurrency)
            entity["DebitorAccount"] = entity["DebitorAccount"] ?? JSON(CompanyCodes.receivableAccount)
            entity["CreateDate"] = JSON(today)
            entity["UpdateDate"] = JSON(today)
        }
    }

    func changeMaster(
        _ set: EntitySet, _ rowKey: String, with sent: JSONObject, replacingCollections: Bool
    ) throws(ServiceLayerError) {
        guard let stored = try tables.entity(set, rowKey) else { throw .missing(set.literal(rowKey: rowKey)) }
        var changed = stored.entity.merging(sent, replacingCollections: replacingCollections)
        for key in set.keys { changed[key] = stored.entity[key] }
        try tables.updateMaster(set, rowKey, changed)
    }

    func removeMaster(_ set: EntitySet, _ rowKey: String) throws(ServiceLayerError) {
        guard try tables.entity(set, rowKey) != nil else { throw .missing(set.literal(rowKey: rowKey)) }
        try tables.removeMaster(set, rowKey)
    }
}
