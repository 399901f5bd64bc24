package import Base

/// One time a job does its work: who started it, how far it got, what it said.
package struct Run: Hashable, Sendable {
    package enum State: String, CaseIterable, Sendable {
        /// Asked for, and taken by nobody yet.
        case queued
        /// A worker is at it, or died while it was.
        case running
        /// Everything is done.
        case succeeded
        /// Done, but not for every document.
        case partly
        case failed
        /// Ended early because a person, or the end of the program, asked for it.
        case stopped
        /// Its worker stopped answering; what it had done stays done.
        case vanished

        package var isOver: Bool { self != .queued && self != .running }
    }

    package enum Starter: Hashable, Sendable {
        /// The time it was due at: no job ever has two runs for one.
        case schedule(Timestamp)
        case person(String)
    }

    package let id: RunID
    package let job: String
    package let startedBy: Starter
    package var state: State
    /// Grows with every claim; whoever works under an older fence changes nothing.
    package var fence: Int64
    package var holder: String?
    package var leaseUntil: Timestamp?
    /// Who asked it to stop.
    package var stopAskedBy: String?
    package let createdAt: Timestamp
    package var startedAt: Timestamp?
    package var endedAt: Timestamp?
    package var report: RunReport
    /// Why it failed or vanished.
    package var failure: Failure?

    package init(id: RunID, job: String, startedBy: Starter, createdAt: Timestamp) {
        self.id = id
        self.job = job
        self.startedBy = startedBy
        self.createdAt = createdAt
        state = .queued
        fence = 0
        report = RunReport()
    }
}

package struct RunID: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let rawValue: Int64
    package init(_ rawValue: Int64) { self.rawValue = rawValue }
    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    package var description: String { String(rawValue) }
}

/// What a run has told of itself so far, bounded however much it says.
package struct RunReport: Hashable, Sendable {
    package struct Count: Hashable, Sendable {
        package let what: String
        package var number: Int64

        package init(what: String, number: Int64) {
            self.what = what
            self.number = number
        }
    }

    /// In the order in which each was first counted.
    package var counts: [Count] = []
    /// Documents done, of as many as there are; no total when nobody knows it.
    package var done: Int64 = 0
    package var total: Int64?
    /// The first lines and the latest.
    package private(set) var lines: [String] = []
    /// Lines left out between the two.
    package private(set) var linesDropped = 0

    package init() {}

    package init(counts: [Count], done: Int64, total: Int64?, lines: [String], linesDropped: Int) {
        self.counts = counts
        self.done = done
        self.total = total
        self.lines = lines
        self.linesDropped = linesDropped
    }

    /// Beyond the limit of different things the rest is counted together.
    package mutating func count(_ what: String, _ number: Int64 = 1) {
        let isRoom = counts.count < Limits.runCountsMax - 1
        let name = isRoom || counts.contains { $0.what == what } ? what : "other"
        if let index = counts.firstIndex(where: { $0.what == name }) {
            counts[index].number &+= number
        } else {
            counts.append(Count(what: name, number: number))
        }
    }

    /// Keeps a line; of too many, the oldest after the first half goes.
    package mutating func note(_ line: String) {
        if lines.count >= Limits.runLinesMax {
            lines.remove(at: Limits.runLinesMax / 2)
            linesDropped += 1
        }
        lines.append(line.cut(bytesMax: Limits.runLineBytesMax))
    }

    /// Every line, with a word about those that were left out.
    package var output: [String] {
        guard linesDropped > 0 else { return lines }
        let half = Limits.runLinesMax / 2
        return lines.prefix(half) + ["… \(linesDropped) lines left out …"] + lines.dropFirst(half)
    }
}

extension String {
    /// One line of at most so many bytes, cut between characters.
    fileprivate func cut(bytesMax: Int) -> String {
        let line = contains(where: \.isNewline) ? String(map { $0.isNewline ? " " : $0 }) : self
        guard line.utf8.count > bytesMax else { return line }
        var bytes = 0
        return String(
            line.prefix { character in
                bytes += character.utf8.count
                return bytes < bytesMax
            }) + "…"
    }
}
