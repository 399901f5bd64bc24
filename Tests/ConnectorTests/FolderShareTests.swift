import Base
import FoundationEssentials
import LocalShare
import Model
import TestSupport
import Testing

/// A file share as folders of this machine.
@Suite struct FolderShareTests {
    private let scratch = ScratchFolder()
    private var share: FolderShare {
        FolderShare(
            [.signed: scratch.path, .received: scratch.path], randomness: SystemRandomness())
    }
    private var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted() }
    }

    @Test func `what was stored is read back, once, and leaves nothing beside it`() async throws {
        let name = try FileName("számla ő.pdf")
        let bytes = (0..<700_000).map { UInt8($0 % 251) }
        #expect(try await share.file(name, in: .received, bytesMax: 1) == nil)
        #expect(try await !share.exists(name, in: .received))
        for _ in 0..<2 { try await share.store(bytes, as: name, in: .received) }
        #expect(try await share.file(name, in: .signed, bytesMax: bytes.count) == bytes)
        #expect(try await share.exists(name, in: .signed))
        #expect(try names == ["számla ő.pdf"])
    }

    @Test(arguments: [[1, 2, 4], [1, 2], [1, 2, 3, 4], []] as [[UInt8]])
    func `another file of the name is never overwritten`(other: [UInt8]) async throws {
        let name = try FileName("a.pdf")
        try await share.store(other, as: name, in: .received)
        let failure = await #expect(throws: Failure.self) {
            try await share.store([1, 2, 3], as: name, in: .received)
        }
        #expect(failure?.code == .shareFileDiffers)
        #expect(try await share.file(name, in: .received, bytesMax: 9) == other)
        #expect(try names == ["a.pdf"])
    }

    @Test func `many who store the same file at once leave one`() async throws {
        let name = try FileName("a.pdf")
        let bytes = [UInt8](repeating: 7, count: 100_000)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                let other = share
                group.addTask { try await other.store(bytes, as: name, in: .received) }
            }
            try await group.waitForAll()
        }
        #expect(try names == ["a.pdf"])
    }

    @Test func `a folder that is not there is never mistaken for a missing file`() async throws {
        let name = try FileName("a.pdf")
        let gone = FolderShare([.signed: scratch.file("nowhere")], randomness: SystemRandomness())
        for folder in ShareFolder.allCases {
            let failure = await #expect(throws: Failure.self) { try await gone.file(name, in: folder, bytesMax: 9) }
            #expect(failure?.code.rawValue == "SHARE-FOLDER-UNUSABLE" && failure?.verdict == .tryAgain)
        }
    }

    @Test func `a file that is too large, a folder and a link are refused`() async throws {
        try await share.store([1, 2, 3], as: try FileName("large.pdf"), in: .signed)
        try FileManager.default.createDirectory(
            atPath: scratch.file("folder.pdf"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: scratch.file("link.pdf"), withDestinationPath: scratch.file("large.pdf"))
        for name in ["large.pdf", "folder.pdf", "link.pdf"] {
            let failure = await #expect(throws: Failure.self) {
                try await share.file(try FileName(name), in: .signed, bytesMax: 2)
            }
            #expect(failure?.code.rawValue == "SHARE-FILE-UNUSABLE", "\(name)")
        }
    }

    @Test func `a folder is examined by listing it, and the one for received files by a probe that leaves nothing`()
        async throws
    {
        try await share.store([1], as: try FileName("a.pdf"), in: .received)
        let signed = await share.examine(.signed)
        #expect(signed.failure == nil && signed.question.hasSuffix("can be read; files: 1"))
        let received = await share.examine(.received)
        #expect(received.failure == nil && received.question.hasPrefix("Files can be stored"))
        #expect(try names == ["a.pdf"])
    }

    @Test func `an examination says of a folder that is not there, or not set, why it can't be used`() async {
        let gone = FolderShare([.received: scratch.file("nowhere")], randomness: SystemRandomness())
        let received = await gone.examine(.received)
        #expect(received.failure?.code.rawValue == "SHARE-FOLDER-UNUSABLE")
        #expect(received.failure?.cause == "No such file or directory")
        #expect(await gone.examine(.signed).failure?.cause == "no path is set")
    }

    @Test func `a folder in which nothing can be written is told by its probe`() async {
        // /proc is a folder that can be listed, and in which nobody can make a file, not even root.
        let readOnly = FolderShare([.signed: "/proc", .received: "/proc"], randomness: SystemRandomness())
        #expect(await readOnly.examine(.signed).failure == nil)
        #expect(await readOnly.examine(.received).failure?.code.rawValue == "SHARE-FOLDER-UNUSABLE")
    }
}
