import Base
import CODBC
import Synchronization

/// Reaches a running statement from another thread, which ODBC allows for `SQLCancel` alone.
@safe final class ODBCBrake: Sendable {
    /// The statement's handle while it may be cancelled; 0 otherwise.
    private let statement = Mutex<UInt>(0)
    private let isPulled = Atomic(false)

    /// Throws when the brake was pulled before there was anything to stop.
    func arm(_ handle: SQLHSTMT?) throws(ODBCError) {
        statement.withLock { $0 = UInt(bitPattern: handle) }
        guard !isPulled.load(ordering: .acquiring) else {
            disarm()
            throw ODBCError(.cancelled, "cancelled before it began")
        }
    }

    /// Comes back when a cancellation under way is done, so that the handle may be freed.
    func disarm() { statement.withLock { $0 = 0 } }

    /// Never blocks: telling a server to cancel may take a connection of its own, so it happens elsewhere.
    func pull() {
        isPulled.store(true, ordering: .releasing)
        Task.detached { await ODBCBrakeman.shared.stop(self) }
    }

    fileprivate func stop() {
        statement.withLock { bits in
            guard bits != 0 else { return }
            unsafe SQLCancel(SQLHSTMT(bitPattern: bits))
        }
    }
}

/// The thread on which brakes are pulled.
private actor ODBCBrakeman {
    static let shared = ODBCBrakeman()

    private let queue = SerialQueue(label: "tieout.odbc.brake")

    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe queue.asUnownedSerialExecutor() }

    func stop(_ brake: ODBCBrake) { brake.stop() }
}
