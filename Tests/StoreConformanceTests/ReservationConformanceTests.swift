import Base
import Model
import Store
import TestSupport
import Testing

/// Keys of records that are made: held by one, taken over when their time is over.
@Suite struct ReservationConformanceTests {
    @Test(arguments: TestedStore.allCases)
    func `a key is held by one holder until its time is over`(kind: TestedStore) async throws {
        try await withStore(kind) { opened async throws in
            let (table, now) = (opened.store.reservations, opened.time.now)
            let soon = now.adding(seconds: 60)
            #expect(try await table.take(["a", "b"], holder: "first", at: now, until: soon) == ["a", "b"])
            #expect(try await table.take(["b", "c"], holder: "second", at: now, until: soon) == ["c"])
            let again = try await table.take(["a"], holder: "first", at: now, until: soon)
            #expect(again.isEmpty, "not even by its holder")
            let last = soon.adding(milliseconds: -1)
            #expect(try await table.take(["a"], holder: "second", at: last, until: soon).isEmpty)
            #expect(
                try await table.take(["a"], holder: "second", at: soon, until: soon.adding(seconds: 9)) == ["a"])
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `only a holder prolongs and lets go`(kind: TestedStore) async throws {
        try await withStore(kind) { opened async throws in
            let (table, now) = (opened.store.reservations, opened.time.now)
            let soon = now.adding(seconds: 60)
            let later = now.adding(seconds: 600)
            _ = try await table.take(["a", "b"], holder: "first", at: now, until: soon)
            #expect(try await table.keep(["a", "b", "x"], holder: "first", until: later) == ["a", "b"])
            #expect(try await table.keep(["a"], holder: "second", until: soon).isEmpty)
            try await table.release(["a", "b"], holder: "second")
            #expect(try await table.take(["a"], holder: "second", at: soon, until: later).isEmpty)
            try await table.release(["a"], holder: "first")
            #expect(try await table.take(["a", "b"], holder: "second", at: soon, until: later) == ["a"])
        }
    }
}
