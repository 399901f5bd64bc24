import Base
import Synchronization

/// How many pages may be told of news at once: each asks the store again and again.
final class WatchSlots: Sendable {
    private let most: Int
    private let taken = Mutex(0)

    init(_ most: Int = Limits.eventStreamsMax) { self.most = most }

    /// Throws `WEB-TOO-MANY-WATCH`. The place is free again when the slot is let go of, however the watching ends.
    func take() throws(Failure) -> WatchSlot {
        let isFree = taken.withLock { taken in
            guard taken < most else { return false }
            taken += 1
            return true
        }
        guard isFree else {
            throw Failure(
                .webTooManyWatch, .tryAgain, "Too many pages watch something already.",
                advice: "Load the page anew now and then, or close one that is no longer needed.")
        }
        return WatchSlot(self)
    }

    fileprivate func free() { taken.withLock { $0 -= 1 } }
}

/// One place among those who watch.
final class WatchSlot: Sendable {
    private let slots: WatchSlots

    init(_ slots: WatchSlots) { self.slots = slots }

    deinit { slots.free() }
}
