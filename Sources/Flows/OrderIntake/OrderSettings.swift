import Base

/// How one company wants its invoices to stand in the order book.
package struct OrderSettings: Hashable, Sendable {
    package enum ExtraDigits: String, CaseIterable, Sendable {
        /// An invoice with a quantity or price of more digits than the book keeps waits for a person.
        case park
        /// Such a figure is rounded, half away from zero, and the plan says so.
        case round
    }

    package var extraDigits = ExtraDigits.park
    /// Currency of every line: the invoices name none.
    package var currency = "RON"

    package init() {}
}

/// What the book can hold; beyond it nothing is sent.
enum BookLimits {
    static let quantityPlaces = 5
    /// Fifteen digits, five of them after the point: less than this.
    static let quantityEnd = Amount(10_000_000_000)
    static let pricePlaces = Amount.places
    static let nameLengthMax = 100
    static let codeLengthMax = 100
    static let cuiLengthMax = 50
    static let referenceLengthMax = 100
}
