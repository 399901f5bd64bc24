import Dispatch
import FoundationEssentials
import Glibc

/// A PostgreSQL server of its own, started by `scripts/test-postgres.sh`; it ends when the last reference to it goes, or
/// with the process.
package final class PostgresServer: Sendable {
    package let port: Int
    private let folder: ScratchFolder
    /// The script's standard input.
    private let orders: Int32

    /// `nil` when it could not be started. `setUp` is run by `psql` first, as the superuser tieout.
    package static func start(setUp: String) async -> PostgresServer? {
        await withCheckedContinuation { continuation in
            DispatchQueue(label: "tieout.test.postgres").async {
                continuation.resume(returning: PostgresServer(setUp: setUp))
            }
        }
    }

    /// Kills it without mercy, and returns when it answers again.
    package func restart() async -> Bool {
        await withCheckedContinuation { continuation in
            DispatchQueue(label: "tieout.test.postgres").async { [self] in
                let order = Array("restart\n".utf8)
                continuation.resume(returning: unsafe write(orders, order, order.count) == order.count && isReady)
            }
        }
    }

    /// Blocks until the server answers or gives up; the script bounds both.
    private init?(setUp: String) {
        let folder = ScratchFolder()
        let port = Int(freePort())
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        do {
            try setUp.write(toFile: folder.file("set-up.sql"), atomically: true, encoding: .utf8)
        } catch { return nil }
        guard unsafe mkfifo(folder.file("ready"), 0o600) == 0,
            let script = unsafe popen(
                "'/\(root)/scripts/test-postgres.sh' \(port) '\(folder.path)' >/dev/null 2>&1", "we")
        else { return nil }
        self.folder = folder
        self.port = port
        unsafe orders = fileno(script)
        guard isReady else { return nil }
    }

    deinit { close(orders) }

    /// Blocks until the script says how it went.
    private var isReady: Bool {
        guard let ready = unsafe fopen(folder.file("ready"), "r") else { return false }
        defer { unsafe fclose(ready) }
        var line = [CChar](repeating: 0, count: 20)
        guard unsafe fgets(&line, Int32(line.count), ready) != nil else { return false }
        return line.starts(with: "ready".utf8.map(CChar.init))
    }
}
