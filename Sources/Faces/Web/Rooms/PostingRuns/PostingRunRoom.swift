import Base
import FakturPosting
import HTTPServer
import Model

/// Bulk postings: begun with what was confirmed, followed while they go on wherever they do, stopped, looked at later.
struct PostingRunRoom: Sendable {
    let desk: PostingRunDesk
    let fakturs: any FakturStore
    let watchers: StreamSlots
    let time: any TimeSource

    private static let runsShown = 50

    var routes: [WebRoute] {
        [
            .post("/fakturs/post", .needs(.submitInvoices)) { visit throws(Failure) in try await begin(visit) },
            .get("/fakturs/runs", .needs(.submitInvoices)) { visit throws(Failure) in try await list(visit) },
            .get("/fakturs/runs/{run}", .needs(.submitInvoices)) { visit throws(Failure) in
                let run = try await run(visit)
                let view = PostingRunView(visit.query["show"] ?? "", of: run)
                let page = try await page(of: run, view, after: visit.query["after"].flatMap { Int($0) } ?? 0)
                return .page(Page(visit.say(.bulkRunTitle), in: .fakturs, page.html(visit)))
            },
            .get("/fakturs/runs/{run}/events", .needs(.submitInvoices)) { visit throws(Failure) in
                let run = try await run(visit)
                let slot = try watchers.watch()
                return .events(
                    HTTPBodyStream { writer in
                        // The place is taken for as long as this closure lives.
                        defer { withExtendedLifetime(slot) {} }
                        try await follow(run.id, visit) { text in try await writer.write(text) }
                    })
            },
            .post("/fakturs/runs/{run}/stop", .needs(.submitInvoices)) { visit throws(Failure) in
                let path = "/fakturs/runs/\(try visit.number("run"))"
                return try await .doing(at: path, for: visit) { () async throws(Failure) in
                    _ = try await desk.stop(PostingRunID(try visit.number("run")), by: visit.who)
                    return .see(path, notice: .good(visit.say(.bulkStopping)))
                }
            },
        ]
    }

    private func begin(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let confirmed = visit.form.ids.map { ($0, visit.form["digest-\($0)"]) }
        // Without the digest of what was seen nothing is posted.
        let bound = confirmed.compactMap { id, digest in digest.map { ConfirmedFaktur(id, digest: $0) } }
        guard !bound.isEmpty, bound.count == confirmed.count else {
            return .see(
                Address.local(visit.form["_back"] ?? "/fakturs"), notice: .bad(visit.say(.nothingSelected)))
        }
        return .see("/fakturs/runs/\(try await desk.begin(bound, by: visit.who).id)")
    }

    private func list(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let before = visit.query["before"].flatMap { Int64($0) }.map { PostingRunID($0) }
        let runs = try await desk.runs(before: before, limit: PostingRunRoom.runsShown + 1)
        let list = PostingRunList(
            runs: Array(runs.prefix(PostingRunRoom.runsShown)), hasMore: runs.count > PostingRunRoom.runsShown)
        return .page(Page(visit.say(.bulkRuns), in: .fakturs, list.html(visit)))
    }

    private func run(_ visit: Visit) async throws(Failure) -> PostingRun {
        try await desk.run(PostingRunID(try visit.number("run")))
    }

    private func page(
        of run: PostingRun, _ view: PostingRunView, after: Int = 0
    ) async throws(Failure) -> PostingRunPage {
        var filter = PostingPartFilter(run: run.id, view.kind, limit: PostingRunPage.partsShown + 1)
        filter.after = max(0, after)
        let parts = try await desk.parts(filter)
        let kept = try await fakturs.fakturs(parts.map(\.faktur))
        return PostingRunPage(
            run: run, view: view, parts: Array(parts.prefix(PostingRunPage.partsShown)),
            hasMore: parts.count > PostingRunPage.partsShown,
            fakturs: Dictionary(kept.map { ($0.id, $0) }) { first, _ in first })
    }

    // MARK: - Following

    /// Sends the part of the page that changes whenever it did, and an end. It asks the store, so it does not matter
    /// which worker does the posting.
    func follow(_ id: PostingRunID, _ visit: Visit, _ send: (String) async throws -> Void) async throws {
        var told: PostingRun?
        var saidAt = time.now
        while true {
            var run = try await desk.run(id)
            // The lease is renewed all the time, which is no news.
            run.leaseUntil = nil
            if run != told {
                told = run
                let page = try await page(of: run, .latest)
                try await send(ServerSentEvent(page.live(visit).markup, name: "part").encoded)
                saidAt = time.now
            }
            if run.state.isOver { return try await send(ServerSentEvent(run.state.rawValue, name: "end").encoded) }
            if time.now.since(saidAt) >= PostingRunRoom.heartbeatMilliseconds {
                try await send(ServerSentEvent.keepAlive)
                saidAt = time.now
            }
            try await time.sleep(milliseconds: PostingRunRoom.lookMilliseconds)
        }
    }

    private static let lookMilliseconds: Int64 = 500
    /// After so long without news something is said all the same, so that nobody in between closes a silent connection.
    private static let heartbeatMilliseconds: Int64 = 15_000
}
