import Base
import Engine
import Model

extension SubmissionProgress {
    /// A delivery's step in the faktur's own books. No status claims more than was seen.
    init(_ step: Step) {
        self.init()
        let delivery = step.after
        attempts = delivery.attempts
        error = delivery.failure?.description ?? ""
        status =
            switch delivery.state {
            case .waiting, .sending: .pending
            case .uncertain: .uncertain
            case .parked, .aside: delivery.mayExist ? .uncertain : .failed
            case .delivered: .submitted
            case .cancelled: .cancelled
            }
        isSetAside = delivery.state == .aside
        if let receipt = delivery.receipt {
            docEntry = receipt.detail["entry"]?.integer
            docNum = receipt.detail["number"]?.integer
        }
        if delivery.state == .delivered {
            submittedAt = step.at
            submittedBy = delivery.requestedBy
            postingDate = delivery.receipt?.detail["date"]?.text.flatMap { CalendarDate($0) }
        }
    }
}

extension SubmissionLogEntry {
    /// `nil` for steps in which nothing was sent or found.
    init?(_ step: Step, document: String) {
        guard let attempt = step.attempt, let ended = attempt.endedAt else { return nil }
        self.init(
            document: document, attempt: attempt.number, outcome: attempt.outcome,
            error: attempt.failure?.description, exchange: attempt.exchange, user: attempt.by, at: attempt.at,
            milliseconds: ended.since(attempt.at))
    }
}
