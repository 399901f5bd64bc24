import Base
import ShareWire

/// Keeps one helper running and connected: starts it when it is needed, ends it when it hangs, and starts another when it
/// died. Belongs to one actor.
final class ShareHelper {
    private let settings: SMBShareSettings
    private let time: any TimeSource
    private let log: Log
    private var running: HelperProcess?
    private var deaths = 0
    private var restUntil: Timestamp?

    init(_ settings: SMBShareSettings, time: any TimeSource, log: Log) {
        self.settings = settings
        self.time = time
        self.log = log
    }

    /// The process that answers at the moment, if one does.
    var process: Int32? { running?.process }

    /// Does the work over a connected helper; a second time, over a new one, when the first died or lost its connection.
    /// So the work must come to the same when it is done twice.
    ///
    /// What the share said to the work itself is the caller's to explain; everything else is thrown.
    func run<Value>(
        _ work: (ShareConversation) throws(ShareTrouble) -> Value
    ) throws(Failure) -> Result<Value, ShareTrouble> {
        let first = try attempt(work)
        guard case .failure(let trouble) = first, trouble == .gone || trouble.isLostConnection else { return first }
        let second = try attempt(work)
        if case .failure(.gone) = second { throw .shareHelperEnded(deaths) }
        return second
    }

    private func attempt<Value>(
        _ work: (ShareConversation) throws(ShareTrouble) -> Value
    ) throws(Failure) -> Result<Value, ShareTrouble> {
        let isConnected = running != nil
        let process: HelperProcess
        if let running { process = running } else { process = try started() }
        let watch = stopAtDeadline(process)
        defer { watch.cancel() }
        let conversation = ShareConversation(pipe: process.pipe)
        do throws(ShareTrouble) { if !isConnected { try conversation.connect(settings.address) } } catch {
            let wasStopped = process.wasStopped
            note(error, isOurs: wasStopped)
            throw wasStopped ? .shareNoAnswer(settings.address) : .share(error, connectingTo: settings.address, deaths)
        }
        running = process
        do throws(ShareTrouble) {
            let value = try work(conversation)
            deaths = 0
            return .success(value)
        } catch {
            let wasStopped = process.wasStopped
            note(error, isOurs: wasStopped)
            if wasStopped { throw .shareNoAnswer(settings.address) }
            return .failure(error)
        }
    }

    /// A helper that died at once will do so again: after a few, one waits before the next.
    private func started() throws(Failure) -> HelperProcess {
        if let restUntil, time.now < restUntil { throw .shareHelperEnded(deaths) }
        return try HelperProcess(settings.helper)
    }

    /// What the library still waits for may come at the wrong time: then the next question goes to a new helper.
    private func note(_ trouble: ShareTrouble, isOurs: Bool) {
        if isOurs || trouble.leavesHelperInDoubt { running = nil }
        guard trouble == .gone, !isOurs else { return }
        deaths += 1
        log.warning("share.helper-ended", ["deaths": JSON(deaths)])
        let more = deaths - ShareHelper.deathsBeforeRest
        if more >= 0 { restUntil = time.now.adding(milliseconds: min(60_000, 1000 << Int64(min(more, 6)))) }
    }

    private static let deathsBeforeRest = 3

    private func stopAtDeadline(_ process: HelperProcess) -> Task<Void, Never> {
        let deadline = time.now.adding(milliseconds: settings.deadlineMilliseconds)
        return Task.detached { [time] in
            do { try await time.sleep(until: deadline) } catch { return }
            process.stop()
        }
    }
}
