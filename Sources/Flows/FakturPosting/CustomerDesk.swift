package import Base
package import Model

/// What people do with customers: find, enter, correct, and hold against the ledger. Every change is committed together
/// with its entry in the audit.
package struct CustomerDesk: Sendable {
    package let customers: any CustomerStore
    let ledger: any Ledger
    let audit: any AuditTrail
    let time: any TimeSource

    package var importing: CustomerImport { CustomerImport(customers: customers, audit: audit, time: time) }

    /// Throws `CUSTOMER-UNKNOWN`.
    package func customer(_ id: CustomerID) async throws(Failure) -> Customer {
        guard let customer = try await customers.customer(id) else {
            throw Failure(
                .customerUnknown, .askHuman, "There is no customer \(id).",
                advice: "List the customers and choose one of them.", place: "customer")
        }
        return customer
    }

    /// Throws `CUSTOMER-EXISTS`.
    package func add(_ customer: Customer, by who: String) async throws(Failure) -> CustomerID {
        let entry = AuditEntry(
            at: time.now, who: who, deed: "customer entered", subject: "customers", after: customer.audited)
        guard let id = try await customers.add([customer], alongside: audit.recording(entry)).first else {
            throw .broken("a kept customer has an id")
        }
        return id
    }

    /// `seen` is what the person saw before, as `Customer.seen` names it. Throws `CUSTOMER-UNKNOWN`, `CUSTOMER-EXISTS`,
    /// and `CUSTOMER-CHANGED-MEANWHILE`.
    package func change(_ customer: Customer, seen: String, by who: String) async throws(Failure) {
        let before = try await self.customer(customer.id)
        guard before.seen == seen else { throw .customerChangedMeanwhile(customer.id) }
        try await save(customer, instead: before, "customer changed", by: who)
    }

    // MARK: - Held against the ledger

    /// The customer beside the ledger's partner of the same code; the ledger is asked, and nothing is changed.
    package func compare(_ customer: Customer) async throws(Failure) -> CustomerComparison {
        var partner: LedgerPartner?
        if let code = customer.code { partner = try await ledger.partner(code) }
        return CustomerComparison(customer: customer, partner: partner)
    }

    /// Takes over the name and the kind that the ledger has. Throws `CUSTOMER-UNKNOWN`, and what the ledger answers.
    package func takeOver(_ id: CustomerID, by who: String) async throws(Failure) -> Customer {
        let before = try await customer(id)
        guard let partner = try await compare(before).partner else {
            throw Failure(
                .customerUnknown, .askHuman, "The ledger has no partner with the code of customer \(id).",
                advice: "Correct the customer's code, or create the partner in the ledger.", place: "code")
        }
        var after = before
        after.name = partner.name
        after.type = partner.isCustomer ? .customer : .vendor
        try await save(after, instead: before, "customer taken over from the ledger", by: who)
        return after
    }

    private func save(
        _ after: Customer, instead before: Customer, _ deed: String, by who: String
    ) async throws(Failure) {
        guard after != before else { return }
        let entry = AuditEntry(
            at: time.now, who: who, deed: deed, subject: "customer \(after.id)", before: before.audited,
            after: after.audited)
        try await customers.save(after, alongside: audit.recording(entry))
    }
}

/// A customer and the ledger's partner of the same code.
package struct CustomerComparison: Sendable {
    package let customer: Customer
    /// `nil` when the customer has no code, or the ledger does not know it.
    package let partner: LedgerPartner?

    package var differences: [CustomerDifference] { CustomerDifference.all(customer, partner) }
}

extension FakturDesk {
    /// The desk of the customers whose fakturs these are.
    package var customerDesk: CustomerDesk {
        CustomerDesk(customers: customers, ledger: courier.ledger, audit: audit, time: time)
    }
}

extension Customer {
    /// Names everything about it, so that a change made to something else is noticed.
    package var seen: String { audited.canonical }

    var audited: JSON {
        [
            "code": JSON(code), "name": JSON(name), "type": JSON(type.rawValue), "project": JSON(project),
            "department": JSON(department), "payment_terms_days": paymentTermsDays.map { JSON($0) } ?? .null,
            "tax_code": JSON(taxCode), "revenue_account": JSON(revenueAccount),
            "receivable_account": JSON(receivableAccount),
        ]
    }
}

extension Failure.Code {
    package static let customerChangedMeanwhile = Self("CUSTOMER-CHANGED-MEANWHILE")
}

extension Failure {
    fileprivate static func customerChangedMeanwhile(_ id: CustomerID) -> Failure {
        Failure(
            .customerChangedMeanwhile, .tryAgain, "Customer \(id) changed while you were working on it.",
            advice: "Look at it again, and repeat your change if it is still needed.")
    }
}
