import Base
import HTTPServer

extension StreamSlots {
    /// Throws `API-TOO-MANY-STREAMS`.
    func claim() throws(Failure) -> StreamSlot {
        guard let slot = take() else {
            throw Failure(
                .apiTooManyStreams, .tryAgain, "\(most) event streams are open already.",
                advice: "Close one, or ask for the run itself now and then.")
        }
        return slot
    }
}
