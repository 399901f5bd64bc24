import Base
package import Engine
import Model

extension FakturDesk {
    /// The job that compares every posted faktur with the ledger: cancellations and changes made there are noticed,
    /// told and kept with the faktur. Disabled in a new store: it asks the ledger once a faktur.
    package var checkingJob: JobBody {
        JobBody(
            name: "check_posted_fakturs",
            sentence: "Compares posted fakturs with the ledger, and notices cancellations and changes made there.",
            schedule: "0 6 * * *", isEnabled: false, lateAfterSeconds: 3600,
            obstacle: ledgerAbsence.map { "\($0.summary) \($0.advice)" }
        ) { run throws(Failure) in try await checkPosted(run) }
    }

    /// Page by page, in the order of ids; a faktur the ledger can't be asked about is told and does not end the run,
    /// unless it is the ledger itself that does not answer.
    private func checkPosted(_ run: RunContext) async throws(Failure) -> JobOutcome {
        var page = FakturFilter()
        page.statuses = [.posted]
        page.limit = 200
        let total = Int64(try await fakturs.count(page))
        let who = if case .person(let name) = run.startedBy { name } else { run.job }
        var done: Int64 = 0
        repeat {
            let found = try await fakturs.list(page)
            for faktur in found {
                if run.shouldStop { return .stopped }
                try await check(faktur, by: who, run)
                done += 1
                run.progress(done, of: max(total, done))
            }
            page.after = found.count == page.limit ? found.last?.id : nil
        } while page.after != nil
        return .complete
    }

    private func check(_ faktur: Faktur, by who: String, _ run: RunContext) async throws(Failure) {
        guard let difference = try await check(faktur.id, by: who) else { return run.count("agree") }
        run.count(difference.code == .fakturCancelledInLedger ? "cancelled in the ledger" : "differ")
        run.note("Faktur \(faktur.id) (\(faktur.invoiceNo)): \(difference)")
    }
}
