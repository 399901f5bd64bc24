import Base
import Engine
import FakturPosting
import InvoiceCollection
import Model

extension Failure {
    /// The HTTP status that says the same. A code that is not listed follows its verdict: what may heal is 503, what is our
    /// fault 500. What a person must put right is 422 where a program asks for something that could be wrong; where it only
    /// looks, it is the service that can't answer, and no other request of that program would fare better: 503.
    func status(hasPrecondition: Bool, asksForSomething: Bool) -> Int {
        switch code {
        case .fakturUnknown, .unknownDelivery, .jobUnknown, .runUnknown, .rawUnknown, .billingUnknown,
            .billingFileUnknown, .apiNothingThere:
            404
        case .fakturFourEyes: 403
        case .jobChangedMeanwhile, .fakturChangedMeanwhile: hasPrecondition ? 412 : 409
        case .jobRunning, .jobNotReady, .runEnded, .fakturActNotPossible, .fakturLocked, .fakturExists,
            .fakturDocNumTaken, .actNotPossible, .heldElsewhere, .changedSinceConfirmed, .rawHeld, .billingExists,
            .billingFileTaken, .billingActNotPossible, .billingChangedMeanwhile:
            409
        default:
            switch verdict {
            case .askHuman: asksForSomething ? 422 : 503
            case .tryAgain: 503
            case .ourFault: 500
            }
        }
    }
}
