import Base
import Engine
import Testing

/// What changes besides the state.
@Suite struct TransitionTests {
    private let now = EventSamples.now
    private let policy = RetryPolicy(firstDelaySeconds: 30, inFlightLimitSeconds: 120, departureSecondsMax: 10)

    private func after(
        _ state: Delivery.State, _ event: Event, jitter: Int64 = 0, _ change: (inout Delivery) -> Void = { _ in }
    ) throws -> Delivery {
        var delivery = Delivery.sample(state)
        change(&delivery)
        return try #require(delivery.after(event, at: now, policy: policy, jitter: jitter))
    }

    @Test func `who, what and where never change, and no transition touches the fence`() {
        for state in Delivery.State.allCases {
            for (name, event) in EventSamples.all {
                let before = Delivery.sample(state)
                guard let after = before.after(event, at: now, policy: policy) else { continue }
                #expect(after.id == before.id && after.reference == before.reference, "\(name)")
                #expect(after.fence == before.fence && after.createdAt == before.createdAt, "\(name)")
                #expect(after.updatedAt == now, "\(name)")
            }
        }
    }

    @Test func `only a delivery that is being sent keeps its holder`() {
        for state in Delivery.State.allCases {
            for (name, event) in EventSamples.all {
                guard let after = Delivery.sample(state).after(event, at: now, policy: policy) else { continue }
                #expect((after.holder != nil) == (after.state == .sending), "\(name) while \(state)")
                #expect((after.leaseUntil != nil) == (after.state == .sending), "\(name) while \(state)")
            }
        }
    }

    @Test func `nothing is said to be certainly absent that may exist`() {
        for state in Delivery.State.allCases {
            for (name, event) in EventSamples.all {
                guard let after = Delivery.sample(state).after(event, at: now, policy: policy) else { continue }
                if [.sending, .uncertain, .delivered].contains(after.state) {
                    #expect(after.mayExist, "\(name) while \(state)")
                }
                if after.state == .waiting { #expect(!after.mayExist, "\(name) while \(state)") }
            }
        }
    }

    @Test func `a beginning send is counted and dated before it leaves`() throws {
        let sending = try after(.waiting, .sendBegins) { $0.looks = 5 }
        #expect(sending.attempts == 2 && sending.sentAt == now && sending.looks == 0)
    }

    @Test func `nothing is looked for before it can no longer be in flight`() throws {
        for event in [Event.unclear(EventSamples.heals), .leaseRanOut] {
            #expect(try after(.sending, event).dueAt == now.adding(seconds: 70))
            #expect(try after(.sending, event) { $0.sentAt = now.adding(seconds: -900) }.dueAt == now)
        }
        let asked = try after(.parked, .retryAsked(by: "dewi")) { $0.mayExist = true }
        #expect(asked.dueAt == now.adding(seconds: 70))
    }

    @Test func `after a person's word that nothing is there, what is in flight may still land first`() throws {
        let waiting = try after(.uncertain, .saidAbsent(by: "dewi"))
        #expect(waiting.dueAt == now.adding(seconds: 70) && !waiting.mayExist && waiting.failure == nil)
        #expect(try after(.parked, .saidAbsent(by: "dewi")) { $0.sentAt = nil }.dueAt == now)
    }

    @Test func `what was seen to be absent is sent again at once, under the same reference`() throws {
        let waiting = try after(.uncertain, .seenAbsent)
        #expect(waiting.dueAt == now && waiting.attempts == 1 && waiting.failure == nil)
    }

    @Test func `a refusal that may heal is tried later and later`() throws {
        for (attempts, seconds) in [(1, 30), (2, 60), (3, 120), (7, 1920)] {
            let waiting = try after(.sending, .refused(EventSamples.heals)) { $0.attempts = attempts }
            #expect(waiting.dueAt == now.adding(seconds: Int64(seconds)))
            #expect(waiting.failure == EventSamples.heals)
        }
    }

    @Test func `what never left is not counted, however often`() throws {
        var delivery = Delivery.sample(.waiting, attempts: 0)
        for _ in 1...50 {
            delivery = try #require(delivery.after(.sendBegins, at: now, policy: policy))
            delivery = try #require(delivery.after(.notSent(EventSamples.heals), at: now, policy: policy))
        }
        #expect(delivery.state == .waiting && delivery.attempts == 50)
        #expect(delivery.dueAt == now.adding(seconds: 30))
    }

    @Test func `looks are tried later and later, and for ever`() throws {
        var delivery = Delivery.sample(.uncertain)
        var waits: [Int64] = []
        for _ in 1...9 {
            delivery = try #require(delivery.after(.lookFailed(EventSamples.heals), at: now, policy: policy))
            waits.append(delivery.dueAt.since(now) / 1000)
        }
        #expect(waits == [30, 60, 120, 240, 480, 960, 1920, 3600, 3600])
    }

    @Test func `a paused target costs no try`() throws {
        let postponed = try after(.waiting, .postponed(until: EventSamples.later, because: EventSamples.heals))
        #expect(postponed.dueAt == EventSamples.later && postponed.attempts == 1)
        #expect(postponed.failure == EventSamples.heals)
    }

    @Test func `a person's retry forgives what was tried before`() throws {
        let waiting = try after(.parked, .retryAsked(by: "dewi")) { $0.attempts = 8 }
        #expect(waiting.forgiven == 8 && waiting.requestedBy == "dewi" && waiting.dueAt == now)
    }

    @Test func `the last try's failure keeps its story`() throws {
        let parked = try after(.sending, .refused(EventSamples.heals)) { $0.attempts = 8 }
        #expect(parked.failure?.code == .triedTooOften)
        #expect(parked.failure?.summary == "Tried 8 times without success. It may heal.")
        #expect(parked.failure?.cause.hasPrefix("TEST-HEALS") == true)
    }

    @Test func `a receipt that differs is kept with the parked delivery`() throws {
        let parked = try after(.sending, .accepted(EventSamples.differing))
        #expect(parked.receipt?.key == "7" && parked.failure == EventSamples.asks && parked.mayExist)
    }

    @Test func `delivered, it has no failure any more`() throws {
        let delivered = try after(.uncertain, .seenOnce(EventSamples.receipt)) { $0.failure = EventSamples.heals }
        #expect(delivered.failure == nil && delivered.receipt == EventSamples.receipt)
    }
}
