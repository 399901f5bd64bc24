package import Base
package import Engine
import Synchronization

/// Carries text to an `InMemoryTarget`, and meets what the script says on the way.
package final class ScriptedCourier: Courier {
    package let flow: String
    private let target: InMemoryTarget
    private let life: Life
    /// How long after it was written down that it leaves a request may still arrive.
    private let flightSecondsMax: Int64
    private let script: Mutex<Script>

    private struct Script {
        var preparations: [String: Preparation] = [:]
        var sends: @Sendable (_ key: String, _ attempt: Int) -> TargetFault = { _, _ in .none }
        var looks: @Sendable (_ key: String, _ look: Int) -> Failure? = { _, _ in nil }
        var holds: @Sendable (_ key: String) async -> Void = { _ in }
        var records: @Sendable (Step) -> Void = { _ in }
        var deeds: [String] = []
        /// When it was written down last that this key is sent.
        var departures: [String: Timestamp] = [:]
    }

    package init(
        _ target: InMemoryTarget, flow: String = "test", flightSecondsMax: Int64 = 130, life: Life = Life()
    ) {
        self.flow = flow
        self.flightSecondsMax = flightSecondsMax
        self.target = target
        self.life = life
        script = Mutex(Script())
    }

    /// What was asked of it, in order: `send a`, `look a`.
    package var deeds: [String] { script.withLock(\.deeds) }

    /// This key is prepared so, and not sent.
    package func prepare(_ key: String, as preparation: Preparation?) {
        script.withLock { $0.preparations[key] = preparation }
    }

    /// What each send meets, attempts counted from one.
    package func whenSending(_ fault: @escaping @Sendable (_ key: String, _ attempt: Int) -> TargetFault) {
        script.withLock { $0.sends = fault }
    }

    /// What each send waits for before it reaches the target.
    package func holdSends(_ hold: @escaping @Sendable (_ key: String) async -> Void) {
        script.withLock { $0.holds = hold }
    }

    /// What happens while a step is being written down.
    package func whenRecording(_ happens: @escaping @Sendable (Step) -> Void) {
        script.withLock { $0.records = happens }
    }

    /// What keeps a look from seeing anything, looks counted from one.
    package func whenLooking(_ failure: @escaping @Sendable (_ key: String, _ look: Int) -> Failure?) {
        script.withLock { $0.looks = failure }
    }

    package func prepare(_ deliveries: [Delivery]) async -> [DeliveryID: Preparation] {
        var preparations: [DeliveryID: Preparation] = [:]
        for delivery in deliveries {
            preparations[delivery.id] = script.withLock { $0.preparations[delivery.key] } ?? parcel(delivery)
        }
        return preparations
    }

    package func look(for delivery: Delivery) async throws(Failure) -> Finding {
        note("look \(delivery.key)")
        if let failure = script.withLock(\.looks)(delivery.key, delivery.looks + 1) { throw failure }
        let found = await target.documents(delivery.reference)
        guard let key = found.first else { return .absent }
        return found.count == 1 ? .once(Receipt(key: key)) : .conflicting(.test("TWO-FOUND", .askHuman))
    }

    package func receipt(linking key: String, to delivery: Delivery) async throws(Failure) -> Receipt {
        guard await target.documents(delivery.reference).contains(key) else {
            throw .test("NO-SUCH-DOCUMENT", .askHuman)
        }
        return Receipt(key: key)
    }

    package func record(_ step: Step) -> StoreChange {
        script.withLock { script in
            if step.after.state == .sending { script.departures[step.after.key] = step.at }
            return script.records
        }(step)
        return StoreChange { connection throws(SQLError) in
            let word = "\(step.after.key): \(step.before.state.rawValue) -> \(step.after.state.rawValue)"
            try connection.change("INSERT INTO note VALUES (\(word))")
        }
    }

    private func parcel(_ delivery: Delivery) -> Preparation {
        .send(
            Parcel(digest: "digest of \(delivery.key)") { [self] in
                let attempt = delivery.attempts + 1
                note("send \(delivery.key)")
                let left = script.withLock { $0.departures[delivery.key] } ?? delivery.createdAt
                let lost = left.adding(seconds: flightSecondsMax)
                await script.withLock(\.holds)(delivery.key)
                // A process that is dead sends nothing, and hears nothing of what it sent before.
                guard life.goesOn() else { return Sent(.unclear(.test("DEAD")), Exchange()) }
                let fault = script.withLock(\.sends)(delivery.key, attempt)
                let outcome = await target.take(delivery.reference, fault, before: lost)
                return Sent(outcome, Exchange(request: delivery.key, response: "attempt \(attempt)", status: 200))
            })
    }

    private func note(_ deed: String) { script.withLock { $0.deeds.append(deed) } }
}
