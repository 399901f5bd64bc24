package import Base

/// Many fakturs that somebody wants posted one after the other, each as it was confirmed: who asked, how far it got, and
/// how it ended. (`PostingRunPart` is one of its fakturs.)
///
/// It outlives the program that began it: whichever worker holds its lease goes on with it.
package struct PostingRun: Hashable, Sendable {
    package enum State: String, CaseIterable, Sendable {
        /// Some of its fakturs have not had their turn; a worker is at it, or will be soon.
        case open
        /// Every faktur had its turn.
        case done
        /// Ended early: a person asked for it, or whoever began it may no longer post.
        case stopped

        package var isOver: Bool { self != .open }
    }

    package let id: PostingRunID
    /// Who confirmed its fakturs, and in whose name each is posted.
    package let who: String
    package let createdAt: Timestamp
    /// How many fakturs it has.
    package let total: Int
    package var state: State
    /// Grows with every claim; whoever works under an older fence changes nothing.
    package var fence: Int64
    /// The worker that is at it; `nil` while it waits for one.
    package var holder: String?
    package var leaseUntil: Timestamp?
    /// Who asked it to stop after the faktur at hand.
    package var stopAskedBy: String?
    package var endedAt: Timestamp?
    /// Why it ended early, when no person asked for it.
    package var failure: Failure?
    package var tally: PostingTally

    package init(id: PostingRunID, who: String, createdAt: Timestamp, total: Int) {
        self.id = id
        self.who = who
        self.createdAt = createdAt
        self.total = total
        state = .open
        fence = 0
        tally = PostingTally()
    }

    /// The run when no faktur is left, or none may be begun any more: because somebody asked for that, or for a reason.
    package func ended(_ state: State, because failure: Failure? = nil, at now: Timestamp) -> PostingRun {
        var next = self
        next.state = state
        next.failure = failure
        next.holder = nil
        next.leaseUntil = nil
        next.endedAt = now
        return next
    }
}

package struct PostingRunID: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let rawValue: Int64
    package init(_ rawValue: Int64) { self.rawValue = rawValue }
    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    package var description: String { String(rawValue) }
}

/// How many fakturs of a run came to which outcome.
package struct PostingTally: Hashable, Sendable {
    private var counts: [PostingRunPart.Outcome: Int] = [:]

    package init() {}

    package subscript(_ outcome: PostingRunPart.Outcome) -> Int {
        get { counts[outcome] ?? 0 }
        set { counts[outcome] = newValue == 0 ? nil : newValue }
    }

    /// Those that had their turn.
    package var done: Int { counts.values.reduce(0, +) }
    /// Those the ledger holds.
    package var inLedger: Int { self[.posted] + self[.present] }
    /// Those that had their turn, and are not known to be in the ledger.
    package var unsettled: Int { done - inLedger }
}

extension Failure.Code {
    package static let postingRunUnknown = Self("POSTING-RUN-UNKNOWN")
    package static let postingRunEnded = Self("POSTING-RUN-ENDED")
    package static let postingRunNotPermitted = Self("POSTING-RUN-NOT-PERMITTED")
}

extension Failure {
    package static func postingRunUnknown(_ id: PostingRunID) -> Failure {
        Failure(
            .postingRunUnknown, .askHuman, "There is no bulk posting \(id).",
            advice: "Look it up in the list of bulk postings; only the latest ones are kept.")
    }

    package static func postingRunEnded(_ id: PostingRunID) -> Failure {
        Failure(
            .postingRunEnded, .askHuman, "Bulk posting \(id) can't be stopped: it has ended.",
            advice: "There is nothing to do.")
    }

    package static func postingRunNotPermitted(_ who: String) -> Failure {
        Failure(
            .postingRunNotPermitted, .askHuman, "\(who) began this bulk posting, and may no longer post.",
            advice: "Somebody who may post can check the fakturs that are left, and post them.")
    }
}
