package import Base

extension CronSchedule {
    /// Reads five fields, or one of `@hourly @daily @midnight @weekly @monthly @yearly @annually`.
    ///
    /// Throws `JOB-SCHEDULE-UNREADABLE`, which names the field, what is wrong with it and what to write.
    package init(_ written: String) throws(Failure) {
        let words = written.split(whereSeparator: { $0.isWhitespace })
        let text = words.joined(separator: " ")
        let fields = try CronSchedule.fields(of: words, text)
        self.init(
            text: text, minute: try CronSchedule.field(fields[0], .minute, text),
            hour: try CronSchedule.field(fields[1], .hour, text),
            dayOfMonth: try CronSchedule.field(fields[2], .dayOfMonth, text),
            month: try CronSchedule.field(fields[3], .month, text),
            dayOfWeek: try CronSchedule.field(fields[4], .dayOfWeek, text))
        guard next(after: Timestamp(milliseconds: 0), in: .utc) != nil else {
            throw .unreadable(
                text, "the day of month never comes in these months.",
                advice: "Choose a day that one of the months has.", field: .dayOfMonth)
        }
    }

    private static let shorthands = [
        "@hourly": "0 * * * *", "@daily": "0 0 * * *", "@midnight": "0 0 * * *", "@weekly": "0 0 * * 0",
        "@monthly": "0 0 1 * *", "@yearly": "0 0 1 1 *", "@annually": "0 0 1 1 *",
    ]

    private static func fields(of words: [Substring], _ text: String) throws(Failure) -> [Substring] {
        if let first = words.first, first.hasPrefix("@") {
            guard words.count == 1, let fields = shorthands[first.lowercased()] else {
                let known = shorthands.keys.sorted()
                let meant = Similarity.nearest(to: String(first), among: known).map { "Did you mean \($0)? " } ?? ""
                throw .unreadable(
                    text, "there is no shorthand \(text).",
                    advice: "\(meant)There are \(known.joined(separator: ", ")).")
            }
            return fields.split(separator: " ")
        }
        guard words.count == 5 else {
            let count = words.count == 1 ? "1 field" : "\(words.count) fields"
            throw .unreadable(
                text, "it has \(count), and a schedule has 5.",
                advice: "Write minute, hour, day of month, month and day of week, such as */10 * * * *.")
        }
        return words
    }

    private static func field(
        _ text: Substring, _ kind: CronField.Kind, _ schedule: String
    ) throws(Failure) -> CronField {
        do throws(CronField.Mistake) { return try CronField(text, kind) } catch {
            throw .unreadable(
                schedule, "the field \(kind.words), \"\(text)\", \(error.words).", advice: error.remedy, field: kind)
        }
    }
}

extension Failure {
    fileprivate static func unreadable(
        _ schedule: String, _ why: String, advice: String, field: CronField.Kind? = nil
    ) -> Failure {
        Failure(
            .scheduleUnreadable, .askHuman, "The schedule \"\(schedule)\" can't be read: \(why)", advice: advice,
            place: field?.words ?? "schedule")
    }
}
