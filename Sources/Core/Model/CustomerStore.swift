package import Base

/// Where customers are kept.
package protocol CustomerStore: Sendable {
    /// Keeps a new customer, all or none, and gives ids; the ids they carry are ignored.
    ///
    /// Throws `CUSTOMER-EXISTS` when a code, or a name without a code, is already kept.
    func add(_ customers: [Customer], alongside: StoreChange) async throws(Failure) -> [CustomerID]
    func save(_ customer: Customer, alongside: StoreChange) async throws(Failure)
    func customer(_ id: CustomerID) async throws(Failure) -> Customer?
    func customers(_ ids: [CustomerID]) async throws(Failure) -> [Customer]
    func customer(code: String) async throws(Failure) -> Customer?
    /// Names compare exactly after trimming; more than one customer may share a name.
    func customers(named name: String) async throws(Failure) -> [Customer]
    /// Whose name or code begins so, letter case aside, by name.
    func customers(beginning text: String, limit: Int) async throws(Failure) -> [Customer]
    /// By id, after the given one.
    func list(after: CustomerID?, limit: Int) async throws(Failure) -> [Customer]
    /// By name, and by id among equal names.
    func search(_ search: CustomerSearch) async throws(Failure) -> [Customer]
    func count(_ search: CustomerSearch) async throws(Failure) -> Int
}

/// Which customers; pages follow each other by `after`.
package struct CustomerSearch: Sendable {
    /// Within the name, or the beginning of the code, in any case; `nil` for all.
    package var words: String?
    /// Only those without a code, whose fakturs can't be posted.
    package var isCodeless = false
    package var after: Customer?
    package var limit = 100

    package init(words: String? = nil) { self.words = words }
}

extension Failure.Code {
    package static let customerExists = Self("CUSTOMER-EXISTS")
    package static let customerUnknown = Self("CUSTOMER-UNKNOWN")
}
