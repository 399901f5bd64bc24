import Base
import Engine
import HTTPServer
import Model
import Store
import Synchronization
import TestSupport
import Testing

@testable import Web

/// Jobs as operators meet them.
@Suite struct JobRoomTests {
    private let job = "check_posted_fakturs"

    @Test func `every job is listed with its schedule in words and its next time`() async throws {
        let office = try await WebOffice()
        let shown = try await office.browser(.viewer).get("/jobs")
        #expect(shown.status == 200)
        #expect(shown.words.contains(job))
        #expect(shown.words.contains(try await office.jobs.show(job).job.schedule.words))
        #expect(!shown.text.contains("/jobs/\(job)/run"), "a viewer starts nothing")
        let running = try await office.browser(.administrator).get("/jobs")
        #expect(running.text.contains("/jobs/\(job)/run"))
    }

    @Test func `run now leads to the run, which a second click does not start again`() async throws {
        let office = try await WebOffice()
        let browser = try await office.browser(.administrator)
        await browser.get("/jobs/\(job)")
        let led = await browser.post("/jobs/\(job)/run")
        #expect(led.location == "/runs/1")
        let page = await browser.get("/runs/1")
        #expect(page.text.contains("data-live=\"/runs/1/events\""))
        let again = await browser.submit("/jobs/\(job)/run")
        #expect(again.words.contains("already running"))
        let stopped = await browser.submit("/runs/1/stop")
        #expect(stopped.words.contains("stopped"))
        #expect(try await office.jobs.run(RunID(1)).state == .stopped)
    }

    @Test func `a viewer can neither run, change nor stop a job`() async throws {
        let office = try await WebOffice()
        let browser = try await office.browser(.viewer)
        await browser.get("/jobs/\(job)")
        for deed in ["run", "enable", "disable", "schedule"] {
            #expect(await browser.post("/jobs/\(job)/\(deed)", ["schedule": "@hourly"]).status == 403)
        }
        #expect(await browser.post("/runs/1/stop").status == 403)
    }

    @Test func `a schedule that can't be read is told at its field, and what was typed stays`() async throws {
        let office = try await WebOffice()
        let browser = try await office.browser(.administrator)
        await browser.get("/jobs/\(job)")
        let seen = try await office.jobs.show(job).job.seen
        let wrong = await browser.post("/jobs/\(job)/schedule", ["schedule": "61 * * * *", "zone": "", "seen": seen])
        #expect(wrong.status == 422)
        #expect(wrong.text.contains("value=\"61 * * * *\"") && wrong.text.contains("aria-invalid"))
        let zone = await browser.post(
            "/jobs/\(job)/schedule", ["schedule": "@daily", "zone": "Mars/Base", "seen": seen])
        #expect(zone.status == 422 && zone.text.contains("value=\"Mars/Base\""))
        let right = await browser.submit("/jobs/\(job)/schedule", ["schedule": "@daily", "zone": "", "seen": seen])
        #expect(right.words.contains("The new schedule counts from now on."))
        #expect(try await office.jobs.show(job).job.schedule.text == "@daily")
        let late = await browser.post("/jobs/\(job)/schedule", ["schedule": "@hourly", "zone": "", "seen": seen])
        #expect(late.status == 422 && late.words.contains("JOB-CHANGED-MEANWHILE"))
    }

    @Test func `a job is disabled and enabled, and the audit says by whom`() async throws {
        let office = try await WebOffice()
        let browser = try await office.browser(.administrator)
        await browser.get("/jobs/\(job)")
        let wasEnabled = try await office.jobs.show(job).job.isEnabled
        _ = await browser.submit("/jobs/\(job)/\(wasEnabled ? "disable" : "enable")")
        #expect(try await office.jobs.show(job).job.isEnabled != wasEnabled)
        let entries = try await office.store.audit.list(subject: "job \(job)", after: 0, limit: 9)
        #expect(entries.map(\.entry.who) == ["admin"])
    }

    @Test(.timeLimit(.minutes(5)))
    func `a page that follows a run is sent what is new until the run is over`() async throws {
        let office = try await WebOffice()
        let run = try await office.jobs.queue(job, by: "dewi")
        let visit = Visit(
            blank: HTTPServerRequest(
                HTTPRequest("GET", "/runs/1/events"), target: try #require(HTTPTarget("/runs/1/events")),
                peerAddress: "192.0.2.1"), id: "1", now: office.time.now)
        let told = Mutex<[String]>([])
        try await RunsRoom(jobs: office.jobs, watchers: StreamSlots(1), time: office.time).follow(run, visit) { text in
            told.withLock { $0.append(text) }
            if text.contains("queued") { try await office.jobs.scheduler.tick() }
        }
        let events = told.withLock { $0 }
        #expect(events.first?.hasPrefix("event: part\n") == true)
        #expect(events.last == "event: end\ndata: succeeded\n\n")
    }

    @Test func `nobody finds a job or a run that is not there`() async throws {
        let office = try await WebOffice()
        let browser = try await office.browser(.viewer)
        #expect(await browser.get("/jobs/unheard_of").words.contains("There is no job unheard_of."))
        #expect(await browser.get("/runs/99").words.contains("There is no run 99."))
        #expect(await browser.get("/runs/x").status == 404)
    }

    @Test func `only so many pages follow runs at once, and one that is left makes room`() throws {
        let watchers = StreamSlots(1)
        var slot: StreamSlot? = try watchers.watch()
        #expect(slot != nil)
        let failure = #expect(throws: Failure.self) { _ = try watchers.watch() }
        #expect(failure?.code.rawValue == "WEB-TOO-MANY-WATCH")
        slot = nil
        _ = try watchers.watch()
    }
}
