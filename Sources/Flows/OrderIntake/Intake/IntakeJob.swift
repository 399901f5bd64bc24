package import Base
package import Engine
import Model

extension IntakeDesk {
    /// A run of the job: counts what was done, names every document of which something is not in the book, and stops
    /// after the document at hand.
    package func work(_ run: RunContext) async throws(Failure) -> JobOutcome {
        var desk = self
        desk.observer = { report in
            for count in IntakeTally.all {
                let number = report.tally[keyPath: count.path]
                if number > 0 { run.count(count.words, Int64(number)) }
            }
            run.progress(run.report.done + 1)
            report.lines.forEach { run.note($0) }
        }
        let tally = try await desk.run { run.shouldStop }
        if run.shouldStop { return .stopped }
        return tally.documentsFailed == 0 ? .complete : .partly
    }
}

extension DocumentReport {
    /// What a person has to know about it, a line an invoice; none when all is well.
    package var lines: [String] {
        invoices.compactMap { invoice in
            invoice.failure.map {
                "\(documentID) \(invoice.path) (\(invoice.entry.serie) \(invoice.entry.numar)): \($0.description)"
            }
        }
    }
}
