import Base

/// A line of a sales order. The same part may stand in it any number of times.
struct OrderLine {
    var pk: Int64 = 0
    var order: Int64 = 0
    var part: Int64 = 0
    var quantity = Amount.one
    var price: Amount?
    var currency = ""
    var reference = ""
    var notes = ""
    var line = ""
    var link = ""
    var targetOn: CalendarDate?
    /// What was sent, unrounded: the answer to a creation shows it, the table does not keep it.
    var sentQuantity: DecimalText?
    var partName = ""

    static let quantityPlaces = 5
    static let pricePlaces = 6

    var searched: [String?] { [partName, PythonNumber.text(digits: quantity.millionths, places: 6), reference] }

    mutating func takeFigures(_ form: inout Form, priceName: String, currencies: [String], mayBeNegative: Bool) {
        if let sent = form.sent["quantity"], sent.isNull || sent.text == "" {
            form.refuse("quantity", "This field may not be null.")
        } else if let number = form.decimal("quantity", digits: 15, places: OrderLine.quantityPlaces) {
            sentQuantity = number
            quantity = number.rounded(to: OrderLine.quantityPlaces) ?? quantity
        }
        if form.sent[priceName]?.isNull == true || form.sent[priceName]?.text == "" {
            price = nil
        } else if let number = form.decimal(priceName, digits: 19, places: 6, mayBeNegative: mayBeNegative) {
            price = number.rounded(to: OrderLine.pricePlaces) ?? price
        }
        currency = form.choice("\(priceName)_currency", among: currencies, currency) ?? currency
        reference = form.text("reference", max: 100, reference)
        notes = form.text("notes", max: 500, notes)
        line = form.text("line", max: 20, line)
        link = form.link("link", link)
        targetOn = form.day("target_date", targetOn)
    }

    var figures: JSONObject {
        [
            "pk": JSON(pk), "line": JSON(line), "link": JSON(link), "notes": JSON(notes), "order": JSON(order),
            "project_code": .null, "quantity": sentQuantity?.json ?? quantity.asPythonNumber,
            "reference": JSON(reference), "target_date": targetOn.map { JSON($0) } ?? .null,
            "project_code_label": .null, "project_code_detail": .null,
        ]
    }

    /// As a list shows it.
    var listed: JSONObject {
        var object = figures
        object["allocated"] = .number("0.0")
        object["overdue"] = false
        object["part"] = JSON(part)
        object["sale_price"] = price?.asPythonNumber ?? .null
        object["sale_price_currency"] = JSON(currency)
        for name in ["shipped", "available_stock", "available_variant_stock", "building", "on_order"] {
            object[name] = .number("0.0")
        }
        return object
    }
}
