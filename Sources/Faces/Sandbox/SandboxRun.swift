package import Base
import SQLite

/// `tieout sandbox`: everything it takes to have a stand-in listening.
package struct SandboxRun: Sendable {
    package var address = "127.0.0.1"
    /// 0 lets the system choose a free one.
    package var port = SandboxServer.portDefault
    /// The file that keeps what was posted; `nil` for one that is forgotten at the end.
    package var dataPath: String?
    /// The content of a file with fault rules: one rule in JSON, or a list of them.
    package var faults: [UInt8]?
    package var options = SandboxOptions()

    package init() {}

    /// Answers until the task is cancelled. `whenReady` is told the port once it is bound.
    package func run(
        time: any TimeSource, randomness: any Randomness, log: Log, whenReady: @Sendable (UInt16) -> Void
    ) async throws(Failure) {
        let rules = try rules()
        let database: SQLiteDatabase
        let sandbox: ServiceLayerSandbox
        do throws(SQLError) {
            if let dataPath {
                database = try await SQLiteDatabase(path: dataPath)
            } else {
                database = try await SQLiteDatabase.inMemory()
            }
            sandbox = try await ServiceLayerSandbox(
                database: database, time: time, randomness: randomness, options: options)
            for rule in rules { try await sandbox.add(rule) }
        } catch {
            throw Failure(
                .sandboxDataLost, .askHuman, "The sandbox can't use its data file.",
                advice: "Check the path and the disk, or start it with another file.", cause: error.message,
                place: dataPath ?? "")
        }
        let server = SandboxServer(sandbox, address: address, port: port, time: time, log: log)
        try await server.run(whenReady: whenReady)
        await database.close()
    }

    private func rules() throws(Failure) -> [FaultRule] {
        guard let faults else { return [] }
        do throws(FaultRuleError) { return try FaultRule.list(faults) } catch {
            throw Failure(
                .sandboxFaultsUnreadable, .askHuman, "The sandbox can't read its faults. \(error)",
                advice: "Correct the file; docs/sandbox.md lists the faults.")
        }
    }
}
