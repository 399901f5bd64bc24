import Base
import Model

/// Every reason why a faktur can't be posted as it is, all at once, each with its field and the remedy.
struct FakturCheck {
    let faktur: Faktur
    let customer: Customer?
    let draft: InvoiceDraft?
    let expected: InvoiceTotals?
    let computed: InvoiceTotals?
    let holdings: LedgerHoldings
    let settings: PostingSettings

    func problems() -> [Problem] {
        document() + customerProblems() + currency() + records() + lengths() + totals() + tax()
    }

    private func document() -> [Problem] {
        var list: [Problem] = []
        if faktur.type != .sales {
            list.append(
                Problem(
                    "type", "a purchase faktur is not an A/R invoice.",
                    remedy: "Post it as an A/P invoice in the ledger, and type its number here."))
        }
        if faktur.status == .cancelled {
            list.append(Problem("status", "the faktur was cancelled.", remedy: "Correct it first, then post it anew."))
        }
        if (faktur.fakturNo ?? "").isEmpty {
            list.append(
                Problem(
                    "faktur_no", "the tax invoice number is missing.",
                    remedy: "The tax officer answers the faktur with its number and date."))
        } else if let number = faktur.fakturNo, FakturNumber(number) == nil {
            list.append(
                Problem(
                    "faktur_no", "\(number) is neither a 16-digit number nor a 17-digit Coretax number.",
                    remedy: "Check it against the tax invoice.", severity: .warning))
        }
        if faktur.fakturDate == nil {
            list.append(
                Problem(
                    "faktur_date", "the tax invoice date is missing.",
                    remedy: "The tax officer answers the faktur with its number and date."))
        }
        if faktur.dpp <= .zero {
            list.append(
                Problem(
                    "dpp", "the tax base is \(faktur.dpp), and must be more than zero.",
                    remedy: "Correct the tax base, or cancel the faktur."))
        }
        if faktur.ppn.isNegative {
            list.append(Problem("ppn", "the VAT is \(faktur.ppn), and can't be negative.", remedy: "Correct the VAT."))
        }
        if let number = faktur.docNum {
            list.append(
                Problem(
                    "doc_num", "the faktur already has document number \(number).",
                    remedy: "If it is wrong, clear it; otherwise there is nothing to post."))
        }
        switch holdings.period {
        case .open: break
        case .locked:
            list.append(
                Problem(
                    "invoice_date", "the posting period of \(faktur.invoiceDate) is locked in the ledger.",
                    remedy: "Ask accounting to open the period, or agree on another date."))
        case .missing:
            list.append(
                Problem(
                    "invoice_date", "the ledger has no posting period for \(faktur.invoiceDate).",
                    remedy: "Correct the date, or ask accounting to create the period."))
        }
        return list
    }

    private func customerProblems() -> [Problem] {
        guard let customer else {
            return [Problem("customer", "the faktur has no customer.", remedy: "Choose its customer.")]
        }
        guard let code = customer.code, !code.isEmpty else {
            return [
                Problem(
                    "customer", "\(customer.name) has no code in the ledger.",
                    remedy: "Enter the customer's code, then retry.")
            ]
        }
        guard let partner = holdings.partner else {
            return [
                Problem(
                    "customer", "the ledger knows no business partner \(code) (\(customer.name)).",
                    remedy: "Correct the customer's code, or create the partner in the ledger.")
            ]
        }
        var list: [Problem] = []
        if !partner.isCustomer {
            list.append(
                Problem(
                    "customer", "business partner \(code) is not a customer in the ledger.",
                    remedy: "Correct the customer's code."))
        }
        if !partner.isActive {
            list.append(
                Problem(
                    "customer", "business partner \(code) is inactive or frozen in the ledger.",
                    remedy: "Ask accounting to activate the partner."))
        }
        if let draft, !draft.isLocal, let currency = partner.currency, currency != "##", currency != draft.currency {
            list.append(
                Problem(
                    "currency", "business partner \(code) is kept in \(currency) only.",
                    remedy: "Allow \(draft.currency) for the partner in the ledger, or correct the currency."))
        }
        if !faktur.wtaxAmount.isZero, let tax = settings.withholdingTaxCode, !partner.withholdingTaxCodes.contains(tax)
        {
            list.append(
                Problem(
                    "wtax_amount", "withholding tax code \(tax) is not assigned to \(code) in the ledger.",
                    remedy: "Assign it to the partner, or clear the withholding tax."))
        }
        return list
    }

    private func currency() -> [Problem] {
        var list: [Problem] = []
        if faktur.kurs <= .zero {
            list.append(
                Problem(
                    "kurs", "the exchange rate is \(faktur.kurs), and must be more than zero.",
                    remedy: "Enter the tax rate (kurs pajak) of the day."))
        }
        if holdings.localCurrency != settings.localCurrency {
            list.append(
                Problem(
                    "currency",
                    "the ledger's local currency is \(holdings.localCurrency), the settings say \(settings.localCurrency).",
                    remedy: "Correct faktur.local_currency."))
        }
        if faktur.kurs == .one, faktur.currency != settings.localCurrency {
            list.append(
                Problem(
                    "kurs", "the rate is 1, but \(faktur.currency) is not the local currency.",
                    remedy: "Enter the rate of \(faktur.currency), or \(settings.localCurrency) as currency."))
        }
        guard faktur.kurs != .one, faktur.kurs > .zero else { return list }
        if faktur.currency == settings.localCurrency {
            list.append(
                Problem(
                    "kurs", "the rate of the local currency must be 1, and is \(faktur.kurs).",
                    remedy: "Enter 1, or the foreign currency."))
        } else if let rate = holdings.rate {
            if rate != faktur.kurs {
                list.append(
                    Problem(
                        "kurs",
                        "the ledger's rate of \(faktur.currency) on \(faktur.invoiceDate) is \(rate), the faktur's \(faktur.kurs).",
                        remedy: "The faktur's rate is sent; check that it is meant.", severity: .warning))
            }
        } else {
            list.append(
                Problem(
                    "kurs", "the ledger has no rate of \(faktur.currency) on \(faktur.invoiceDate).",
                    remedy: "Enter the day's rate in the ledger."))
        }
        return list
    }

    private func records() -> [Problem] {
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
    private func lengths() -> [Problem] {
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

    private func totals() -> [Problem] {
        guard faktur.kurs > .zero else { return [] }
        guard let draft, let expected, let computed else {
            return [
                Problem(
                    "dpp", "the amounts are too large for the ledger (13 digits before the point).",
                    remedy: "Check dpp, ppn and kurs.")
            ]
        }
        guard expected.gross != computed.gross else { return [] }
        return [
            Problem(
                "ppn",
                "the ledger will compute \(computed.gross) \(draft.currency) (VAT by tax code \(computed.vat)), the faktur says \(expected.gross).",
                remedy: settings.lineProfile == .twoLine && !computed.vat.isZero
                    ? "The VAT has its own line, so the tax code must carry rate 0: choose such a code, or the profile taxed-line."
                    : "Correct dpp or ppn, or the tax code.")
        ]
    }

    /// A VAT that does not follow from the rule in force is a warning: there are reasons the rule does not know.
    private func tax() -> [Problem] {
        guard faktur.dpp > .zero, !faktur.ppn.isNegative else { return [] }
        let rule = VATRule.inForce(on: faktur.fakturDate ?? faktur.invoiceDate)
        let day = faktur.fakturDate ?? faktur.invoiceDate
        guard !rule.agrees(faktur.ppn, with: faktur.dpp, on: day),
            let exact = rule.vat(on: faktur.dpp, places: 2, .halfUp)
        else { return [] }
        let rounding = RupiahRounding.inForce(on: day)
        let rounded = rule.vat(on: faktur.dpp, places: 0, rounding.rule)?.description ?? "out of range"
        return [
            Problem(
                "ppn",
                "\(faktur.ppn) does not follow from \(rule.words): \(exact) to two decimals, \(rounded) in whole rupiah (\(rounding.article)).",
                remedy: "Check base and VAT; if another rule applies, it can be posted as it is.", severity: .warning)
        ]
    }

    private func unique(_ codes: [String]) -> [String] { Array(Set(codes)).sorted() }
}
