package import Base

/// Somebody should know: a job is late, or a run of it ended badly.
package struct JobAlarm: Sendable {
    package let job: String
    /// Absent while no run has begun.
    package let run: RunID?
    package let failure: Failure

    package init(job: String, run: RunID?, failure: Failure) {
        self.job = job
        self.run = run
        self.failure = failure
    }
}

/// Where alarms go. Each is raised once, whatever the number of workers.
package protocol JobAlarms: Sendable {
    func raise(_ alarm: JobAlarm) async
}

/// Alarms as warnings in the log.
package struct LoggedAlarms: JobAlarms {
    private let log: Log

    package init(_ log: Log) { self.log = log }

    package func raise(_ alarm: JobAlarm) async {
        log.warning(
            "job.alarm",
            [
                "job": JSON(alarm.job), "run": alarm.run.map { JSON($0.rawValue) } ?? .null,
                "code": JSON(alarm.failure.code.rawValue), "failure": JSON(alarm.failure.description),
                "cause": JSON(alarm.failure.cause),
            ])
    }
}
