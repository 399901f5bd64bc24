import Base
import FoundationEssentials
import Glibc
import Model
import ShareWire
import TestSupport
import Testing

@testable import WindowsShare

/// A share on a real server that demands SMB2, NTLMv2 and signing: what goes wrong there, and that nothing is lost by it.
@Suite struct SMBShareTests {
    private let name = SystemRandomness().uuid()
    private var server: SambaServer {
        get async throws { try #require(await SambaServer.shared.value, "Samba could not be started") }
    }

    @Test func `a wrong password is told as a refused login, and asks a person`() async throws {
        let share = try await server.share(password: "guessed")
        let failure = try await self.failure(of: share)
        #expect(failure.code.rawValue == "SHARE-LOGIN-REFUSED" && failure.verdict == .askHuman)
    }

    @Test func `a share that the server does not have is told, and asks a person`() async throws {
        let failure = try await self.failure(of: try await server.share("nowhere"))
        #expect(failure.code.rawValue == "SHARE-MISSING" && failure.verdict == .askHuman)
    }

    @Test(arguments: ["127.0.0.1", "no-such-server.invalid"])
    func `a server that can't be reached is told, and tried again`(host: String) async throws {
        var settings = try await server.share().settings
        settings.address.port = Int(freePort())
        settings.address.host = host
        let failure = try await self.failure(of: share(settings))
        #expect(failure.code.rawValue == "SHARE-UNREACHABLE" && failure.verdict == .tryAgain)
    }

    @Test func `a share that is read-only can be read, and says that nothing can be stored`() async throws {
        let server = try await server
        try await server.share().store([1, 2], as: try FileName("\(name).pdf"), in: .received)
        let sealed = try server.share("sealed")
        #expect(try await sealed.file(try FileName("\(name).pdf"), in: .signed, bytesMax: 9) == [1, 2])
        let failure = await #expect(throws: Failure.self) {
            try await sealed.store([1], as: try FileName("other.pdf"), in: .received)
        }
        #expect(failure?.code.rawValue == "SHARE-NOT-PERMITTED" && failure?.verdict == .askHuman)
        #expect(await sealed.examine(.received).failure?.code == failure?.code)
        #expect(await sealed.examine(.signed).failure == nil)
    }

    @Test func `a full disk is told, leaves nothing, and takes the next file that fits`() async throws {
        let server = try await server
        if FileManager.default.fileExists(atPath: server.folder.file("no-full")) {
            try Test.cancel("Only root may mount the small file system this needs")
        }
        let share = try server.share("full")
        let failure = await #expect(throws: Failure.self) {
            try await share.store([UInt8](repeating: 7, count: 8 << 20), as: try FileName("a.pdf"), in: .received)
        }
        #expect(failure?.code.rawValue == "SHARE-FULL" && failure?.verdict == .tryAgain)
        try await share.store([1, 2], as: try FileName("b.pdf"), in: .received)
        #expect(try server.names("full") == ["b.pdf"])
    }

    @Test func `the server itself refuses a new name that is taken, and the file that has it stays`() async throws {
        let server = try await server
        let share = try server.share()
        try await share.store([1], as: try FileName("\(name)-a"), in: .received)
        try await share.store([2], as: try FileName("\(name)-b"), in: .received)
        let (old, new) = ("\(name)-a", "\(name)-b")
        #expect(try await share.rename(old, to: new) == .refused(EEXIST))
        #expect(try await share.file(try FileName(old), in: .signed, bytesMax: 1) == [1])
        #expect(try await share.file(try FileName(new), in: .signed, bytesMax: 1) == [2])
    }

    @Test(arguments: ["..\\secret", "a/../b", "\\\\sapfs\\esign", "a\u{0}b", "NUL/x", "a:b"])
    func `a folder that leads out of the share is refused`(path: String) {
        do {
            _ = try SharePath(path)
            Issue.record("\(path) was taken")
        } catch {
            #expect(error.code.rawValue == "SHARE-PATH-REFUSED")
        }
    }

    @Test(arguments: [("esign\\2026\\", "esign/2026"), ("/esign//2026", "esign/2026"), ("", ""), (".", "")])
    func `a folder may be written either way`(written: String, meant: String) throws {
        #expect(try SharePath(written).description == meant)
    }

    private func share(_ settings: SMBShareSettings) -> SMBShare {
        SMBShare(settings, time: SystemTime(), randomness: SystemRandomness(), log: .silent)
    }

    private func failure(of share: SMBShare) async throws -> Failure {
        let failure = await #expect(throws: Failure.self) {
            try await share.file(try FileName("a.pdf"), in: .signed, bytesMax: 9)
        }
        return try #require(failure)
    }
}

extension SMBShare {
    /// Renames and says what was answered, without looking first whether the name is free.
    fileprivate func rename(_ path: String, to new: String) throws -> ShareTrouble? {
        let answer = try helper.run { share throws(ShareTrouble) in try share.rename(path, to: new) }
        if case .failure(let trouble) = answer { return trouble }
        return nil
    }
}
