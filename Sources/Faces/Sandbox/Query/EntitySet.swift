/// A set of entities as Service Layer names it in its addresses.
struct EntitySet: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// Marketing documents: invoices and drafts.
        case document
        case journal
        /// Everything that is looked up and rarely changes.
        case master
    }

    let name: String
    let type: String
    let kind: Kind
    /// The property that names a row, as a list only because `UserFieldsMD` has two.
    let keys: [String]
    /// Keys are whole numbers (given by the server) rather than texts.
    let hasNumericKey: Bool
    /// Carries an ETag; 28 sets of the real server do.
    let hasETag: Bool
    /// The table's name in the database, for messages.
    let table: String
}

extension EntitySet {
    static let invoices = EntitySet(
        "Invoices", of: "Document", table: "OINV", keys: ["DocEntry"], kind: .document, hasNumericKey: true,
        hasETag: true)
    static let drafts = EntitySet(
        "Drafts", of: "Document", table: "ODRF", keys: ["DocEntry"], kind: .document, hasNumericKey: true, hasETag: true
    )
    static let journalEntries = EntitySet(
        "JournalEntries", of: "JournalEntry", table: "OJDT", keys: ["JdtNum"], kind: .journal, hasNumericKey: true)
    static let businessPartners = EntitySet(
        "BusinessPartners", of: "BusinessPartner", table: "OCRD", keys: ["CardCode"], hasETag: true)
    static let items = EntitySet("Items", of: "Item", table: "OITM", keys: ["ItemCode"], hasETag: true)
    static let vatGroups = EntitySet("VatGroups", of: "VatGroup", table: "OVTG", keys: ["Code"])
    static let salesTaxCodes = EntitySet("SalesTaxCodes", of: "SalesTaxCode", table: "OSTC", keys: ["Code"])
    static let withholdingTaxCodes = EntitySet(
        "WithholdingTaxCodes", of: "WithholdingTaxCode", table: "OWHT", keys: ["WTCode"])
    static let projects = EntitySet("Projects", of: "Project", table: "OPRJ", keys: ["Code"])
    static let accounts = EntitySet("ChartOfAccounts", of: "ChartOfAccount", table: "OACT", keys: ["Code"])
    static let profitCenters = EntitySet("ProfitCenters", of: "ProfitCenter", table: "OPRC", keys: ["CenterCode"])
    static let currencies = EntitySet("Currencies", of: "Currency", table: "OCRN", keys: ["Code"])
    static let paymentTerms = EntitySet(
        "PaymentTermsTypes", of: "PaymentTermsType", table: "OCTG", keys: ["GroupNumber"], hasNumericKey: true)
    static let attachments = EntitySet(
        "Attachments2", of: "Attachments2", table: "OATC", keys: ["AbsoluteEntry"], hasNumericKey: true)
    static let userFields = EntitySet("UserFieldsMD", of: "UserFieldMD", table: "CUFD", keys: ["TableName", "FieldID"])

    static let all: [String: EntitySet] = Dictionary(
        uniqueKeysWithValues: [
            invoices, drafts, journalEntries, businessPartners, items, vatGroups, salesTaxCodes, withholdingTaxCodes,
            projects, accounts, profitCenters, currencies, paymentTerms, attachments, userFields,
        ].map { ($0.name, $0) })

    private init(
        _ name: String, of type: String, table: String, keys: [String], kind: Kind = .master,
        hasNumericKey: Bool = false, hasETag: Bool = false
    ) {
        self.init(
            name: name, type: type, kind: kind, keys: keys, hasNumericKey: hasNumericKey, hasETag: hasETag,
            table: table)
    }

    /// The text a row is filed under, from the key in an address; `nil` when it can't be a key of this set.
    ///
    /// A key may be written as `5`, `'C1'` or `CardCode='C1'`; a numeric one may stand in quotes.
    func rowKey(_ key: EntityKey) -> String? {
        guard key.parts.count == keys.count else { return nil }
        if keys.count == 1, let part = key.parts.first {
            guard part.name.isEmpty || part.name == keys[0] else { return nil }
            return rowKey(part.value)
        }
        let values = keys.map { name in key.parts.first { $0.name == name }?.value }
        return values.contains(nil) ? nil : rowKey(values.compactMap { $0 }.joined(separator: ","))
    }

    /// Numbers are filed with leading zeros, so that they sort as numbers.
    func rowKey(_ value: String) -> String? {
        guard hasNumericKey else { return value }
        guard let number = Int64(value), (0...Int64(Int32.max)).contains(number) else { return nil }
        return rowKey(number)
    }

    func rowKey(_ number: Int64) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 10 - digits.utf8.count)) + digits
    }

    /// The key as an address shows it: `5`, `'C1'`, `TableName='OINV',FieldID=0`.
    func literal(rowKey: String) -> String {
        if hasNumericKey { return Int64(rowKey).map { String($0) } ?? rowKey }
        if keys.count == 1 { return "'\(rowKey.replacingQuotes)'" }
        let values = rowKey.split(separator: ",")
        return zip(keys, values).map { name, value in
            Int64(value) == nil ? "\(name)='\(value)'" : "\(name)=\(value)"
        }.joined(separator: ",")
    }
}
