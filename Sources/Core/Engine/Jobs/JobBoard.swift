package import Base

/// A place outside the store where people of another application see and edit schedules.
///
/// Where there is one, it rules: what is edited there is taken over, and what is changed through Tieout is written there
/// before it counts.
package protocol JobBoard: Sendable {
    /// Every job that stands there, whether Tieout knows it or not.
    func entries() async throws(Failure) -> [JobEntry]
    /// Writes schedule and switch of a job that stands there. False when it does not stand there.
    func update(_ entry: JobEntry) async throws(Failure) -> Bool
    /// The same, and adds a job that does not stand there.
    func install(_ entry: JobEntry) async throws(Failure)
    /// How the latest run ended, for those who look there; nothing happens when the job does not stand there.
    func tell(_ report: JobEntryReport) async throws(Failure)
}

/// A job as the board has it; parts nobody filled in are absent.
package struct JobEntry: Hashable, Sendable {
    package let name: String
    package let schedule: String?
    package let isEnabled: Bool?

    package init(name: String, schedule: String?, isEnabled: Bool?) {
        self.name = name
        self.schedule = schedule
        self.isEnabled = isEnabled
    }
}

/// What the board is told of a job.
package struct JobEntryReport: Hashable, Sendable {
    package let job: String
    /// When the run began; `nil` leaves what stands there.
    package let lastRun: Timestamp?
    /// A state of `Run.State`, or `refused` when the entry itself can't be used.
    package let lastStatus: String
    package let lastOutput: String

    package init(job: String, lastRun: Timestamp?, lastStatus: String, lastOutput: String) {
        self.job = job
        self.lastRun = lastRun
        self.lastStatus = lastStatus
        self.lastOutput = lastOutput
    }
}

extension JobDesk {
    /// Puts the jobs on the board, or brings their entries up to date; all of them unless one is named.
    ///
    /// Throws `JOB-BOARD-ABSENT`, `JOB-UNKNOWN`.
    package func install(_ name: String?) async throws(Failure) -> [JobView] {
        guard let board else { throw .boardAbsent }
        let views: [JobView]
        if let name { views = [try await show(name)] } else { views = try await list() }
        for view in views { try await board.install(view.job.entry) }
        return views
    }
}

extension Job {
    var entry: JobEntry { JobEntry(name: name, schedule: schedule.text, isEnabled: isEnabled) }
}
