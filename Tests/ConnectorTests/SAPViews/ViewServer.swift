import TestSupport

extension PostgresServer {
    /// The server with the sample views, one for the whole test process. `nil` when it could not be started: every test
    /// over it then fails for that reason.
    static let shared = Task<PostgresServer?, Never> { await PostgresServer.start(setUp: PostgresSetUp.text) }
}
