package import Base

/// Between looking a file over and keeping what is in it: the file waits here, whichever worker serves the next click,
/// and however often the service was started meanwhile.
package struct LookingOver: Sendable {
    private let files: any LookedOverFiles
    private let digest: DigestFunction
    private let randomness: any Randomness
    private let time: any TimeSource
    private let log: Log

    package init(
        files: any LookedOverFiles, digest: @escaping DigestFunction, randomness: any Randomness,
        time: any TimeSource, log: Log
    ) {
        self.files = files
        self.digest = digest
        self.randomness = randomness
        self.time = time
        self.log = log
    }

    /// The file can be confirmed with this ticket, by whoever brought it, for `Limits.lookedOverSeconds`.
    package func keep(
        _ bytes: [UInt8], as kind: LookedOverFile.Kind, by who: String
    ) async throws(Failure) -> LookedOverTicket {
        let now = time.now
        let ticket = LookedOverTicket(id: randomness.unguessable(), digest: digest(bytes))
        try await files.keep(
            LookedOverFile(
                ticket: ticket, kind: kind, who: who, bytes: bytes, broughtAt: now,
                expiresAt: now.adding(seconds: Limits.lookedOverSeconds)))
        return ticket
    }

    /// Applies exactly the bytes that were looked over, once. What is not kept, for bad rows or for a failure, waits on
    /// under the same ticket. Throws `IMPORT-FILE-GONE` when the file waits no more.
    package func confirm(
        _ ticket: LookedOverTicket, as kind: LookedOverFile.Kind, by who: String,
        _ apply: ([UInt8]) async throws(Failure) -> ImportReport
    ) async throws(Failure) -> (report: ImportReport, bytes: [UInt8]) {
        guard let file = try await files.take(ticket, kind, of: who, at: time.now) else { throw .lookedOverFileGone }
        guard digest(file.bytes) == ticket.digest else { throw .broken("a file that was looked over stays as it was") }
        let report: ImportReport
        do throws(Failure) { report = try await apply(file.bytes) } catch {
            try await files.keep(file)
            throw error
        }
        if !report.kept { try await files.keep(file) }
        return (report, file.bytes)
    }

    /// Removes what nobody confirmed in time, until the task is cancelled.
    package func run() async {
        while !Task.isCancelled {
            do throws(Failure) {
                let gone = try await files.sweep(at: time.now)
                if gone > 0 { log.info("imports.swept", ["files": JSON(gone)]) }
            } catch {
                log.warning("imports.sweep-failed", ["failure": JSON(error.description)])
            }
            do throws(CancellationError) { try await time.sleep(milliseconds: LookingOver.sweepMilliseconds) } catch {
                return
            }
        }
    }

    private static let sweepMilliseconds: Int64 = 600_000
}

extension Failure {
    static let lookedOverFileGone = Failure(
        .importFileGone, .askHuman,
        "The file you looked over is kept no longer: it was imported already, or an hour has passed.",
        advice: "Choose the file again; rows that are kept already are left alone.")
}
