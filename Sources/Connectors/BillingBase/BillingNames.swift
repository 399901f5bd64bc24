package import Base
import Model

/// The four tables of billing, by the names Tieout has for them.
package enum BillingTable: String, CaseIterable, Sendable {
    case account
    case transaction
    case invoiceData = "invoice_data"
    case invoiceItem = "invoice_item"

    var columns: [BillingColumn] { BillingColumn.allCases.filter { $0.table == self } }
}

/// Their columns, each as `table.column`.
package enum BillingColumn: String, CaseIterable, Sendable {
    /// By which other tables refer to an account; the account's code itself, unless the settings name a column.
    case accountKey = "account.key"
    case accountCode = "account.account_code"
    case ownerName = "account.owner_name"
    case ownerEmail = "account.owner_email"
    case ownerLanguage = "account.owner_language"

    /// As with accounts: the slug itself, unless the settings name a column.
    case transactionKey = "transaction.key"
    case slug = "transaction.slug"
    case transactionAccount = "transaction.account"

    case invoiceID = "invoice_data.id"
    case direction = "invoice_data.direction"
    case invoiceTransaction = "invoice_data.transaction"
    case invoiceAccount = "invoice_data.account"
    case status = "invoice_data.status"
    case invoiceNumber = "invoice_data.invoice_number"
    case docNum = "invoice_data.doc_num"
    case signedPath = "invoice_data.signed_path"
    case files = "invoice_data.files"
    case collectedAt = "invoice_data.collected_at"
    case isFinished = "invoice_data.is_finished"
    case version = "invoice_data.version"

    case itemInvoice = "invoice_item.invoice"
    case itemTransaction = "invoice_item.transaction"
    case ledgerAccountCode = "invoice_item.ledger_account_code"
    case costCode = "invoice_item.cost_code"
    case costCode2 = "invoice_item.cost_code2"
    case netInSystemCurrency = "invoice_item.net_amount_invoicing_in_system_currency"
    case netInForeignCurrency = "invoice_item.net_amount_invoicing_in_foreign_currency"
    case number = "invoice_item.number"
    case docEntry = "invoice_item.doc_entry"
    case lineNum = "invoice_item.line_num"
    case vanishedAt = "invoice_item.vanished_at"

    package var table: BillingTable {
        switch self {
        case .accountKey, .accountCode, .ownerName, .ownerEmail, .ownerLanguage: .account
        case .transactionKey, .slug, .transactionAccount: .transaction
        case .itemInvoice, .itemTransaction, .ledgerAccountCode, .costCode, .costCode2, .netInSystemCurrency,
            .netInForeignCurrency, .number, .docEntry, .lineNum, .vanishedAt:
            .invoiceItem
        default: .invoiceData
        }
    }

    /// The name within its table.
    package var name: String { String(rawValue.drop { $0 != "." }.dropFirst()) }

    /// A column that may be missing, as long as the settings don't name it.
    var isOptional: Bool {
        switch self {
        case .accountKey, .ownerLanguage, .transactionKey, .itemTransaction: true
        default: false
        }
    }

    /// What it is made as, where somebody makes it for Tieout.
    var type: String {
        switch self {
        case .netInSystemCurrency, .netInForeignCurrency: "numeric(19,6)"
        case .collectedAt, .vanishedAt, .version, .docEntry, .lineNum: "bigint"
        case .number: "integer"
        case .isFinished: "boolean"
        default: "text"
        }
    }
}

/// How the names and words of another application's tables stand for Tieout's.
package struct BillingNames: Sendable {
    package private(set) var tables: [BillingTable: SQLName] = [:]
    package private(set) var columns: [BillingColumn: SQLName] = [:]
    /// By the word Tieout writes: `NORMAL_ISSUED` is `issued` there.
    package private(set) var words: [String: String] = [:]

    /// Each text reads `ours=theirs, ours=theirs`; what it does not name keeps its name.
    ///
    /// `columns` are those of each table. Throws `BILLING-BASE-SETTINGS`, naming the setting.
    package init(
        tables: String = "", columns: [BillingTable: String] = [:], words: String = ""
    ) throws(Failure) {
        for (ours, theirs) in try BillingNames.pairs(tables, setting: "billing.tables") {
            guard let table = BillingTable(rawValue: ours) else {
                throw .billingSettings(
                    "billing.tables", "there is no table \(ours)", among: BillingTable.allCases.map(\.rawValue), ours)
            }
            self.tables[table] = try BillingNames.name(theirs, setting: "billing.tables")
        }
        for (table, text) in columns.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let setting = "billing.\(table.rawValue)_columns"
            for (ours, theirs) in try BillingNames.pairs(text, setting: setting) {
                guard let column = BillingColumn(rawValue: "\(table.rawValue).\(ours)") else {
                    throw .billingSettings(
                        setting, "there is no column \(ours)", among: table.columns.map(\.name), ours)
                }
                self.columns[column] = try BillingNames.name(theirs, setting: setting)
            }
        }
        for (ours, theirs) in try BillingNames.pairs(words, setting: "billing.words") {
            guard BillingWords.all.contains(ours) else {
                throw .billingSettings("billing.words", "there is no word \(ours)", among: BillingWords.all, ours)
            }
            self.words[ours] = theirs
        }
        try BillingWords.check(self.words)
    }

    private static func pairs(_ text: String, setting: String) throws(Failure) -> [(ours: String, theirs: String)] {
        var pairs: [(ours: String, theirs: String)] = []
        for part in text.split(separator: ",") {
            let sides = part.split(separator: "=", omittingEmptySubsequences: false).map { String($0).trimmingBlanks }
            guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty else {
                throw .billingSettings(setting, "\"\(String(part).trimmingBlanks)\" does not read ours=theirs")
            }
            guard !pairs.contains(where: { $0.ours == sides[0] }) else {
                throw .billingSettings(setting, "\(sides[0]) stands in it twice")
            }
            pairs.append((sides[0], sides[1]))
        }
        return pairs
    }

    private static func name(_ text: String, setting: String) throws(Failure) -> SQLName {
        guard let name = SQLName(text) else {
            throw .billingSettings(setting, "\"\(text)\" can't be a name in a database")
        }
        return name
    }
}
