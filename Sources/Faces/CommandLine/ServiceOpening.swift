/// What a service tells once it is open.
package struct ServiceOpening: Sendable {
    /// Where its pages and its API are reached.
    package let address: String
    /// Where the first administrator is made; `nil` when somebody exists. Good for a day, and once.
    package let setupLink: String?

    package init(address: String, setupLink: String? = nil) {
        self.address = address
        self.setupLink = setupLink
    }
}
