import Base
import FoundationEssentials
import LocalShare
import Model
import TestSupport
import Testing

/// What holds for every file share, wherever it is.
@Suite struct ShareRulesTests {
    /// A share of each kind, with a way to look behind it.
    enum Kind: CaseIterable { case folder, server }

    @Test(arguments: Kind.allCases)
    func `what was stored is read back, once, and leaves nothing beside it`(kind: Kind) async throws {
        let place = try await SharedPlace(kind)
        let share = try place.share
        let name = try FileName("számla ő – 請求書 %20 #1 & 'é'.pdf")
        let bytes = (0..<700_000).map { UInt8($0 % 251) }
        #expect(try await share.file(name, in: .received, bytesMax: 1) == nil)
        #expect(try await !share.exists(name, in: .received))
        for _ in 0..<2 { try await share.store(bytes, as: name, in: .received) }
        #expect(try await share.file(name, in: .signed, bytesMax: bytes.count) == bytes)
        #expect(try await share.exists(name, in: .signed))
        #expect(try place.names == [name.description])
    }

    @Test(arguments: Kind.allCases)
    func `twenty megabytes arrive as they were, and so does nothing at all`(kind: Kind) async throws {
        let place = try await SharedPlace(kind)
        let share = try place.share
        // No period of a power of two, so that pieces in a wrong order would show.
        let row = (0..<65_521).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 7) }
        let bytes = Array(repeatElement(row, count: 320).joined())
        try await share.store(bytes, as: try FileName("large.pdf"), in: .received)
        try await share.store([], as: try FileName("empty.pdf"), in: .received)
        #expect(try await share.file(try FileName("large.pdf"), in: .signed, bytesMax: bytes.count) == bytes)
        #expect(try await share.file(try FileName("empty.pdf"), in: .signed, bytesMax: 0) == [])
        #expect(try place.names == ["empty.pdf", "large.pdf"])
    }

    @Test(arguments: Kind.allCases, [[1, 2, 4], [1, 2], [1, 2, 3, 4], []] as [[UInt8]])
    func `another file of the name is never overwritten`(kind: Kind, other: [UInt8]) async throws {
        let place = try await SharedPlace(kind)
        let share = try place.share
        let name = try FileName("a.pdf")
        try await share.store(other, as: name, in: .received)
        let failure = await #expect(throws: Failure.self) {
            try await share.store([1, 2, 3], as: name, in: .received)
        }
        #expect(failure?.code == .shareFileDiffers)
        #expect(try await share.file(name, in: .received, bytesMax: 9) == other)
        #expect(try place.names == ["a.pdf"])
    }

    @Test(arguments: Kind.allCases)
    func `many who store the same file at once leave one`(kind: Kind) async throws {
        let place = try await SharedPlace(kind)
        let name = try FileName("a.pdf")
        let bytes = [UInt8](repeating: 7, count: 100_000)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                let other = try place.share
                group.addTask { try await other.store(bytes, as: name, in: .received) }
            }
            try await group.waitForAll()
        }
        #expect(try place.names == ["a.pdf"])
    }

    @Test(arguments: Kind.allCases)
    func `of many who store different files under one name, one wins and the others are told`(kind: Kind) async throws {
        let place = try await SharedPlace(kind)
        let name = try FileName("a.pdf")
        let outcomes = try await withThrowingTaskGroup(of: Failure.Code?.self) { group in
            for writer in 0..<4 {
                let other = try place.share
                group.addTask {
                    let bytes = [UInt8](repeating: UInt8(writer), count: 9)
                    do throws(Failure) { try await other.store(bytes, as: name, in: .received) } catch {
                        return error.code
                    }
                    return nil
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count { $0 == nil } == 1 && outcomes.count { $0 == .shareFileDiffers } == 3)
        #expect(try place.names == ["a.pdf"])
    }

    @Test(arguments: Kind.allCases)
    func `a folder that is not there is never mistaken for a missing file`(kind: Kind) async throws {
        let place = try await SharedPlace(kind)
        let gone = try place.share("nowhere")
        let name = try FileName("a.pdf")
        for failure in [
            await #expect(throws: Failure.self) { try await gone.file(name, in: .signed, bytesMax: 9) },
            await #expect(throws: Failure.self) { try await gone.exists(name, in: .signed) },
            await #expect(throws: Failure.self) { try await gone.store([1], as: name, in: .received) },
        ] { #expect(failure?.code == .shareFolderUnusable && failure?.verdict == .tryAgain) }
        let finding = await gone.examine(.received)
        #expect(finding.failure?.code == .shareFolderUnusable)
        #expect(finding.failure?.cause == "No such file or directory")
    }

    @Test(arguments: Kind.allCases)
    func `a file that is too large and a folder are refused`(kind: Kind) async throws {
        let place = try await SharedPlace(kind)
        let share = try place.share
        try await share.store([1, 2, 3], as: try FileName("large.pdf"), in: .signed)
        try FileManager.default.createDirectory(atPath: place.file("folder.pdf"), withIntermediateDirectories: true)
        for name in ["large.pdf", "folder.pdf"] {
            let failure = await #expect(throws: Failure.self) {
                try await share.file(try FileName(name), in: .signed, bytesMax: 2)
            }
            #expect(failure?.code == .shareFileUnusable, "\(name): \(String(describing: failure))")
        }
    }

    @Test(arguments: Kind.allCases)
    func `a folder is examined by listing it, and the one for received files by a probe that leaves nothing`(
        kind: Kind
    ) async throws {
        let place = try await SharedPlace(kind)
        let share = try place.share
        try await share.store([1], as: try FileName("a.pdf"), in: .received)
        let signed = await share.examine(.signed)
        #expect(signed.failure == nil && signed.question.hasSuffix("can be read; files: 1"))
        let received = await share.examine(.received)
        #expect(received.failure == nil && received.question.hasPrefix("Files can be stored"))
        #expect(try place.names == ["a.pdf"])
    }
}

/// An empty folder, reached as a folder of this machine or through a server.
private struct SharedPlace {
    private let server: SambaServer?
    private let scratch = ScratchFolder()
    private let name = SystemRandomness().uuid()

    init(_ kind: ShareRulesTests.Kind) async throws {
        switch kind {
        case .folder: server = nil
        case .server:
            let running: SambaServer = try #require(await SambaServer.shared.value, "Samba could not be started")
            server = running
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        }
    }

    var share: any ExaminedShare { get throws { try share("") } }

    /// The folder itself, or one in it.
    func share(_ folder: String) throws -> any ExaminedShare {
        if let server { return try server.share(folder: folder.isEmpty ? name : "\(name)\\\(folder)") }
        let path = folder.isEmpty ? scratch.path : scratch.file(folder)
        return FolderShare([.signed: path, .received: path], randomness: SystemRandomness())
    }

    var names: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() } }
    func file(_ name: String) -> String { "\(path)/\(name)" }
    private var path: String { server?.folder.file("share/\(name)") ?? scratch.path }
}
