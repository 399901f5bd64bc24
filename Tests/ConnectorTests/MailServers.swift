import Base
import FoundationEssentials
import Glibc
import TestSupport

/// Real mail servers, one set for the whole test process; they end with the process, because they end when their standard
/// input does. See scripts/test-smtp.sh.
final class MailServers: Sendable {
    /// STARTTLS here, TLS on the next port, and neither on the one after.
    let port: Int
    let folder = ScratchFolder()

    private static let shared = MailServers()

    /// Returns when they listen; the first time that takes as long as their installation.
    static func ready() async -> MailServers {
        await shared.started.value
        return shared
    }

    private let started: Task<Void, Never>

    private init() {
        let port = freePort(followedBy: 2)
        self.port = Int(port)
        let root = servers.split(separator: "/").dropLast(3).joined(separator: "/")
        let signal = folder.file("ready")
        unsafe mkfifo(signal, 0o600)
        let log = folder.file("log")
        let command = "'/\(root)/scripts/test-smtp.sh' \(port) '\(folder.path)' >'\(log)' 2>&1 || echo >'\(signal)'"
        let pipe = unsafe popen(command, "we")
        if unsafe pipe == nil { preconditionFailure("The mail servers can't be started") }
        started = Task {
            // Opening the pipe waits until the servers open its other end.
            _ = await onThread { FileContent.read(signal, bytesMax: 100) }
        }
    }

    /// What the server was given for this recipient: the mail, its greeting and its sender.
    func received(_ name: String) -> (mail: [UInt8], greeting: String, sender: String)? {
        guard let mail = FileManager.default.contents(atPath: folder.file("\(name).eml")),
            let envelope = FileManager.default.contents(atPath: folder.file("\(name).envelope"))
        else { return nil }
        let lines = String(decoding: envelope, as: UTF8.self).split(separator: "\n").map(String.init)
        return (Array(mail), lines[0], lines[1])
    }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: folder.file(name)) }
}
