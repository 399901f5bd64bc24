/// A time zone: what the clocks on the walls of one place show, at any moment.
///
/// Timestamps stay in UTC everywhere; a zone is only asked where people mean their own clock, as in "daily at 06:00".
package struct Zone: Hashable, Sendable {
    /// The name in the tz database: `Asia/Jakarta`.
    package let name: String
    /// Where the clocks were changed, in ascending order; before the first of them `earliestOffset` holds.
    private let changes: [Change]
    private let earliestOffset: Int64
    /// The rule for all time after the last change that is written down.
    private let tail: ZoneRule

    struct Change: Hashable, Sendable {
        /// Seconds since 1970.
        let at: Int64
        /// Seconds east of Greenwich from then on.
        let offset: Int64
    }

    init(name: String, earliestOffset: Int64, changes: [Change], tail: ZoneRule) {
        self.name = name
        self.earliestOffset = earliestOffset
        self.changes = changes
        self.tail = tail
    }

    package static let utc = Zone(name: "UTC", earliestOffset: 0, changes: [], tail: .fixed(0))
}

// MARK: - Spans between two changes of the clock

extension Zone {
    /// A stretch of time during which nobody touches the clocks: between `start` and `end` they show UTC plus `offset`.
    package struct Span: Hashable, Sendable {
        /// Seconds since 1970; `nil` for the beginning of time.
        package let start: Int64?
        /// The first second that is no longer in it; `nil` for all time.
        package let end: Int64?
        /// Seconds east of Greenwich.
        package let offset: Int64
        /// What the clocks showed just before `start`, in seconds east of Greenwich.
        package let offsetBefore: Int64
    }

    /// The span that contains this second (counted since 1970).
    ///
    /// A change of name alone, which leaves the clocks as they are, may begin a span as well.
    package func span(at second: Int64) -> Span {
        let index = firstChange(after: second)
        if index < changes.count {
            let start = index > 0 ? changes[index - 1] : nil
            let before = index > 1 ? changes[index - 2].offset : earliestOffset
            return Span(
                start: start?.at, end: changes[index].at, offset: start?.offset ?? earliestOffset, offsetBefore: before)
        }
        return spanOfTail(at: second)
    }

    package func offsetSeconds(at moment: Timestamp) -> Int64 { span(at: moment.wholeSeconds).offset }

    /// What the clock on the wall shows: `2026-11-21 15:45`, in this zone.
    package func wallClock(at moment: Timestamp) -> String {
        let shown = moment.adding(seconds: offsetSeconds(at: moment)).description
        return "\(shown.prefix(10)) \(shown.dropFirst(11).prefix(5))"
    }

    private func spanOfTail(at second: Int64) -> Span {
        let last = changes.last
        let year = CalendarDate(daysSince1970: Int((second + tail.standardOffset).quotient(86_400))).year
        let yearly = (year - 1...year + 1).flatMap { tail.changes(in: $0) }.sorted { $0.at < $1.at }
            .filter { $0.at > last?.at ?? .min }
        let next = yearly.first { $0.at > second }
        let past = yearly.filter { $0.at <= second }
        let begun = past.last ?? last
        let before = past.count > 1 ? past[past.count - 2].offset : past.isEmpty ? offsetBeforeLast : lastOffset
        return Span(start: begun?.at, end: next?.at, offset: begun?.offset ?? earliestOffset, offsetBefore: before)
    }

    private var lastOffset: Int64 { changes.last?.offset ?? tail.offsetBeforeFirst ?? earliestOffset }

    private var offsetBeforeLast: Int64 { changes.count > 1 ? changes[changes.count - 2].offset : earliestOffset }

    /// The number of changes up to and at this second.
    private func firstChange(after second: Int64) -> Int {
        var (low, high) = (0, changes.count)
        while low < high {
            let middle = (low + high) / 2
            if changes[middle].at <= second { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Timestamp {
    /// Whole seconds since 1970, rounded down.
    package var wholeSeconds: Int64 { milliseconds.quotient(1000) }
}

extension Int64 {
    /// Division that rounds down, also below zero.
    package func quotient(_ divisor: Int64) -> Int64 {
        let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
        return rest < 0 ? quotient - 1 : quotient
    }
}
