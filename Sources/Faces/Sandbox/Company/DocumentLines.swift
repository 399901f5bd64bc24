import Base

/// The lines of a document being composed: which item or account, which tax, which cost centre.
struct DocumentLines {
    let company: Company
    let document: JSONObject
    let customer: JSONObject
    let date: CalendarDate

    /// A line checked and filled in, still without its computed figures.
    struct Line {
        var entity: JSONObject
        var priced: DocumentFigures.PricedLine
    }

    func compose() throws(ServiceLayerError) -> [Line] {
        let isService = document["DocType"]?.text == "dDocument_Service"
        var lines: [Line] = []
        for (place, sent) in (document["DocumentLines"]?.list ?? []).enumerated() {
            lines.append(try line(sent.object ?? [:], number: place, isService: isService))
        }
        return lines
    }

    private func line(_ sent: JSONObject, number: Int, isService: Bool) throws(ServiceLayerError) -> Line {
        var line = sent
        line["LineNum"] = JSON(number)
        line["VisualOrder"] = JSON(number)
        line["LineStatus"] = "bost_Open"
        if isService { try checkAccount(&line, number) } else { try checkItem(&line, number) }
        try checkDimensions(&line, number)
        let taxPercent = try taxPercent(&line, number)
        let isWithheld = (line["WTLiable"]?.text ?? (isSubjectToWithholding ? "tYES" : "tNO")) == "tYES"
        line["WTLiable"] = isWithheld ? "tYES" : "tNO"
        let value = priced(&line, isService: isService)
        return Line(
            entity: line,
            priced: DocumentFigures.PricedLine(value: value, taxPercent: taxPercent, isWithheld: isWithheld))
    }

    private var isSubjectToWithholding: Bool { customer["SubjectToWithholdingTax"]?.text == "boYES" }

    private func checkItem(_ line: inout JSONObject, _ number: Int) throws(ServiceLayerError) {
        guard let code = line.text("ItemCode") else { throw .itemMissing(line: number + 1) }
        guard let item = try company.master(.items, code) else {
            throw .badCode("INV1.ItemCode", line: number + 1, code)
        }
        if item["Frozen"]?.text == "tYES" || item["Valid"]?.text == "tNO" { throw .itemInactive(code) }
        let warehouse = line.text("WarehouseCode") ?? CompanyCodes.warehouse
        guard warehouse == CompanyCodes.warehouse else {
            throw .badCode("INV1.WhsCode", line: number + 1, warehouse)
        }
        line["WarehouseCode"] = JSON(warehouse)
        line["ItemDescription"] = line.text("ItemDescription").map { .string($0) } ?? item["ItemName"]
        line["Quantity"] = line["Quantity"] ?? 1
        let account = line.text("AccountCode") ?? item.text("IncomeAccount") ?? CompanyCodes.revenueAccount
        try check(account: account, number)
        line["AccountCode"] = JSON(account)
    }

    private func checkAccount(_ line: inout JSONObject, _ number: Int) throws(ServiceLayerError) {
        try check(account: line.text("AccountCode") ?? "", number)
        line["Quantity"] = nil
    }

    private func check(account: String, _ number: Int) throws(ServiceLayerError) {
        guard let found = try company.master(.accounts, account), found.isPostable else {
            throw .badCode("INV1.AcctCode", line: number + 1, account)
        }
    }

    private func checkDimensions(_ line: inout JSONObject, _ number: Int) throws(ServiceLayerError) {
        if let project = line.text("ProjectCode") ?? document.text("Project") {
            guard let found = try company.master(.projects, project), found["Active"]?.text != "tNO" else {
                throw .badCode("INV1.Project", line: number + 1, project)
            }
            line["ProjectCode"] = JSON(project)
        }
        for (property, column) in CompanyCodes.costingColumns {
            guard let code = line.text(property) else { continue }
            guard let found = try company.master(.profitCenters, code), found["Active"]?.text != "tNO" else {
                throw .badCode("INV1.\(column)", line: number + 1, code)
            }
        }
    }

    /// The rate of the line's tax code or VAT group; 0 without one.
    private func taxPercent(_ line: inout JSONObject, _ number: Int) throws(ServiceLayerError) -> Amount {
        if let code = line.text("TaxCode") {
            guard let rate = try company.rate(ofTaxCode: code) else {
                throw .badCode("INV1.TaxCode", line: number + 1, code)
            }
            return rate
        }
        guard let group = line.text("VatGroup") ?? customer.text("VatGroup") else { return .zero }
        guard let rate = try company.rate(ofVatGroup: group, on: document.date("TaxDate") ?? date) else {
            throw .badCode("INV1.VatGroup", line: number + 1, group)
        }
        line["VatGroup"] = JSON(group)
        return rate
    }

    /// A total that was sent wins over a price; the price of a service is its total.
    private func priced(_ line: inout JSONObject, isService: Bool) -> DocumentFigures.PricedLine.Value {
        if let total = line["LineTotal"]?.amount { return .localTotal(total) }
        if let total = line["RowTotalFC"]?.amount, !total.isZero { return .documentTotal(total) }
        let price = line["UnitPrice"]?.amount ?? line["Price"]?.amount ?? .zero
        let quantity = isService ? .one : line["Quantity"]?.amount ?? .one
        return .price(price, quantity: quantity, discountPercent: line.amount("DiscountPercent"))
    }
}

extension DocumentLines.Line {
    /// The line as the server shows it, with what it computed.
    func entity(_ figures: DocumentFigures.Line, _ currency: String, _ rate: Amount) -> JSONObject {
        var line = entity
        let isForeign = currency != Company.localCurrency
        let total = isForeign ? figures.net.foreign : figures.net.local
        let quantity = line["Quantity"]?.amount.flatMap { $0.isZero ? nil : $0 } ?? .one
        let price = total.divided(by: quantity, places: Amount.places, .halfUp) ?? total
        line["Currency"] = JSON(currency)
        line["Rate"] = JSON(isForeign ? rate : .zero)
        line["Price"] = JSON(price)
        line["UnitPrice"] = line["UnitPrice"] ?? JSON(price)
        line["DiscountPercent"] = line["DiscountPercent"] ?? 0
        line["LineTotal"] = JSON(figures.net.local)
        line["RowTotalFC"] = JSON(figures.net.foreign)
        line["RowTotalSC"] = JSON(figures.net.local)
        line["TaxPercentagePerRow"] = JSON(priced.taxPercent)
        line["TaxTotal"] = JSON(figures.tax.local)
        line["NetTaxAmount"] = JSON(figures.tax.local)
        line["NetTaxAmountFC"] = JSON(figures.tax.foreign)
        line["NetTaxAmountSC"] = JSON(figures.tax.local)
        line["GrossTotal"] = JSON(figures.net.local.adding(figures.tax.local) ?? .zero)
        line["GrossTotalFC"] = JSON(figures.net.foreign.adding(figures.tax.foreign) ?? .zero)
        line["OpenAmount"] = line["LineTotal"]
        line["OpenAmountFC"] = line["RowTotalFC"]
        return line
    }
}

extension JSONObject {
    /// An account that takes postings: active, not frozen, no title.
    var isPostable: Bool {
        self["ActiveAccount"]?.text != "tNO" && self["FrozenFor"]?.text != "tYES" && self["ValidFor"]?.text != "tNO"
    }
}
