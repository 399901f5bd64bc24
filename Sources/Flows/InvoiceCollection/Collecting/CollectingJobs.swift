import Base
package import Engine
import Model

extension CollectionDesk {
    /// `collect_outgoing_invoices` and `collect_incoming_invoices`: each run does all there is to do in its direction.
    ///
    /// They stand in every store. Where nothing can be collected, `desk` is absent and `obstacle` says why.
    package static func jobs(of desk: CollectionDesk?, obstacle: String? = nil) -> [JobBody] {
        [
            JobBody(
                name: "collect_outgoing_invoices",
                sentence: "Issues waiting invoices from the ERP's view, fetches the signed PDF, and promises the mail.",
                schedule: "*/10 * * * *", isEnabled: true, obstacle: obstacle
            ) { run throws(Failure) in try await work(.outgoing, of: desk, run) },
            JobBody(
                name: "collect_incoming_invoices",
                sentence: "Keeps incoming invoices equal to the ERP's view, and stores their files on the share.",
                schedule: "5-59/10 * * * *", isEnabled: true, obstacle: obstacle
            ) { run throws(Failure) in try await work(.incoming, of: desk, run) },
        ]
    }

    private static func work(
        _ direction: InvoiceData.Direction, of desk: CollectionDesk?, _ run: RunContext
    ) async throws(Failure) -> JobOutcome {
        guard let desk else { throw .broken("a job with an obstacle does not run", cause: run.job) }
        return try await desk.collect(direction, run)
    }

    private func collect(_ direction: InvoiceData.Direction, _ run: RunContext) async throws(Failure) -> JobOutcome {
        let who = if case .person(let name) = run.startedBy { name } else { run.job }
        let report = try await collect(direction, by: who) { run.shouldStop }
        for (what, count) in report.counts where count > 0 { run.count(what, Int64(count)) }
        for finding in report.findings { run.note("\(finding.documentNumber): \(finding.failure)") }
        if let failure = report.shareFailure { run.note("\(failure)") }
        if report.wasStopped { return .stopped }
        return report.isComplete ? .complete : .partly
    }
}

extension CollectionReport {
    /// What happened, in the words of the run's history.
    package var counts: [(what: String, count: Int)] {
        [
            ("agreed", agreed), ("changed", changed), ("not there yet", notThere), ("items added", itemsAdded),
            ("items changed", itemsChanged), ("items vanished", itemsVanished), ("files fetched", filesFetched),
            ("files stored", filesStored), ("mails promised", mailsPromised), ("to look at", findings.count),
            ("overtaken", overtaken),
        ]
    }
}
