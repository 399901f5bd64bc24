import Base
import Model

/// Whose invoice it is: the company with its tax number, else the one with its name, else a new one. Never a guess.
struct CustomerMatch {
    let invoice: RawInvoice
    let holdings: BookHoldings

    func step() throws(Failure) -> (step: OrderPlan.CustomerStep, warnings: [Problem]) {
        let cui = CUI(invoice.cui)
        let name = BookText.kept(invoice.customerName)
        let warnings = cui.map(warnings) ?? []
        if let cui, let company = try one(of: holdings.companies(cui), by: "CUI \(cui.text)") {
            return (.found(company), warnings)
        }
        if !name.isEmpty, let company = try named(name, cui: cui) {
            return (.found(company), warnings + (cui.map { nameOnly(company, $0) } ?? []))
        }
        return (.create(try draft(name: name, cui: cui)), warnings)
    }

    /// A company of this name counts unless it has another tax number: then it is another company, and the book can't
    /// hold two of one name.
    private func named(_ name: String, cui: CUI?) throws(Failure) -> BookCompany? {
        let companies = holdings.companies(named: NameKey(name))
        let candidates = companies.filter { cui == nil || $0.cui == nil }
        if candidates.isEmpty, let cui, let other = companies.first {
            throw .customerUnusable(
                "The book holds \(other.words), the invoice names the same company with CUI \(cui.text).",
                advice: "Correct the wrong tax number, or tell the two companies apart by their names, then retry.")
        }
        return try one(of: candidates, by: "the name \(name)")
    }

    private func one(of companies: [BookCompany], by what: String) throws(Failure) -> BookCompany? {
        guard companies.count < 2 else { throw .customerAmbiguous(companies.sorted { $0.id < $1.id }, by: what) }
        guard let company = companies.first else { return nil }
        guard company.isCustomer else {
            throw .customerUnusable(
                "Company \(company.words) is not a customer in the book.",
                advice: "Mark the company as a customer there, then retry.")
        }
        return company
    }

    private func draft(name: String, cui: CUI?) throws(Failure) -> CompanyDraft {
        guard !name.isEmpty else {
            throw .customerUnusable(
                "The invoice names its customer by CUI \(cui?.text ?? "") only, and the book holds no such company.",
                advice: "Fill in the customer's name at the source, or create the company in the book, then retry.")
        }
        guard name.unicodeScalars.count <= BookLimits.nameLengthMax,
            (cui?.text.unicodeScalars.count ?? 0) <= BookLimits.cuiLengthMax
        else {
            throw .customerUnusable(
                "The name or tax number of “\(name.prefix(40))…” is longer than the book keeps (\(BookLimits.nameLengthMax) and \(BookLimits.cuiLengthMax) characters).",
                advice: "Create the company in the book with the same tax number and a shorter name, then retry.")
        }
        return CompanyDraft(name: name, cui: cui)
    }

    private func nameOnly(_ company: BookCompany, _ cui: CUI) -> [Problem] {
        [
            Problem(
                "cod_unic_client", "company \(company.words) was found by its name; it has no tax number in the book",
                remedy: "Enter \(cui.text) there if it is the same company.", severity: .warning)
        ]
    }

    private func warnings(_ cui: CUI) -> [Problem] {
        guard cui.isWellFormed, !cui.hasRightCheckDigit else { return [] }
        return [
            Problem(
                "cod_unic_client", "the check digit of CUI \(cui.text) is wrong",
                remedy: "Compare it with the register; the order is made all the same.", severity: .warning)
        ]
    }
}
