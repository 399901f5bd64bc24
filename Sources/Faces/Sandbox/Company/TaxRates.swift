import Base

/// Codes that every posting of the demo company can fall back on.
enum CompanyCodes {
    static let warehouse = "01"
    static let receivableAccount = "1130-001"
    static let revenueAccount = "4100-001"
    static let vatAccount = "2150-001"
    /// Properties of a line for cost centres, with their columns.
    static let costingColumns = [
        ("CostingCode", "OcrCode"), ("CostingCode2", "OcrCode2"), ("CostingCode3", "OcrCode3"),
        ("CostingCode4", "OcrCode4"), ("CostingCode5", "OcrCode5"),
    ]
}

extension Company {
    /// The rate of a sales tax code in percent; `nil` when there is none or it is inactive.
    func rate(ofTaxCode code: String) throws(ServiceLayerError) -> Amount? {
        guard let tax = try master(.salesTaxCodes, code), tax["Inactive"]?.text != "tYES" else { return nil }
        return tax.amount("Rate")
    }

    /// The rate of a VAT group in percent on a day: the last of its lines that was in effect by then.
    func rate(ofVatGroup code: String, on date: CalendarDate) throws(ServiceLayerError) -> Amount? {
        guard let group = try master(.vatGroups, code), group["Inactive"]?.text != "tYES" else { return nil }
        var current: (from: CalendarDate, rate: Amount)?
        for line in group["VatGroups_Lines"]?.list ?? [] {
            let from = line.object?.date("Effectivefrom") ?? CalendarDate(daysSince1970: 0)
            guard from <= date, let rate = line["Rate"]?.amount, current.map({ $0.from < from }) ?? true else {
                continue
            }
            current = (from: from, rate: rate)
        }
        return current?.rate ?? .zero
    }
}
