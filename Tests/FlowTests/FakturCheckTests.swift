import Base
import Engine
import FakturPosting
import Model
import TestSupport
import Testing

/// Everything that speaks against a posting is found before anything is sent, all at once, with its field and remedy.
@Suite struct FakturCheckTests {
    private func problems(
        _ settings: PostingSettings = PostingSettings(), ledger: DeskLedger = DeskLedger(),
        _ change: (inout Faktur) -> Void
    ) async throws -> [Problem] {
        let office = try await PostingOffice(settings, ledger: ledger)
        return try await office.desk.preview(try await office.faktur("001/X", change)).problems
    }

    private func blocking(_ problems: [Problem]) -> Set<String> {
        Set(problems.filter { $0.severity == .blocking }.map(\.field))
    }

    @Test func `a good faktur has no problem`() async throws {
        #expect(try await problems { _ in }.isEmpty)
    }

    @Test func `all problems come at once`() async throws {
        let found = try await problems {
            $0.fakturNo = nil
            $0.fakturDate = nil
            $0.dpp = .zero
            $0.ppn = .zero
        }
        #expect(blocking(found) == ["faktur_no", "faktur_date", "dpp"])
        #expect(found.allSatisfy { !$0.message.isEmpty && !$0.remedy.isEmpty })
    }

    @Test func `a purchase faktur is no A/R invoice`() async throws {
        #expect(try await blocking(problems { $0.type = .purchase }) == ["type"])
    }

    @Test func `a customer needs a code the ledger knows, of an active customer`() async throws {
        let ledger = DeskLedger()
        await ledger.change {
            $0.partners["C00001"] = LedgerPartner(code: "C00001", name: "PT", isCustomer: false, isActive: false)
        }
        #expect(try await problems(ledger: ledger) { _ in }.map(\.field) == ["customer", "customer"])
        #expect(try await blocking(problems(ledger: DeskLedger(customers: [])) { _ in }) == ["customer"])
        #expect(try await blocking(problems { $0.customer = nil }) == ["customer"])
    }

    @Test func `a locked period is named with its date`() async throws {
        let ledger = DeskLedger()
        await ledger.change { $0.lockedUntil = CalendarDate("2025-12-31") }
        #expect(try await blocking(problems(ledger: ledger) { _ in }) == ["invoice_date"])
    }

    @Test func `VAT on its own line may not be taxed again by the tax code`() async throws {
        let ledger = DeskLedger()
        await ledger.change { $0.taxRates["VAT11"] = Amount(11) }
        let found = try await problems(ledger: ledger) { _ in }
        #expect(blocking(found) == ["ppn"])
        #expect(found[0].message.contains("1232100.00") && found[0].message.contains("1110000.00"))
    }

    @Test func `a total the ledger would round differently is refused with both figures`() async throws {
        var settings = PostingSettings()
        settings.lineProfile = .taxedLine
        settings.taxCode = "PPN11"
        let found = try await problems(settings) { $0.ppn = Amount("110000.01") ?? .zero }
        #expect(blocking(found) == ["ppn"])
        #expect(try await blocking(problems(settings) { _ in }).isEmpty)
    }

    @Test func `items, tax codes, accounts, projects and cost centres must exist`() async throws {
        var settings = PostingSettings()
        settings.itemCodeTaxable = "NONE"
        settings.taxCode = "NOTAX"
        #expect(try await blocking(problems(settings) { _ in }) == ["item", "tax_code"])
        settings.lineProfile = .accountLine
        settings.taxCode = "PPN11"
        #expect(try await blocking(problems(settings) { _ in }) == ["account"])
        let wrong = try await problems(settings) {
            $0.account = "9999"
            $0.project = "NOPE"
            $0.department = "NOPE"
        }
        #expect(blocking(wrong) == ["account", "project", "department"])
    }

    @Test func `a foreign faktur needs a rate here and there, and a different one is a warning`() async throws {
        let missing = try await problems {
            $0.currency = "USD"
            $0.kurs = Amount(16_000)
        }
        #expect(blocking(missing) == ["kurs"])
        let ledger = DeskLedger()
        await ledger.change { $0.rates["USD"] = Amount(16_001) }
        let different = try await problems(ledger: ledger) {
            $0.currency = "USD"
            $0.kurs = Amount(16_000)
        }
        #expect(blocking(different).isEmpty && different.map(\.field) == ["kurs"])
        #expect(try await blocking(problems { $0.currency = "USD" }) == ["kurs"])
        #expect(try await blocking(problems { $0.kurs = Amount(2) }).contains("kurs"))
    }

    @Test func `withholding tax needs a code that is assigned to the customer`() async throws {
        #expect(try await blocking(problems { $0.wtaxAmount = Amount(20_000) }) == ["wtax_amount", "ppn"])
        var settings = PostingSettings()
        settings.withholdingTaxCode = "PPH2"
        #expect(try await blocking(problems(settings) { $0.wtaxAmount = Amount(20_000) }) == ["wtax_amount"])
        let ledger = DeskLedger()
        await ledger.change {
            $0.partners["C00001"] = LedgerPartner(code: "C00001", name: "PT", withholdingTaxCodes: ["PPH2"])
        }
        #expect(try await problems(settings, ledger: ledger) { $0.wtaxAmount = Amount(20_000) }.isEmpty)
    }

    @Test func `texts longer than the ledger keeps are named with how much is too much`() async throws {
        let found = try await problems { $0.remarks = String(repeating: "x", count: 300) }
        #expect(blocking(found) == ["remarks"])
        #expect(found[0].remedy == "Shorten it by \(300 + "Invoice No: 001/X\n".count - 254).")
    }

    @Test func `a VAT that does not follow from the rule in force is a warning with article and rounding`() async throws
    {
        let found = try await problems { $0.ppn = Amount(100_000) }
        #expect(found.map(\.severity) == [.warning])
        #expect(found[0].message.contains("PMK 131/2024") && found[0].message.contains("110000.00"))
    }

    @Test func `a faktur that has a document number is not posted again`() async throws {
        #expect(try await blocking(problems { $0.docNum = 4711 }) == ["doc_num"])
    }
}
