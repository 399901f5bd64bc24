package import Base

/// Keeps the board and the store in step: edits made on the board take effect, and the board learns how runs ended.
package actor JobBoardKeeper {
    private let board: any JobBoard
    private let desk: JobDesk
    private let time: any TimeSource
    private let log: Log
    /// What was told last, so that nothing is written twice; a new process tells the latest once more.
    private var told: [String: RunID] = [:]
    /// Entries that can't be used, as they were when their author was told.
    private var refused: [String: JobEntry] = [:]
    private var isReachable = true

    /// The author of changes that were made on the board.
    package static let author = "jobs collection"

    package init(board: any JobBoard, desk: JobDesk, time: any TimeSource, log: Log) {
        self.board = board
        self.desk = desk.withoutBoard
        self.time = time
        self.log = log
    }

    /// Looks several times a minute, until the task is cancelled.
    package func run(everySeconds: Int64 = 20) async {
        while !Task.isCancelled {
            await look()
            do throws(CancellationError) { try await time.sleep(milliseconds: everySeconds * 1000) } catch { return }
        }
    }

    /// One look. A board that can't be reached keeps no job from its times; that is told once, not at every look.
    package func look() async {
        do throws(Failure) {
            let known = try await desk.list()
            for entry in try await board.entries() {
                guard let view = known.first(where: { $0.job.name == entry.name }) else { continue }
                try await takeOver(entry, view)
                try await tell(entry.name)
            }
            isReachable = true
        } catch {
            if isReachable {
                log.warning("jobs.board-failed", ["failure": JSON(error.description), "cause": JSON(error.cause)])
            }
            isReachable = false
        }
    }

    private func takeOver(_ entry: JobEntry, _ view: JobView) async throws(Failure) {
        var wanted = JobChange()
        if let schedule = entry.schedule?.singleBlanks, schedule != view.job.schedule.text {
            wanted.schedule = schedule
        }
        // What a job that can't run yet is wished to be counts when it can.
        if let isEnabled = entry.isEnabled, isEnabled != view.job.isEnabled, !isEnabled || view.obstacle == nil {
            wanted.isEnabled = isEnabled
        }
        guard wanted.schedule != nil || wanted.isEnabled != nil else {
            refused[entry.name] = nil
            return
        }
        guard refused[entry.name] != entry else { return }
        do throws(Failure) {
            _ = try await desk.change(entry.name, wanted, by: JobBoardKeeper.author)
            refused[entry.name] = nil
        } catch {
            // Somebody else was faster: the next look sees how it stands.
            guard error.verdict == .askHuman else { return }
            log.warning("jobs.entry-refused", ["job": JSON(entry.name), "failure": JSON(error.description)])
            let report = JobEntryReport(
                job: entry.name, lastRun: nil, lastStatus: "refused", lastOutput: error.description)
            try await board.tell(report)
            refused[entry.name] = entry
        }
    }

    private func tell(_ job: String) async throws(Failure) {
        var latest = RunFilter(job: job)
        latest.limit = 5
        guard let run = try await desk.history(latest).first(where: { $0.state.isOver }), told[job] != run.id,
            refused[job] == nil
        else { return }
        try await board.tell(JobEntryReport(run))
        told[job] = run.id
    }
}

extension JobEntryReport {
    /// A run as its entry shows it: the counts, what it said, why it failed.
    fileprivate init(_ run: Run) {
        let counts = run.report.counts.map { "\($0.number) \($0.what)" }.joined(separator: ", ")
        let lines = [counts] + run.report.output + [run.failure?.description ?? ""]
        self.init(
            job: run.job, lastRun: run.startedAt ?? run.createdAt, lastStatus: run.state.rawValue,
            lastOutput: lines.filter { !$0.isEmpty }.joined(separator: "\n"))
    }
}

extension String {
    fileprivate var singleBlanks: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
