import Base
import Engine
import FakturPosting
import Model

enum DoctorCommand {
    static let command = Command(
        "doctor", "Check every setting and connection, and say what to do about each problem.",
        details: """
            Nothing is changed anywhere; where received files are stored, a probe file is written and removed again. Run it \
            before the first start, and after every change of settings.
            """,
        examples: [.init("tieout doctor", "one line for each thing that was looked at.")],
        form: FormDescription(members: [
            .init(name: "findings[].grade", sentence: "ok, warning or problem"),
            .init(name: "findings[].topic", sentence: "what was looked at"),
            .init(name: "findings[].message", sentence: "what was seen"),
            .init(name: "findings[].remedy", sentence: "what to do; empty when all is well"),
            .init(name: "problems", sentence: "how many problems"),
            .init(name: "warnings", sentence: "how many warnings"),
        ]),
        work: .alone { errand throws(Refusal) in
            let examination = try await errand.program.examine(errand.sources)
            var findings = examination.findings
            if let ledger = examination.ledger {
                findings += await LedgerExamination(
                    ledger: ledger.ledger, settings: ledger.posting, today: errand.now.dayInUTC
                ).findings()
                await ledger.close()
            }
            return tell(findings, errand.voice)
        })

    private static func tell(_ findings: [Diagnosis], _ voice: Voice) -> ExitCode {
        let problems = findings.count { $0.grade == .problem }
        let warnings = findings.count { $0.grade == .warning }
        voice.print([
            "findings": .array(
                findings.map { finding in
                    [
                        "grade": JSON(finding.grade.rawValue), "topic": JSON(finding.topic),
                        "message": JSON(finding.message), "remedy": JSON(finding.remedy),
                    ]
                }),
            "problems": JSON(problems), "warnings": JSON(warnings),
        ])
        let width = findings.map(\.topic.count).max() ?? 0
        for finding in findings {
            let blanks = String(repeating: " ", count: width - finding.topic.count)
            voice.say("\(voice.mark(finding.grade.tone)) \(finding.topic)\(blanks)  \(finding.message)")
            if !finding.remedy.isEmpty { voice.say(String(repeating: " ", count: width + 4) + finding.remedy) }
        }
        voice.say()
        voice.say(
            problems > 0
                ? "\(Counted(problems, "problem")), \(Counted(warnings, "warning")). Begin with the first problem: others may follow from it."
                : warnings > 0 ? "No problems, \(Counted(warnings, "warning"))." : "All is well.")
        return problems == 0 ? .done : .attention
    }
}

extension Diagnosis.Grade {
    fileprivate var tone: Voice.Tone {
        switch self {
        case .fine: .good
        case .warning: .uncertain
        case .problem: .attention
        }
    }
}

/// Asks the ledger for everything a faktur will need, before the first faktur does.
struct LedgerExamination {
    let ledger: any Ledger
    let settings: PostingSettings
    let today: CalendarDate

    func findings() async -> [Diagnosis] {
        var findings = [await finding("local currency", localCurrency), await finding("our reference", reference)]
        switch settings.lineProfile {
        case .twoLine:
            findings.append(
                await record("item \(settings.itemCodeTaxable)", "faktur.item_code_taxable") {
                    () async throws(Failure) in try await ledger.item(settings.itemCodeTaxable)
                })
            findings.append(
                await record("item \(settings.itemCodeVAT)", "faktur.item_code_vat") {
                    () async throws(Failure) in try await ledger.item(settings.itemCodeVAT)
                })
        case .taxedLine:
            findings.append(
                await record("item \(settings.itemCodeTaxable)", "faktur.item_code_taxable") {
                    () async throws(Failure) in try await ledger.item(settings.itemCodeTaxable)
                })
        case .accountLine:
            if let account = settings.account {
                findings.append(
                    await record("account \(account)", "faktur.account") {
                        () async throws(Failure) in try await ledger.account(account)
                    })
            }
        }
        findings.append(await finding("tax code \(settings.taxCode)", taxCode))
        for account in [settings.journal?.receivableAccount, settings.journal?.revenueAccount].compactMap({ $0 }) {
            findings.append(
                await record(
                    "account \(account)", "faktur.journal_receivable_account or faktur.journal_revenue_account"
                ) {
                    () async throws(Failure) in try await ledger.account(account)
                })
        }
        findings.append(await finding("period of today", period))
        return findings
    }

    private func localCurrency() async throws(Failure) -> Diagnosis {
        let currency = try await ledger.localCurrency()
        guard currency == settings.localCurrency else {
            return Diagnosis(
                .problem, "local currency",
                "The ledger keeps its books in \(currency), the settings say \(settings.localCurrency).",
                remedy: "Correct faktur.local_currency.")
        }
        return Diagnosis(.fine, "local currency", "Both sides say \(currency).")
    }

    private func reference() async throws(Failure) -> Diagnosis {
        guard ledger.keepsReferences else {
            return Diagnosis(
                .warning, "our reference", "The ledger keeps no reference of ours: sap.reference_field is empty.",
                remedy:
                    "With a user-defined field for it, a lost answer is cleared up beyond doubt; without, by number and total."
            )
        }
        _ = try await ledger.invoices(references: ["TO-DOCTOR"])
        return Diagnosis(.fine, "our reference", "The ledger's invoices have the field, and can be searched by it.")
    }

    private func taxCode() async throws(Failure) -> Diagnosis {
        let topic = "tax code \(settings.taxCode)"
        guard let code = try await ledger.taxCode(settings.taxCode, on: today) else {
            return Diagnosis(
                .problem, topic, "The ledger has no such tax code.",
                remedy: "Correct faktur.tax_code, or create it there.")
        }
        let rate = "\(code.ratePercent.text(minimumPlaces: 0)) %"
        if !code.isActive {
            return Diagnosis(
                .problem, topic, "It is not active in the ledger.", remedy: "Activate it, or choose another.")
        }
        if settings.lineProfile == .twoLine, !code.ratePercent.isZero {
            return Diagnosis(
                .problem, topic,
                "Its rate is \(rate), but in the two-line profile the VAT stands on a line of its own.",
                remedy: "Choose a tax code with rate 0 in faktur.tax_code, or the taxed-line profile.")
        }
        if settings.lineProfile != .twoLine, code.ratePercent.isZero {
            return Diagnosis(
                .warning, topic, "Its rate is 0 %: the ledger will compute no VAT on the line.",
                remedy: "Fakturs with VAT will be refused; choose the tax code that carries it in faktur.tax_code.")
        }
        return Diagnosis(.fine, topic, "Its rate is \(rate), as the \(settings.lineProfile.rawValue) profile needs it.")
    }

    private func period() async throws(Failure) -> Diagnosis {
        switch try await ledger.period(on: today) {
        case .open: Diagnosis(.fine, "period of today", "\(today) lies in an open posting period.")
        case .locked:
            Diagnosis(
                .warning, "period of today", "The posting period of \(today) is locked.",
                remedy: "Fakturs of today will be refused; ask accounting to open the period.")
        case .missing:
            Diagnosis(
                .warning, "period of today", "The ledger has no posting period for \(today).",
                remedy: "Fakturs of today will be refused; ask accounting to create it.")
        }
    }

    private func record(
        _ topic: String, _ setting: String, _ ask: @Sendable () async throws(Failure) -> LedgerRecord?
    ) async -> Diagnosis {
        await finding(topic) { () async throws(Failure) in
            guard let record = try await ask() else {
                return Diagnosis(
                    .problem, topic, "The ledger has no such record.",
                    remedy: "Correct \(setting), or create it in the ledger.")
            }
            return record.isActive
                ? Diagnosis(.fine, topic, "\(record.name), active.")
                : Diagnosis(
                    .problem, topic, "It is not active in the ledger.",
                    remedy: "Activate it, or choose another in \(setting).")
        }
    }

    private func finding(_ topic: String, _ look: @Sendable () async throws(Failure) -> Diagnosis) async -> Diagnosis {
        do throws(Failure) { return try await look() } catch { return Diagnosis(topic, error) }
    }
}
