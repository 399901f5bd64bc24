/// A business partner as Tieout knows it; its code is the partner's code in the ledger (SAP: CardCode).
package struct Customer: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable { case customer, vendor }

    package let id: CustomerID
    /// Absent until somebody finds out the code: such a customer's fakturs can't be posted.
    package var code: String?
    package var name: String
    package var project: String?
    package var type: Kind
    package var department: String?
    package var paymentTermsDays: Int?
    package var taxCode: String?
    package var revenueAccount: String?
    package var receivableAccount: String?

    package init(id: CustomerID, code: String?, name: String, type: Kind = .customer) {
        self.id = id
        self.code = code
        self.name = name
        self.type = type
    }
}

package struct CustomerID: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let rawValue: Int64
    package init(_ rawValue: Int64) { self.rawValue = rawValue }
    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    package var description: String { String(rawValue) }
}
