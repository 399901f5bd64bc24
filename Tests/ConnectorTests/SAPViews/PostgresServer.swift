import Dispatch
import Glibc
import TestSupport

/// A PostgreSQL server with the sample views, one for the whole test process; it ends with the process, because it ends
/// when its standard input does.
struct PostgresServer: Sendable {
    let port: Int
    private let folder: ScratchFolder

    /// `nil` when it could not be started: every test over it then fails for that reason.
    static let shared = Task<PostgresServer?, Never> {
        await withCheckedContinuation { continuation in
            DispatchQueue(label: "tieout.test.postgres").async { continuation.resume(returning: PostgresServer()) }
        }
    }

    /// Blocks until the server answers or gives up; the script bounds both.
    private init?() {
        let folder = ScratchFolder()
        let port = Int(freePort())
        let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        guard PostgresSetUp.write(to: folder.file("set-up.sql")), unsafe mkfifo(folder.file("ready"), 0o600) == 0,
            unsafe popen("'/\(root)/scripts/test-postgres.sh' \(port) '\(folder.path)' >/dev/null 2>&1", "we") != nil,
            let ready = unsafe fopen(folder.file("ready"), "r")
        else { return nil }
        defer { unsafe fclose(ready) }
        var line = [CChar](repeating: 0, count: 20)
        guard unsafe fgets(&line, Int32(line.count), ready) != nil, line.starts(with: "ready".utf8.map(CChar.init))
        else {
            return nil
        }
        self.folder = folder
        self.port = port
    }
}
