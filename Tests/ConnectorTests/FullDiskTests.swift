import Base
import FoundationEssentials
import Glibc
import LocalShare
import Mail
import Model
import TestSupport
import Testing

/// A disk of 256 KiB that is really full. Mounting one takes root; elsewhere these tests are skipped, and say so.
@Suite(
    .enabled("mounting a small disk takes root") {
        guard getuid() == 0 else { return false }
        return await exitStatus(of: "unshare --mount true 2>/dev/null") == 0
    })
struct FullDiskTests {
    /// Runs the body with the path of such a disk, which is gone afterwards.
    private func onSmallDisk(_ body: (String) async throws -> Void) async throws {
        let scratch = ScratchFolder()
        try #require(await exitStatus(of: "mount -t tmpfs -o size=256k tieout-test '\(scratch.path)'") == 0)
        let outcome: Result<Void, any Error>
        do { outcome = .success(try await body(scratch.path)) } catch { outcome = .failure(error) }
        #expect(await exitStatus(of: "umount --lazy '\(scratch.path)'") == 0)
        try outcome.get()
    }

    private func names(in path: String) throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path) }

    @Test func `a received document that does not fit is stored when there is room, and leaves nothing until then`()
        async throws
    {
        try await onSmallDisk { path in
            let share = FolderShare([.received: path], randomness: SystemRandomness())
            let name = try FileName("in.pdf")
            do throws(Failure) {
                try await share.store([UInt8](repeating: 7, count: 1 << 20), as: name, in: .received)
                Issue.record("It was stored")
            } catch {
                #expect(error.code.rawValue == "SHARE-FOLDER-UNUSABLE" && error.verdict == .tryAgain)
                #expect(error.cause.contains("No space left"), "\(error.cause)")
            }
            #expect(try names(in: path).isEmpty)
            try await share.store([1, 2, 3], as: name, in: .received)
            #expect(try await share.file(name, in: .received, bytesMax: 9) == [1, 2, 3])
        }
    }

    @Test func `a mail that does not fit is not sent, and leaves nothing that looks like one`() async throws {
        try await onSmallDisk { path in
            let folder = MailFolder(path, sizeBytesMax: 4 << 20)
            let document = MailAttachment(
                name: "12.pdf", contentType: "application/pdf", bytes: [UInt8](repeating: 7, count: 1 << 20))
            guard case .notSent(let failure) = await folder.send(try .sample(attachments: [document])) else {
                Issue.record("It was sent")
                return
            }
            #expect(failure.code == .mailFolderUnwritable && failure.verdict == .tryAgain)
            #expect(failure.cause.contains("No space left"), "\(failure.cause)")
            #expect(try names(in: path).isEmpty)
            guard case .accepted = await folder.send(try .sample()) else {
                Issue.record("It was not sent although there is room")
                return
            }
            #expect(try names(in: path).count == 1)
        }
    }
}
