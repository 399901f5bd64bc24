import Base
package import Model

/// How a customer differs from the ledger's partner of the same code.
package struct CustomerDifference: Hashable, Sendable {
    package let customer: Customer
    package let field: String
    package let message: String
    package let remedy: String

    /// `partner` is what the ledger holds under the customer's code.
    package static func all(_ customer: Customer, _ partner: LedgerPartner?) -> [CustomerDifference] {
        func difference(_ field: String, _ message: String, _ remedy: String) -> CustomerDifference {
            CustomerDifference(customer: customer, field: field, message: message, remedy: remedy)
        }
        guard let code = customer.code else {
            return [
                difference(
                    "code", "it has no code in the ledger, so its fakturs can't be posted.",
                    "Find its code and import the customer with it.")
            ]
        }
        guard let partner else {
            return [
                difference(
                    "code", "the ledger knows no business partner \(code).",
                    "Correct the code, or create the partner in the ledger.")
            ]
        }
        var list: [CustomerDifference] = []
        if !partner.isActive {
            list.append(
                difference(
                    "active", "partner \(code) is inactive or frozen in the ledger.",
                    "Ask accounting to activate it; until then its fakturs can't be posted."))
        }
        if partner.isCustomer != (customer.type == .customer) {
            list.append(
                difference(
                    "type",
                    "it is a \(customer.type.rawValue) here, and \(partner.isCustomer ? "a" : "no") customer in the ledger.",
                    "Correct the code or the type."))
        }
        if partner.name != customer.name {
            list.append(
                difference(
                    "name", "partner \(code) is called \(JSON(partner.name).written) in the ledger.",
                    "Make sure that the code is right; names may differ, money must not go astray."))
        }
        return list
    }
}
