package import Base
package import Model

/// Asks the ledger for everything a faktur will need, before the first faktur does.
package struct LedgerExamination: Sendable {
    let ledger: any Ledger
    let settings: PostingSettings
    let today: CalendarDate

    package init(ledger: any Ledger, settings: PostingSettings, today: CalendarDate) {
        self.ledger = ledger
        self.settings = settings
        self.today = today
    }

    /// Each question is asked, whatever became of the others.
    package func findings() async -> [Diagnosis] {
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
