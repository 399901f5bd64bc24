import Base
import Engine
import Model
import Store
import TestSupport
import Testing

/// Whatever order things happen in, a real store and a few dictionaries say the same.
@Suite struct RandomSequenceTests {
    @Test(arguments: [(TestedStore.sqliteInMemory, UInt64(1)...1000), (.sqliteFile, 2001...2020)])
    func `every sequence of operations leaves what the model says`(
        kind: TestedStore, seeds: ClosedRange<UInt64>
    ) async throws {
        for seed in seeds {
            try await withStore(kind) { opened in
                var walk = Walk(opened: opened, seed: seed)
                try await walk.run(steps: 40)
            }
        }
    }
}

/// One sequence: every step is done to the store and to the model, and both answers must be the same.
private struct Walk {
    private let store: DeliveryTable
    private let model = InMemoryDeliveryStore()
    private let audit: AuditTable
    private let randomness: SeededRandomness
    private let seed: UInt64
    private var now: Timestamp
    /// What workers and people hold in their hands, however old it is by now.
    private var seen: [Delivery] = []

    init(opened: OpenedStore, seed: UInt64) {
        store = opened.store.deliveries
        audit = opened.store.audit
        randomness = SeededRandomness(seed: seed)
        self.seed = seed
        now = opened.time.now
    }

    mutating func run(steps: Int) async throws {
        var deeds: [String] = []
        for step in 1...steps {
            deeds.append(try await stepOnce())
            if step % 8 == 0 { try await compare(after: deeds) }
        }
    }

    private func compare(after deeds: [String]) async throws {
        let comment = Comment(rawValue: "seed \(seed) after: \(deeds.joined(separator: "; "))")
        let kept = try await store.list(DeliveryFilter())
        try #require(try await kept == model.list(DeliveryFilter()), comment)
        try #require(try await store.counts() == model.counts(), comment)
        try #require(try await store.nextDue(flows: ["a", "b"]) == model.nextDue(flows: ["a", "b"]), comment)
        for delivery in kept {
            try #require(try await store.attempts(of: delivery.id) == model.attempts(of: delivery.id), comment)
        }
        try #require(try await audit.verify().entries == Int64(model.notes.count), comment)
    }

    private mutating func stepOnce() async throws -> String {
        switch pick(10) {
        case 0, 1: try await promise()
        case 2, 3: try await claimDue()
        case 4: try await claimByName()
        case 5: try await begin()
        case 6, 7: try await settle()
        case 8: try await renewOrWait()
        default: try await decide()
        }
    }

    private mutating func promise() async throws -> String {
        let promise = Sample.promise("key \(pick(5))", flow: pick(2) == 0 ? "a" : "b")
        let moment = now.adding(seconds: pick(60) - 30)
        let real = try await store.promise(promise, alongside: note(), at: moment)
        let ideal = try await model.promise(promise, alongside: note(), at: moment)
        #expect(real == ideal)
        seen.append(real.delivery)
        return "promise \(promise.flow) \(promise.key)"
    }

    private mutating func claimDue() async throws -> String {
        let flows = [["a"], ["b"], ["a", "b"], []][Int(pick(4))]
        let claim = Claim("w\(pick(3))", at: now, limit: Int(pick(3)) + 1, flows: flows)
        let real = try await store.claim(claim)
        #expect(try await real == model.claim(claim))
        seen += real
        return "claim \(flows) for \(claim.holder)"
    }

    private mutating func claimByName() async throws -> String {
        let id = DeliveryID(pick(9) + 1)
        let claim = Claim("w\(pick(3))", at: now)
        let real = try await store.claim(id, claim)
        #expect(try await real == model.claim(id, claim))
        if let real { seen.append(real) }
        return "claim \(id) for \(claim.holder)"
    }

    private mutating func begin() async throws -> String {
        guard let delivery = someSeen else { return "nothing to begin" }
        let sending = delivery.sending(at: now)
        let attempt = Attempt(number: sending.attempts, act: .send, at: now, by: "ani", digest: "d\(pick(3))")
        let real = try await store.begin(sending, attempt, alongside: note())
        #expect(try await real == model.begin(sending, attempt, alongside: note()))
        if real { seen.append(sending) }
        return "begin \(delivery.id) at fence \(delivery.fence)"
    }

    private mutating func settle() async throws -> String {
        guard let delivery = someSeen else { return "nothing to settle" }
        var next = changed(delivery)
        next.holder = nil
        next.leaseUntil = nil
        let attempt = Attempt(
            number: delivery.attempts, act: pick(2) == 0 ? .send : .look, at: now, endedAt: now.adding(seconds: 1),
            by: "ani", digest: "", outcome: "unclear", failure: pick(2) == 0 ? Sample.refusal : nil,
            exchange: Exchange(request: "{}", response: "\(pick(100))", status: pick(2) == 0 ? 502 : nil))
        let ended = pick(3) == 0 ? nil : attempt
        let real = try await store.settle(next, attempt: ended, alongside: note())
        #expect(try await real == model.settle(next, attempt: ended, alongside: note()))
        return "settle \(delivery.id) at fence \(delivery.fence)"
    }

    private mutating func renewOrWait() async throws -> String {
        if pick(2) == 0 {
            now = now.adding(seconds: pick(45))
            return "wait until \(now)"
        }
        let held = Array(seen.suffix(3))
        let until = now.adding(seconds: pick(60))
        try await store.renew(held, until: until)
        try await model.renew(held, until: until)
        return "renew \(held.map(\.id))"
    }

    private mutating func decide() async throws -> String {
        guard let delivery = someSeen else { return "nothing to decide" }
        let next = changed(delivery)
        let real = try await store.decide(next, seenFence: delivery.fence, at: now, alongside: note())
        #expect(try await real == model.decide(next, seenFence: delivery.fence, at: now, alongside: note()))
        return "decide \(delivery.id) at fence \(delivery.fence)"
    }

    /// The same delivery with another fate.
    private func changed(_ delivery: Delivery) -> Delivery {
        var next = delivery
        next.state = Delivery.State.allCases.filter { $0 != .sending }[Int(pick(5))]
        next.dueAt = now.adding(seconds: pick(120) - 30)
        next.forgiven = Int(pick(3))
        next.looks = Int(pick(3))
        next.failure = pick(2) == 0 ? Sample.refusal : nil
        next.receipt = pick(2) == 0 ? Receipt(key: "7", detail: ["total": .number("1.10")]) : nil
        next.confirmedDigest = pick(2) == 0 ? "d" : nil
        next.updatedAt = now
        return next
    }

    /// One of the latest, and now and then an old one.
    private var someSeen: Delivery? {
        seen.isEmpty ? nil : seen[max(0, seen.count - 1 - Int(pick(pick(4) == 0 ? 20 : 3)))]
    }

    /// Something the flow writes alongside: the audit in the store, a note in the model.
    private func note() -> StoreChange {
        let recording = audit.recording(Sample.audit("walk"))
        return StoreChange { connection throws(SQLError) in
            if connection is InMemoryConnection {
                try connection.change("INSERT INTO note VALUES (\("walk"))")
            } else {
                try recording.apply(connection)
            }
        }
    }

    private func pick(_ count: Int64) -> Int64 { randomness.number(in: 0...(count - 1)) }
}
