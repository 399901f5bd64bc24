import Base
package import Model

/// A customer as somebody typed it: every field a text, each named as the column of a file is.
package struct CustomerForm: Sendable {
    package var fields: [String: String]

    package init(_ fields: [String: String]) { self.fields = fields }

    package init(_ customer: Customer) {
        fields = [
            "code": customer.code ?? "", "name": customer.name, "type": customer.type.rawValue,
            "project": customer.project ?? "", "department": customer.department ?? "",
            "payment_terms_days": customer.paymentTermsDays.map { String($0) } ?? "",
            "tax_code": customer.taxCode ?? "", "revenue_account": customer.revenueAccount ?? "",
            "receivable_account": customer.receivableAccount ?? "",
        ]
    }

    package static let names = [
        "code", "name", "type", "project", "department", "payment_terms_days", "tax_code", "revenue_account",
        "receivable_account",
    ]

    /// The customer these fields name, or everything that is wrong with them.
    package func read(id: CustomerID) -> (customer: Customer, problems: [Problem]) {
        var problems: [Problem] = []
        var customer = Customer(id: id, code: text("code"), name: text("name") ?? "")
        if customer.name.isEmpty {
            problems.append(Problem("name", "the name is empty.", remedy: "Write the customer's name."))
        }
        if let type = text("type") {
            if let kind = Customer.Kind(rawValue: type) {
                customer.type = kind
            } else {
                problems.append(Problem("type", "\(type) is no kind of customer.", remedy: "Choose one of the list."))
            }
        }
        customer.project = text("project")
        customer.department = text("department")
        customer.taxCode = text("tax_code")
        customer.revenueAccount = text("revenue_account")
        customer.receivableAccount = text("receivable_account")
        if let days = text("payment_terms_days") {
            customer.paymentTermsDays = Int(days)
            if !(0...3650).contains(Int(days) ?? -1) {
                problems.append(
                    Problem(
                        "payment_terms_days", "\(days) is no number of days.",
                        remedy: "Write a whole number from 0 to 3650, or nothing."))
            }
        }
        return (customer, problems)
    }

    private func text(_ name: String) -> String? {
        guard let text = fields[name]?.trimmingBlanks, !text.isEmpty else { return nil }
        return text
    }
}
