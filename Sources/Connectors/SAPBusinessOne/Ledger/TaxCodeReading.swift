import Base
import Model

extension TaxField {
    func query(_ code: String) -> SetQuery {
        let (set, select): (String, [FieldName]) =
            switch self {
            case .taxCode: ("SalesTaxCodes", ["Code", "Rate", "Inactive", "ValidForAR"])
            case .vatGroup: ("VatGroups", ["Code", "Category", "Inactive", "VatGroups_Lines"])
            }
        return SetQuery(set: set, key: "Code", select: select, filter: "Code eq \(code)")
    }
}

/// A tax code with every rate it ever had. A sales tax code has one rate; a VAT group has dated ones.
struct DatedTaxCode: Hashable, Sendable {
    let code: String
    let isActive: Bool
    /// Earliest first; `nil` means "always".
    let rates: [(from: CalendarDate?, percent: Amount)]

    init?(_ json: JSON, _ field: TaxField) {
        guard let code = json["Code"]?.ledgerText else { return nil }
        self.code = code
        let isUnlocked = json["Inactive"]?.ledgerFlag != true
        switch field {
        case .taxCode:
            isActive = isUnlocked && json["ValidForAR"]?.ledgerFlag != false
            rates = json["Rate"]?.ledgerAmount.map { [(from: nil, percent: $0)] } ?? []
        case .vatGroup:
            // An input tax group belongs on purchases: a sales invoice would be refused.
            isActive = isUnlocked && !["bovcInputTax", "I"].contains(json["Category"]?.text)
            let lines = json["VatGroups_Lines"]?.list ?? []
            rates = lines.compactMap { line in
                line["Rate"]?.ledgerAmount.map { (from: line["Effectivefrom"]?.ledgerDate, percent: $0) }
            }.sorted { ($0.from?.daysSince1970 ?? .min) < ($1.from?.daysSince1970 ?? .min) }
        }
    }

    /// The code with the rate in force on a day; `nil` when it had none yet.
    func taxCode(on day: CalendarDate) -> LedgerTaxCode? {
        let inForce = rates.last { rate in rate.from.map { $0 <= day } ?? true }
        return inForce.map { LedgerTaxCode(code: code, ratePercent: $0.percent, isActive: isActive) }
    }

    static func == (left: DatedTaxCode, right: DatedTaxCode) -> Bool {
        left.code == right.code && left.isActive == right.isActive
            && left.rates.elementsEqual(right.rates) { $0 == $1 }
    }
    func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
