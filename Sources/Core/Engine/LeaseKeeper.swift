import Base
import Synchronization

/// Prolongs the leases of what this worker holds, so that slow work is not taken for dead work.
final class LeaseKeeper: Sendable {
    private let store: any DeliveryStore
    private let time: any TimeSource
    private let log: Log
    private let leaseSeconds: Int64
    private let held = Mutex<[DeliveryID: Delivery]>([:])

    init(store: any DeliveryStore, time: any TimeSource, log: Log, leaseSeconds: Int64) {
        self.store = store
        self.time = time
        self.log = log
        self.leaseSeconds = leaseSeconds
    }

    func hold(_ deliveries: [Delivery]) {
        held.withLock { held in for delivery in deliveries { held[delivery.id] = delivery } }
    }

    func release(_ id: DeliveryID) {
        held.withLock { held in _ = held.removeValue(forKey: id) }
    }

    /// Runs the body while the leases of what it holds are renewed.
    func whileRenewing(
        _ wanted: Bool, _ body: @Sendable () async throws(Failure) -> Void
    ) async throws(Failure) {
        guard wanted else { return try await body() }
        let renewal = Task { await keepRenewing() }
        defer { renewal.cancel() }
        try await body()
    }

    /// Renews three times per lease until the task is cancelled. A failed renewal is told and tried again: if the lease
    /// runs out meanwhile, the fence keeps us from finishing what somebody else has taken over.
    func keepRenewing() async {
        while !Task.isCancelled {
            do throws(CancellationError) { try await time.sleep(milliseconds: leaseSeconds * 1000 / 3) } catch {
                return
            }
            let mine = held.withLock { held in Array(held.values) }
            if mine.isEmpty { continue }
            do throws(Failure) { try await store.renew(mine, until: time.now.adding(seconds: leaseSeconds)) } catch {
                log.warning("lease.renewal-failed", ["failure": JSON(error.description), "held": JSON(mine.count)])
            }
        }
    }
}
