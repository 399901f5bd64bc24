import Base
import Engine
import Model

/// One faktur's turn in a bulk posting.
extension PostingRunDriver {
    /// How long a faktur that somebody else has in hand is waited for, before the run goes on without it.
    private static let patienceSeconds: Int64 = 120

    /// Posts it and says what became of it; `nil` when the service stops while somebody else has it in hand.
    ///
    /// Out of reach of cancellation: a service that is told to stop finishes the faktur at hand.
    func turn(of part: PostingRunPart, in run: PostingRun) async throws(Failure) -> PostingRunPart? {
        let brake = Brake()
        let turn = Task { await post(part, by: run.who, brake: brake) }
        let outcome = await withTaskCancellationHandler {
            await turn.value
        } onCancel: {
            brake.pull()
        }
        switch outcome {
        case .success(let result): return judged(part, result)
        case .failure(let failure):
            if failure.code == .heldElsewhere, brake.isPulled { return nil }
            // Something may have been promised before it went wrong; then that counts.
            if let known = try await whatBecame(of: part) { return known }
            return part.ended(.refused, failure, at: desk.time.now)
        }
    }

    /// What is known of a faktur whose turn had begun; `nil` when nothing was promised since.
    func whatBecame(of part: PostingRunPart) async throws(Failure) -> PostingRunPart? {
        let result: PostingResult
        do throws(Failure) { result = try await desk.result(part.faktur) } catch {
            guard error.code == .fakturUnknown else { throw error }
            return nil
        }
        guard let invoice = result.invoice, let begunAt = part.begunAt, invoice.updatedAt >= begunAt else { return nil }
        return judged(part, result)
    }

    /// A faktur in other hands, such as those of a worker that died over it, is waited for; it is not asked for twice. One
    /// that somebody set aside after it was confirmed stays aside: that is decided on its own page.
    private func post(_ part: PostingRunPart, by who: String, brake: Brake) async -> Result<PostingResult, Failure> {
        let deadline = desk.time.now.adding(seconds: PostingRunDriver.patienceSeconds)
        while true {
            do throws(Failure) {
                let before = try await desk.result(part.faktur)
                if before.faktur.submission.isSetAside { return .success(before) }
                return .success(try await desk.post(part.faktur, by: who, confirmedDigest: part.confirmedDigest))
            } catch {
                guard error.code == .heldElsewhere, desk.time.now < deadline, !brake.isPulled else {
                    return .failure(error)
                }
            }
            do throws(Failure) {
                do throws(CancellationError) { try await desk.time.sleep(milliseconds: 500) } catch {
                    return .success(try await desk.result(part.faktur))
                }
                let result = try await desk.result(part.faktur)
                if let state = result.invoice?.state, state.rests || [.uncertain, .cancelled].contains(state) {
                    return .success(result)
                }
            } catch {
                return .failure(error)
            }
        }
    }

    private func judged(_ part: PostingRunPart, _ result: PostingResult) -> PostingRunPart {
        let documents = [result.invoice, result.journal].compactMap { $0 }
        let now = desk.time.now
        let states = documents.map(\.state)
        if result.invoice == nil || states.contains(where: \.rests) || states.contains(.cancelled) {
            return part.ended(.refused, result.failure ?? .actNotPossible(result.faktur, "posted"), at: now)
        }
        if states.contains(.uncertain) || states.contains(.sending) {
            return part.ended(.uncertain, result.failure, at: now)
        }
        if states.contains(.waiting) { return part.ended(.waiting, result.failure, at: now) }
        // Settled before its turn came: whoever looks should know that this run sent nothing.
        let isOlder = documents.allSatisfy { $0.updatedAt < part.begunAt ?? now }
        return part.ended(isOlder ? .present : .posted, nil, at: now)
    }
}
