import Base
import Model
import Store
import TestSupport
import Testing

@Suite struct BillingConformanceTests {
    @Test(arguments: TestedStore.allCases, BillingHomeRule.allCases)
    func `the embedded home of billing keeps every rule`(kind: TestedStore, rule: BillingHomeRule) async throws {
        try await withStore(kind) { opened in try await rule.check(opened.store.billing, at: opened.time.now) }
    }

    @Test(arguments: TestedStore.allCases)
    func `a file is kept once by its content, and one that was tampered with is never handed out`(
        kind: TestedStore
    ) async throws {
        try await withStore(kind) { opened in
            let files = opened.store.files
            let bytes = (0..<70_000).map { UInt8($0 % 256) }
            let digest = try await files.keep(bytes, at: opened.time.now)
            #expect(try await files.keep(bytes, at: opened.time.now) == digest && digest == sha256(bytes))
            #expect(try await files.file(digest) == bytes)
            #expect(try await files.file("no such digest") == nil)
            #expect(try await opened.number("SELECT COUNT(*) FROM kept_file") == 1)
            try await opened.tamper("UPDATE kept_file SET content = \([1, 2, 3] as [UInt8])")
            let failure = await #expect(throws: Failure.self) { try await files.file(digest) }
            #expect(failure?.code == .storeDamaged)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a finding keeps the moment it was first seen, until it changes or is gone`(
        kind: TestedStore
    ) async throws {
        try await withStore(kind) { opened in
            let findings = opened.store.findings
            func finding(_ number: String, _ words: String, _ seconds: Int64) -> CollectionFinding {
                CollectionFinding(
                    direction: .outgoing, documentNumber: number,
                    failure: Failure(Failure.Code("X-Y"), .askHuman, words, advice: "Look."),
                    since: Timestamp(milliseconds: seconds * 1000))
            }
            try await findings.keep([finding("1", "a", 1), finding("2", "a", 1)])
            try await findings.keep([finding("1", "a", 2), finding("2", "b", 2)])
            let kept = [finding("1", "a", 1), finding("2", "b", 2)]
            #expect(try await findings.list(nil, after: nil, limit: 9) == kept)
            #expect(try await findings.list(.outgoing, after: kept[0], limit: 9) == [kept[1]])
            #expect(try await findings.list(.incoming, after: nil, limit: 9).isEmpty)
            #expect(try await findings.count(nil) == 2)
            #expect(try await findings.count(.incoming) == 0)
            try await findings.clear(.incoming, ["1"])
            try await findings.clear(.outgoing, ["1", "7"])
            #expect(try await findings.list(nil, after: nil, limit: 9) == [kept[1]])
        }
    }
}
