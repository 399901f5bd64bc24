import Base
import FoundationEssentials
import LocalShare
import Model
import TestSupport
import Testing

/// What holds for folders of this machine alone; the rest is in ShareRulesTests.
@Suite struct FolderShareTests {
    private let scratch = ScratchFolder()

    @Test func `a link is refused, wherever it leads`() async throws {
        let share = FolderShare([.signed: scratch.path], randomness: SystemRandomness())
        try await share.store([1], as: try FileName("a.pdf"), in: .signed)
        try FileManager.default.createSymbolicLink(
            atPath: scratch.file("link.pdf"), withDestinationPath: scratch.file("a.pdf"))
        let failure = await #expect(throws: Failure.self) {
            try await share.file(try FileName("link.pdf"), in: .signed, bytesMax: 2)
        }
        #expect(failure?.code == .shareFileUnusable)
    }

    @Test func `a folder that is not set can't be used`() async {
        let share = FolderShare([.received: scratch.path], randomness: SystemRandomness())
        #expect(await share.examine(.signed).failure?.cause == "no path is set")
    }

    @Test func `a folder in which nothing can be written is told by its probe`() async {
        // /proc is a folder that can be listed, and in which nobody can make a file, not even root.
        let readOnly = FolderShare([.signed: "/proc", .received: "/proc"], randomness: SystemRandomness())
        #expect(await readOnly.examine(.signed).failure == nil)
        #expect(await readOnly.examine(.received).failure?.code == .shareFolderUnusable)
    }
}
