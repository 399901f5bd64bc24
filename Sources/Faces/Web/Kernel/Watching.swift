import Base
import HTTPServer

extension StreamSlots {
    /// For pages that are told of news: each asks the store again and again. Throws `WEB-TOO-MANY-WATCH`.
    func watch() throws(Failure) -> StreamSlot {
        guard let slot = take() else {
            throw Failure(
                .webTooManyWatch, .tryAgain, "Too many pages watch something already.",
                advice: "Load the page anew now and then, or close one that is no longer needed.")
        }
        return slot
    }
}
