package import Base

/// Somebody should know that a job does not do its work. It is raised once, stands until the job works again, and is
/// then cleared; what comes later is another alarm.
package struct Alarm: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// Its time came and passed, and no run began.
        case late
        /// So many runs ended badly one after another.
        case failing
    }

    package let id: AlarmID
    package let job: String
    package let kind: Kind
    /// The run that raised it; absent where none has begun.
    package let run: RunID?
    /// What happened and what to do, as it stood when the alarm was raised.
    package let failure: Failure
    package let raisedAt: Timestamp
    /// Absent while it stands.
    package var clearedAt: Timestamp?

    package init(
        id: AlarmID, job: String, kind: Kind, run: RunID?, failure: Failure, raisedAt: Timestamp,
        clearedAt: Timestamp? = nil
    ) {
        self.id = id
        self.job = job
        self.kind = kind
        self.run = run
        self.failure = failure
        self.raisedAt = raisedAt
        self.clearedAt = clearedAt
    }

    package var isOpen: Bool { clearedAt == nil }
}

package struct AlarmID: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let rawValue: Int64
    package init(_ rawValue: Int64) { self.rawValue = rawValue }
    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    package var description: String { String(rawValue) }
}

/// One message to one channel: that an alarm was raised, or that it is over.
package struct AlarmNotice: Hashable, Sendable {
    package enum Event: String, Sendable { case raised, cleared }

    package let id: Int64
    package let alarm: Alarm
    package let event: Event
    /// Name of the channel it goes to.
    package let channel: String
    /// How often it was taken for sending, this time included; whoever settles it names the try it made.
    package let tries: Int
    /// When the alarm was raised or cleared.
    package let at: Timestamp

    package init(id: Int64, alarm: Alarm, event: Event, channel: String, tries: Int, at: Timestamp) {
        self.id = id
        self.alarm = alarm
        self.event = event
        self.channel = channel
        self.tries = tries
        self.at = at
    }
}
