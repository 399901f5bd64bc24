import Base
import Engine
import HTTPServer

/// Follows a run wherever it works, by looking at what its worker keeps of it, and tells what is new as events.
struct RunWatch: Sendable {
    let jobs: JobDesk
    let time: any TimeSource

    /// How often the store is asked.
    static let pollMilliseconds: Int64 = 1000
    /// After so long without news a comment is sent, so that nobody in between closes a silent connection.
    static let heartbeatMilliseconds: Int64 = 15_000

    /// Returns when the run is over and that was told; throws when the client has gone or the service stops.
    func follow(
        _ run: Run, afterLine seen: Int64, _ send: @Sendable (String) async throws -> Void
    ) async throws {
        var told = Told(lines: seen)
        var lastSent = time.now
        var current = run
        while true {
            let events = told.news(of: current)
            for event in events { try await send(event.encoded) }
            if current.state.isOver { return }
            if !events.isEmpty { lastSent = time.now }
            if time.now.since(lastSent) >= RunWatch.heartbeatMilliseconds {
                try await send(ServerSentEvent.keepAlive)
                lastSent = time.now
            }
            try await time.sleep(milliseconds: RunWatch.pollMilliseconds)
            current = try await jobs.run(run.id)
        }
    }
}

/// What a client knows of a run already.
struct Told {
    /// Lines of output it has seen; an event's id is this number, so that it can go on where it lost the connection.
    var lines: Int64
    private var progress: JSON?

    init(lines: Int64) { self.lines = lines }

    mutating func news(of run: Run) -> [ServerSentEvent] {
        var events: [ServerSentEvent] = []
        let new = newLines(of: run.report)
        if !new.isEmpty { lines = run.report.linesSaid - Int64(new.count) }
        for line in new {
            lines += 1
            let result: JSON = ["line": JSON(lines), "text": JSON(line)]
            events.append(ServerSentEvent(result.written, name: "result", id: String(lines)))
        }
        let current: JSON = [
            "state": JSON(run.state.rawValue), "done": JSON(run.report.done), "total": JSON(run.report.total),
            "counts": run.report.namedCounts,
        ]
        if current != progress {
            progress = current
            events.append(ServerSentEvent(current.written, name: "progress", id: String(lines)))
        }
        if run.state.isOver {
            events.append(ServerSentEvent(JobShapes.run.json(run).written, name: "end", id: String(lines)))
        }
        return events
    }

    /// The lines said since, as far as the run still keeps them: of very many the middle is dropped, and never the latest.
    private func newLines(of report: RunReport) -> ArraySlice<String> {
        report.lines.suffix(Int(clamping: max(0, report.linesSaid - lines)))
    }
}

extension RunReport {
    fileprivate var linesSaid: Int64 { Int64(lines.count + linesDropped) }
}
