import Base

/// The demo company SBODEMO: an Indonesian company with the customers and the money of the sample fakturs.
struct Seed {
    let tables: Tables

    func plantIfEmpty() throws(ServiceLayerError) {
        guard try tables.first("SELECT 1 FROM numbering_series", { $0.integer(0) }) == nil else { return }
        try plantSeries()
        try plantUserFields()
        try plantMoney()
        try plantTaxes()
        try plantAccounts()
        try plantPartners()
        try plantItems()
    }

    func plant(_ set: EntitySet, _ rowKey: String, _ entity: JSONObject) throws(ServiceLayerError) {
        try tables.insertMaster(set, rowKey, entity)
    }

    /// A set whose rows are little more than a code and a name.
    func plant(
        _ set: EntitySet, _ rows: [(code: String, name: String)], nameProperty: String, _ more: JSONObject = [:]
    ) throws(ServiceLayerError) {
        for row in rows {
            var entity: JSONObject = [set.keys[0]: JSON(row.code), nameProperty: JSON(row.name)]
            for member in more.members { entity[member.name] = member.value }
            try plant(set, row.code, entity)
        }
    }

    /// Two series that count from the same number: DocNum alone says nothing about which document is meant.
    private func plantSeries() throws(ServiceLayerError) {
        try tables.change("INSERT INTO numbering_series VALUES ('Invoices', 10, 'Primary', 250001, 1)")
        try tables.change("INSERT INTO numbering_series VALUES ('Invoices', 11, 'Export', 250001, 0)")
        try tables.change("INSERT INTO numbering_series VALUES ('JournalEntries', 20, 'Primary', 900001, 1)")
    }

    /// The field for Tieout's reference, on marketing documents and on journal entries.
    private func plantUserFields() throws(ServiceLayerError) {
        for (number, table) in ["OINV", "OJDT"].enumerated() {
            try plant(
                .userFields, "\(table),\(number)",
                [
                    "TableName": JSON(table), "FieldID": JSON(number), "Name": "TieoutRef", "Type": "db_Alpha",
                    "SubType": "st_None", "Description": "Tieout reference", "Size": 50, "EditSize": 50,
                    "Mandatory": "tNO",
                ])
        }
    }

    private func plantItems() throws(ServiceLayerError) {
        let items = [
            (code: "TAXABLE", name: "Dasar Pengenaan Pajak (DPP)", account: CompanyCodes.revenueAccount),
            (code: "VAT", name: "Pajak Pertambahan Nilai (PPN)", account: CompanyCodes.vatAccount),
            (code: "SERVICE", name: "Jasa", account: "4100-002"),
            (code: "OLDITEM", name: "Barang lama (inactive)", account: CompanyCodes.revenueAccount),
        ]
        for item in items {
            let isOld = item.code == "OLDITEM"
            try plant(
                .items, item.code,
                [
                    "ItemCode": JSON(item.code), "ItemName": JSON(item.name), "IncomeAccount": JSON(item.account),
                    "InventoryItem": "tNO", "SalesItem": "tYES", "PurchaseItem": "tNO",
                    "Valid": isOld ? "tNO" : "tYES", "Frozen": isOld ? "tYES" : "tNO",
                ])
        }
    }
}
