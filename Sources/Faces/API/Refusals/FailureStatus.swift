import Base
import Engine
import FakturPosting
import Model

extension Failure {
    /// The HTTP status that says the same. A code that is not listed follows its verdict: what a person must put right is
    /// 422, what may heal is 503, what is our fault 500.
    func status(hasPrecondition: Bool) -> Int {
        switch code {
        case .fakturUnknown, .unknownDelivery, .jobUnknown, .runUnknown, .rawUnknown, .apiNothingThere: 404
        case .jobChangedMeanwhile, .fakturChangedMeanwhile: hasPrecondition ? 412 : 409
        case .jobRunning, .jobNotReady, .runEnded, .fakturActNotPossible, .fakturLocked, .fakturExists,
            .fakturDocNumTaken, .actNotPossible, .heldElsewhere, .changedSinceConfirmed, .rawHeld:
            409
        default:
            switch verdict {
            case .askHuman: 422
            case .tryAgain: 503
            case .ourFault: 500
            }
        }
    }
}
