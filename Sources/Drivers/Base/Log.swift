import Synchronization

/// What happened, for operators: an event name and fields, never a sentence put together from values.
///
/// `info` is what an operator would tell a colleague; `debug` is for finding a fault; `warning` may need somebody
/// soon; `error` needs somebody now. Secrets have their own type, which no field accepts except as dots.
package struct Log: Sendable {
    package enum Level: Int, Comparable, CaseIterable, Sendable {
        case debug, info, warning, error
        package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
        package var name: String { String(describing: self) }
    }

    package enum Style: String, CaseIterable, Sendable {
        /// One JSON object a line, for machines.
        case json
        /// One readable line, for people.
        case human
    }

    package struct Event: Sendable {
        package let at: Timestamp
        package let level: Level
        package let name: String
        package let fields: [(name: String, value: JSON)]
    }

    private let minimum: Level
    private let time: any TimeSource
    private let sink: @Sendable (Event) -> Void

    package init(minimum: Level, time: any TimeSource, sink: @escaping @Sendable (Event) -> Void) {
        self.minimum = minimum
        self.time = time
        self.sink = sink
    }

    /// Says nothing: for tests and for commands whose output is the answer.
    package static let silent = Log(minimum: .error, time: SystemTime()) { _ in }

    package func debug(_ name: String, _ fields: KeyValuePairs<String, JSON> = [:]) { write(.debug, name, fields) }
    package func info(_ name: String, _ fields: KeyValuePairs<String, JSON> = [:]) { write(.info, name, fields) }
    package func warning(_ name: String, _ fields: KeyValuePairs<String, JSON> = [:]) { write(.warning, name, fields) }
    package func error(_ name: String, _ fields: KeyValuePairs<String, JSON> = [:]) { write(.error, name, fields) }

    private func write(_ level: Level, _ name: String, _ fields: KeyValuePairs<String, JSON>) {
        guard level >= minimum else { return }
        sink(Event(at: time.now, level: level, name: name, fields: fields.map { (name: $0.key, value: $0.value) }))
    }
}

extension Log.Event {
    package func line(_ style: Log.Style) -> String {
        switch style {
        case .json:
            var object: JSON = ["at": JSON(at), "level": JSON(level.name), "event": JSON(name)]
            for field in fields { object[field.name] = field.value }
            return object.written
        case .human:
            let details = fields.map { field in
                let text = field.value.scalarText ?? field.value.written
                let quoted = text.contains(" ") || text.contains("\n") ? JSON(text).written : text
                return " \(field.name)=\(quoted)"
            }
            return "\(at) \(level.name) \(name)\(details.joined())"
        }
    }
}
