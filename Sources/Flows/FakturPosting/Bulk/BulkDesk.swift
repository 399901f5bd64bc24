import Base
package import Model

/// What is done to many fakturs at once, each with an answer of its own.
package struct BulkDesk: Sendable {
    package let desk: FakturDesk

    package init(desk: FakturDesk) { self.desk = desk }

    /// Plans each faktur as if it were posted now; nothing is sent. A few are planned at a time, and each verdict is handed
    /// out as soon as it is known.
    ///
    /// At most `Limits.bulkMax` ids are looked at, each once. Stops early when the task is cancelled.
    package func check(
        _ ids: [FakturID], each: @Sendable (BulkVerdict) async -> Void = { _ in }
    ) async -> [BulkVerdict] {
        let ids = BulkDesk.bounded(ids)
        var verdicts: [FakturID: BulkVerdict] = [:]
        await withTaskGroup(of: BulkVerdict.self) { group in
            var waiting = ids[...]
            for id in waiting.prefix(Limits.checksAtOnceMax) { group.addTask { await verdict(id) } }
            waiting = waiting.dropFirst(Limits.checksAtOnceMax)
            for await verdict in group {
                verdicts[verdict.id] = verdict
                await each(verdict)
                if !Task.isCancelled, let next = waiting.popFirst() { group.addTask { await self.verdict(next) } }
            }
        }
        return ids.compactMap { verdicts[$0] }
    }

    /// Posts one faktur after the other, each bound to the preview that was confirmed with it, until all are done or the
    /// brake is pulled: then the current one is finished and no other begun. One that fails keeps none of the others.
    package func post(
        _ confirmed: [BulkConfirmation], by who: String, brake: BulkBrake,
        each: @Sendable (BulkResult) async -> Void = { _ in }
    ) async -> [BulkResult] {
        await walk(confirmed, id: \.id, brake: brake, each: each) { one throws(Failure) in
            try await desk.post(one.id, by: who, confirmedDigest: one.digest)
        }
    }

    /// Answers one faktur after the other.
    package func answer(
        _ answers: [BulkAnswer], by who: String, brake: BulkBrake,
        each: @Sendable (BulkResult) async -> Void = { _ in }
    ) async -> [BulkResult] {
        await walk(answers, id: \.id, brake: brake, each: each) { one throws(Failure) in
            _ = try await desk.answer(
                one.id, fakturNo: one.fakturNo, fakturDate: one.fakturDate, seenVersion: one.seenVersion, by: who)
            return try await desk.result(one.id)
        }
    }

    private func walk<Errand: Sendable>(
        _ errands: [Errand], id: (Errand) -> FakturID, brake: BulkBrake, each: @Sendable (BulkResult) async -> Void,
        _ run: (Errand) async throws(Failure) -> PostingResult
    ) async -> [BulkResult] {
        var done: Set<FakturID> = []
        var results: [BulkResult] = []
        for errand in errands.prefix(Limits.bulkMax) where done.insert(id(errand)).inserted {
            if brake.isPulled || Task.isCancelled { break }
            let result: BulkResult
            do throws(Failure) {
                let posting = try await run(errand)
                result = BulkResult(id: id(errand), posting: posting, failure: posting.failure)
            } catch {
                result = BulkResult(id: id(errand), posting: nil, failure: error)
            }
            results.append(result)
            await each(result)
        }
        return results
    }

    private func verdict(_ id: FakturID) async -> BulkVerdict {
        do throws(Failure) {
            let plan = try await desk.preview(id)
            return BulkVerdict(id: id, plan: plan, digest: desk.courier.digest(of: plan), failure: nil)
        } catch {
            return BulkVerdict(id: id, plan: nil, digest: nil, failure: error)
        }
    }

    private static func bounded(_ ids: [FakturID]) -> [FakturID] {
        var seen: Set<FakturID> = []
        return Array(ids.filter { seen.insert($0).inserted }.prefix(Limits.bulkMax))
    }
}
