package import Base
import Model

/// What was asked of billing's database, and what came of it.
package struct BillingBaseFinding: Sendable {
    package let question: String
    /// `nil` when all is well.
    package let failure: Failure?
}

extension MappedBilling {
    /// The login, the tables with their columns and rights, and one question to each: whatever a collection needs.
    package func examine() async -> [BillingBaseFinding] {
        do throws(Failure) {
            _ = try await layout()
            // Asked, because a word that a column can't hold shows itself only so.
            let count = try await count(BillingFilter())
            var one = BillingFilter()
            one.limit = 1
            let ids = try await list(one).map(\.id)
            _ = try await items(of: ids)
            _ = (try await accounts(["-"]), try await transactions(["-"]))
            return [
                BillingBaseFinding(
                    question: "Billing's database has every table and column, and shows \(count) invoices", failure: nil
                )
            ]
        } catch {
            return [BillingBaseFinding(question: "Billing's database can be used", failure: error)]
        }
    }
}
