import Base
import Engine
import HTTPServer
import Model
import Store
import Synchronization
import TestSupport
import Testing

@testable import API

/// Jobs as programs meet them. It is Monday 2026-01-05, 15:00 in Jakarta.
@Suite struct JobRouteTests {
    private static let job = "/api/system/jobs/check_posted_fakturs"

    @Test func `a job is started with 202 and a place to follow it, and with 409 while it runs`() async throws {
        let office = try await APIOffice()
        let first = try await office.ask("POST", JobRouteTests.job + "/run")
        #expect(first.status == 202 && first.json["state"]?.text == "queued")
        #expect(first.headers["Location"] == "/api/system/runs/1")
        #expect(first.json["started_by"]?.text == "token:the admin")
        let second = try await office.ask("POST", JobRouteTests.job + "/run")
        #expect(second.status == 409 && second.code == "JOB-RUNNING")
        let shown = try await office.ask("GET", "/api/system/runs/1", as: .viewer)
        #expect(shown.status == 200 && shown.json == first.json)
        let stopped = try await office.ask("POST", "/api/system/runs/1/stop")
        #expect(stopped.status == 202 && stopped.json["state"]?.text == "stopped")
        #expect(stopped.json["stop_asked_by"]?.text == "token:the admin")
        #expect(
            try await office.ask("POST", "/api/system/runs/1/stop").json == stopped.json, "asked twice is asked once")
    }

    @Test func `a job that can't run is refused with the reason`() async throws {
        let office = try await APIOffice()
        let answer = try await office.ask("POST", "/api/system/jobs/sync_orders/run")
        #expect(answer.status == 409 && answer.code == "JOB-NOT-READY")
        #expect(answer.json["detail"]?.text?.contains("InvenTree is not configured.") == true)
    }

    @Test func `schedule, zone and switch are changed together, under the token's name in the audit`() async throws {
        let office = try await APIOffice()
        let answer = try await office.ask(
            "PATCH", JobRouteTests.job, json: ["enabled": true, "schedule": "30 7 * * mon-fri", "zone": "UTC"])
        #expect(answer.status == 200 && answer.json["words"]?.text == "at 07:30 on working days")
        #expect(answer.json["next"]?[0]?.text == "2026-01-06T07:30:00.000Z")
        let home = try await office.ask("PATCH", JobRouteTests.job, json: ["zone": nil])
        #expect(home.json["zone"]?.text == "Asia/Jakarta" && home.json["enabled"]?.flag == true)
        let deeds = try await office.store.audit.list(subject: "job check_posted_fakturs", after: 0, limit: 9)
        #expect(deeds.map(\.entry.who) == ["token:the admin", "token:the admin"])
        #expect(deeds.first?.entry.after["schedule"]?.text == "30 7 * * mon-fri")
    }

    @Test func `a person and a program of one name are two in the audit`() async throws {
        let office = try await APIOffice()
        _ = try await office.jobs.queue("check_posted_fakturs", by: "the admin")
        _ = try await office.ask("PATCH", JobRouteTests.job, json: ["enabled": true])
        let run = try await office.ask("GET", "/api/system/runs/1")
        #expect(run.json["started_by"]?.text == "the admin")
        let deeds = try await office.store.audit.list(subject: "job check_posted_fakturs", after: 0, limit: 9)
        #expect(deeds.last?.entry.who == "token:the admin")
    }

    @Test func `a change that is half wrong changes nothing`() async throws {
        let office = try await APIOffice()
        let answer = try await office.ask("PATCH", JobRouteTests.job, json: ["enabled": true, "zone": "Mars/Base"])
        #expect(answer.status == 422 && answer.code == "ZONE-UNKNOWN")
        #expect(try await office.ask("GET", JobRouteTests.job).json["enabled"]?.flag == false)
    }

    @Test func `a change made to something else than was seen is refused`() async throws {
        let office = try await APIOffice()
        let seen = try #require(try await office.ask("GET", JobRouteTests.job).headers["ETag"])
        let first = try await office.ask(
            "PATCH", JobRouteTests.job, json: ["enabled": true], headers: ["If-Match": seen])
        #expect(first.status == 200 && first.headers["ETag"] != seen)
        let second = try await office.ask(
            "PATCH", JobRouteTests.job, json: ["schedule": "@daily"], headers: ["If-Match": seen])
        #expect(second.status == 412 && second.code == "JOB-CHANGED-MEANWHILE")
        let any = try await office.ask("PATCH", JobRouteTests.job, json: ["enabled": false], headers: ["If-Match": "*"])
        #expect(any.status == 200)
    }

    @Test func `the history goes page by page, newest first, and every run is seen once`() async throws {
        let office = try await APIOffice()
        for _ in 1...5 {
            let run = try await office.jobs.queue("check_posted_fakturs", by: "dewi")
            _ = try await office.jobs.stop(run.id, by: "dewi")
        }
        var seen: [Int64] = []
        var target: String? = JobRouteTests.job + "/runs?limit=2"
        while let asked = target {
            let page = try await office.ask("GET", asked)
            seen += page.json["items"]?.list?.compactMap { $0["id"]?.integer } ?? []
            target = page.json["next"]?.text.map { "\(JobRouteTests.job)/runs?limit=2&cursor=\($0)" }
        }
        #expect(seen == [5, 4, 3, 2, 1])
        // A cursor belongs to its list; one that was tampered with belongs to none.
        for list in ["fakturs", "Runs", ""] {
            let other = Cursor(list: list, last: "2").text
            #expect(try await office.ask("GET", "\(JobRouteTests.job)/runs?cursor=\(other)").status == 400)
        }
    }
}

/// A run followed while it works.
@Suite struct RunWatchTests {
    @Test func `a stream tells progress and every result once, and ends with the run`() async throws {
        let told = Mutex<[String]>([])
        let office = try await APIOffice()
        let run = try await office.jobs.queue("check_posted_fakturs", by: "dewi")
        let watch = RunWatch(jobs: office.jobs, time: office.time)
        try await watch.follow(run, afterLine: 0) { text in
            told.withLock { $0.append(text) }
            // A worker takes the run as soon as the stream has told that it is queued.
            if text.contains("queued") { try await office.jobs.scheduler.tick() }
        }
        let events = told.withLock { $0 }
        #expect(events.first?.hasPrefix("event: progress\nid: 0\ndata: {\"state\":\"queued\"") == true)
        #expect(events.last?.hasPrefix("event: end\n") == true && events.last?.contains("succeeded") == true)
    }

    @Test func `whoever comes back is told only what is new, however much was dropped in between`() throws {
        var run = Run(id: RunID(1), job: "j", startedBy: .person("dewi"), createdAt: Timestamp(milliseconds: 0))
        for number in 1...3 { run.report.note("line \(number)") }
        var told = Told(lines: 2)
        let events = told.news(of: run)
        #expect(events.map(\.name) == ["result", "progress"] && events.first?.id == "3")
        #expect(told.news(of: run).isEmpty)
        for number in 4...1000 { run.report.note("line \(number)") }
        let more = told.news(of: run).filter { $0.name == "result" }
        #expect(more.last?.id == "1000" && more.last?.data.contains("line 1000") == true)
        #expect(Set(more.compactMap(\.id)).count == more.count)
    }

    @Test(.timeLimit(.minutes(5))) func `a silent run is told to be alive`() async throws {
        let told = Mutex<[String]>([])
        let office = try await APIOffice()
        let run = try await office.jobs.queue("check_posted_fakturs", by: "dewi")
        let watch = RunWatch(jobs: office.jobs, time: office.time)
        try await watch.follow(run, afterLine: 0) { text in
            told.withLock { $0.append(text) }
            if text == ServerSentEvent.keepAlive { _ = try await office.jobs.stop(run.id, by: "dewi") }
        }
        #expect(told.withLock { $0 }.dropFirst().first == ServerSentEvent.keepAlive)
    }

    @Test func `a stream more than may be open is refused, and a closed one makes room`() throws {
        let slots = StreamSlots(1)
        var slot: StreamSlot? = try slots.claim()
        #expect(slot != nil)
        let failure = #expect(throws: Failure.self) { _ = try slots.claim() }
        #expect(failure?.code == .apiTooManyStreams)
        slot = nil
        _ = try slots.claim()
    }
}
