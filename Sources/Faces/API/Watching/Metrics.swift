package import Base
package import Engine
import FakturPosting
import HTTPServer
import Model
import Synchronization

/// What Prometheus reads: figures of the store, asked when they are read, and counts of this process since it started.
package final class Metrics: Sendable {
    private struct Counts {
        var settled: [[String]: Int64] = [:]
        var sending: [[String]: Histogram] = [:]
        var lastSuccess: [String: Timestamp] = [:]
        var requests: [[String]: Int64] = [:]
        var answering: [[String]: Histogram] = [:]
    }

    private let version: String
    private let time: any TimeSource
    private let started: Timestamp
    private let counts = Mutex(Counts())

    package init(version: String, time: any TimeSource) {
        self.version = version
        self.time = time
        started = time.now
    }

    /// Told by the dispatcher of every delivery it settles.
    package func settled(_ delivery: Delivery) {
        counts.withLock { counts in
            counts.settled[[delivery.flow, delivery.state.rawValue], default: 0] += 1
            if let sentAt = delivery.sentAt, delivery.attempts > 0 {
                counts.sending[[delivery.flow], default: Histogram()].observe(
                    milliseconds: delivery.updatedAt.since(sentAt))
            }
            if delivery.state == .delivered { counts.lastSuccess[delivery.flow] = delivery.updatedAt }
        }
    }

    /// `route` is the path's template, so that ids make no series of their own.
    func answered(method: String, route: String, status: Int, milliseconds: Int64) {
        let known = ["GET", "HEAD", "POST", "PATCH"].contains(method) ? method : "other"
        counts.withLock { counts in
            counts.requests[[known, route, String(status)], default: 0] += 1
            counts.answering[[route], default: Histogram()].observe(milliseconds: milliseconds)
        }
    }

    func route(_ desks: APIDesks, _ streams: StreamSlots, needsToken: Bool) -> Route {
        Route(
            .get, "/metrics", "measure", "Gives figures for Prometheus, in its text format.", topic: "Watching",
            needsToken ? .needs(.view) : .open, answers: [.text("text/plain", "The figures.")]
        ) { [self] _ throws(Failure) in
            Reply(
                .text(
                    try await text(desks, openStreams: streams.open),
                    mediaType: "text/plain; version=0.0.4; charset=utf-8"))
        }
    }
}

// MARK: - The text

extension Metrics {
    private func text(_ desks: APIDesks, openStreams: Int) async throws(Failure) -> String {
        var page = MetricsPage()
        page.gauge("tieout_build_info", "Which Tieout this is.", ["version"], [([version], "1")])
        page.gauge(
            "tieout_start_time_seconds", "When this process started, in seconds since 1970.", [],
            [([], started.secondsText)])
        try await tellStore(desks, &page)
        let counts = counts.withLock { $0 }
        page.counter(
            "tieout_delivery_attempts_total", "Deliveries this process settled, by the state they came to.",
            ["flow", "state"], counts.settled)
        page.histogram(
            "tieout_delivery_duration_seconds", "From the request's leaving until it was known what became of it.",
            ["flow"], counts.sending)
        page.gauge(
            "tieout_delivery_last_success_timestamp_seconds", "When this process last delivered something.", ["flow"],
            counts.lastSuccess.sorted { $0.key < $1.key }.map { ([$0.key], $0.value.secondsText) })
        page.counter(
            "tieout_http_requests_total", "Requests answered.", ["method", "route", "status"], counts.requests)
        page.histogram(
            "tieout_http_request_duration_seconds", "From a request's arrival until its answer.", ["route"],
            counts.answering)
        page.gauge("tieout_http_event_streams", "Event streams open now.", [], [([], String(openStreams))])
        return page.text
    }

    private func tellStore(_ desks: APIDesks, _ page: inout MetricsPage) async throws(Failure) {
        let deliveries = try await desks.fakturs.deliveries.counts()
        page.gauge(
            "tieout_deliveries", "Deliveries in the store.", ["flow", "state"],
            deliveries.map { ([$0.flow, $0.state.rawValue], String($0.count)) })
        let now = time.now
        page.gauge(
            "tieout_delivery_queue_age_seconds", "How long the oldest unsettled delivery has been due.", ["flow"],
            try await desks.figures.oldestDue().map { ([$0.flow], max(0, now.since($0.dueAt)).secondsText) })
        let runs = try await desks.figures.runFigures()
        page.gauge(
            "tieout_job_runs", "Runs in the store, the latest 2016 of each job.", ["job", "state"],
            runs.map { ([$0.job, $0.state.rawValue], String($0.count)) })
        page.gauge(
            "tieout_job_last_success_timestamp_seconds", "When a job's latest successful run ended.", ["job"],
            runs.filter { $0.state == .succeeded }.compactMap { run in
                run.lastEndedAt.map { ([run.job], $0.secondsText) }
            })
        try await tellAlarms(desks, &page)
    }

    private func tellAlarms(_ desks: APIDesks, _ page: inout MetricsPage) async throws(Failure) {
        let alarms = try await desks.jobs.scheduler.alarms.figures()
        page.gauge(
            "tieout_job_alarm_since_timestamp_seconds", "Since when an alarm stands; no value while none does.",
            ["job", "kind"],
            alarms.open.map { ([$0.job, $0.kind.rawValue], $0.raisedAt.secondsText) })
        page.gauge(
            "tieout_job_alarm_notices", "Messages about alarms on their way, and those given up.", ["state"],
            [(["waiting"], String(alarms.noticesWaiting)), (["given up"], String(alarms.noticesGivenUp))])
    }
}

extension Timestamp {
    fileprivate var secondsText: String { milliseconds.secondsText }
}
