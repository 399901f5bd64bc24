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
}
