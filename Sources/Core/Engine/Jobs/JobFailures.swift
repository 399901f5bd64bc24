package import Base

extension Failure.Code {
    package static let scheduleUnreadable = Self("JOB-SCHEDULE-UNREADABLE")
    package static let jobUnknown = Self("JOB-UNKNOWN")
    package static let jobNotReady = Self("JOB-NOT-READY")
    package static let jobRunning = Self("JOB-RUNNING")
    package static let jobChangedMeanwhile = Self("JOB-CHANGED-MEANWHILE")
    package static let jobBoardAbsent = Self("JOB-BOARD-ABSENT")
    package static let jobLate = Self("JOB-LATE")
    package static let runUnknown = Self("JOB-RUN-UNKNOWN")
    package static let runEnded = Self("JOB-RUN-ENDED")
    package static let runVanished = Self("JOB-RUN-VANISHED")
}

extension Failure {
    package static func unknownJob(_ name: String, known: [String] = []) -> Failure {
        let meant = Similarity.nearest(to: name, among: known).map { "Did you mean \($0)? " } ?? ""
        return Failure(
            .jobUnknown, .askHuman, "There is no job \(name).", advice: "\(meant)List the jobs and choose one of them.",
            place: "job")
    }

    static func notReady(_ job: String, obstacle: String) -> Failure {
        Failure(
            .jobNotReady, .askHuman, "The job \(job) can't run: \(obstacle)",
            advice: "Do what the reason says; \"tieout doctor\" checks the settings.", place: job)
    }

    package static func running(_ job: String, _ run: Run?) -> Failure {
        Failure(
            .jobRunning, .tryAgain, "The job \(job) is already running\(run.map { ", as run \($0.id)" } ?? "").",
            advice: "Wait for it to end, or ask it to stop; two runs of one job never work at once.", place: job)
    }

    static func changedMeanwhile(_ job: String) -> Failure {
        Failure(
            .jobChangedMeanwhile, .tryAgain, "Somebody else changed the job \(job) at the same moment.",
            advice: "Look at it again, and repeat your change if it is still needed.", place: job)
    }

    static let boardAbsent = Failure(
        .jobBoardAbsent, .askHuman, "There is no jobs collection to install jobs in.",
        advice: "Set raw_data.home to mongodb, with raw_data.uri; or edit schedules with \"tieout jobs schedule\".",
        place: "raw_data.home")

    static func late(_ job: String, due: String, bySeconds: Int64) -> Failure {
        Failure(
            .jobLate, .askHuman, "The job \(job) was due at \(due), and \(bySeconds) seconds later it had not begun.",
            advice: "See whether an earlier run still works, and whether \"tieout serve\" runs.", place: job)
    }

    static func unknownRun(_ id: RunID) -> Failure {
        Failure(
            .runUnknown, .askHuman, "There is no run \(id).", advice: "Look its number up in the job's history.",
            place: "run")
    }

    static func ended(_ run: Run) -> Failure {
        Failure(
            .runEnded, .askHuman, "Run \(run.id) of \(run.job) can't be stopped: it has ended (\(run.state.rawValue)).",
            advice: "There is nothing to do.", place: "run")
    }

    static let vanished = Failure(
        .runVanished, .tryAgain, "The program that worked on this run stopped answering before it was done.",
        advice: "Nothing to do: the job runs again at its next time, or now if you start it by hand.")
}
