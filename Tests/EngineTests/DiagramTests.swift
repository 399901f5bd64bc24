import Base
import Engine
import TestSupport
import Testing

/// The page about delivery states says what the transition function does, no more and no less.
@Suite struct DiagramTests {
    private func page() throws -> String { try #require(SourceTree.text("docs/delivery-states.md")) }

    @Test func `every arrow in the diagram can happen, and every one that can happen is in the diagram`() throws {
        let drawn = Set(try page().matches(of: /(?m)^ {4}([a-z]+) --> ([a-z]+): \S/).map { "\($0.1) -> \($0.2)" })
        #expect(drawn == DiagramTests.possible)
    }

    @Test func `every promise begins waiting`() throws {
        #expect(try page().contains("[*] --> waiting"))
        #expect(Delivery.fresh.state == .waiting)
    }

    @Test func `the table names every state, once`() throws {
        let named = try page().matches(of: /(?m)^\| `([a-z]+)` \|/).map { String($0.1) }
        #expect(named == Delivery.State.allCases.map(\.rawValue))
    }

    /// Everything that can become of a fresh promise, found by trying every event on everything reached so far.
    private static let possible: Set<String> = {
        var arrows: Set<String> = []
        var reached: Set<String> = []
        var ahead = [Delivery.fresh]
        while let delivery = ahead.popLast() {
            // What the function looks at: beyond two tries nothing new happens, as two is the limit here.
            let tries = min(delivery.attempts - delivery.forgiven, 2)
            let sent = delivery.sentAt != nil
            guard reached.insert("\(delivery.state) \(delivery.mayExist) \(tries) \(sent)").inserted else { continue }
            for policy in [RetryPolicy(attemptsMax: 2), RetryPolicy(attemptsMax: 2, inFlightLimitSeconds: 0)] {
                for event in EventSamples.all.map(\.event) {
                    guard let after = delivery.after(event, at: EventSamples.now, policy: policy) else { continue }
                    arrows.insert("\(delivery.state) -> \(after.state)")
                    ahead.append(after)
                }
            }
        }
        return arrows
    }()
}

extension Delivery {
    fileprivate static var fresh: Delivery {
        let promise = Promise(flow: "test", key: "a", target: "sap", reference: "REF-a", requestedBy: "ani")
        return Delivery(promise, id: DeliveryID(1), at: EventSamples.now)
    }
}
