import Base
package import Model

/// What is done to many fakturs at once, each with an answer of its own. (`PostingRunDesk` posts them.)
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

    /// Answers one faktur after the other. One that fails keeps none of the others.
    package func answer(_ answers: [BulkAnswer], by who: String) async -> [BulkResult] {
        var done: Set<FakturID> = []
        var results: [BulkResult] = []
        for one in answers.prefix(Limits.bulkMax) where done.insert(one.id).inserted {
            do throws(Failure) {
                _ = try await desk.answer(
                    one.id, fakturNo: one.fakturNo, fakturDate: one.fakturDate, seenVersion: one.seenVersion, by: who)
                let posting = try await desk.result(one.id)
                results.append(BulkResult(id: one.id, posting: posting, failure: posting.failure))
            } catch {
                results.append(BulkResult(id: one.id, posting: nil, failure: error))
            }
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
