import Base
import Model
import Store
import TestSupport
import Testing

@Suite struct PostingRunConformanceTests {
    @Test(arguments: TestedStore.allCases)
    func `a run is kept with its fakturs in their order, or not at all`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let runs = opened.store.postingRuns
            let run = try await opened.beginRun([5, 3, 9])
            #expect(run.id == PostingRunID(1) && run.total == 3)
            #expect(try await runs.run(run.id) == run)
            #expect(try await runs.parts(PostingPartFilter(run: run.id)).map(\.faktur.rawValue) == [5, 3, 9])
            #expect(try await runs.next(of: run.id)?.confirmedDigest == "digest of 5")
            let audit = opened.store.audit
            _ = try await runs.add([ConfirmedFaktur(FakturID(1), digest: "x")], by: "ani", at: opened.time.now) { id in
                audit.recording(Sample.audit("bulk posting \(id)"))
            }
            #expect(try await audit.list(subject: "bulk posting 2", after: 0, limit: 9).count == 1)
            #expect(try await runs.runs(before: nil, limit: 9).map(\.id.rawValue) == [2, 1])
            #expect(try await runs.runs(before: PostingRunID(2), limit: 9).map(\.id.rawValue) == [1])
            #expect(try await runs.run(PostingRunID(9)) == nil)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `of many workers one gets a run, until its lease runs out or it is given back`(kind: TestedStore) async throws
    {
        try await withStore(kind) { opened in
            let (runs, now) = (opened.store.postingRuns, opened.time.now)
            let run = try await opened.beginRun([1])
            let until = now.adding(seconds: 30)
            let taken = try await withThrowingTaskGroup(of: PostingRun?.self) { group in
                for worker in 1...8 {
                    group.addTask { try await runs.claim(by: "w\(worker)", at: now, until: until) }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }.compactMap { $0 }
            #expect(taken.count == 1 && taken[0].id == run.id && taken[0].fence == 1)
            #expect(try await runs.claim(by: "late", at: until.adding(milliseconds: -1), until: until) == nil)
            let heir = try #require(
                try await runs.claim(by: "heir", at: until, until: until.adding(seconds: 30)))
            #expect(heir.fence == 2 && heir.holder == "heir")
            #expect(try await runs.renew(taken[0], until: until.adding(seconds: 60)) == nil)
            #expect(try await runs.renew(heir, until: until.adding(seconds: 60)) != nil)
            try await runs.release(taken[0])
            #expect(try await runs.run(run.id)?.holder == "heir")
            try await runs.release(heir)
            #expect(try await runs.claim(by: "next", at: until, until: until.adding(seconds: 30))?.fence == 3)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `an outcome is kept and counted once, and only by whoever holds the run`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let (runs, now) = (opened.store.postingRuns, opened.time.now)
            _ = try await opened.beginRun([1, 2])
            let run = try await opened.claimRun("w1")
            let until = now.adding(seconds: 90)
            let part = try #require(try await runs.next(of: run.id))
            #expect(try await runs.begin(part, of: run, at: now, until: until)?.leaseUntil == until)
            #expect(try await runs.next(of: run.id)?.begunAt == now)
            let refused = part.ended(.refused, Sample.refusal, at: now)
            var stranger = run
            stranger.fence = 0
            #expect(try await runs.begin(part, of: stranger, at: now, until: until) == nil)
            #expect(try await runs.finish(refused, of: stranger, until: until) == nil)
            #expect(try await runs.next(of: run.id)?.outcome == nil)
            #expect(try await runs.finish(refused, of: run, until: until)?.tally[.refused] == 1)
            #expect(try await runs.finish(refused, of: run, until: until) == nil)
            let kept = try #require(try await runs.run(run.id))
            #expect(kept.tally.done == 1 && kept.tally.unsettled == 1)
            var shown = try #require(try await runs.parts(PostingPartFilter(run: run.id, .with([.refused]))).first)
            shown.begunAt = nil
            #expect(shown == refused)
            #expect(try await runs.parts(PostingPartFilter(run: run.id, .left)).map(\.place) == [2])
            let next = try #require(try await runs.next(of: run.id)).ended(.posted, nil, at: now)
            #expect(try await runs.finish(next, of: run, until: until)?.tally.inLedger == 1)
            #expect(try await runs.parts(PostingPartFilter(run: run.id, .latest)).map(\.place) == [2, 1])
            #expect(try await runs.next(of: run.id) == nil)
            let ended = kept.ended(.done, at: now)
            #expect(try await !runs.end(stranger.ended(.done, at: now), alongside: .none))
            #expect(try await runs.end(ended, alongside: .none))
            #expect(try await !runs.end(ended, alongside: .none))
            #expect(try await runs.claim(by: "w2", at: until.adding(seconds: 99), until: until) == nil)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a stop is written down once, and nothing is begun after it`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let (runs, now) = (opened.store.postingRuns, opened.time.now)
            _ = try await opened.beginRun([1])
            let run = try await opened.claimRun("w1")
            let note = opened.store.audit.recording(Sample.audit("bulk posting 1"))
            #expect(try await runs.askToStop(run.id, by: "ani", alongside: note)?.stopAskedBy == "ani")
            #expect(try await runs.askToStop(run.id, by: "budi", alongside: note)?.stopAskedBy == "ani")
            #expect(try await runs.askToStop(PostingRunID(9), by: "ani", alongside: note) == nil)
            #expect(try await opened.store.audit.verify().entries == 1)
            let part = try #require(try await runs.next(of: run.id))
            #expect(try await runs.begin(part, of: run, at: now, until: now)?.stopAskedBy == "ani")
            #expect(try await runs.next(of: run.id)?.begunAt == nil)
            let ended = run.ended(.stopped, because: Sample.refusal, at: now)
            #expect(try await runs.end(ended, alongside: .none))
            var kept = try #require(try await runs.run(run.id))
            #expect(kept.stopAskedBy == "ani" && kept.failure == Sample.refusal)
            kept.stopAskedBy = nil
            #expect(kept == ended)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `ended runs don't gather for ever, and open ones are never forgotten`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let open = try await opened.beginRun([1])
            // As if as many as are kept, and two more, had come and gone since.
            try await opened.tamper(
                """
                WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < \(Limits.postingRunsKept + 3))
                INSERT INTO posting_run (
                    id, who, created_at, total, state, fence, posted, present, waiting, uncertain, refused)
                SELECT i, 'ani', 0, 1, 'done', 0, 1, 0, 0, 0, 0 FROM n
                """,
                "INSERT INTO posting_run_part (run_id, place, faktur_id, confirmed_digest) VALUES (2, 1, 1, 'x')",
                "UPDATE counter SET value = 9000 WHERE name = 'posting_run'")
            _ = try await opened.beginRun([1])
            #expect(try await opened.number("SELECT MIN(id) FROM posting_run WHERE state <> 'open'") == 4)
            #expect(try await opened.number("SELECT COUNT(*) FROM posting_run_part WHERE run_id = 2") == 0)
            #expect(try await opened.store.postingRuns.run(open.id) == open)
        }
    }
}

extension OpenedStore {
    fileprivate func beginRun(_ fakturs: [Int64]) async throws -> PostingRun {
        let confirmed = fakturs.map { ConfirmedFaktur(FakturID($0), digest: "digest of \($0)") }
        return try await store.postingRuns.add(confirmed, by: "ani", at: time.now) { _ in .none }
    }

    /// In the hands of this worker, for thirty seconds.
    fileprivate func claimRun(_ worker: String) async throws -> PostingRun {
        let until = time.now.adding(seconds: 30)
        guard let run = try await store.postingRuns.claim(by: worker, at: time.now, until: until) else {
            throw SampleError()
        }
        return run
    }
}
