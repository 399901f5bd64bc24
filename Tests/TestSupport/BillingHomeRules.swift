package import Base
package import Model

/// What every home of billing promises: one suite, run over the embedded tables and over another application's.
///
/// Each rule starts with an empty home and throws `BrokenRule` when the home breaks it.
package enum BillingHomeRule: String, CaseIterable, Sendable {
    case asKept = "an invoice is read as it was kept, with its items, files, account and transaction"
    case latestVersion = "whoever has not seen the latest version changes nothing"
    case versionsAtOnce = "of many who saw the same version, one saves"
    case unique = "an id and a slug belong to one invoice, and a refused import keeps nothing"
    case pages = "unfinished invoices are found page by page, and finished ones are not among them"
    case filtered = "invoices are found by account, status and direction"
    case newOwner = "an account that is imported again takes over what is new"
    case oddText = "what nobody would write is found by no question, and breaks none"

    package func check(_ home: any BillingHome, at now: Timestamp) async throws {
        let desk = BillingDesk(home: home, now: now)
        switch self {
        case .asKept: try await desk.asKept()
        case .latestVersion: try await desk.latestVersion()
        case .versionsAtOnce: try await desk.versionsAtOnce()
        case .unique: try await desk.unique()
        case .pages: try await desk.pages()
        case .filtered: try await desk.filtered()
        case .newOwner: try await desk.newOwner()
        case .oddText: try await desk.oddText()
        }
    }
}

private struct BillingDesk: Sendable {
    let home: any BillingHome
    let now: Timestamp
    let account = Account(accountCode: "AC1", ownerName: "Kovács Ágnes", ownerEmail: "a@example.test")

    func asKept() async throws {
        try await keep("1000")
        try hold(try await home.invoices([InvoiceDataID("1000")]) == [invoice("1000")])
        try hold(try await home.accounts(["AC1", "AC9"]) == [account])
        try hold(try await home.transactions(["OUT-1000"]) == [Transaction(slug: "OUT-1000", account: "AC1")])

        var issued = invoice("1000")
        issued.status = .normalIssued
        (issued.invoiceNumber, issued.docNum) = ("OUT-1000", "250000")
        issued.signedPath = #"\\s\e\ő.pdf"#
        issued.collectedAt = now
        issued.files = [
            InvoiceFile(name: try FileName("ő.pdf"), digest: "ab", bytesCount: 7),
            InvoiceFile(name: try FileName("a.pdf"), digest: "cd", bytesCount: 8, storedAt: now),
        ]
        var items = [item(1), item(2, foreign: nil), item(3)]
        items[0].rowKey = RowKey(docEntry: 5000, lineNum: 0)
        items[1].vanishedAt = now
        try hold(try await home.save(issued, items: items, seenVersion: 1))
        issued.version = 2
        try hold(try await home.invoices([issued.id]) == [issued])
        try hold(try await home.items(of: [issued.id, InvoiceDataID("1")]) == [issued.id: items])

        items[2].content.costCode = "changed"
        try hold(try await home.save(issued, items: [items[2], item(7)], seenVersion: 2))
        try hold(try await home.items(of: [issued.id]) == [issued.id: [items[2], item(7)]])
    }

    func latestVersion() async throws {
        try await keep("1")
        var invoice = invoice("1")
        invoice.docNum = "1"
        try hold(try await home.save(invoice, items: [item(1, of: "1")], seenVersion: 1))
        invoice.docNum = "2"
        try hold(try await !home.save(invoice, items: [], seenVersion: 1))
        try hold(try await home.invoices([invoice.id]).first?.docNum == "1")
        try hold(try await home.items(of: [invoice.id])[invoice.id]?.count == 1)
        try hold(try await !home.save(self.invoice("404"), items: [], seenVersion: 1))
    }

    func versionsAtOnce() async throws {
        try await keep("1")
        let invoice = invoice("1")
        let wins = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 1...8 {
                let save: @Sendable () async throws -> Bool = {
                    try await home.save(invoice, items: [item(number, of: "1")], seenVersion: 1)
                }
                group.addTask(operation: save)
            }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        try hold(wins == 1)
        try hold(try await home.items(of: [invoice.id])[invoice.id]?.count == 1)
    }

    func unique() async throws {
        try await keep("1")
        let twin = InvoiceData(id: InvoiceDataID("9"), direction: .incoming, transaction: "OUT-1", account: "AC1")
        for wrong in [invoice("1"), twin] {
            let refused: Failure?
            do throws(Failure) {
                try await home.add(
                    [BillingEntry(invoice("2")), BillingEntry(wrong)],
                    accounts: [Account(accountCode: "AC2", ownerName: "B", ownerEmail: "")])
                refused = nil
            } catch { refused = error }
            try hold(refused?.code == .billingExists, "\(String(describing: refused))")
        }
        try hold(try await home.count(BillingFilter()) == 1)
        try hold(try await home.accounts(["AC2"]).isEmpty)
    }

    func pages() async throws {
        let ids = (1...9).map { "\($0)" }
        try await home.add(ids.map { BillingEntry(invoice($0)) }, accounts: [account])
        var issued = invoice("4")
        issued.status = .normalIssued
        try hold(try await home.save(issued, items: [], seenVersion: 1))
        var filter = BillingFilter()
        filter.direction = .outgoing
        filter.isFinished = false
        filter.limit = 4
        var seen: [String] = []
        while let page = Optional(try await home.list(filter)), !page.isEmpty {
            seen += page.map(\.id.description)
            filter.after = page.last?.id
        }
        try hold(seen == ids)  // Issued, and its file is still missing.
        issued.files = [InvoiceFile(name: try FileName("a.pdf"), digest: "ab", bytesCount: 1)]
        issued.collectedAt = now
        try hold(try await home.save(issued, items: [], seenVersion: 2))
        try hold(try await home.count(filter) == 8)
        filter.isFinished = true
        filter.after = nil
        filter.collectedSince = now
        try hold(try await home.list(filter).map(\.id.description) == ["4"])
        filter.collectedSince = now.adding(seconds: 1)
        try hold(try await home.list(filter).isEmpty)
    }

    func filtered() async throws {
        let other = Account(accountCode: "AC2", ownerName: "B", ownerEmail: "", ownerLanguage: "hu")
        let incoming = InvoiceData(id: InvoiceDataID("2"), direction: .incoming, transaction: "IN-2", account: "AC2")
        try await home.add([BillingEntry(invoice("1")), BillingEntry(incoming)], accounts: [account, other])
        var filter = BillingFilter()
        filter.account = "AC2"
        try hold(try await home.list(filter) == [incoming])
        try hold(try await home.count(filter) == 1)
        filter.statuses = [.received, .normalIssued]
        try hold(try await home.list(filter).isEmpty)
        filter = BillingFilter()
        filter.direction = .outgoing
        filter.statuses = [.waiting]
        try hold(try await home.list(filter) == [invoice("1")])
        for (beginning, found) in [
            ("IN-", [incoming]), ("AC", [invoice("1"), incoming]), ("1", [invoice("1")]), ("%", []),
        ] {
            filter = BillingFilter()
            filter.beginning = beginning
            try hold(try await home.list(filter) == found, beginning)
            try hold(try await home.count(filter) == found.count, beginning)
        }
    }

    func newOwner() async throws {
        var account = account
        try await home.add([], accounts: [account])
        account.ownerEmail = "new@example.test"
        account.ownerLanguage = "hu"
        try await home.add([], accounts: [account])
        try hold(try await home.accounts(["AC1"]) == [account])
    }

    func oddText() async throws {
        try await keep("1")
        let odd = ["", " ", "1 ", "01", "1'; --", "99999999999999999999999", "-1", "ő🧾", "?", "\\"]
        try hold(try await home.invoices(odd.map(InvoiceDataID.init)).isEmpty)
        try hold(try await home.items(of: odd.map(InvoiceDataID.init)).isEmpty)
        try hold(try await home.accounts(odd).isEmpty)
        try hold(try await home.transactions(odd).isEmpty)
    }

    // MARK: Samples

    private func keep(_ id: String) async throws {
        try await home.add([BillingEntry(invoice(id))], accounts: [account])
    }

    private func invoice(_ id: String) -> InvoiceData {
        InvoiceData(id: InvoiceDataID(id), direction: .outgoing, transaction: "OUT-\(id)", account: "AC1")
    }

    private func item(
        _ number: Int, of invoice: String = "1000", foreign: Amount? = Amount("32098.838904")
    ) -> InvoiceItem {
        InvoiceItem(
            number: number, transaction: "OUT-\(invoice)",
            content: ItemContent(
                ledgerAccountCode: "911100", costCode: nil, costCode2: "P-001",
                netAmountInvoicingInSystemCurrency: Amount("8526249.528837") ?? .zero,
                netAmountInvoicingInForeignCurrency: foreign))
    }

    private func hold(_ condition: Bool, _ words: String = "", line: Int = #line) throws {
        if !condition { throw BrokenRule(description: "line \(line) does not hold. \(words)") }
    }
}
