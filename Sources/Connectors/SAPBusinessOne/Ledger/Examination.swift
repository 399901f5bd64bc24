package import Base
import Model

/// One question a person asks before trusting a connection, and how it ended.
package struct Finding: Sendable {
    /// `Signs in to SBODEMO as manager`.
    package let question: String
    /// `nil` when the answer was yes.
    package let failure: Failure?
}

extension ServiceLayerLedger {
    /// Asks the company for everything a posting needs, one thing after the other, and changes nothing.
    ///
    /// A login that was refused before is tried once more, because a person asks. When it fails, nothing else is asked.
    package func examine() async -> [Finding] {
        let settings = client.settings
        await client.session.forgetRefusal()
        let signsIn = await finding("Signs in to \(settings.company) as \(settings.user)") {
            _ = try await client.session.ticket()
        }
        guard signsIn.failure == nil else { return [signsIn] }
        var findings = [signsIn]
        for set in ["Invoices", "Drafts"] {
            let field = settings.referenceField.map { " and their field \($0)" } ?? ""
            findings.append(
                await finding("Reads \(set)\(field)") {
                    let query = SetQuery(
                        set: set, key: "DocEntry", select: LedgerDocument.selection(encoding.referenceField))
                    _ = try await client.first(query)
                })
        }
        findings.append(await finding("Reads JournalEntries") { _ = try await journalEntries(references: ["-"]) })
        findings.append(await finding("Reads BusinessPartners") { _ = try await partner("-") })
        for kind in RecordKind.allCases {
            findings.append(await finding("Reads \(kind.rawValue)") { _ = try await masterData.record(kind, "-") })
        }
        let today = masterData.today
        findings.append(await finding("Reads tax codes") { _ = try await taxCode("-", on: today) })
        findings.append(await finding("Knows its local currency") { _ = try await localCurrency() })
        findings.append(await finding("Reads posting periods") { _ = try await period(on: today) })
        return findings
    }

    private func finding(_ question: String, _ ask: () async throws -> Void) async -> Finding {
        do {
            try await ask()
            return Finding(question: question, failure: nil)
        } catch let failure as Failure {
            return Finding(question: question, failure: failure)
        } catch {
            return Finding(question: question, failure: .broken("a question fails in words", cause: "\(error)"))
        }
    }
}
