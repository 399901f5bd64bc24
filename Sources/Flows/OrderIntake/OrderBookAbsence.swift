package import Base

extension Failure.Code {
    package static let orderBookNotSet = Self("ORDER-BOOK-NOT-SET")
}

extension Failure {
    /// For an installation without an order book: what to set for one.
    package static var orderBookNotSet: Failure {
        Failure(
            .orderBookNotSet, .askHuman, "The settings name no order book.",
            advice: "Set inventree.url, and inventree.token or inventree.username with inventree.password.",
            place: "inventree.url")
    }
}
