import Base
import Engine
import FakturPosting
import HTTPServer
import Model
import Synchronization
import TestSupport
import Testing

@testable import API

/// What those who watch over the service are told.
@Suite struct WatchingTests {
    @Test func `a living process says so, whatever it can't do`() async throws {
        let office = try await APIOffice()
        let answer = try await office.ask("GET", "/healthz", as: nil)
        #expect(answer.status == 200 && answer.response.text == "{\"status\":\"alive\",\"version\":\"1.2.3\"}")
        #expect(answer.headers["Cache-Control"] == "no-store")
        #expect(try await office.ask("HEAD", "/healthz", as: nil).status == 200)
    }

    @Test func `readiness names every check, and what is missing in words`() async throws {
        let call = Call(
            request: HTTPServerRequest(
                HTTPRequest("GET", "/readyz"), target: try #require(HTTPTarget("/readyz")), peerAddress: ""),
            id: "1", token: nil, values: [:])
        let bad = Health.Check("migrations") { "Missing: 3 audit." }
        let health = Health(version: "1", checks: [.init("store") { nil }, bad])
        let route = try #require(health.routes.first { $0.name == "isReady" })
        let reply = try await route.handle(call)
        guard case .json(let json) = reply.content else { throw APIOffice.Unexpected() }
        #expect(reply.status == 503)
        #expect(json == ["status": "not ready", "checks": ["store": "ok", "migrations": "Missing: 3 audit."]])
    }

    @Test func `the figures tell deliveries, runs, durations and the age of the queue`() async throws {
        let time = SimulatedTime()
        let office = try await APIOffice(time: time)
        _ = try await office.desk.post(try await office.keepFaktur("001/T"), by: "ani")
        await office.ledger.meet(.bookThenLose)
        _ = try await office.desk.post(try await office.keepFaktur("002/T"), by: "ani")
        _ = try await office.jobs.runNow("check_posted_fakturs", by: "dewi")
        time.advance(seconds: 36_000)
        _ = try await office.ask("GET", "/api/fakturs/1")
        let text = try await office.ask("GET", "/metrics", as: nil).response.text
        for line in [
            "tieout_build_info{version=\"1.2.3\"} 1", "tieout_deliveries{flow=\"faktur\",state=\"delivered\"} 1",
            "tieout_deliveries{flow=\"faktur\",state=\"uncertain\"} 1",
            "tieout_delivery_attempts_total{flow=\"faktur\",state=\"delivered\"} 1",
            "tieout_delivery_duration_seconds_bucket{flow=\"faktur\",le=\"+Inf\"} 2",
            "tieout_job_runs{job=\"check_posted_fakturs\",state=\"succeeded\"} 1",
            "tieout_job_last_success_timestamp_seconds{job=\"check_posted_fakturs\"} 1767600000",
            "tieout_http_requests_total{method=\"GET\",route=\"/api/fakturs/{id}\",status=\"200\"} 1",
        ] { #expect(text.contains(line + "\n"), "\(line) in:\n\(text)") }
        let age = try #require(text.firstMatch(of: /tieout_delivery_queue_age_seconds\{flow="faktur"\} (\d+)/))
        #expect(try #require(Int(age.1)) > 30_000)
    }

    @Test func `an alarm is a figure for as long as it stands`() async throws {
        let office = try await APIOffice()
        let (alarms, now) = (office.jobs.scheduler.alarms.store, office.time.now)
        let finding = AlarmFinding(
            job: "check_posted_fakturs", kind: .failing, run: nil,
            failure: Failure(Failure.Code("BUSY"), .tryAgain, "It was busy.", advice: "Wait."))
        _ = try await alarms.raise(finding, channels: ["webhook"], at: now)
        let standing = try await office.ask("GET", "/metrics", as: nil).response.text
        let line = "tieout_job_alarm_since_timestamp_seconds{job=\"check_posted_fakturs\",kind=\"failing\"} 1767600000"
        #expect(standing.contains(line))
        #expect(standing.contains("tieout_job_alarm_notices{state=\"waiting\"} 1"))
        _ = try await alarms.clear(.failing, of: "check_posted_fakturs", channels: [], at: now)
        #expect(try await !office.ask("GET", "/metrics", as: nil).response.text.contains(line))
    }

    @Test func `each family of figures is described once, and its samples follow it`() async throws {
        let office = try await APIOffice()
        let lines = try await office.ask("GET", "/metrics", as: nil).response.text.split(separator: "\n")
        var families: Set<Substring> = []
        var family = ""
        for line in lines {
            let words = line.split(separator: " ")
            if line.hasPrefix("# TYPE") {
                #expect(families.insert(words[2]).inserted)
                family = String(words[2])
            } else if !line.hasPrefix("#") {
                #expect(line.hasPrefix(family), "\(line)")
            }
        }
    }

    @Test func `bounds of a histogram are cumulative, and sums exact`() {
        var histogram = Histogram()
        for milliseconds: Int64 in [1, 7, 120_001, 1500] { histogram.observe(milliseconds: milliseconds) }
        let counts = Dictionary(uniqueKeysWithValues: histogram.cumulative.map { ($0.bound, $0.count) })
        #expect(counts["0.005"] == 1 && counts["0.01"] == 2 && counts["2.5"] == 3 && counts["+Inf"] == 4)
        #expect(histogram.sumMilliseconds.secondsText == "121.509")
    }

    @Test func `the page of a failure code is where the problem documents point to`() async throws {
        var settings = APISettings(version: "1.2.3")
        settings.docsFolder = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/docs"
        let office = try await APIOffice(settings: settings)
        let type = try #require(try await office.ask("GET", "/api/nothing").json["type"]?.text)
        let page = try await office.ask("GET", type, as: nil)
        #expect(page.status == 200 && page.response.text.hasPrefix("# API-NOTHING-THERE\n"))
        #expect(page.headers["Content-Type"] == "text/markdown; charset=utf-8")
        for path in ["/docs/failures/NO-SUCH-CODE", "/docs/failures/README", "/docs/failures/..%2FREADME"] {
            #expect(try await office.ask("GET", path, as: nil).status == 404, "\(path)")
        }
    }

    @Test func `figures can be kept for those with a token`() async throws {
        var settings = APISettings(version: "1.2.3")
        settings.metricsNeedToken = true
        let office = try await APIOffice(settings: settings)
        #expect(try await office.ask("GET", "/metrics", as: nil).status == 401)
        #expect(try await office.ask("GET", "/metrics", as: .viewer).status == 200)
    }

    @Test func `the log has one line a request, with the token's name and never its text or the query`() async throws {
        let lines = Mutex<[String]>([])
        let log = Log(minimum: .info, time: SimulatedTime()) { event in lines.withLock { $0.append(event.line(.json)) }
        }
        let office = try await APIOffice(log: log)
        let answer = try await office.ask("GET", "/api/fakturs?text=secret-name", as: .viewer)
        _ = try await office.ask("GET", "/healthz", as: nil)
        let told = lines.withLock { $0 }
        #expect(told.count == 1)
        let line = try JSON(parsing: try #require(told.first))
        #expect(line["token"]?.text == "the viewer" && line["status"]?.integer == 200)
        #expect(line["request"]?.text == answer.headers["X-Request-Id"])
        #expect(!told[0].contains("secret-name") && !told[0].contains(office.token(.viewer)))
    }
}
