package import Base

/// An alarm as it is told, in words and for programs.
extension AlarmNotice {
    /// One line: `Tieout: the job sync_inventree_sales_orders is failing`.
    package var subject: String { "Tieout: the job \(alarm.job) \(state)" }

    /// A few lines for a person: what happened, what to do, where to look.
    package var text: String {
        var lines = ["The job \(alarm.job) \(state)."]
        switch event {
        case .raised:
            lines += ["", alarm.failure.summary, alarm.failure.advice, "", "Code: \(alarm.failure.code.rawValue)"]
            if let run = alarm.run { lines.append("Run: \(run) (tieout jobs history --run \(run))") }
            lines.append("Raised: \(alarm.raisedAt)")
        case .cleared:
            lines += [
                "", "The alarm stood from \(alarm.raisedAt) to \(at).", "Its reason was: \(alarm.failure.summary)",
            ]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The same for a program. Members may be added, and none is taken away.
    package var json: JSON {
        [
            "id": JSON(id), "type": JSON("job.alarm.\(event.rawValue)"), "at": JSON(at),
            "alarm": [
                "id": JSON(alarm.id.rawValue), "job": JSON(alarm.job), "kind": JSON(alarm.kind.rawValue),
                "run": alarm.run.map { JSON($0.rawValue) } ?? .null, "raised_at": JSON(alarm.raisedAt),
                "cleared_at": alarm.clearedAt.map { JSON($0) } ?? .null, "code": JSON(alarm.failure.code.rawValue),
                "summary": JSON(alarm.failure.summary), "advice": JSON(alarm.failure.advice),
            ],
        ]
    }

    private var state: String {
        switch (alarm.kind, event) {
        case (.late, .raised): "is late"
        case (.late, .cleared): "is no longer late"
        case (.failing, .raised): "is failing"
        case (.failing, .cleared): "works again"
        }
    }
}
