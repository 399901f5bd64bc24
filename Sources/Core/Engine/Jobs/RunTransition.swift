import Base

/// Everything that can happen to a run.
enum RunEvent {
    /// A worker takes it.
    case claimed(by: String, leaseUntil: Timestamp)
    /// Its body came to an end.
    case ended(JobOutcome, RunReport)
    case failed(Failure, RunReport)
    /// Its worker stopped answering.
    case leaseRanOut
    /// A person wants it to stop.
    case stopAsked(by: String)
}

extension Run {
    /// The run's next life, decided from facts alone; `nil` when the event makes no sense in this state.
    func after(_ event: RunEvent, at now: Timestamp) -> Run? {
        var next = self
        switch (state, event) {
        case (.queued, .claimed(let holder, let leaseUntil)):
            next.state = .running
            next.fence += 1
            next.holder = holder
            next.leaseUntil = leaseUntil
            next.startedAt = now
            return next
        case (.running, .ended(let outcome, let report)):
            next.report = report
            next.state =
                switch outcome {
                case .complete: .succeeded
                case .partly: .partly
                case .stopped: .stopped
                }
            return next.over(at: now)
        case (.running, .failed(let failure, let report)):
            next.report = report
            next.state = .failed
            next.failure = failure
            return next.over(at: now)
        case (.running, .leaseRanOut):
            guard let leaseUntil, leaseUntil <= now else { return nil }
            next.state = .vanished
            next.failure = .vanished
            return next.over(at: now)
        case (.running, .stopAsked(let person)):
            next.stopAskedBy = stopAskedBy ?? person
            return next
        case (.queued, .stopAsked(let person)):
            next.stopAskedBy = person
            next.state = .stopped
            return next.over(at: now)
        default:
            return nil
        }
    }

    private func over(at now: Timestamp) -> Run {
        var next = self
        next.holder = nil
        next.leaseUntil = nil
        next.endedAt = now
        return next
    }
}
