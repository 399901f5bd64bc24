import Base

/// One connection and the queue that alone may touch it: drivers block, so the queue is not the cooperative pool.
actor ODBCSession {
    private let queue = SerialQueue(label: "tieout.odbc")
    private var connection: ODBCConnection?

    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe queue.asUnownedSerialExecutor() }

    func answer<Value: Sendable>(
        _ question: ODBCQuestion<Value>,
        _ work: @Sendable (isolated ODBCSession, ODBCBrake) throws(ODBCError) -> Value
    ) {
        guard question.begin() else { return }
        do throws(ODBCError) { question.finish(.success(try work(self, question.brake))) } catch {
            question.finish(.failure(error))
        }
    }

    func open(_ address: ODBCAddress, _ limits: ODBCLimits) throws(ODBCError) {
        if let connection, connection.isAlive { return }
        connection = nil
        connection = try ODBCConnection(address, limits)
    }

    func run<Value: Sendable>(
        _ brake: ODBCBrake, _ work: (ODBCConnection, ODBCBrake) throws(ODBCError) -> Value
    ) throws(ODBCError) -> Value {
        guard let connection else { throw ODBCError(.unavailable, "the connection was closed") }
        do {
            return try work(connection, brake)
        } catch {
            // Whatever state a failed statement left behind goes with its connection.
            if error.leavesConnectionInDoubt { self.connection = nil }
            throw error
        }
    }

    func close() { connection = nil }
}

extension ODBCError {
    fileprivate var leavesConnectionInDoubt: Bool {
        switch kind {
        case .unknownTable, .unknownColumn, .forbidden, .tooLarge: false
        default: true
        }
    }
}
