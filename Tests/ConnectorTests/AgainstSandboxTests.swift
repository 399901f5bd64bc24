import Base
import Model
import Sandbox
import TestSupport
import Testing

@testable import SAPBusinessOne

@Suite struct AgainstSandboxTests {
    @Test(arguments: ServiceLayerVersion.allCases)
    func `a posted faktur is found by its reference, its number and its total`(version: ServiceLayerVersion)
        async throws
    {
        let scene = try await SandboxScene(version)
        let draft = InvoiceDraft.sample
        let sent = await scene.ledger.create(draft)
        guard case .accepted(let posted) = sent.outcome else {
            Issue.record("\(sent)")
            return
        }
        #expect(posted.kind == .invoice && posted.life == .active && posted.number == 250_001)
        #expect(posted.total == Amount("33766392808.11") && posted.vat == .zero && posted.totalForeign == nil)
        #expect(posted.reference == draft.reference && posted.customerReference == draft.customerReference)
        #expect(posted.date == draft.documentDate && posted.currency == "IDR" && posted.customerCode == "C00000")

        let key = CustomerReference(customerCode: draft.customerCode, reference: draft.customerReference)
        #expect(try await scene.ledger.invoices(references: [draft.reference, "TIE-F-99-0"]) == [posted])
        #expect(try await scene.ledger.invoices(customerReferences: [key]) == [posted])
        let byTotal = try await scene.ledger.invoices(
            customer: "C00000", total: .of("33766392808.11"), currency: "IDR", isLocal: true, on: draft.documentDate)
        #expect(byTotal == [posted])
        #expect(try await scene.ledger.invoice(entry: posted.entry) == posted)
        #expect(try await scene.ledger.invoice(entry: 999) == nil)
        #expect(try await scene.held(draft.reference) == 1)
    }

    @Test(arguments: ServiceLayerVersion.allCases)
    func `a foreign faktur is found by its foreign total`(version: ServiceLayerVersion) async throws {
        let scene = try await SandboxScene(version)
        var draft = InvoiceDraft.sample
        draft.currency = "USD"
        draft.rate = .of("16345.5")
        draft.isLocal = false
        for index in draft.lines.indices {
            draft.lines[index].unitPrice = .of(index == 0 ? "1000.50" : "110.06")
            draft.lines[index].lineTotal = nil
        }
        guard case .accepted(let posted) = await scene.ledger.create(draft).outcome else {
            Issue.record("should be accepted")
            return
        }
        #expect(posted.totalForeign == Amount("1110.56") && posted.currency == "USD")
        let found = try await scene.ledger.invoices(
            customer: "C00000", total: .of("1110.56"), currency: "USD", isLocal: false, on: draft.documentDate)
        #expect(found == [posted])
    }

    @Test(arguments: ServiceLayerVersion.allCases)
    func `what must exist before an invoice can is read from the company`(version: ServiceLayerVersion) async throws {
        let ledger = try await SandboxScene(version).ledger
        let day = CalendarDate.on("2025-06-15")
        #expect(try await ledger.localCurrency() == "IDR")
        #expect(
            try await ledger.partner("C00000")
                == LedgerPartner(
                    code: "C00000", name: "PT Graha Panca Karsa", currency: "##", withholdingTaxCodes: ["P23", "P42"]))
        #expect(try await ledger.partner("C00090")?.isActive == false)
        #expect(try await ledger.partner("V00000")?.isCustomer == false)
        #expect(try await ledger.partner("O'Neil") == nil)
        #expect(try await ledger.item("TAXABLE")?.isActive == true)
        #expect(try await ledger.item("OLDITEM")?.isActive == false)
        #expect(try await ledger.item("A/B") == nil)
        #expect(try await ledger.account("1000-000")?.isActive == false)
        #expect(try await ledger.account("4100-009")?.isActive == false)
        #expect(try await ledger.account("4100-002") == LedgerRecord(code: "4100-002", name: "Pendapatan jasa"))
        #expect(try await ledger.project("022C") == LedgerRecord(code: "022C", name: "Proyek 022C"))
        #expect(try await ledger.project("001X")?.isActive == false)
        #expect(try await ledger.costCentre("40") == LedgerRecord(code: "40", name: "Plant"))
        #expect(try await ledger.costCentre("90")?.isActive == false)
        #expect(try await ledger.taxCode("PPN11", on: day) == LedgerTaxCode(code: "PPN11", ratePercent: Amount(11)))
        #expect(try await ledger.taxCode("VAT11", on: day)?.ratePercent == .zero)
        #expect(try await ledger.taxCode("VAT10", on: day)?.isActive == false)
        #expect(try await ledger.taxCode("NONE", on: day) == nil)
        #expect(try await ledger.rate(of: "USD", on: day) == Amount("16345.5"))
        #expect(try await ledger.rate(of: "GBP", on: day) == nil)
        #expect(try await ledger.period(on: day) == .open)
        #expect(try await ledger.period(on: .on("2024-06-15")) == .locked)
        #expect(try await ledger.period(on: .on("2031-06-15")) == .missing)

        let groups = try await SandboxScene(version) { $0.taxField = .vatGroup }.ledger
        #expect(try await groups.taxCode("PPN12", on: day) == LedgerTaxCode(code: "PPN12", ratePercent: Amount(12)))
        #expect(try await groups.taxCode("PPN12", on: .on("2020-01-01")) == nil)
    }

    @Test(arguments: ServiceLayerVersion.allCases)
    func `an invoice is cancelled once, and its mirror says what it is`(version: ServiceLayerVersion) async throws {
        let scene = try await SandboxScene(version)
        guard case .accepted(let posted) = await scene.ledger.create(InvoiceDraft.sample).outcome else {
            Issue.record("should be accepted")
            return
        }
        for _ in 1...2 {
            guard case .accepted(let cancelled) = await scene.ledger.cancelInvoice(entry: posted.entry).outcome else {
                Issue.record("should be cancelled")
                return
            }
            #expect(cancelled.life == .cancelled && cancelled.entry == posted.entry)
        }
        let lives = try await scene.ledger.invoices(from: .on("2025-01-01"), through: .on("2026-12-31")).map(\.life)
        #expect(lives == [.cancelled, .cancellation])
        guard case .refused(let failure) = await scene.ledger.cancelInvoice(entry: 999).outcome else {
            Issue.record("there is no such invoice")
            return
        }
        #expect(failure.code == .sapNotFound)
    }

    @Test(arguments: ServiceLayerVersion.allCases)
    func `a journal entry is found by its reference and reversed once`(version: ServiceLayerVersion) async throws {
        let scene = try await SandboxScene(version)
        var draft = JournalDraft.sample
        draft.lines = [
            JournalDraft.Line(accountCode: "1110-001", debit: .of("30420173701.00")),
            JournalDraft.Line(accountCode: "4100-002", credit: .of("30420173701.00")),
        ]
        guard case .accepted(let posted) = await scene.ledger.create(draft).outcome else {
            Issue.record("should be accepted")
            return
        }
        #expect(
            posted.total == Amount("30420173701") && posted.reference == draft.reference && posted.number >= 900_001)
        #expect(try await scene.ledger.journalEntries(references: [draft.reference]) == [posted])
        for _ in 1...2 {
            guard case .accepted(let cancelled) = await scene.ledger.cancelJournalEntry(entry: posted.entry).outcome
            else {
                Issue.record("should be reversed")
                return
            }
            #expect(cancelled.life == .cancelled)
        }
        let lives = try await scene.ledger.journalEntries(references: [draft.reference]).map(\.life)
        #expect(lives == [.cancelled, .cancellation])
    }

    @Test(arguments: ServiceLayerVersion.allCases)
    func `all invoices of a period are listed, page by page`(version: ServiceLayerVersion) async throws {
        let scene = try await SandboxScene(version) { $0.pageRows = 7 }
        for number in 1...30 {
            var draft = InvoiceDraft.sample
            draft.reference = "TIE-F-\(number)-0"
            draft.documentDate = CalendarDate.on("2025-06-01").adding(days: number)
            draft.taxDate = draft.documentDate
            guard case .accepted = await scene.ledger.create(draft).outcome else {
                Issue.record("\(number) should be accepted")
                return
            }
        }
        let june = try await scene.ledger.invoices(from: .on("2025-06-01"), through: .on("2025-06-29"))
        #expect(june.compactMap(\.reference) == (1...28).map { "TIE-F-\($0)-0" })
        let some = try await scene.ledger.invoices(references: (1...100).map { "TIE-F-\($0)-0" })
        #expect(some.count == 30)
    }

    @Test(arguments: ServiceLayerVersion.allCases)
    func `an examination asks for all a posting needs, and says which of it is missing`(
        version: ServiceLayerVersion
    ) async throws {
        let healthy = await (try await SandboxScene(version)).ledger.examine()
        #expect(healthy.count == 12 && healthy.allSatisfy { $0.failure == nil })
        #expect(healthy.first?.question == "Signs in to SBODEMO as manager")

        let fieldless = await (try await SandboxScene(version) { $0.referenceField = "U_Nowhere" }).ledger.examine()
        #expect(
            fieldless.filter { $0.failure != nil }.map(\.question) == [
                "Reads Invoices and their field U_Nowhere", "Reads Drafts and their field U_Nowhere",
            ])
        let stranger = await (try await SandboxScene(version) { $0.password = Secret("no") }).ledger.examine()
        #expect(stranger.map(\.failure?.code) == [.sapLoginRefused])
    }

    // MARK: - Misfortunes

    /// What each fault must look like from here, and whether the document exists although nobody said so.
    static let faults: [(fault: Fault, outcome: String, code: String, exists: Bool)] = [
        (.commitThenDrop, "unclear", "SAP-NO-ANSWER", true),
        (.dropBeforeCommit, "unclear", "SAP-NO-ANSWER", false),
        (.gateway502Before, "unclear", "SAP-NO-ANSWER", false),
        (.gateway502After, "unclear", "SAP-NO-ANSWER", true),
        (.gateway504Before, "unclear", "SAP-NO-ANSWER", false),
        (.gateway504After, "unclear", "SAP-NO-ANSWER", true),
        (.empty500Before, "unclear", "SAP-NO-ANSWER", false),
        (.empty500After, "unclear", "SAP-NO-ANSWER", true),
        (.truncated201, "unclear", "SAP-NO-ANSWER", true),
        (.createdWithoutKey, "unclear", "SAP-ANSWER-UNREADABLE", true),
        (.slowAnswer, "accepted", "", true),
        (.v2ShapeOnV1, "accepted", "", true),
        (.sessionExpiry, "accepted", "", true),
        (.login299, "accepted", "", true),
        (.login305, "accepted", "", true),
        (.badNode407, "unclear", "SAP-NO-ANSWER", false),
        (.periodLocked, "refused", "SAP-PERIOD-LOCKED", false),
        (.duplicateReference, "accepted", "", true),
        (.approvalDraft, "unclear", "SAP-APPROVAL-DRAFT", true),
    ]

    @Test(arguments: ServiceLayerVersion.allCases, faults)
    func `every misfortune is told as what it is, and looking finds what exists`(
        version: ServiceLayerVersion, known: (fault: Fault, outcome: String, code: String, exists: Bool)
    ) async throws {
        let scene = try await SandboxScene(version)
        try await scene.sandbox.add(FaultRule(known.fault))
        let draft = InvoiceDraft.sample
        let (outcome, code) = words(await scene.ledger.create(draft).outcome)
        #expect(outcome == known.outcome && code == known.code)
        let found = try await scene.ledger.invoices(references: [draft.reference])
        #expect(found.count == (known.exists ? 1 : 0))
        #expect(found.allSatisfy { $0.kind == (known.fault == .approvalDraft ? .invoiceDraft : .invoice) })
        #expect(try await scene.held(draft.reference) == found.count)
    }

    @Test func `a commit that arrives late is found late, and the guard refuses the second`() async throws {
        var options = SandboxOptions()
        options.refusesDuplicateReferences = true
        let scene = try await SandboxScene(options: options)
        try await scene.sandbox.add(FaultRule(.lateCommit))
        let draft = InvoiceDraft.sample
        #expect(words(await scene.ledger.create(draft).outcome).0 == "unclear")
        #expect(try await scene.ledger.invoices(references: [draft.reference]).isEmpty)
        scene.time.advance(seconds: 3)
        let (outcome, code) = words(await scene.ledger.create(draft).outcome)
        #expect(outcome == "unclear" && code == "SAP-REFERENCE-EXISTS")
        #expect(try await scene.ledger.invoices(references: [draft.reference]).count == 1)
        #expect(try await scene.held(draft.reference) == 1)
    }

    @Test func `a draft that was approved is one invoice, not two documents`() async throws {
        let scene = try await SandboxScene()
        try await scene.sandbox.add(FaultRule(.approvalDraft))
        let draft = InvoiceDraft.sample
        _ = await scene.ledger.create(draft)
        let waiting = try #require(try await scene.ledger.invoices(references: [draft.reference]).first)
        let body: JSON = ["Document": ["DocEntry": JSON(waiting.entry)]]
        _ = await scene.ledger.client.send(.change("DraftsService_SaveDraftToDocument", body))
        #expect(try await scene.ledger.invoices(references: [draft.reference]).map(\.kind) == [.invoice])
    }

    @Test func `a wrong password is tried once, however much waits`() async throws {
        let scene = try await SandboxScene { $0.password = Secret("wrong") }
        for _ in 1...10 {
            let (outcome, code) = words(await scene.ledger.create(InvoiceDraft.sample).outcome)
            #expect(outcome == "notSent" && code == "SAP-LOGIN-REFUSED")
        }
        guard case .answer(let response, _) = await scene.sandbox.handle(HTTPRequest("GET", "/sandbox/counters")) else {
            Issue.record("no counters")
            return
        }
        #expect(try JSON(parsing: response.body)["logins"]?["refused"]?.integer == 1)
        let unknown = try await SandboxScene { $0.company = "NOWHERE" }
        #expect(words(await unknown.ledger.create(InvoiceDraft.sample).outcome).1 == "SAP-COMPANY-UNKNOWN")
    }

    @Test func `an idle session is renewed without anybody noticing`() async throws {
        let scene = try await SandboxScene()
        for _ in 1...3 {
            #expect(try await scene.ledger.invoice(entry: 1) == nil)
            scene.time.advance(seconds: 45 * 60)
        }
    }

    private func words(_ outcome: SendOutcome<LedgerDocument>) -> (String, String) {
        switch outcome {
        case .accepted: ("accepted", "")
        case .refused(let failure): ("refused", failure.code.rawValue)
        case .notSent(let failure): ("notSent", failure.code.rawValue)
        case .unclear(let failure): ("unclear", failure.code.rawValue)
        }
    }
}
