import Base
import Engine
import HTTPServer

extension RunWatch {
    /// Tells what is new of a run as events. Returns when the run is over and that was told.
    func follow(
        _ run: Run, afterLine seen: Int64, _ send: @Sendable (String) async throws -> Void
    ) async throws {
        var told = Told(lines: seen)
        try await follow(run) { run in
            let events = told.news(of: run)
            for event in events { try await send(event.encoded) }
            return !events.isEmpty
        } keepAlive: {
            try await send(ServerSentEvent.keepAlive)
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
