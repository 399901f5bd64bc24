package import Base
package import Engine

/// Messages about alarms: written with the alarm, taken, settled.
extension AlarmTable {
    static func tell(
        _ event: AlarmNotice.Event, of alarm: AlarmID, _ channels: [String], at now: Timestamp,
        _ connection: any SQLConnection
    ) throws(SQLError) {
        for channel in channels {
            let id = try CounterTable(connection: connection).take(of: .alarmNotice)
            try connection.change(
                """
                INSERT INTO alarm_notice (id, alarm, event, channel, at, state, tries, due_at)
                VALUES (
                    \(id), \(alarm.rawValue), \(event.rawValue), \(channel), \(now), 'waiting', 0, \(now))
                """)
        }
    }

    package func claimNotice(_ claim: NoticeClaim) async throws(Failure) -> AlarmNotice? {
        let due: SQL = """
            SELECT id FROM alarm_notice AS mine
            WHERE state = 'waiting' AND channel IN (\(list: claim.channels)) AND due_at <= \(claim.now)
                AND NOT EXISTS (
                    SELECT 1 FROM alarm_notice AS earlier
                    WHERE earlier.alarm = mine.alarm AND earlier.channel = mine.channel AND earlier.id < mine.id
                        AND earlier.state = 'waiting')
            ORDER BY id
            LIMIT 1
            """
        // Most looks find nothing, and a reader keeps no writer waiting.
        let isAny = try await database.ask { connection throws(SQLError) in
            try connection.first(due) { row in row.integer(0) } != nil
        }
        guard isAny else { return nil }
        return try await database.transact { connection throws(SQLError) in
            // The lease is a later due time: a worker that dies gives the message back by itself.
            let claimed = try connection.first(
                """
                UPDATE alarm_notice SET tries = tries + 1, due_at = \(claim.leaseUntil)
                WHERE id = (\(due)) AND state = 'waiting' AND due_at <= \(claim.now)
                RETURNING id, alarm, event, channel, tries, at
                """, Claimed.init)
            guard let claimed,
                let alarm = try connection.first(
                    "SELECT \(AlarmTable.columns) FROM alarm WHERE id = \(claimed.alarm)", AlarmTable.read)
            else { return .rollBack(nil) }
            return .commit(claimed.notice(of: alarm))
        }
    }

    package func settle(
        _ notice: AlarmNotice, _ end: NoticeEnd, at now: Timestamp
    ) async throws(Failure) -> Bool {
        let change: SQL =
            switch end {
            case .sent: "state = 'sent', ended_at = \(now), failure = NULL"
            case .again(let moment, let failure):
                "due_at = \(moment), failure = \(failure.parts.written)"
            case .givenUp(let failure):
                "state = 'given up', ended_at = \(now), failure = \(failure.parts.written)"
            }
        return try await database.transact { connection throws(SQLError) in
            let changed = try connection.change(
                """
                UPDATE alarm_notice SET \(change)
                WHERE id = \(notice.id) AND tries = \(notice.tries) AND state = 'waiting'
                """)
            return changed == 1 ? .commit(true) : .rollBack(false)
        }
    }

    package func figures() async throws(Failure) -> AlarmFigures {
        let open = try await alarms(AlarmFilter())
        return try await database.ask { connection throws(SQLError) in
            var figures = AlarmFigures(open: open, noticesWaiting: 0, noticesGivenUp: 0)
            try connection.run("SELECT state, COUNT(*) FROM alarm_notice WHERE state <> 'sent' GROUP BY state") { row in
                switch row.text(0) {
                case "waiting": figures.noticesWaiting = row.integer(1)
                default: figures.noticesGivenUp = row.integer(1)
                }
            }
            return figures
        }
    }
}

/// A message's row as it was taken.
private struct Claimed: Sendable {
    let id: Int64
    let alarm: Int64
    let event: AlarmNotice.Event
    let channel: String
    let tries: Int
    let at: Timestamp

    init(_ row: any SQLRow) throws(SQLError) {
        var reader = RowReader(row)
        id = reader.integer()
        alarm = reader.integer()
        event = try reader.word()
        channel = reader.text()
        tries = reader.whole()
        at = reader.moment()
    }

    func notice(of alarm: Alarm) -> AlarmNotice {
        AlarmNotice(id: id, alarm: alarm, event: event, channel: channel, tries: tries, at: at)
    }
}
