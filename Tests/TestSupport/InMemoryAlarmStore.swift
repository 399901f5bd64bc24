package import Base
package import Engine

/// What an alarm store promises, in the fewest words. The conformance suite holds every real store against the same.
package actor InMemoryAlarmStore: AlarmStore {
    private struct Waiting {
        var notice: AlarmNotice
        var dueAt: Timestamp
        var isOver = false
        var isGivenUp = false
    }

    private var kept: [Alarm] = []
    private var notices: [Waiting] = []

    package init() {}

    package func raise(
        _ finding: AlarmFinding, channels: [String], at now: Timestamp
    ) async throws(Failure) -> Alarm? {
        guard !kept.contains(where: { $0.isOpen && $0.job == finding.job && $0.kind == finding.kind }) else {
            return nil
        }
        let alarm = Alarm(
            id: AlarmID(Int64(kept.count + 1)), job: finding.job, kind: finding.kind, run: finding.run,
            failure: finding.failure, raisedAt: now)
        kept.append(alarm)
        tell(.raised, alarm, channels, now)
        return alarm
    }

    package func clear(
        _ kind: Alarm.Kind, of job: String, channels: [String], at now: Timestamp
    ) async throws(Failure) -> Alarm? {
        guard let index = kept.firstIndex(where: { $0.isOpen && $0.job == job && $0.kind == kind }) else { return nil }
        kept[index].clearedAt = now
        tell(.cleared, kept[index], channels, now)
        return kept[index]
    }

    package func alarms(_ filter: AlarmFilter) async throws(Failure) -> [Alarm] {
        let matching = kept.reversed().filter { alarm in
            (!filter.onlyOpen || alarm.isOpen) && (filter.job.map { $0 == alarm.job } ?? true)
        }
        return Array(matching.prefix(filter.limit))
    }

    package func claimNotice(_ claim: NoticeClaim) async throws(Failure) -> AlarmNotice? {
        let index = notices.indices.first { index in
            let mine = notices[index]
            let isFirst = !notices[..<index].contains { earlier in
                !earlier.isOver && earlier.notice.alarm.id == mine.notice.alarm.id
                    && earlier.notice.channel == mine.notice.channel
            }
            return !mine.isOver && isFirst && mine.dueAt <= claim.now && claim.channels.contains(mine.notice.channel)
        }
        guard let index else { return nil }
        let notice = notices[index].notice
        notices[index].notice = AlarmNotice(
            id: notice.id, alarm: notice.alarm, event: notice.event, channel: notice.channel, tries: notice.tries + 1,
            at: notice.at)
        notices[index].dueAt = claim.leaseUntil
        return notices[index].notice
    }

    package func settle(
        _ notice: AlarmNotice, _ end: NoticeEnd, at now: Timestamp
    ) async throws(Failure) -> Bool {
        guard
            let index = notices.firstIndex(where: {
                $0.notice.id == notice.id && $0.notice.tries == notice.tries && !$0.isOver
            })
        else { return false }
        switch end {
        case .sent: notices[index].isOver = true
        case .again(let moment, _): notices[index].dueAt = moment
        case .givenUp: (notices[index].isOver, notices[index].isGivenUp) = (true, true)
        }
        return true
    }

    package func figures() async throws(Failure) -> AlarmFigures {
        AlarmFigures(
            open: try await alarms(AlarmFilter()), noticesWaiting: Int64(notices.filter { !$0.isOver }.count),
            noticesGivenUp: Int64(notices.filter(\.isGivenUp).count))
    }

    private func tell(_ event: AlarmNotice.Event, _ alarm: Alarm, _ channels: [String], _ now: Timestamp) {
        for channel in channels {
            let notice = AlarmNotice(
                id: Int64(notices.count + 1), alarm: alarm, event: event, channel: channel, tries: 0, at: now)
            notices.append(Waiting(notice: notice, dueAt: now))
        }
    }
}
