import Base
import Engine
import TestSupport
import Testing

/// Whatever goes wrong, in whatever order: one document for what is delivered, none for what was refused.
@Suite struct ExactlyOnceTests {
    @Test(arguments: [UInt64(1)...125, 126...250, 251...375, 376...500])
    func `after drops, late arrivals and crashes every document is there exactly once`(
        seeds: ClosedRange<UInt64>
    ) async throws {
        for seed in seeds { try await Storm(seed: seed).rage() }
    }

    @Test(arguments: [UInt64(1001)...1100])
    func `several workers at once change nothing about that`(seeds: ClosedRange<UInt64>) async throws {
        for seed in seeds { try await Storm(seed: seed).rageTogether() }
    }
}

/// One seed's weather: the same faults and deaths whenever it rages.
private struct Storm {
    private let seed: UInt64
    private let shop = Workshop(policy: RetryPolicy(attemptsMax: 1000), breaker: CircuitBreaker(failuresMax: 4))
    private let keys: [String]

    init(seed: UInt64) {
        self.seed = seed
        keys = (1...(3 + Int(seed % 5))).map { "k\($0)" } + ["refused 1", "refused 2"]
    }

    /// One worker after the other, each of which dies sooner or later, but the last.
    func rage() async throws {
        for key in keys { try await shop.promise(key) }
        for death in 1...6 {
            let life = Life(steps: Int(dice("life", death).number(in: 1...60)))
            do { try await shop.work(worker("w\(death)", life)) } catch {
                #expect(error as? Failure == .test("PROCESS-DIED"), "seed \(seed)")
            }
        }
        try await shop.work(worker("last", Life()))
        try await judge()
    }

    /// Three workers on one store; time jumps for all of them at once, in the middle of whatever they do.
    func rageTogether() async throws {
        for key in keys { try await shop.promise(key) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...3 {
                group.addTask {
                    let life = number == 3 ? Life() : Life(steps: Int(dice("life", number).number(in: 20...200)))
                    do { try await shop.work(worker("w\(number)", life)) } catch {
                        #expect(error as? Failure == .test("PROCESS-DIED"), "seed \(seed)")
                    }
                }
            }
            try await group.waitForAll()
        }
        try await shop.work(worker("last", Life()))
        try await judge()
    }

    private func worker(_ holder: String, _ life: Life) -> Dispatcher {
        let courier = ScriptedCourier(shop.target, life: life)
        courier.whenSending { key, attempt in fault(key, attempt) }
        courier.whenLooking { key, look in
            dice("look \(key)", look).number(in: 1...3) == 1 ? .test("LOOK-FAILED") : nil
        }
        return shop.worker(holder, life: life, courier: courier)
    }

    private func fault(_ key: String, _ attempt: Int) -> TargetFault {
        let dice = dice(key, attempt)
        if key.hasPrefix("refused"), dice.number(in: 1...2) == 1 { return .refuses(.test("REFUSED", .askHuman)) }
        switch dice.number(in: 1...9) {
        case 1: return .unreachable
        case 2: return .refuses(.test("REFUSED-FOR-NOW"))
        case 3, 4: return key.hasPrefix("refused") ? .drops : .keepsThenDrops
        case 5: return .drops
        case 7, 8: return key.hasPrefix("refused") ? .drops : .keepsLate(dice.number(in: 0...120))
        case 9: return key.hasPrefix("refused") ? .unreachable : .answersSlowly(dice.number(in: 0...120))
        default: return key.hasPrefix("refused") ? .refuses(.test("REFUSED", .askHuman)) : .none
        }
    }

    /// After all that was in flight has landed, nothing waits, and no state claims more than is so.
    private func judge() async throws {
        shop.time.advance(seconds: 3600)
        for key in keys {
            let delivery = try #require(try await shop.store.delivery(flow: "test", key: key))
            let documents = await shop.target.documents(delivery.reference)
            if key.hasPrefix("refused") {
                #expect(delivery.state == .parked && documents.isEmpty, "seed \(seed), \(key)")
            } else {
                #expect(delivery.state == .delivered && documents.count == 1, "seed \(seed), \(key)")
                #expect(delivery.receipt?.key == documents.first, "seed \(seed), \(key)")
            }
            #expect(delivery.holder == nil && !delivery.mayExist == key.hasPrefix("refused"), "seed \(seed), \(key)")
            let attempts = try await shop.store.attempts(of: delivery.id)
            #expect(attempts.allSatisfy { $0.outcome != "running" && $0.endedAt != nil }, "seed \(seed), \(key)")
        }
    }

    /// The same for the same seed, occasion and turn, whoever throws it and when.
    private func dice(_ occasion: String, _ turn: Int) -> SeededRandomness {
        let mixed = occasion.utf8.reduce(seed &* 0x9E37_79B9_7F4A_7C15) { ($0 ^ UInt64($1)) &* 0x0100_0000_01B3 }
        return SeededRandomness(seed: mixed &+ UInt64(turn))
    }
}
