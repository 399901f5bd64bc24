import Base
import FoundationEssentials
import Glibc
import Mail
import Model
import TestSupport
import Testing

/// A folder in place of a mail server.
@Suite struct MailFolderTests {
    private let scratch = ScratchFolder()
    private var path: String { scratch.file("mails") }

    @Test func `a mail becomes one file, and the same mail sent again is still one`() async throws {
        let folder = MailFolder(path, sizeBytesMax: 1 << 20)
        let message = try MailMessage.sample()
        for _ in 0..<2 {
            guard case .accepted(let receipt) = await folder.send(message) else {
                Issue.record("It was not taken")
                return
            }
            #expect(receipt.words == "delivery-12@tieout.example.com.eml")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: path) == ["delivery-12@tieout.example.com.eml"])
        let kept = FileManager.default.contents(atPath: "\(path)/delivery-12@tieout.example.com.eml")
        #expect(kept.map(Array.init) == (try MIMEWriter().bytes(of: message)))
    }

    @Test func `what a process left that died while it wrote is written anew`() async throws {
        let folder = MailFolder(path, sizeBytesMax: 1 << 20)
        _ = await folder.send(try .sample(subject: "To make the folder"))
        var message = try MailMessage.sample()
        message.messageID = "half@tieout.example.com"
        let half = "\(path)/half@tieout.example.com.eml.part"
        #expect(FileManager.default.createFile(atPath: half, contents: nil))
        guard case .accepted(let receipt) = await folder.send(message) else {
            Issue.record("It was not sent")
            return
        }
        let whole = try MIMEWriter().bytes(of: message)
        #expect(FileManager.default.contents(atPath: "\(path)/\(receipt.words)").map { Array($0) } == whole)
        #expect(!FileManager.default.fileExists(atPath: half))
    }

    @Test func `another mail under a taken id is refused, and the first one stays`() async throws {
        let folder = MailFolder(path, sizeBytesMax: 1 << 20)
        _ = await folder.send(try .sample())
        guard case .refused(let failure) = await folder.send(try .sample(subject: "Another")) else {
            Issue.record("It was not refused")
            return
        }
        #expect(failure.code == .mailFolderUnwritable && failure.cause.contains("holds another mail"))
    }

    @Test func `an id can't lead out of the folder`() async throws {
        let folder = MailFolder(path, sizeBytesMax: 1 << 20)
        var message = try MailMessage.sample()
        message.messageID = "a/b/c@example.com"
        _ = await folder.send(message)
        #expect(try FileManager.default.contentsOfDirectory(atPath: path) == ["a_b_c@example.com.eml"])
    }

    @Test func `a folder that can't be made is told, and nothing was sent`() async throws {
        let folder = MailFolder("/proc/tieout/mails", sizeBytesMax: 1 << 20)
        guard case .notSent(let failure) = await folder.send(try .sample()) else {
            Issue.record("It was sent")
            return
        }
        #expect(failure.code == .mailFolderUnwritable)
        await #expect(throws: Failure.self) { try await folder.probe() }
        try await MailFolder(path, sizeBytesMax: 1).probe()
    }
}
