import Synchronization

/// How many streams may be open at once: each costs work for as long as it lasts.
package final class StreamSlots: Sendable {
    package let most: Int
    private let taken = Mutex(0)

    package init(_ most: Int) { self.most = most }

    package var open: Int { taken.withLock { $0 } }

    /// `nil` when all are taken. The place is free again when the slot is let go of, however the stream ends.
    package func take() -> StreamSlot? {
        let isFree = taken.withLock { taken in
            guard taken < most else { return false }
            taken += 1
            return true
        }
        return isFree ? StreamSlot(self) : nil
    }

    fileprivate func free() { taken.withLock { $0 -= 1 } }
}

/// One place among the open streams.
package final class StreamSlot: Sendable {
    private let slots: StreamSlots

    fileprivate init(_ slots: StreamSlots) { self.slots = slots }

    deinit { slots.free() }
}
