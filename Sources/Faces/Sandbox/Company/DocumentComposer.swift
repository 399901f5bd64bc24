import Base

/// Makes a whole marketing document of what a client sent: checks it in the order in which SAP complains, fills in
/// what the client left out, and computes what is the server's to compute.
struct DocumentComposer {
    let company: Company
    /// What the client sent, read by `EntityReader`.
    let sent: JSONObject
    /// A draft may lie in a locked period and needs no rate for its numbers to be kept.
    let isDraft: Bool

    /// The document without its numbers (DocEntry, DocNum, Series, TransNum).
    func compose() throws(ServiceLayerError) -> JSONObject {
        let customer = try customer()
        if company.options.hasBranches, sent["BPL_IDAssignedToInvoice"]?.integer == nil { throw .branchMissing }
        if let entry = sent["AttachmentEntry"]?.integer, try company.master(.attachments, String(entry)) == nil {
            throw .badCode("OINV.AtcEntry", line: nil, String(entry))
        }
        let date = sent.date("DocDate") ?? company.today
        if !isDraft { try company.openPeriod(on: date, "OINV.DocDate") }
        let currency = try currency(of: customer)
        let rate = try rate(of: currency, on: date)
        let lines = try DocumentLines(company: company, document: sent, customer: customer, date: date).compose()
        let withholding = try withholding(of: customer)
        let figures = try DocumentFigures(
            lines.map(\.priced), rate: currency == Company.localCurrency ? nil : rate,
            discountPercent: sent.amount("DiscountPercent"), withholding: withholding.map(\.row))
        guard !lines.isEmpty, !figures.total.local.isNegative, !figures.total.foreign.isNegative else {
            throw .totalBelowZero
        }
        var document = sent
        fillIn(&document, customer, date: date, currency: currency, rate: rate)
        if let terms = try dueDate(document, customer, date: date) { document["DocDueDate"] = JSON(terms) }
        write(figures, into: &document)
        document["DocumentLines"] = .array(
            zip(lines, figures.lines).map { line, figures in .object(line.entity(figures, currency, rate)) })
        document["WithholdingTaxDataCollection"] = .array(
            zip(withholding, figures.withheld).enumerated().map { place, pair in
                .object(pair.0.entity(pair.1, base: figures.withholdingBase, line: place))
            })
        return document
    }

    private func customer() throws(ServiceLayerError) -> JSONObject {
        guard let code = sent.text("CardCode"), let partner = try company.master(.businessPartners, code),
            partner["CardType"]?.text == "cCustomer"
        else { throw .customerNotFound }
        if partner["Frozen"]?.text == "tYES" || partner["Valid"]?.text == "tNO" { throw .customerInactive(code) }
        return partner
    }

    /// The currency sent, else the customer's only one, else the local currency.
    private func currency(of customer: JSONObject) throws(ServiceLayerError) -> String {
        let own = customer.text("Currency").flatMap { $0 == "##" ? nil : $0 }
        guard let sent = sent.text("DocCurrency") else { return own ?? Company.localCurrency }
        guard try company.master(.currencies, sent) != nil else { throw .badCode("OINV.DocCur", line: nil, sent) }
        return sent
    }

    /// The rate sent, but only where the company has one of its own for the day: without, SAP refuses the document.
    private func rate(of currency: String, on date: CalendarDate) throws(ServiceLayerError) -> Amount {
        guard let stored = try company.rate(of: currency, on: date) else { throw .rateMissing(currency) }
        let given = sent.amount("DocRate")
        return currency == Company.localCurrency || given.isZero || given.isNegative ? stored : given
    }

    private func dueDate(
        _ document: JSONObject, _ customer: JSONObject, date: CalendarDate
    ) throws(ServiceLayerError) -> CalendarDate? {
        guard document.date("DocDueDate") == nil else { return nil }
        let group = document["PaymentGroupCode"]?.integer ?? customer["PayTermsGrpCode"]?.integer ?? -1
        let terms = group < 0 ? nil : try company.master(.paymentTerms, String(group))
        return date.adding(days: Int(terms?["NumberOfAdditionalDays"]?.integer ?? 0))
    }

    private func fillIn(
        _ document: inout JSONObject, _ customer: JSONObject, date: CalendarDate, currency: String, rate: Amount
    ) {
        let code = customer["CardCode"]?.text ?? ""
        document["DocType"] = document["DocType"] ?? "dDocument_Items"
        document["CardName"] = document.text("CardName").map { .string($0) } ?? customer["CardName"]
        document["DocDate"] = JSON(date)
        document["TaxDate"] = JSON(document.date("TaxDate") ?? date)
        document["VatDate"] = JSON(document.date("VatDate") ?? date)
        document["DocCurrency"] = JSON(currency)
        document["DocRate"] = JSON(rate)
        document["JournalMemo"] = document.text("JournalMemo").map { .string($0) } ?? JSON("A/R Invoices - \(code)")
        document["PaymentGroupCode"] = document["PaymentGroupCode"] ?? customer["PayTermsGrpCode"]
        document["FederalTaxID"] = document.text("FederalTaxID").map { .string($0) } ?? customer["FederalTaxID"]
        document["ControlAccount"] = document.text("ControlAccount").map { .string($0) } ?? customer["DebitorAccount"]
        document["DocObjectCode"] = "oInvoices"
        document["DocumentStatus"] = "bost_Open"
        document["Cancelled"] = "tNO"
        document["CancelStatus"] = "csNo"
        document["CreationDate"] = JSON(company.today)
        document["UpdateDate"] = JSON(company.today)
        document["DocTime"] = JSON(company.now.timeOfDay)
        document["UpdateTime"] = JSON(company.now.timeOfDay)
        document["UserSign"] = 1
    }

    private func write(_ figures: DocumentFigures, into document: inout JSONObject) {
        document["DocTotal"] = JSON(figures.total.local)
        document["DocTotalFc"] = JSON(figures.total.foreign)
        document["DocTotalSys"] = JSON(figures.total.local)
        document["VatSum"] = JSON(figures.tax.local)
        document["VatSumFc"] = JSON(figures.tax.foreign)
        document["VatSumSys"] = JSON(figures.tax.local)
        document["TotalDiscount"] = JSON(figures.discount.local)
        document["TotalDiscountFC"] = JSON(figures.discount.foreign)
        let withheld = figures.withheld
        document["WTAmount"] = JSON(withheld.map(\.local).total() ?? .zero)
        document["WTAmountFC"] = JSON(withheld.map(\.foreign).total() ?? .zero)
        document["WTAmountSC"] = JSON(withheld.map(\.local).total() ?? .zero)
        document["PaidToDate"] = 0
        document["PaidToDateFC"] = 0
    }

    // MARK: - Withholding tax

    private struct WithheldRow {
        let code: String
        let row: DocumentFigures.Withholding
        let account: String?

        func entity(_ pair: DocumentFigures.Pair, base: DocumentFigures.Pair, line: Int) -> JSONObject {
            [
                "WTCode": JSON(code), "WTAmount": JSON(pair.local), "WTAmountFC": JSON(pair.foreign),
                "WTAmountSys": JSON(pair.local), "TaxableAmount": JSON(base.local),
                "TaxableAmountFC": JSON(base.foreign), "TaxableAmountinSys": JSON(base.local),
                "Rate": JSON(row.percent), "GLAccount": JSON(account), "LineNum": JSON(line),
            ]
        }
    }

    private func withholding(of customer: JSONObject) throws(ServiceLayerError) -> [WithheldRow] {
        let allowed = (customer["BPWithholdingTaxCollection"]?.list ?? []).compactMap { $0["WTCode"]?.text }
        var rows: [WithheldRow] = []
        for sent in sent["WithholdingTaxDataCollection"]?.list ?? [] {
            let code = sent["WTCode"]?.text ?? ""
            guard allowed.contains(code), let tax = try company.master(.withholdingTaxCodes, code) else {
                throw .withholdingTaxNotAllowed(code)
            }
            let row = DocumentFigures.Withholding(
                percent: tax.amount("Rate"), localAmount: sent["WTAmount"]?.amount,
                documentAmount: sent["WTAmountFC"]?.amount.flatMap { $0.isZero ? nil : $0 })
            rows.append(WithheldRow(code: code, row: row, account: tax["Account"]?.text))
        }
        return rows
    }
}

extension JSONObject {
    /// A date this sandbox stored or read.
    func date(_ name: String) -> CalendarDate? { self[name]?.text.flatMap { CalendarDate($0) } }
}

extension Timestamp {
    /// `HH:mm:ss` in UTC.
    var timeOfDay: String { String(description.dropFirst(11).prefix(8)) }
}
