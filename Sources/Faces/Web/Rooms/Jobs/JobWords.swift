import Base
import Engine

extension Run.State {
    var badge: Badge {
        switch self {
        case .queued: Badge(tone: .quiet, words: .runQueued)
        case .running: Badge(tone: .busy, words: .runRunning)
        case .succeeded: Badge(tone: .good, words: .runSucceeded)
        case .partly: Badge(tone: .attention, words: .runPartly)
        case .failed: Badge(tone: .attention, words: .runFailed)
        case .stopped: Badge(tone: .quiet, words: .runStopped)
        case .vanished: Badge(tone: .attention, words: .runVanished)
        }
    }
}

extension JobView {
    var badge: Badge {
        if obstacle != nil { return Badge(tone: .attention, words: .cannotRun) }
        return job.isEnabled ? Badge(tone: .good, words: .scheduled) : Badge(tone: .quiet, words: .notScheduled)
    }
}

extension Run {
    func starter(_ visit: Visit) -> String {
        switch startedBy {
        case .schedule: visit.say(.theSchedule)
        case .person(let name): name
        }
    }

    /// How long it worked, or has worked until now.
    func duration(until now: Timestamp) -> String {
        guard let startedAt else { return "\u{2013}" }
        return Format.duration(milliseconds: (endedAt ?? now).since(startedAt))
    }
}

extension Format {
    /// `0.4 s`, `12 s`, `3 min 20 s`, `2 h 5 min`: signs of units, the same in every language.
    static func duration(milliseconds: Int64) -> String {
        let seconds = max(0, milliseconds) / 1000
        switch seconds {
        case ..<1: return "\(max(0, milliseconds)) ms"
        case ..<60: return "\(seconds) s"
        case ..<3600: return seconds % 60 == 0 ? "\(seconds / 60) min" : "\(seconds / 60) min \(seconds % 60) s"
        default: return "\(seconds / 3600) h \(seconds / 60 % 60) min"
        }
    }
}
