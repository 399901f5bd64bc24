package import Base
package import Model

/// What every home of raw documents promises: one suite, run over the embedded table and over a collection.
///
/// Each rule starts with an empty home and throws `BrokenRule` when the home breaks it.
package enum RawHomeRule: String, CaseIterable, Sendable {
    case asKept = "a document is read as it was kept"
    case keptTwice = "keeping the same document twice changes nothing, and other data makes it due"
    case claimedOnce = "a claimed document is held by one worker until its lease runs out"
    case manyWorkers = "workers at once never hold the same document, and none is left over"
    case settled = "a settled document carries its status and log and is not due"
    case lateWorker = "a worker whose lease was taken over can't write any more"
    case retried = "a failed document is due when its retry is, and not before"
    case aside = "a document set aside is left alone until a person says retry"
    case changedMeanwhile = "a document that changed while it was worked on is due again"
    case released = "a released document is due as before"
    case claimedByName = "one asked for by name is claimed although it is not due"
    case listed = "documents are listed page by page, filtered and counted"
    case syncedSince = "a document counts on the day since which what it says is in the target"
    case unknown = "a document nobody knows can't be set aside or retried"
    case exactData = "numbers, order and odd characters of the data survive"

    package func check(_ home: any RawDocuments, at now: Timestamp) async throws {
        let desk = RawDesk(home: home, now: now)
        switch self {
        case .asKept: try await desk.asKept()
        case .keptTwice: try await desk.keptTwice()
        case .claimedOnce: try await desk.claimedOnce()
        case .manyWorkers: try await desk.manyWorkers()
        case .settled: try await desk.settled()
        case .lateWorker: try await desk.lateWorker()
        case .retried: try await desk.retried()
        case .aside: try await desk.aside()
        case .changedMeanwhile: try await desk.changedMeanwhile()
        case .released: try await desk.released()
        case .claimedByName: try await desk.claimedByName()
        case .listed: try await desk.listed()
        case .syncedSince: try await desk.syncedSince()
        case .unknown: try await desk.unknown()
        case .exactData: try await desk.exactData()
        }
    }
}

/// A rule that a home broke, and in which line.
package struct BrokenRule: Error, CustomStringConvertible {
    package let description: String
}

private struct RawDesk: Sendable {
    let home: any RawDocuments
    let now: Timestamp

    func asKept() async throws {
        let tally = try await home.keep([arrival("a"), arrival("b")], at: now)
        try hold(tally.added == 2 && tally.changed == 0 && tally.unchanged == 0)
        let document = try await known("a")
        try hold(document.data == arrival("a").data && document.source == "fgo" && document.status == .new)
        try hold(document.log == nil && document.books.setAside == nil && document.books.failure == nil)
        try hold(try await home.document("c") == nil)
        let other = try await known("b")
        try hold(document.contentHash == other.contentHash, "equal data has equal digests")
    }

    func keptTwice() async throws {
        try await keep("a")
        try await settleAll(.synced)
        let again = try await home.keep([arrival("a")], at: now.adding(seconds: 60))
        try hold(again.unchanged == 1 && again.added == 0 && again.changed == 0)
        try hold(try await claim("w", at: 70).isEmpty)
        let changed = try await home.keep([arrival("a", quantity: "3")], at: now.adding(seconds: 80))
        try hold(changed.changed == 1)
        _ = try await home.noticeChanges(at: now.adding(seconds: 85))
        let due = try await claim("w", at: 90)
        try hold(due.map(\.id) == ["a"] && due.first?.data == arrival("a", quantity: "3").data)
    }

    func claimedOnce() async throws {
        try await keep("a", "b", "c")
        let mine = try await claim("w1", at: 0, limit: 2)
        try hold(mine.count == 2 && mine.allSatisfy { $0.books.holder == "w1" && $0.books.fence > 0 })
        let other = try await claim("w2", at: 1)
        try hold(other.count == 1 && Set(mine.map(\.id)).isDisjoint(with: other.map(\.id)))
        try hold(try await home.claim(mine[0].id, request("w2", at: 2)) == nil)
        try hold(try await home.renew([mine[0]], until: now.adding(seconds: 300)) == [mine[0].id])
        let after = try await claim("w3", at: 40)
        try hold(Set(after.map(\.id)) == [mine[1].id, other[0].id])
        try hold(
            after.allSatisfy { document in
                mine.allSatisfy { $0.id != document.id || $0.books.fence < document.books.fence }
            })
        try hold(try await home.renew([mine[1]], until: now.adding(seconds: 900)).isEmpty)
    }

    func manyWorkers() async throws {
        _ = try await home.keep((1...30).map { arrival("raw \($0)") }, at: now)
        let hauls = try await withThrowingTaskGroup(of: [String].self) { group in
            for worker in 1...3 {
                group.addTask {
                    var mine: [String] = []
                    while true {
                        let claimed = try await claim("worker \(worker)", at: 0, limit: 4)
                        if claimed.isEmpty { return mine }
                        mine += claimed.map(\.id)
                    }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        try hold(
            hauls.count == 30 && Set(hauls).count == 30, "\(hauls.count) claimed, \(Set(hauls).count) of them once")
    }

    func settled() async throws {
        try await keep("a")
        let held = try await claim("w", at: 0)[0]
        var log = SyncLog(timestamp: now, successful: 1)
        var entry = SyncLog.InvoiceEntry(timestamp: now, invoiceID: .number("85876000"), serie: "BV", numar: "1")
        entry.customer = SyncLog.Customer(id: 7, name: "Vinăria")
        entry.addedLines = [SyncLog.AddedLine(part: 3, quantity: Amount("28.504") ?? .zero, lineID: 9)]
        log.invoices = [entry]
        try hold(try await home.settle(held, SyncOutcome(status: .synced, log: log), at: now))
        let document = try await known("a")
        try hold(document.status == .synced && document.log == log.json && document.data == held.data)
        try hold(document.books.syncedHash == document.contentHash && document.books.holder == nil)
        try hold(document.books.dueAt == nil && document.books.tries == 0)
        try hold(try await claim("w", at: 900).isEmpty)
        try hold(try await home.noticeChanges(at: now.adding(seconds: 900)) == 0)
        try hold(try await claim("w", at: 901).isEmpty)
    }

    func lateWorker() async throws {
        try await keep("a")
        let late = try await claim("w1", at: 0)[0]
        let next = try await claim("w2", at: 31)[0]
        try hold(try await home.settle(late, outcome(.failed), at: now.adding(seconds: 32)) == false)
        try await home.release(late, at: now.adding(seconds: 32))
        try hold(try await known("a").status == .new)
        try hold(try await home.settle(next, outcome(.synced), at: now.adding(seconds: 33)))
        try hold(try await home.settle(next, outcome(.failed), at: now.adding(seconds: 34)) == false)
        try hold(try await known("a").status == .synced)
    }

    func retried() async throws {
        try await keep("a")
        let held = try await claim("w", at: 0)[0]
        try hold(try await home.settle(held, outcome(.partlyFailed, retryAfter: 60), at: now))
        let document = try await known("a")
        try hold(document.status == .partlyFailed && document.books.tries == 1)
        try hold(document.books.failure == refusal && document.books.dueAt == now.adding(seconds: 60))
        try hold(try await claim("w", at: 59).isEmpty)
        let again = try await claim("w", at: 60)
        try hold(again.count == 1 && again[0].books.tries == 1)
        try hold(try await home.settle(again[0], outcome(.failed), at: now.adding(seconds: 61)))
        try hold(try await known("a").books.tries == 2)
        try hold(try await claim("w", at: 9_000).isEmpty, "only a person can help")
        try hold(try await home.retry("a", at: now.adding(seconds: 9_001)))
        try hold(try await claim("w", at: 9_001).count == 1)
    }

    func aside() async throws {
        try await keep("a")
        let aside = SettingAside(by: "ani", at: now, reason: "a test invoice")
        try hold(try await home.setAside("a", aside))
        try hold(try await known("a").books.setAside == aside)
        try hold(try await claim("w", at: 60).isEmpty)
        _ = try await home.keep([arrival("a", quantity: "5")], at: now)
        _ = try await home.noticeChanges(at: now)
        try hold(try await claim("w", at: 61).isEmpty)
        try hold(try await home.retry("a", at: now.adding(seconds: 62)))
        let due = try await claim("w", at: 62)
        try hold(due.count == 1 && due[0].books.setAside == nil)
        try hold(try await home.setAside("a", aside) == false, "a worker holds it")
        try hold(try await home.retry("a", at: now.adding(seconds: 63)) == false, "a worker holds it")
    }

    func changedMeanwhile() async throws {
        try await keep("a")
        let held = try await claim("w", at: 0)[0]
        _ = try await home.keep([arrival("a", quantity: "9")], at: now.adding(seconds: 1))
        try hold(try await home.settle(held, outcome(.synced), at: now.adding(seconds: 2)))
        _ = try await home.noticeChanges(at: now.adding(seconds: 3))
        let again = try await claim("w", at: 3)
        try hold(again.count == 1 && again[0].data == arrival("a", quantity: "9").data)
    }

    func released() async throws {
        try await keep("a")
        let held = try await claim("w", at: 0)[0]
        try await home.release(held, at: now.adding(seconds: 1))
        let again = try await claim("w", at: 1)
        try hold(again.count == 1 && again[0].status == .new && again[0].books.tries == 0)
        try hold(again[0].books.fence > held.books.fence)
    }

    func claimedByName() async throws {
        try await keep("a")
        try await settleAll(.synced)
        let claimed = try await home.claim("a", request("w", at: 5))
        try hold(claimed?.books.holder == "w")
        try hold(try await home.claim("nobody", request("w", at: 5)) == nil)
    }

    func listed() async throws {
        _ = try await home.keep((1...5).map { arrival("raw \($0)") } + [arrival("z", source: "other")], at: now)
        let held = try await claim("w", at: 0, limit: 6).sorted { $0.id < $1.id }
        try hold(try await home.settle(held[0], outcome(.synced), at: now))
        try hold(try await home.settle(held[1], outcome(.failed), at: now))
        var filter = RawFilter()
        filter.limit = 2
        var seen: [String] = []
        try await home.each(filter) { seen.append($0.id) }
        try hold(seen == ["raw 1", "raw 2", "raw 3", "raw 4", "raw 5", "z"], "\(seen)")
        filter.statuses = [.new]
        try hold(try await home.count(filter) == 4)
        filter.source = "other"
        try hold(try await home.list(filter).map(\.id) == ["z"])
        filter = RawFilter()
        filter.statuses = [.synced, .failed]
        try hold(try await home.list(filter).map(\.id) == ["raw 1", "raw 2"])
        filter = RawFilter()
        _ = try await home.setAside("raw 2", SettingAside(by: "ani", at: now, reason: ""))
        filter.isSetAside = true
        try hold(try await home.list(filter).map(\.id) == ["raw 2"])
        filter.isSetAside = false
        try hold(try await home.count(filter) == 5)
    }

    func syncedSince() async throws {
        try hold(try await home.lastSynced() == nil)
        try await keep("a", "b", "c")
        let hours = (0...4).map { now.adding(seconds: $0 * 3600) }
        func settle(_ id: String, _ status: SyncStatus, at seconds: Int64) async throws {
            guard let held = try await home.claim(id, request("w", at: seconds)) else {
                throw BrokenRule(description: "\(id) is held")
            }
            try hold(try await home.settle(held, outcome(status), at: now.adding(seconds: seconds)))
        }
        try await settle("a", .synced, at: 10)
        try await settle("b", .synced, at: 3600)
        try await settle("c", .failed, at: 3601)
        try hold(try await home.syncedCounts(between: hours) == [1, 1, 0, 0])
        try await settle("a", .synced, at: 7300)
        try hold(try await home.syncedCounts(between: hours) == [1, 1, 0, 0], "looking again is no news")
        _ = try await home.keep([arrival("a", quantity: "5")], at: now.adding(seconds: 7400))
        try await settle("a", .synced, at: 7500)
        try hold(try await home.lastSynced() == now.adding(seconds: 7500))
        try await settle("b", .partlyFailed, at: 11_000)
        try hold(try await home.syncedCounts(between: hours) == [0, 0, 1, 0])
        try hold(try await home.syncedCounts(between: []).isEmpty)
    }

    func unknown() async throws {
        for act in [home.retry as @Sendable (String, Timestamp) async throws(Failure) -> Bool, aside(_:at:)] {
            do {
                _ = try await act("nobody", now)
                throw BrokenRule(description: "nobody was found")
            } catch let failure as Failure {
                try hold(failure.code == .rawUnknown)
            }
        }
    }

    func exactData() async throws {
        let data: JSON = [
            "zeta": 1, "alpha": "ţ ț ș 😀 \"\\ \n\u{7F}", "whole": .number("9007199254740993"),
            "negative": .number("-12"),
            "fraction": .number("28.504"), "none": .null, "list": [1, "two", [:], []], "deep": ["a": ["b": "c"]],
            "yes": .number("1"), "empty": "",
        ]
        _ = try await home.keep([RawArrival(id: "a", source: "", data: data)], at: now)
        let document = try await known("a")
        try hold(document.data == data, document.data.written)
        try hold(document.data.object?.names == data.object?.names, "members keep their order")
    }
}

// MARK: - At the desk

extension RawDesk {
    func arrival(_ id: String, quantity: String = "2", source: String = "fgo") -> RawArrival {
        let line: JSON = ["nume_produs": "Toner", "cantitate": .number(quantity), "pret_unitar": .number("3969.01")]
        return RawArrival(id: id, source: source, data: [["id": 1, "numar": "7", "articole": [line]]])
    }

    func keep(_ ids: String...) async throws { _ = try await home.keep(ids.map { arrival($0) }, at: now) }

    func known(_ id: String) async throws -> RawDocument {
        guard let document = try await home.document(id) else { throw BrokenRule(description: "\(id) is gone") }
        return document
    }

    func request(_ holder: String, at seconds: Int64, limit: Int = 10) -> RawClaim {
        RawClaim(
            holder: holder, limit: limit, now: now.adding(seconds: seconds),
            leaseUntil: now.adding(seconds: seconds + 30))
    }

    func claim(_ holder: String, at seconds: Int64, limit: Int = 10) async throws -> [RawDocument] {
        try await home.claim(request(holder, at: seconds, limit: limit))
    }

    @Sendable func aside(_ id: String, at now: Timestamp) async throws(Failure) -> Bool {
        try await home.setAside(id, SettingAside(by: "ani", at: now, reason: ""))
    }

    func settleAll(_ status: SyncStatus) async throws {
        for held in try await claim("w", at: 0) {
            try hold(try await home.settle(held, outcome(status), at: now))
        }
    }

    func outcome(_ status: SyncStatus, retryAfter seconds: Int64? = nil) -> SyncOutcome {
        SyncOutcome(
            status: status, log: SyncLog(timestamp: now), failure: status == .synced ? nil : refusal,
            retryAt: seconds.map { now.adding(seconds: $0) })
    }

    var refusal: Failure {
        Failure(.rawUnknown, .tryAgain, "The target is closed.", advice: "Wait.", cause: "503", place: "data[0]")
    }

    func hold(_ condition: Bool, _ words: String = "", line: Int = #line) throws {
        if !condition { throw BrokenRule(description: "line \(line) does not hold. \(words)") }
    }
}
