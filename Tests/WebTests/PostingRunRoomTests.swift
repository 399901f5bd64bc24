import Base
import Engine
import FakturPosting
import HTTPServer
import Model
import Store
import Synchronization
import TestSupport
import Testing

@testable import Web

/// Many fakturs posted from the pages, whatever happens to the service meanwhile.
@Suite struct PostingRunRoomTests {
    @Test func `a bulk posting goes on after the service was started again`() async throws {
        let office = try await WebOffice()
        let accountant = try await office.browser(.accountingOfficer)
        let run = try await begin(3, office, accountant)
        let waiting = await accountant.get(run)
        #expect(waiting.words.contains("0 of 3 It waits for the service"))
        #expect(waiting.text.contains("data-live=\"\(run)/events\""))
        try await driveUntilFirstIsPosted(office)
        #expect(await office.ledger.creations == 1)
        // The one that is started now knows nothing but what is in the store.
        let later = office.restarted(accountant)
        #expect(await later.get(run).words.contains("1 of 3"))
        try await office.driver.tick()
        let page = await later.get(run)
        #expect(page.words.contains("3 of 3 Done: SAP holds them all."))
        #expect(!page.text.contains("data-live"))
        #expect(page.words.contains("All 3 In SAP 3"))
        #expect(await office.ledger.creations == 3)
    }

    @Test func `a bulk posting of somebody who was disabled stops, and says why`() async throws {
        let office = try await WebOffice()
        let accountant = try await office.browser(.accountingOfficer)
        let run = try await begin(3, office, accountant)
        try await driveUntilFirstIsPosted(office)
        let user = try #require(try await office.store.users.user(named: Role.accountingOfficer.rawValue))
        _ = try await office.reception.users.disable(user.id, by: "admin")
        try await office.driver.tick()
        let page = await (try await office.browser(.administrator)).get(run)
        #expect(page.words.contains("accounting-officer began this bulk posting, and may no longer post."))
        #expect(page.text.contains("/help/POSTING-RUN-NOT-PERMITTED"))
        #expect(page.words.contains("All 3 In SAP 1 Not begun 2"))
        #expect(await office.ledger.creations == 1)
    }

    @Test func `a click stops it after the current one, and the page says who and what was left`() async throws {
        let office = try await WebOffice()
        let accountant = try await office.browser(.accountingOfficer)
        let run = try await begin(3, office, accountant)
        try await driveUntilFirstIsPosted(office)
        let stopping = await accountant.submit("\(run)/stop")
        #expect(stopping.words.contains("Stopping after the current one."))
        #expect(stopping.text.contains("disabled title=\"It was asked to stop already.\""))
        try await office.driver.tick()
        let page = await accountant.get(run)
        #expect(page.words.contains("1 of 3 Stopped by accounting-officer; the others were not sent."))
        let left = await accountant.get("\(run)?show=left")
        #expect(left.words.contains("not begun") && !left.words.contains("posted already"))
        // What is left is one click from its check.
        #expect(left.text.contains("action=\"/fakturs/check\"") && left.hidden("id") == "2")
        #expect(await !accountant.get("\(run)?show=in-sap").text.contains("/fakturs/check"))
        #expect(await accountant.submit("\(run)/stop").words.contains("1 of 3 Stopped by"))
        #expect(await office.ledger.creations == 1)
    }

    @Test func `each row tells its outcome then, and where the faktur stands now`() async throws {
        let office = try await WebOffice()
        let accountant = try await office.browser(.accountingOfficer)
        let run = try await begin(2, office, accountant)
        await office.ledger.meet(.bookThenLose)
        try await office.driver.tick()
        let page = await accountant.get(run)
        #expect(page.words.contains("2 of 2 Done, but SAP doesn't hold them all"))
        #expect(page.words.contains("Not in SAP 1") && page.words.contains("uncertain"))
        try await office.desk.dispatcher.drain(until: office.time.now.adding(seconds: 36_000))
        #expect(await accountant.get("\(run)?show=unsettled").words.contains("uncertain now: posted"))
    }

    @Test func `the bulk postings are listed for those who may post, newest first`() async throws {
        let office = try await WebOffice()
        let accountant = try await office.browser(.accountingOfficer)
        #expect(await accountant.get("/fakturs/runs").words.contains("Nobody has posted many fakturs at once yet."))
        #expect(await accountant.get("/fakturs").text.contains("href=\"/fakturs/runs\""))
        let first = try await begin(1, office, accountant)
        try await office.driver.tick()
        let second = try await begin(2, office, accountant)
        let list = await accountant.get("/fakturs/runs")
        let places = try [first, second].map { try #require(list.text.firstRange(of: "href=\"\($0)\"")).lowerBound }
        #expect(places[1] < places[0])
        #expect(list.words.contains("accounting-officer"))
        let viewer = try await office.browser(.viewer)
        for path in ["/fakturs/runs", first] { #expect(await viewer.get(path).status == 403) }
        #expect(await !viewer.get("/fakturs").text.contains("/fakturs/runs"))
        #expect(await accountant.get("/fakturs/runs/99").status == 404)
    }

    @Test(.timeLimit(.minutes(5)))
    func `a page that follows a bulk posting is sent what is new until it is over`() async throws {
        let office = try await WebOffice()
        let run = try await begin(2, office, try await office.browser(.accountingOfficer))
        let id = PostingRunID(try #require(Int64(run.split(separator: "/").last ?? "")))
        let visit = Visit(
            blank: HTTPServerRequest(
                HTTPRequest("GET", run), target: try #require(HTTPTarget(run)), peerAddress: "192.0.2.1"),
            id: "1", now: office.time.now)
        let room = PostingRunRoom(
            desk: PostingRunDesk(runs: office.store.postingRuns, audit: office.store.audit, time: office.time),
            fakturs: office.store.fakturs, watchers: StreamSlots(1), time: office.time)
        let told = Mutex<[String]>([])
        try await room.follow(id, visit) { text in
            told.withLock { $0.append(text) }
            if text.contains("0 of 2") { try await office.driver.tick() }
        }
        let events = told.withLock { $0 }
        #expect(events.first?.hasPrefix("event: part\n") == true)
        #expect(events.count { $0.contains("2 of 2") } == 1)
        #expect(events.last == "event: end\ndata: done\n\n")
    }

    // MARK: - Parts

    /// Checks so many fakturs and posts them all; where that leads.
    private func begin(_ count: Int, _ office: WebOffice, _ browser: Browser) async throws -> String {
        var ids: [FakturID] = []
        let series = office.time.now.milliseconds % 997
        for number in 1...count { ids.append(try await office.faktur("0\(number)\(series)/XI")) }
        let chosen = ids.map { "id=\($0)" }.joined(separator: "&")
        let checked = await browser.post("/fakturs/check", encoded: chosen)
        let seen = ids.map { "digest-\($0)=\(checked.hidden("digest-\($0)") ?? "")" }.joined(separator: "&")
        office.time.advance(milliseconds: 10)
        return try #require(await browser.post("/fakturs/post", encoded: "\(chosen)&\(seen)").location)
    }

    /// A service that is told to stop while it posts the first faktur.
    private func driveUntilFirstIsPosted(_ office: WebOffice) async throws {
        let working = Mutex<Task<Void, any Error>?>(nil)
        let desk = office.desk.observed { _ in working.withLock { $0?.cancel() } }
        let driver = PostingRunDriver(
            desk: desk, runs: office.store.postingRuns, users: office.store.users, log: .silent)
        let gate = AsyncGate()
        let task = Task {
            await gate.wait()
            try await driver.tick()
        }
        working.withLock { $0 = task }
        await gate.open()
        try await task.value
    }
}
