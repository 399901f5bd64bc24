import Base
package import Model

/// What is done to many fakturs at once, each with an answer of its own. (`PostingRunDesk` posts them.)
package struct BulkDesk: Sendable {
    package let desk: FakturDesk

    package init(desk: FakturDesk) { self.desk = desk }

    /// Plans each faktur as if `who` posted it now; nothing is sent. A few are planned at a time, and each verdict is handed
    /// out as soon as it is known.
    ///
    /// At most `Limits.bulkMax` ids are looked at, each once. Stops early when the task is cancelled.
    package func check(
        _ ids: [FakturID], by who: String, each: @Sendable (BulkVerdict) async -> Void = { _ in }
    ) async -> [BulkVerdict] {
        let ids = BulkDesk.bounded(ids)
        var verdicts: [FakturID: BulkVerdict] = [:]
        await withTaskGroup(of: BulkVerdict.self) { group in
            var waiting = ids[...]
            for id in waiting.prefix(Limits.checksAtOnceMax) { group.addTask { await verdict(id, who) } }
            waiting = waiting.dropFirst(Limits.checksAtOnceMax)
            for await verdict in group {
                verdicts[verdict.id] = verdict
                await each(verdict)
                if !Task.isCancelled, let next = waiting.popFirst() { group.addTask { await self.verdict(next, who) } }
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

    /// Among many nobody takes up what a person set aside: that is decided on its own page.
    private func verdict(_ id: FakturID, _ who: String) async -> BulkVerdict {
        do throws(Failure) {
            let faktur = try await desk.faktur(id)
            if let objection = desk.objection(to: who, posting: faktur) { throw objection }
            if faktur.submission.isSetAside, let rest = try await desk.result(id).failure { throw rest }
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
