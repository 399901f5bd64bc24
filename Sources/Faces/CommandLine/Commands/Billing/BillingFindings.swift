import Base
import Model

enum BillingFindings {
    private static let direction = Parameter.option(
        "direction", .direction, "Only among outgoing or only among incoming invoices.")

    static let command = Command(
        "billing findings", "List what a person must look at in the ERP's views.",
        details: """
            An invoice whose rows do not agree with billing is left as it is, and listed here with both sides. \
            A finding disappears by itself when a run of the collection finds the invoice in order.
            """,
        parameters: [direction.declaration],
        examples: [.init("tieout billing findings", "each invoice at fault, what is wrong, and what to do.")],
        form: form.description.listed(as: "findings"),
        work: .atDesk { errand, office throws(Failure) in
            let findings = try await office.findings(errand.invocation[direction])
            errand.voice.print(["findings": form.json(findings)])
            for finding in findings {
                let number = finding.documentNumber
                errand.voice.say(
                    "\(errand.voice.mark(.attention)) \(number), \(finding.direction.word), since \(finding.since)")
                errand.voice.say("  \(finding.failure.code.rawValue): \(finding.failure.summary)")
                errand.voice.say("  \(finding.failure.advice)")
            }
            errand.voice.say(findings.isEmpty ? "Nothing to look at." : "\(Counted(findings.count, "finding")).")
            return findings.isEmpty ? .done : .attention
        })

    static let form = JSONForm<CollectionFinding>([
        .init("direction", "OUTGOING or INCOMING") { JSON($0.direction.rawValue) },
        .init("document_number", "U_MVDocNum, as the ERP shows it") { JSON($0.documentNumber) },
        .init("since", "when it was first found") { JSON($0.since) },
        .init("failure", "code, verdict, summary, advice and place") { Forms.failure.json($0.failure) },
    ])
}

extension Office {
    /// However many pages they fill.
    fileprivate func findings(_ direction: InvoiceData.Direction?) async throws(Failure) -> [CollectionFinding] {
        var all: [CollectionFinding] = []
        var page: [CollectionFinding] = []
        repeat {
            page = try await collectionFindings.list(direction, after: all.last, limit: 500)
            all += page
        } while page.count == 500
        return all
    }
}
