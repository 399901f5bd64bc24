import Base
import FoundationEssentials
import Glibc
import Model
import TestSupport
import Testing

@testable import WindowsShare

/// The helper and the server die, hang and come back, and Tieout goes on.
@Suite struct SMBHelperTests {
    private let name = SystemRandomness().uuid()
    private let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }
    private var server: SambaServer {
        get async throws { try #require(await SambaServer.shared.value, "Samba could not be started") }
    }

    @Test func `a helper that was killed is started again, and the work done as if nothing had been`() async throws {
        let share = try await server.share()
        let file = try FileName("\(name).pdf")
        try await share.store(bytes, as: file, in: .received)
        let first = try #require(await share.helperProcess)
        for _ in 0..<3 {
            kill(try #require(await share.helperProcess), SIGKILL)
            #expect(try await share.file(file, in: .signed, bytesMax: bytes.count) == bytes)
        }
        #expect(await share.helperProcess != first)
    }

    @Test func `a helper that hangs is ended at the deadline, and the next question goes to another`() async throws {
        var settings = try await server.share().settings
        // Waits for the end of its input, and says nothing before that.
        settings.helper = "/usr/bin/tail"
        // Simulated time reaches the deadline as soon as somebody waits for it.
        let stuck = SMBShare(settings, time: SimulatedTime(), randomness: SystemRandomness(), log: .silent)
        for _ in 0..<2 {
            let failure = try await self.failure(of: stuck)
            #expect(failure.code.rawValue == "SHARE-NO-ANSWER" && failure.verdict == .tryAgain)
            #expect(await stuck.helperProcess == nil)
        }
    }

    @Test func `a helper that dies whenever it is started is left alone for a while`() async throws {
        var settings = try await server.share().settings
        settings.helper = "/bin/false"
        let time = StandingTime()
        let share = SMBShare(settings, time: time, randomness: SystemRandomness(), log: .silent)
        var causes: [String] = []
        for _ in 0..<5 {
            let failure = try await self.failure(of: share)
            #expect(failure.code.rawValue == "SHARE-HELPER-ENDED" && failure.verdict == .tryAgain)
            causes.append(failure.cause)
        }
        #expect(causes.last == "in a row: 3")
        time.advance(seconds: 2)
        #expect(try await self.failure(of: share).cause == "in a row: 4")
    }

    @Test func `a helper that says what nobody understands is not believed`() async throws {
        var settings = try await server.share().settings
        settings.helper = "/bin/cat"
        let share = SMBShare(settings, time: SystemTime(), randomness: SystemRandomness(), log: .silent)
        #expect(try await self.failure(of: share).code.rawValue == "SHARE-HELPER-ENDED")
    }

    @Test func `a helper that is not there is told with its path`() async throws {
        var settings = try await server.share().settings
        settings.helper = "/nowhere/tieout-smb"
        let share = SMBShare(settings, time: SystemTime(), randomness: SystemRandomness(), log: .silent)
        let failure = try await self.failure(of: share)
        #expect(failure.code.rawValue == "SHARE-HELPER-MISSING" && failure.summary.contains("/nowhere/tieout-smb"))
    }

    @Test(.timeLimit(.minutes(2)))
    func `a server killed in mid-transfer leaves nothing half, and is used again when it is back`() async throws {
        let server = try #require(await SambaServer(), "Samba could not be started")
        let sluice = try Sluice()
        let share = try server.share(folder: "received", helper: sluice.path)
        let file = try FileName("a.pdf")
        let large = [UInt8](repeating: 7, count: Limits.invoiceFileBytesMax)

        async let stored = failure { try await share.store(large, as: file, in: .received) }
        while try server.names("share/received").isEmpty, !Task.isCancelled { await Task.yield() }
        await server.order("kill")
        try sluice.open()
        let failure = await stored
        #expect(failure?.code.rawValue == "SHARE-UNREACHABLE", "\(String(describing: failure)) \(failure?.cause ?? "")")
        #expect(failure?.verdict == .tryAgain)
        #expect(try server.names("share/received").allSatisfy { $0.hasSuffix(".part") })
        let next = try await self.failure(of: share)
        #expect(next.code.rawValue == "SHARE-UNREACHABLE", "\(next) \(next.cause)")

        await server.order("start")
        try await share.store(large, as: file, in: .received)
        #expect(try await share.file(file, in: .signed, bytesMax: large.count) == large)
        #expect(try server.names("share/received") == ["a.pdf"])
    }

    @Test func `a server that was restarted between two files is not noticed`() async throws {
        let server = try #require(await SambaServer(), "Samba could not be started")
        let share = try server.share()
        try await share.store([1], as: try FileName("a.pdf"), in: .received)
        await server.order("kill")
        await server.order("start")
        try await share.store([2], as: try FileName("b.pdf"), in: .received)
        #expect(try await share.file(try FileName("a.pdf"), in: .signed, bytesMax: 1) == [1])
    }

    private func failure(of share: SMBShare) async throws -> Failure {
        try #require(
            await failure { _ = try await share.file(try FileName("a.pdf"), in: .signed, bytesMax: 9) })
    }

    private func failure(_ work: @Sendable () async throws -> Void) async -> Failure? {
        do { try await work() } catch { return error as? Failure }
        return nil
    }
}

/// A helper that takes the first megabyte or so of what it is told, and the rest only when the sluice is open. Linked, not
/// written: the system runs no file that some other process just being started still holds open for writing.
private struct Sluice {
    private let folder = ScratchFolder()
    var path: String { folder.file("helper") }

    init() throws {
        let tests = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
        for (link, file) in [("helper", "/\(tests)/servers/sluice.sh"), ("tieout-smb", SambaServer.helper)] {
            try FileManager.default.createSymbolicLink(atPath: folder.file(link), withDestinationPath: file)
        }
    }

    /// For good: later helpers find it open.
    func open() throws { try "".write(toFile: folder.file("open"), atomically: true, encoding: .utf8) }
}

/// Time that passes only when a test says so.
private final class StandingTime: TimeSource {
    private let clock = SimulatedTime()
    var now: Timestamp { clock.now }
    func advance(seconds: Int64) { clock.advance(seconds: seconds) }

    func sleep(until deadline: Timestamp) async throws(CancellationError) {
        // Ends only when the task is cancelled.
        for await _ in AsyncStream(Never.self, { _ in }) {}
        throw CancellationError()
    }
}
