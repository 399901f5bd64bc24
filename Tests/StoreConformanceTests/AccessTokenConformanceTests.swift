import Base
import Model
import Store
import TestSupport
import Testing

@Suite struct AccessTokenConformanceTests {
    @Test(arguments: TestedStore.allCases)
    func `a token is recognised by its text alone, and the store holds no text`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let desk = opened.tokenDesk
            let made = try await desk.create(name: "billing", role: .creator, days: nil, by: "dewi")
            #expect(try await desk.recognise(made.text.revealed)?.name == "billing")
            let last = made.text.revealed.hasSuffix("0") ? "1" : "0"
            #expect(try await desk.recognise(made.text.revealed.dropLast() + last) == nil)
            #expect(try await desk.recognise("tieout_000000000000_" + String(repeating: "0", count: 64)) == nil)
            #expect(try await desk.recognise("") == nil)
            let kept = try #require(try await opened.store.tokens.token(made.token.id))
            #expect(kept.digest == sha256(Array(made.text.revealed.utf8)))
            #expect(!made.text.revealed.contains(kept.digest))
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `two tokens in force never share a name, and a revoked one gives its name free`(
        kind: TestedStore
    ) async throws {
        try await withStore(kind) { opened in
            let desk = opened.tokenDesk
            let first = try await desk.create(name: "billing", role: .viewer, days: nil, by: "dewi")
            let failure = await #expect(throws: Failure.self) {
                _ = try await desk.create(name: "billing", role: .administrator, days: nil, by: "dewi")
            }
            #expect(failure?.code == .tokenExists)
            let revoked = try await desk.revoke("billing", by: "rudi")
            #expect(revoked.revokedBy == "rudi" && revoked.standing(at: opened.time.now) == .revoked)
            #expect(try await desk.recognise(first.text.revealed) == nil)
            #expect(
                try await opened.store.tokens.revoke(revoked.id, by: "x", at: opened.time.now, alongside: .none)
                    == false)
            _ = try await desk.create(name: "billing", role: .viewer, days: nil, by: "dewi")
            #expect(try await opened.store.tokens.tokens().count == 2)
            let deeds = try await opened.store.audit.list(subject: "token billing", after: 0, limit: 9).map(
                \.entry.deed)
            #expect(deeds == ["token created", "token revoked", "token created"])
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a token ends when its days are over, and its last use is kept to the minute`(
        kind: TestedStore
    ) async throws {
        try await withStore(kind) { opened in
            let desk = opened.tokenDesk
            let made = try await desk.create(name: "billing", role: .viewer, days: 30, by: "dewi")
            let start = opened.time.now
            _ = try await desk.recognise(made.text.revealed)
            opened.time.advance(seconds: 59)
            _ = try await desk.recognise(made.text.revealed)
            #expect(try await opened.store.tokens.token(made.token.id)?.lastUsedAt == start)
            opened.time.advance(seconds: 1)
            _ = try await desk.recognise(made.text.revealed)
            #expect(try await opened.store.tokens.token(made.token.id)?.lastUsedAt == opened.time.now)
            opened.time.advance(seconds: 30 * 86_400)
            #expect(try await desk.recognise(made.text.revealed) == nil)
        }
    }
}

extension OpenedStore {
    fileprivate var tokenDesk: TokenDesk {
        TokenDesk(
            tokens: store.tokens, audit: store.audit, time: time, randomness: SeededRandomness(seed: 1), digest: sha256)
    }
}
