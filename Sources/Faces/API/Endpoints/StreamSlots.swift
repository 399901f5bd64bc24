import Base
import Synchronization

/// How many streams may be open at once.
final class StreamSlots: Sendable {
    private let most: Int
    private let taken = Mutex(0)

    init(_ most: Int) { self.most = most }

    var open: Int { taken.withLock { $0 } }

    /// Throws `API-TOO-MANY-STREAMS`. The place is free again when the slot is let go of, however the stream ends.
    func take() throws(Failure) -> StreamSlot {
        let isFree = taken.withLock { taken in
            guard taken < most else { return false }
            taken += 1
            return true
        }
        guard isFree else {
            throw Failure(
                .apiTooManyStreams, .tryAgain, "\(most) event streams are open already.",
                advice: "Close one, or ask for the run itself now and then.")
        }
        return StreamSlot(self)
    }

    fileprivate func free() { taken.withLock { $0 -= 1 } }
}

/// One place among the open streams.
final class StreamSlot: Sendable {
    private let slots: StreamSlots

    init(_ slots: StreamSlots) { self.slots = slots }

    deinit { slots.free() }
}
