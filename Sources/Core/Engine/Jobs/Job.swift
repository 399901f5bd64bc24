package import Base

/// Work that is done again and again: what a person may change about it, and how far its schedule has been served.
package struct Job: Hashable, Sendable {
    /// Unique, and the name under which its body is registered: `sync_inventree_sales_orders`.
    package let name: String
    package var schedule: CronSchedule
    /// Name of its time zone; `nil` for the company's.
    package var zone: String?
    package var isEnabled: Bool
    /// So long after its time a run that has not begun raises an alarm.
    package var lateAfterSeconds: Int64
    /// Times up to this moment are done with: fired, or passed while the job was disabled or had another schedule.
    package var servedUntil: Timestamp
    /// Grows with every change; a writer names the version it has seen.
    package var version: Int64

    package init(
        name: String, schedule: CronSchedule, zone: String? = nil, isEnabled: Bool, lateAfterSeconds: Int64,
        servedUntil: Timestamp
    ) {
        self.name = name
        self.schedule = schedule
        self.zone = zone
        self.isEnabled = isEnabled
        self.lateAfterSeconds = lateAfterSeconds
        self.servedUntil = servedUntil
        version = 1
    }

    /// The time to fire now: the latest that has come and was not served. However many were missed while nobody was
    /// there or an earlier run was still at work, they fire once.
    func due(at now: Timestamp, in zone: Zone) -> Timestamp? {
        guard isEnabled else { return nil }
        return schedule.latest(after: servedUntil, upTo: now, in: zone)
    }

    // MARK: - What a person decides

    /// Times that passed while it was disabled are not made up for.
    func enabled(at now: Timestamp) -> Job {
        guard !isEnabled else { return self }
        var next = self
        next.isEnabled = true
        next.servedUntil = max(servedUntil, now)
        return next
    }

    func disabled() -> Job {
        var next = self
        next.isEnabled = false
        return next
    }

    /// The new schedule counts from now on: it makes nothing due in the past.
    func rescheduled(_ schedule: CronSchedule, zone: String?, at now: Timestamp) -> Job {
        var next = self
        next.schedule = schedule
        next.zone = zone
        if next != self { next.servedUntil = max(servedUntil, now) }
        return next
    }
}
