import Base
import Model

extension LedgerPartner {
    static func query(_ code: String) -> SetQuery {
        SetQuery(set: "BusinessPartners", key: "CardCode", select: selection, filter: "CardCode eq \(code)")
    }

    static let selection: [FieldName] = [
        "CardCode", "CardName", "CardType", "Currency", "Valid", "ValidFrom", "ValidTo", "Frozen", "FrozenFrom",
        "FrozenTo", "BPWithholdingTaxCollection",
    ]

    /// A business partner on a day; `nil` without a code.
    init?(_ json: JSON, on day: CalendarDate) {
        guard let code = json["CardCode"]?.ledgerText else { return nil }
        self.init(
            code: code, name: json["CardName"]?.ledgerText ?? code,
            isCustomer: ["cCustomer", "C"].contains(json["CardType"]?.text), isActive: json.isInUse(on: day),
            currency: json["Currency"]?.ledgerText,
            withholdingTaxCodes: json["BPWithholdingTaxCollection"]?.list?.compactMap { $0["WTCode"]?.ledgerText } ?? []
        )
    }
}

extension JSON {
    /// SAP keeps two marks, each with dates that may be open: active (`Valid`) and inactive (`Frozen`). A record with
    /// neither is in use; outside the dates of its own mark the other state holds.
    fileprivate func isInUse(on day: CalendarDate) -> Bool {
        if self["Frozen"]?.ledgerFlag == true { return !covers(day, "FrozenFrom", "FrozenTo") }
        if self["Valid"]?.ledgerFlag == true { return covers(day, "ValidFrom", "ValidTo") }
        return true
    }

    private func covers(_ day: CalendarDate, _ from: String, _ to: String) -> Bool {
        if let first = self[from]?.ledgerDate, day < first { return false }
        if let last = self[to]?.ledgerDate, day > last { return false }
        return true
    }
}
