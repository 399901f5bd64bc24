import Base
import TestSupport
import Testing

@testable import Engine

@Suite struct PolicyTests {
    private let now = EventSamples.now

    @Test(arguments: [
        (0, 30), (1, 30), (2, 60), (3, 120), (4, 240), (7, 1920), (8, 3600), (9, 3600), (1_000_000, 3600),
    ])
    func `delays double up to the longest`(attempt: Int, seconds: Int64) {
        #expect(RetryPolicy().delay(attempt: attempt, from: now, jitter: 0) == now.adding(seconds: seconds))
    }

    @Test(arguments: [(0, 0), (500, 3750), (1000, 7500), (5000, 7500), (-5, 0)])
    func `jitter adds up to a quarter and never takes away`(jitter: Int64, milliseconds: Int64) {
        let due = RetryPolicy().delay(attempt: 1, from: now, jitter: jitter)
        #expect(due == now.adding(milliseconds: 30_000 + milliseconds))
    }

    @Test func `a request leaves within its time or not at all`() {
        let policy = RetryPolicy(departureSecondsMax: 10)
        #expect(policy.mayLeave(now, at: now))
        #expect(policy.mayLeave(now, at: now.adding(seconds: 10)))
        #expect(!policy.mayLeave(now, at: now.adding(milliseconds: 10_001)))
    }

    @Test func `the first look waits for the latest departure and the whole flight`() {
        let policy = RetryPolicy(inFlightLimitSeconds: 120, departureSecondsMax: 10)
        #expect(policy.firstLook(after: now, at: now) == now.adding(seconds: 130))
        #expect(policy.firstLook(after: now, at: now.adding(seconds: 500)) == now.adding(seconds: 500))
    }
}

@Suite struct CircuitBreakerTests {
    private let start = EventSamples.now

    /// Seconds since the start, what happens, and until when the breaker then pauses; a dash: it lets through.
    static let story = """
          0  unreachable  -
          1  unreachable  -
          2  reachable    -
          3  unreachable  -
          4  unreachable  -
          5  unreachable  15
          6  unreachable  15
         14  refuses      15
         15  admits       16
         15  refuses      16
         16  unreachable  36
         36  admits       37
         37  unreachable  77
         77  admits       78
         78  reachable    -
         79  unreachable  -
         80  admits       -
        """

    @Test func `it opens after failures in a row, probes once, pauses longer, and closes by itself`() throws {
        var breaker = CircuitBreaker(failuresMax: 3, pauseSeconds: 10, longestPauseSeconds: 60)
        for line in CircuitBreakerTests.story.split(separator: "\n") {
            let words = line.split(separator: " ")
            let now = start.adding(seconds: try #require(Int64(words[0])))
            switch words[1] {
            case "admits", "refuses":
                let admitted = breaker.admit(at: now)
                #expect(admitted == (words[1] == "admits"), "\(line)")
            default: breaker.report(reachable: words[1] == "reachable", at: now)
            }
            let until = Int64(words[2]).map { start.adding(seconds: $0) }
            #expect(breaker.pausedUntil(at: now) == until, "\(line)")
        }
    }

    @Test func `the pause grows to the longest and no further`() {
        var breaker = CircuitBreaker(failuresMax: 1, pauseSeconds: 10, longestPauseSeconds: 60)
        var now = start
        var pauses: [Int64] = []
        for _ in 1...5 {
            breaker.report(reachable: false, at: now)
            let until = breaker.pausedUntil(at: now) ?? now
            pauses.append(until.since(now) / 1000)
            now = until
        }
        #expect(pauses == [10, 20, 40, 60, 60])
    }

    @Test func `answers to what was under way don't make the pause longer`() {
        var breaker = CircuitBreaker(failuresMax: 3, pauseSeconds: 10)
        for _ in 1...40 { breaker.report(reachable: false, at: start) }
        #expect(breaker.pausedUntil(at: start) == start.adding(seconds: 10))
    }

    @Test func `a probe that did not go after all leaves its place to the next`() {
        var breaker = CircuitBreaker(failuresMax: 1, pauseSeconds: 10)
        breaker.report(reachable: false, at: start)
        let later = start.adding(seconds: 10)
        let (probe, other) = (breaker.admit(at: later), breaker.admit(at: later))
        breaker.withdraw()
        let next = breaker.admit(at: later)
        #expect(probe && !other && next)
    }
}

@Suite struct TokenBucketTests {
    private let start = EventSamples.now

    /// Milliseconds since the start at which a token is taken, and how long its holder must wait.
    @Test(arguments: [
        (
            perSecond: 2, burst: 2,
            takes: [(0, 0), (0, 0), (0, 500), (0, 1000), (1000, 500), (9000, 0), (9000, 0), (9000, 500)]
        ),
        (perSecond: 1, burst: 1, takes: [(0, 0), (0, 1000), (500, 1500), (60_000, 0)]),
        (perSecond: 3, burst: 1, takes: [(0, 0), (0, 334), (0, 667), (1000, 0)]),
        (perSecond: 0, burst: 1, takes: [(0, 0), (0, 0), (0, 0)]),
    ])
    func `tokens come at their rate, and unused ones are saved up to the burst`(
        perSecond: Int, burst: Int, takes: [(Int64, Int64)]
    ) {
        var bucket = TokenBucket(perSecond: perSecond, burst: burst, at: start)
        for (at, wait) in takes {
            let told = bucket.take(at: start.adding(milliseconds: at))
            #expect(told == wait, "at \(at) ms")
        }
    }

    @Test func `a clock that goes back gives nothing away`() {
        var bucket = TokenBucket(perSecond: 1, burst: 1, at: start)
        let (first, second) = (bucket.take(at: start), bucket.take(at: start.adding(seconds: -60)))
        #expect(first == 0 && second == 1000)
    }

    @Test func `a gate makes the hasty wait and sends nobody to a target that stopped answering`() async {
        let time = SimulatedTime()
        let gate = TargetGate(
            target: "sap", time: time, requestsPerSecondMax: 1, breaker: CircuitBreaker(failuresMax: 1))
        #expect(await gate.admit())
        let before = time.now
        #expect(await gate.admit())
        #expect(time.now.since(before) == 1000)
        await gate.report(reachable: false)
        #expect(await !gate.admit())
    }
}
