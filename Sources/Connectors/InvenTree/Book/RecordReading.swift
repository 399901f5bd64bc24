import Base
import Model

// What the server's records say, as far as the book's port asks. `nil` for what is no such record.

extension BookCompany {
    init?(_ json: JSON) {
        guard let id = json["pk"]?.integer, let name = json["name"]?.text else { return nil }
        self.init(
            id: id, name: name, cui: json["tax_id"]?.text.flatMap { CUI($0) },
            isCustomer: json["is_customer"]?.flag ?? false)
    }
}

extension BookPart {
    init?(_ json: JSON) {
        guard let id = json["pk"]?.integer, let name = json["name"]?.text else { return nil }
        let code = json["IPN"]?.text ?? ""
        self.init(id: id, name: name, code: code.isEmpty ? nil : code, isSalable: json["salable"]?.flag ?? false)
    }
}

extension BookOrder {
    init?(_ json: JSON, lines: [BookLine]) {
        guard let id = json["pk"]?.integer, let description = json["description"]?.text,
            let customer = json["customer"]?.integer
        else { return nil }
        self.init(
            id: id, reference: json["reference"]?.text ?? "", description: description, customerID: customer,
            state: State(json), lines: lines)
    }
}

extension BookOrder.State {
    /// A state that an administrator added has a key of its own beside the built-in one it stands for.
    fileprivate init(_ json: JSON) {
        let status = json["status"]?.integer
        if let custom = json["status_custom_key"]?.integer, custom != status {
            self = .custom
            return
        }
        self =
            switch status {
            case 10: .pending
            case 15: .issued
            case 20: .shipped
            case 25: .onHold
            case 30: .completed
            case 40: .cancelled
            case 50: .lost
            case 60: .returned
            default: .custom
            }
    }
}

extension BookLine {
    /// A line without a price costs nothing.
    init?(_ json: JSON) {
        guard let id = json["pk"]?.integer, let part = json["part"]?.integer,
            let quantity = json["quantity"]?.amount
        else { return nil }
        let price: Amount
        switch json["sale_price"] {
        case nil, .null: price = .zero
        case .some(let sent):
            guard let amount = sent.amount else { return nil }
            price = amount
        }
        self.init(
            id: id,
            content: LineDraft(
                partID: part, quantity: quantity, price: price, currency: json["sale_price_currency"]?.text ?? "",
                reference: json["reference"]?.text ?? ""))
    }
}

extension LineDraft {
    /// Decimals as strings, which the server reads exactly. The currency is always sent: without it the server takes its
    /// own, not the order's.
    func json(orderID: Int64?) -> JSON {
        var json: JSON = [
            "part": JSON(partID), "quantity": JSON(quantity.text(minimumPlaces: 0)),
            "sale_price": JSON(price.text(minimumPlaces: 0)), "sale_price_currency": JSON(currency),
            "reference": JSON(reference),
        ]
        if let orderID { json["order"] = JSON(orderID) }
        return json
    }
}
