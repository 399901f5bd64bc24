package import Base

/// Where alarms are kept, and what is still to be told of them. Every change is durable when the call returns, and each
/// call is one transaction: an alarm is never kept without the messages that tell of it.
package protocol AlarmStore: Sendable {
    /// Keeps a new alarm and one message for each channel; `nil` when one of this kind stands for this job already.
    func raise(_ finding: AlarmFinding, channels: [String], at now: Timestamp) async throws(Failure) -> Alarm?

    /// The alarm of this kind is over, and each channel is told so; `nil` when none stands.
    func clear(
        _ kind: Alarm.Kind, of job: String, channels: [String], at now: Timestamp
    ) async throws(Failure) -> Alarm?

    /// Newest first.
    func alarms(_ filter: AlarmFilter) async throws(Failure) -> [Alarm]

    /// Takes the oldest message that is due for one of these channels, for as long as the lease; `nil` when there is
    /// none. A message waits for the earlier ones of the same alarm and channel: nobody hears that an alarm is over
    /// before they heard of it.
    func claimNotice(_ claim: NoticeClaim) async throws(Failure) -> AlarmNotice?

    /// Commits what became of a message. False when another try has begun since: then nothing is kept.
    func settle(_ notice: AlarmNotice, _ end: NoticeEnd, at now: Timestamp) async throws(Failure) -> Bool

    func figures() async throws(Failure) -> AlarmFigures
}

/// A reason to raise an alarm.
package struct AlarmFinding: Hashable, Sendable {
    package let job: String
    package let kind: Alarm.Kind
    package let run: RunID?
    package let failure: Failure

    package init(job: String, kind: Alarm.Kind, run: RunID?, failure: Failure) {
        self.job = job
        self.kind = kind
        self.run = run
        self.failure = failure
    }
}

package struct AlarmFilter: Sendable {
    /// `nil` for every job.
    package var job: String?
    package var onlyOpen: Bool
    package var limit: Int

    package init(job: String? = nil, onlyOpen: Bool = true, limit: Int = 200) {
        self.job = job
        self.onlyOpen = onlyOpen
        self.limit = limit
    }
}

package struct NoticeClaim: Sendable {
    /// Only messages to channels this worker has.
    package let channels: [String]
    package let now: Timestamp
    /// A message that is not settled by then is free again: its worker died.
    package let leaseUntil: Timestamp

    package init(channels: [String], now: Timestamp, leaseUntil: Timestamp) {
        self.channels = channels
        self.now = now
        self.leaseUntil = leaseUntil
    }
}

/// What became of one try to send a message.
package enum NoticeEnd: Hashable, Sendable {
    case sent
    case again(at: Timestamp, Failure)
    /// Tried as often as the policy allows.
    case givenUp(Failure)
}

/// Alarms as numbers, for those who watch.
package struct AlarmFigures: Hashable, Sendable {
    /// Alarms that stand now.
    package var open: [Alarm]
    /// Messages on their way, and those that could not be sent.
    package var noticesWaiting: Int64
    package var noticesGivenUp: Int64

    package init(open: [Alarm], noticesWaiting: Int64, noticesGivenUp: Int64) {
        self.open = open
        self.noticesWaiting = noticesWaiting
        self.noticesGivenUp = noticesGivenUp
    }
}
