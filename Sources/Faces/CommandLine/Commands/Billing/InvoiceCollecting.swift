import Base
import InvoiceCollection
import Model

enum InvoiceCollecting {
    private static let direction = Parameter.argument("DIRECTION", .direction, "outgoing or incoming.")
    private static let dryRun = Parameter.flag(
        "dry-run", "Only say what would be done; nothing is kept, fetched or promised.")

    static let command = Command(
        "collect", "Bring billing's invoices up to date from the ERP's views.",
        details: """
            Outgoing: waiting invoices get their number, status and items, the signed PDF is fetched, and a mail to the \
            account's owner is promised; "tieout serve" sends it. Incoming: items follow the rows, and received files are \
            stored. What does not agree is left as it is and listed. Running it again changes nothing. The jobs \
            collect_outgoing_invoices and collect_incoming_invoices do the same on their schedules.
            """,
        parameters: [direction.declaration, dryRun.declaration],
        examples: [
            .init("tieout collect outgoing --dry-run", "what would be issued, and what a person must look at."),
            .init("tieout collect incoming", "brings incoming invoices up to date."),
        ],
        form: FormDescription(members: [
            .init(name: "counts", sentence: "what happened, each with how often"),
            .init(name: "complete", sentence: "whether nothing is left for a person or another run"),
            .init(name: "share_failure", sentence: "why the file share could not be used, or null"),
        ]) + BillingFindings.form.description.listed(as: "findings"),
        work: .atDesk { errand, office throws(Failure) in
            let desk = try office.collection.get()
            let isDryRun = errand.invocation.has(dryRun)
            let report = try await desk.collect(
                errand.invocation[direction] ?? .outgoing, isDryRun: isDryRun, by: errand.who)
            return tell(report, isDryRun, errand.voice)
        })

    private static func tell(_ report: CollectionReport, _ isDryRun: Bool, _ voice: Voice) -> ExitCode {
        var counts = JSONObject()
        for (what, count) in report.counts { counts[what] = JSON(count) }
        voice.print([
            "counts": .object(counts), "complete": JSON(report.isComplete),
            "share_failure": report.shareFailure.map { Forms.failure.json($0) } ?? .null,
            "findings": BillingFindings.form.json(report.findings),
        ])
        for finding in report.findings { voice.say("\(voice.mark(.attention)) \(finding.failure)") }
        if let failure = report.shareFailure { voice.say("\(voice.mark(.attention)) \(failure)") }
        let words = report.counts.filter { $0.count > 0 }.map { "\($0.count) \($0.what)" }
        let end = isDryRun ? " Nothing was changed." : ""
        voice.say(
            "\(Counted(report.invoices, "invoice")): \(words.isEmpty ? "nothing to do" : words.joined(separator: ", ")).\(end)"
        )
        return report.isComplete ? .done : .attention
    }
}
