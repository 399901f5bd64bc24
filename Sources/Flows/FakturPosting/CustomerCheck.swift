import Base
import Model

/// What speaks against the customer, and against the currency it is invoiced in.
extension FakturCheck {
    func customerProblems() -> [Problem] {
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

    func currency() -> [Problem] {
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
}
