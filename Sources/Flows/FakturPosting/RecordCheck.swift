import Base
import Model

/// What the invoice names must exist in the ledger, be active, and fit its columns.
extension FakturCheck {
    func records() -> [Problem] {
        guard let draft else { return [] }
        var list: [Problem] = []
        func need(_ field: String, _ what: String, _ code: String, _ record: LedgerRecord?) {
            if record == nil {
                list.append(
                    Problem(
                        field, "the ledger has no \(what) \(code).", remedy: "Create it there, or correct the code."))
            } else if record?.isActive == false {
                list.append(
                    Problem(
                        field, "\(what) \(code) is not active in the ledger.",
                        remedy: "Activate it there, or choose another."))
            }
        }
        for code in unique(draft.lines.compactMap(\.itemCode)) { need("item", "item", code, holdings.items[code]) }
        for code in unique(draft.lines.compactMap(\.accountCode)) {
            need("account", "G/L account", code, holdings.accounts[code])
        }
        for code in unique(draft.lines.compactMap(\.project)) {
            need("project", "project", code, holdings.projects[code])
        }
        for code in unique(draft.lines.compactMap(\.costCentre)) {
            need("department", "cost centre", code, holdings.costCentres[code])
        }
        for code in unique(draft.lines.compactMap(\.taxCode)) {
            let record = holdings.taxCodes[code].map { LedgerRecord(code: code, name: code, isActive: $0.isActive) }
            need("tax_code", "tax code", code, record)
        }
        if settings.lineProfile == .accountLine, draft.lines.contains(where: { $0.accountCode == nil }) {
            list.append(
                Problem(
                    "account", "no G/L account is given for the line.",
                    remedy: "Enter it in the faktur, the customer, or faktur.account in the settings."))
        }
        if !faktur.wtaxAmount.isZero, settings.withholdingTaxCode == nil {
            list.append(
                Problem(
                    "wtax_amount", "withholding tax is \(faktur.wtaxAmount), but no withholding tax code is set.",
                    remedy: "Set faktur.withholding_tax_code, or clear the amount."))
        }
        return list
    }

    /// Column lengths of the ledger's documents (Service Layer: /Invoices).
    func lengths() -> [Problem] {
        guard let draft else { return [] }
        var list: [Problem] = []
        func fit(_ field: String, _ text: String?, _ limit: Int) {
            guard let text, text.unicodeScalars.count > limit else { return }
            list.append(
                Problem(
                    field, "\(text.unicodeScalars.count) characters, and the ledger keeps \(limit).",
                    remedy: "Shorten it by \(text.unicodeScalars.count - limit)."))
        }
        fit("customer", draft.customerCode, 15)
        fit("faktur_no", draft.customerReference, 100)
        fit("remarks", draft.comments, 254)
        fit("currency", draft.currency, 3)
        for line in draft.lines {
            fit("item", line.itemCode, 50)
            fit("account", line.accountCode, 15)
            fit("tax_code", line.taxCode, 8)
            fit("department", line.costCentre, 8)
            fit("project", line.project, 20)
        }
        return list
    }

    private func unique(_ codes: [String]) -> [String] {
        Array(Set(codes)).sorted()
    }
}
