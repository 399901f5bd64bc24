package import Base

/// What a person wants changed about a job, all of it at once or nothing; `nil` leaves a part as it is.
package struct JobChange: Sendable {
    package var isEnabled: Bool?
    package var schedule: String?
    /// A name in the tz database; an inner `nil` means the company's.
    package var zone: String??
    /// The settings the person has seen, as `Job.seen` names them; another one means that somebody was faster.
    package var seen: String?

    package init() {}
}

extension Job {
    /// Names what a person can change about the job, so that a change made to something else is noticed. The schedule
    /// firing changes nothing about it.
    package var seen: String { "\(isEnabled ? "enabled" : "disabled") \(zone ?? "company") \(schedule.text)" }
}

extension JobDesk {
    /// Throws `JOB-UNKNOWN`, `JOB-NOT-READY`, `JOB-SCHEDULE-UNREADABLE`, `ZONE-UNKNOWN`, `JOB-CHANGED-MEANWHILE`.
    package func change(_ name: String, _ wanted: JobChange, by who: String) async throws(Failure) -> JobView {
        let schedule = try wanted.schedule.map { text throws(Failure) in try CronSchedule(text) }
        return try await change(name, "job changed", by: who) { job, body throws(Failure) in
            if let seen = wanted.seen, seen != job.seen { throw .changedMeanwhile(name) }
            let zone = wanted.zone ?? job.zone
            if let zone { _ = try Zone(named: zone) }
            var next = job
            if schedule != nil || zone != job.zone {
                next = next.rescheduled(schedule ?? job.schedule, zone: zone, at: scheduler.time.now)
            }
            guard let isEnabled = wanted.isEnabled else { return next }
            if isEnabled, let obstacle = body.obstacle { throw .notReady(name, obstacle: obstacle) }
            return isEnabled ? next.enabled(at: scheduler.time.now) : next.disabled()
        }
    }
}
