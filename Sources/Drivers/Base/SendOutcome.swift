/// What became of a request that changes something elsewhere. The four cases are all there is, and the third and the
/// fourth are never mixed up: only `unclear` may have happened.
package enum SendOutcome<Receipt: Sendable>: Sendable {
    /// A clear yes, with what the other side says it made.
    case accepted(Receipt)
    /// A clear no: nothing was made, and sending the same again will be refused again.
    case refused(Failure)
    /// It is certain that nothing arrived: sending again is safe.
    case notSent(Failure)
    /// Timeout, reset, 5xx, a cut answer: it may have been made, may yet be made, or not.
    case unclear(Failure)

    package func map<Other>(_ transform: (Receipt) -> Other) -> SendOutcome<Other> {
        switch self {
        case .accepted(let receipt): .accepted(transform(receipt))
        case .refused(let failure): .refused(failure)
        case .notSent(let failure): .notSent(failure)
        case .unclear(let failure): .unclear(failure)
        }
    }
}

/// An outcome together with what went over the wire, for the submission log. Never holds secrets.
package struct Sent<Receipt: Sendable>: Sendable {
    package let outcome: SendOutcome<Receipt>
    package let exchange: Exchange

    package init(_ outcome: SendOutcome<Receipt>, _ exchange: Exchange) {
        self.outcome = outcome
        self.exchange = exchange
    }
}

/// The request and the answer as they stood on the wire, cut to `Limits.keptBodyBytesMax`.
package struct Exchange: Hashable, Sendable {
    package var request: String
    package var response: String
    /// HTTP status, when there was an answer at all.
    package var status: Int?

    package init(request: String = "", response: String = "", status: Int? = nil) {
        self.request = request
        self.response = response
        self.status = status
    }
}

/// SHA-256 in lower-case hexadecimal, injected where documents and chains are digested.
package typealias DigestFunction = @Sendable (_ bytes: [UInt8]) -> String

/// A piece of a deflated stream (RFC 1951) that ends on a byte and is not the last: pieces put one behind the other,
/// and the bytes 03 00 behind them, are one stream.
package typealias DeflateFunction = @Sendable (_ bytes: [UInt8]) -> [UInt8]
