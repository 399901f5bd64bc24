package import Base
package import Engine

/// What goes wrong with one request, as the sender and the target see it.
package enum TargetFault: Sendable, Hashable {
    case none
    /// A clear no.
    case refuses(Failure)
    /// Certainly not arrived.
    case unreachable
    /// Kept, but the answer is lost.
    case keepsThenDrops
    /// Neither kept nor answered.
    case drops
    /// No answer; it is kept this many seconds later.
    case keepsLate(Int64)
    /// The answer takes this many seconds; it is kept at the end of them.
    case answersSlowly(Int64)
}

/// A target in memory that keeps whatever it is sent, as often as it is sent: uniqueness is the engine's task.
package actor InMemoryTarget {
    private let time: any TimeSource
    private var references: [String] = []
    private var inFlight: [(reference: String, landsAt: Timestamp)] = []

    package init(time: any TimeSource) { self.time = time }

    /// The keys of all documents kept by now under this reference.
    package func documents(_ reference: String) -> [String] {
        landDue()
        return references.indices.filter { references[$0] == reference }.map { "doc \($0 + 1)" }
    }

    /// A document that somebody typed by hand.
    package func type(_ reference: String) { references.append(reference) }

    /// Takes a request. `latest` is when the world has lost it at the latest: nothing is in flight for longer.
    package func take(
        _ reference: String, _ fault: TargetFault, before latest: Timestamp
    ) async -> SendOutcome<Receipt> {
        guard time.now < latest else { return .unclear(.test("TIMEOUT")) }
        switch fault {
        case .none: return .accepted(keep(reference))
        case .refuses(let failure): return .refused(failure)
        case .unreachable: return .notSent(.test("UNREACHABLE"))
        case .keepsThenDrops:
            _ = keep(reference)
            return .unclear(.test("TIMEOUT"))
        case .drops: return .unclear(.test("TIMEOUT"))
        case .keepsLate(let seconds):
            let landsAt = min(time.now.adding(seconds: seconds), latest)
            inFlight.append((reference: reference, landsAt: landsAt))
            return .unclear(.test("TIMEOUT"))
        case .answersSlowly(let seconds):
            let landsAt = min(time.now.adding(seconds: seconds), latest)
            inFlight.append((reference: reference, landsAt: landsAt))
            do throws(CancellationError) { try await time.sleep(until: landsAt) } catch {
                return .unclear(.test("CANCELLED"))
            }
            landDue()
            guard let key = documents(reference).last else { return .unclear(.test("TIMEOUT")) }
            return .accepted(Receipt(key: key))
        }
    }

    private func keep(_ reference: String) -> Receipt {
        references.append(reference)
        return Receipt(key: "doc \(references.count)")
    }

    private func landDue() {
        let now = time.now
        references += inFlight.filter { $0.landsAt <= now }.map(\.reference)
        inFlight.removeAll { $0.landsAt <= now }
    }
}

extension Failure {
    package static func test(_ code: String, _ verdict: Verdict = .tryAgain) -> Failure {
        Failure(Code(code), verdict, "A test says so.", advice: "Read the test.")
    }
}
