import Base
import FoundationEssentials
import Glibc
import Model
import ShareWire
import TestSupport

@testable import WindowsShare

/// A real Samba server: SMB2 or later, NTLMv2 and signing only. It ends with the process, because it ends when its standard
/// input does. See scripts/test-samba.sh.
struct SambaServer: Sendable {
    let port: Int
    let folder: ScratchFolder

    /// One for all tests that leave it alone. `nil` when it could not be started: every test over it then fails.
    static let shared = Task<SambaServer?, Never> { await SambaServer() }

    /// One that a test may kill.
    init?() async {
        let folder = ScratchFolder()
        let port = Int(freePort())
        let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        let isReady = await onThread { () -> Bool in
            let ready = folder.file("ready")
            guard unsafe mkfifo(ready, 0o600) == 0,
                unsafe popen("'/\(root)/scripts/test-samba.sh' \(port) '\(folder.path)' >/dev/null 2>&1", "we") != nil
            else { return false }
            return FileContent.read(ready, bytesMax: 20) == .bytes(Array("ready\n".utf8))
        }
        guard isReady else { return nil }
        self.folder = folder
        self.port = port
    }

    /// `kill` ends the server and its connections at once, `start` starts it again.
    func order(_ order: String) async {
        await onThread { [folder] in
            withExtendedLifetime(folder) {
                let orders = unsafe fopen(folder.file("orders"), "w")
                unsafe fputs("\(order)\n", orders)
                unsafe fclose(orders)
                _ = FileContent.read(folder.file("done"), bytesMax: 20)
            }
        }
    }

    func names(_ path: String = "share") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.file(path)).sorted()
    }

    /// A share of this server, as a connector sees it.
    func share(
        _ name: String = "invoices", folder path: String = "", password: String = SambaServer.password,
        helper: String = SambaServer.helper, time: any TimeSource = SystemTime()
    ) throws -> SMBShare {
        let path = try SharePath(path)
        return SMBShare(
            SMBShareSettings(
                address: address(name, password: password), folders: [.signed: path, .received: path], helper: helper,
                deadlineMilliseconds: 60_000),
            time: time, randomness: SystemRandomness(), log: .silent)
    }

    func address(_ share: String, password: String = SambaServer.password) -> ShareAddress {
        ShareAddress(
            host: "127.0.0.1", port: port, share: share, domain: "OFFICE", user: "erp", password: Secret(password),
            ownName: "TIEOUT", answerMilliseconds: 20_000)
    }

    static let password = "s3cret, with a comma"

    /// Built with the tests, beside them.
    static let helper = (programFolder ?? ".") + "/tieout-smb"

    private static var programFolder: String? {
        let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return path.map { $0.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } }
    }
}
