import Base
import Engine

/// Every kind of event, by the words the tables use for it.
enum EventSamples {
    static let all: [(name: String, event: Event)] = [
        ("found unfit, may heal", .foundUnfit(heals)),
        ("found unfit, ask a person", .foundUnfit(asks)),
        ("postponed", .postponed(until: later)),
        ("found there", .foundThere(receipt)),
        ("found there, differs", .foundThere(differing)),
        ("send begins", .sendBegins),
        ("accepted", .accepted(receipt)),
        ("accepted, differs", .accepted(differing)),
        ("refused, may heal", .refused(heals)),
        ("refused, ask a person", .refused(asks)),
        ("not sent, may heal", .notSent(heals)),
        ("not sent, ask a person", .notSent(asks)),
        ("unclear", .unclear(heals)),
        ("seen absent", .seenAbsent),
        ("seen once", .seenOnce(receipt)),
        ("seen once, differs", .seenOnce(differing)),
        ("seen conflicting", .seenConflicting(asks)),
        ("look failed", .lookFailed(heals)),
        ("lease ran out", .leaseRanOut),
        ("retry asked", .retryAsked(by: "dewi")),
        ("said absent", .saidAbsent(by: "dewi")),
        ("linked", .linked(receipt, by: "dewi")),
        ("linked, differs", .linked(differing, by: "dewi")),
        ("set aside", .setAside(asks)),
        ("cancelled", .cancelled),
    ]

    static let heals = Failure(Failure.Code("TEST-HEALS"), .tryAgain, "It may heal.", advice: "Wait.")
    static let asks = Failure(Failure.Code("TEST-ASKS"), .askHuman, "Somebody must act.", advice: "Act.")
    static let receipt = Receipt(key: "7")
    static let differing = Receipt(key: "7", discrepancy: asks)
    static let now = Timestamp(milliseconds: 1_767_600_000_000)
    static let later = now.adding(seconds: 77)

    /// Does nothing but refuse to compile when an event is added that no sample stands for.
    static func isKnown(_ event: Event) -> Bool {
        switch event {
        case .foundUnfit, .postponed, .foundThere, .sendBegins, .accepted, .refused, .notSent, .unclear, .seenAbsent,
            .seenOnce, .seenConflicting, .lookFailed, .leaseRanOut, .retryAsked, .saidAbsent, .linked, .setAside,
            .cancelled:
            true
        }
    }
}

extension Delivery {
    /// A delivery in this state that was sent once, a minute ago, unless it says otherwise.
    static func sample(_ state: State, mayExist: Bool? = nil, attempts: Int = 1, forgiven: Int = 0) -> Delivery {
        let promise = Promise(flow: "test", key: "a", target: "sap", reference: "REF-a", requestedBy: "ani")
        var delivery = Delivery(promise, id: DeliveryID(1), at: EventSamples.now.adding(seconds: -60))
        delivery.state = state
        delivery.attempts = attempts
        delivery.forgiven = forgiven
        delivery.sentAt = EventSamples.now.adding(seconds: -60)
        delivery.mayExist = mayExist ?? [.sending, .uncertain, .delivered].contains(state)
        delivery.fence = 3
        delivery.holder = "w1"
        delivery.leaseUntil = EventSamples.now.adding(seconds: 30)
        return delivery
    }
}
