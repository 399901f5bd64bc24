import Base
import Model
import Store
import TestSupport
import Testing

@Suite struct BillingConformanceTests {
    @Test(arguments: TestedStore.allCases)
    func `an invoice is read as it was kept, with its items, files, account and transaction`(
        kind: TestedStore
    ) async throws {
        try await withStore(kind) { opened in
            let billing = opened.store.billing
            try await billing.add([BillingEntry(Bill.invoice("1000"))], accounts: [Bill.account])
            #expect(try await billing.invoices([InvoiceDataID("1000")]) == [Bill.invoice("1000")])
            #expect(try await billing.accounts(["AC1", "AC9"]) == [Bill.account])
            #expect(try await billing.transactions(["OUT-1000"]) == [Transaction(slug: "OUT-1000", account: "AC1")])

            var issued = Bill.invoice("1000")
            issued.status = .normalIssued
            (issued.invoiceNumber, issued.docNum) = ("OUT-1000", "250000")
            issued.signedPath = #"\\s\e\ő.pdf"#
            issued.collectedAt = opened.time.now
            issued.files = [
                InvoiceFile(name: try FileName("ő.pdf"), digest: "ab", bytesCount: 7),
                InvoiceFile(name: try FileName("a.pdf"), digest: "cd", bytesCount: 8, storedAt: opened.time.now),
            ]
            var items = [Bill.item(1), Bill.item(2, foreign: nil), Bill.item(3)]
            items[0].rowKey = RowKey(docEntry: 5000, lineNum: 0)
            items[1].vanishedAt = opened.time.now
            #expect(try await billing.save(issued, items: items, seenVersion: 1))
            issued.version = 2
            #expect(try await billing.invoices([issued.id]) == [issued])
            #expect(try await billing.items(of: [issued.id, InvoiceDataID("1")]) == [issued.id: items])

            #expect(try await billing.save(issued, items: [items[2]], seenVersion: 2))
            #expect(try await billing.items(of: [issued.id]) == [issued.id: [items[2]]])
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `whoever has not seen the latest version changes nothing`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let billing = opened.store.billing
            try await billing.add([BillingEntry(Bill.invoice("1"))], accounts: [Bill.account])
            var invoice = Bill.invoice("1")
            invoice.docNum = "1"
            #expect(try await billing.save(invoice, items: [Bill.item(1)], seenVersion: 1))
            invoice.docNum = "2"
            #expect(try await !billing.save(invoice, items: [], seenVersion: 1))
            #expect(try await billing.invoices([invoice.id]).first?.docNum == "1")
            #expect(try await billing.items(of: [invoice.id])[invoice.id]?.count == 1)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `an id and a slug belong to one invoice, and a refused import keeps nothing`(
        kind: TestedStore
    ) async throws {
        try await withStore(kind) { opened in
            let billing = opened.store.billing
            try await billing.add([BillingEntry(Bill.invoice("1"))], accounts: [Bill.account])
            let twin = InvoiceData(id: InvoiceDataID("9"), direction: .incoming, transaction: "OUT-1", account: "AC1")
            for wrong in [Bill.invoice("1"), twin] {
                let failure = await #expect(throws: Failure.self) {
                    try await billing.add(
                        [BillingEntry(Bill.invoice("2")), BillingEntry(wrong)],
                        accounts: [Account(accountCode: "AC2", ownerName: "B", ownerEmail: "")])
                }
                #expect(failure?.code == .billingExists)
            }
            #expect(try await billing.count(BillingFilter()) == 1)
            #expect(try await billing.accounts(["AC2"]).isEmpty)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `unfinished invoices are found page by page, and finished ones are not among them`(
        kind: TestedStore
    ) async throws {
        try await withStore(kind) { opened in
            let billing = opened.store.billing
            let ids = (1...9).map { "\($0)" }
            try await billing.add(ids.map { BillingEntry(Bill.invoice($0)) }, accounts: [Bill.account])
            var issued = Bill.invoice("4")
            issued.status = .normalIssued
            #expect(try await billing.save(issued, items: [], seenVersion: 1))
            var filter = BillingFilter()
            filter.direction = .outgoing
            filter.isFinished = false
            filter.limit = 4
            var seen: [String] = []
            while let page = Optional(try await billing.list(filter)), !page.isEmpty {
                seen += page.map(\.id.description)
                filter.after = page.last?.id
            }
            #expect(seen == ids)  // Issued, and its file is still missing.
            issued.files = [InvoiceFile(name: try FileName("a.pdf"), digest: "ab", bytesCount: 1)]
            issued.collectedAt = opened.time.now
            #expect(try await billing.save(issued, items: [], seenVersion: 2))
            #expect(try await billing.count(filter) == 8)
            filter.isFinished = true
            filter.after = nil
            filter.collectedSince = opened.time.now
            #expect(try await billing.list(filter).map(\.id.description) == ["4"])
            filter.collectedSince = opened.time.now.adding(seconds: 1)
            #expect(try await billing.list(filter).isEmpty)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `an account that is imported again takes over what is new`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            var account = Bill.account
            try await opened.store.billing.add([], accounts: [account])
            account.ownerEmail = "new@example.test"
            account.ownerLanguage = "hu"
            try await opened.store.billing.add([], accounts: [account])
            #expect(try await opened.store.billing.accounts(["AC1"]) == [account])
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a file is kept once by its content, and one that was tampered with is never handed out`(
        kind: TestedStore
    ) async throws {
        try await withStore(kind) { opened in
            let files = opened.store.files
            let bytes = (0..<70_000).map { UInt8($0 % 256) }
            let digest = try await files.keep(bytes, at: opened.time.now)
            #expect(try await files.keep(bytes, at: opened.time.now) == digest && digest == sha256(bytes))
            #expect(try await files.file(digest) == bytes)
            #expect(try await files.file("no such digest") == nil)
            #expect(try await opened.number("SELECT COUNT(*) FROM kept_file") == 1)
            try await opened.tamper("UPDATE kept_file SET content = \([1, 2, 3] as [UInt8])")
            let failure = await #expect(throws: Failure.self) { try await files.file(digest) }
            #expect(failure?.code == .storeDamaged)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a finding keeps the moment it was first seen, until it changes or is gone`(
        kind: TestedStore
    ) async throws {
        try await withStore(kind) { opened in
            let findings = opened.store.findings
            func finding(_ number: String, _ words: String, _ seconds: Int64) -> CollectionFinding {
                CollectionFinding(
                    direction: .outgoing, documentNumber: number,
                    failure: Failure(Failure.Code("X-Y"), .askHuman, words, advice: "Look."),
                    since: Timestamp(milliseconds: seconds * 1000))
            }
            try await findings.keep([finding("1", "a", 1), finding("2", "a", 1)])
            try await findings.keep([finding("1", "a", 2), finding("2", "b", 2)])
            let kept = [finding("1", "a", 1), finding("2", "b", 2)]
            #expect(try await findings.list(nil, after: nil, limit: 9) == kept)
            #expect(try await findings.list(.outgoing, after: kept[0], limit: 9) == [kept[1]])
            #expect(try await findings.list(.incoming, after: nil, limit: 9).isEmpty)
            try await findings.clear(.incoming, ["1"])
            try await findings.clear(.outgoing, ["1", "7"])
            #expect(try await findings.list(nil, after: nil, limit: 9) == [kept[1]])
        }
    }
}

private enum Bill {
    static let account = Account(accountCode: "AC1", ownerName: "Kovács Ágnes", ownerEmail: "a@example.test")

    static func invoice(_ id: String) -> InvoiceData {
        InvoiceData(id: InvoiceDataID(id), direction: .outgoing, transaction: "OUT-\(id)", account: "AC1")
    }

    static func item(_ number: Int, foreign: Amount? = Amount("32098.838904")) -> InvoiceItem {
        InvoiceItem(
            number: number, transaction: "OUT-1000",
            content: ItemContent(
                ledgerAccountCode: "911100", costCode: nil, costCode2: "P-001",
                netAmountInvoicingInSystemCurrency: Amount("8526249.528837") ?? .zero,
                netAmountInvoicingInForeignCurrency: foreign))
    }
}
