import Base
import InvoiceCollection
import Model

/// One invoice of billing: its items and document left, its facts and mails right.
struct BillingPage {
    let view: InvoiceView
    let mails: BillingMails
    /// Why the chosen document was not taken.
    let fault: String?

    private var invoice: InvoiceData { view.invoice }
    private var path: String { BillingPath.page(invoice.id) }

    func page(_ visit: Visit) -> Page {
        let sum = BillingItems(view.items).sumInSystemCurrency.map { visit.format.amount($0) } ?? ""
        return Page(
            invoice.shownNumber, in: .billing, status: fault == nil ? 200 : 422,
            """
            <p class="crumbs"><a href="/billing">\(visit.say(Room.billing.name))</a> / \(invoice.id.description)</p>
            <div class="title"><h1>\(invoice.shownNumber)</h1>\(invoice.badge.html(visit))<span class="quiet">\(owner)</span><span class="amount">\(sum)</span></div>
            \(finding(visit))
            <div class="two"><div>
            <h2>\(visit.say(.itemsWord))</h2>\(BillingItems(view.items).html(visit))
            \(paper(visit))
            </div><div>
            <h2>\(visit.say(.document))</h2>\(facts(visit))
            \(received(visit))
            <h2>\(visit.say(.mailWord))</h2>\(mails.html(visit))
            </div></div>
            """)
    }

    private var owner: String { view.account?.ownerName ?? invoice.account }

    private func finding(_ visit: Visit) -> HTML {
        guard let finding = view.finding else { return "" }
        let rows = finding.sides.map { side in
            TieOut.Row(
                side.field, side.here.isEmpty ? visit.say(.saysNothing) : side.here,
                side.there.isEmpty ? visit.say(.saysNothing) : side.there)
        }
        let sides: HTML =
            rows.isEmpty
            ? ""
            : TieOut(
                caption: visit.say(.toLookAt), leftHead: visit.say(.billingKnows), rightHead: visit.say(.erpShows),
                rows: rows
            ).html(visit)
        return """
            <section><h2>\(visit.say(.toLookAt))</h2>\(FailureNote.html(finding.failure, for: visit))\(sides)
            <p class="quiet">\(visit.say(.foundSince)): \(visit.format.moment(finding.since))</p></section>
            """
    }

    // MARK: - Files

    /// The latest document, shown in the page; the browser shows it alone where it can't show it here.
    private func paper(_ visit: Visit) -> HTML {
        guard let file = invoice.files.last else { return "" }
        let words = visit.say(.paperOf, ["name": file.name.description])
        return """
            <section class="no-print"><h2>\(file.name.description)</h2>
            <iframe class="paper" src="\(BillingPath.file(file, of: invoice.id))#navpanes=0" title="\(words)" loading="lazy"></iframe></section>
            """
    }

    private func facts(_ visit: Visit) -> HTML {
        let email = view.account?.ownerEmail ?? ""
        var rows: [(String, HTML)] = [
            (visit.say(.invoiceID), "<code>\(invoice.id.description)</code>"),
            (visit.say(.directionWord), "\(visit.say(invoice.direction.words))"),
            (visit.say(.transactionWord), "\(invoice.transaction)"),
            (visit.say(.accountWord), "\(invoice.account)"),
            (visit.say(.ownerWord), "\(view.account?.ownerName ?? "\u{2013}")"),
            (
                visit.say(.ownerEmail),
                email.isEmpty ? "<span class=\"quiet\">\(visit.say(.noEmail))</span>" : "\(email)"
            ),
        ]
        if let number = invoice.invoiceNumber { rows.append((visit.say(.invoiceNumber), "\(number)")) }
        if let number = invoice.docNum { rows.append((visit.say(.fieldDocNum), "\(number)")) }
        if let signed = invoice.signedPath { rows.append((visit.say(.signedPath), "<code>\(signed)</code>")) }
        if let moment = invoice.collectedAt { rows.append((visit.say(.collectedAt), visit.format.moment(moment))) }
        if !invoice.files.isEmpty {
            let files: [HTML] = invoice.files.map { file($0, visit) }
            rows.append((visit.say(.filesWord), "\(files)"))
        }
        let lines: [HTML] = rows.map { "<tr><th scope=\"row\">\($0.0)</th><td>\($0.1)</td></tr>" }
        return "<table class=\"facts\"><tbody>\(lines)</tbody></table>"
    }

    private func file(_ file: InvoiceFile, _ visit: Visit) -> HTML {
        let path = BillingPath.file(file, of: invoice.id)
        let stored: HTML
        switch (invoice.direction, file.storedAt) {
        case (.outgoing, _): stored = ""
        case (.incoming, let moment?): stored = "\(visit.say(.storedOnShare)), \(visit.format.moment(moment))"
        case (.incoming, nil): stored = "\(visit.say(.waitsForShare))"
        }
        return """
            <p><a href="\(path)">\(Icon.document.html) \(file.name.description)</a> <a href="\(path)?save=1">\(Icon.download.html)<span class="hidden">\(visit.say(.save))</span></a> <span class="quiet">\(stored)</span></p>
            """
    }

    /// Outgoing documents come signed from the ERP; only received ones are brought by people.
    private func received(_ visit: Visit) -> HTML {
        guard invoice.direction == .incoming, visit.may(.keepBilling) else { return "" }
        return """
            <form method="post" action="\(path)/files" enctype="multipart/form-data">\(Form.token(visit))
            \(Form.file("file", visit.say(.receivedDocument), accept: ".pdf,application/pdf", hint: visit.say(.receivedDocumentHint), fault: fault))
            \(Form.submit(visit, .attachReceived, style: invoice.files.isEmpty ? .primary : .plain, icon: .upload))</form>
            """
    }
}

extension InvoiceData {
    /// How people call it: by its number once it has one.
    var shownNumber: String { invoiceNumber ?? transaction }
}

/// An invoice's items, and what those that stand come to.
struct BillingItems {
    private let items: [InvoiceItem]

    init(_ items: [InvoiceItem]) { self.items = items }

    private var standing: [ItemContent] { items.filter { $0.vanishedAt == nil }.map(\.content) }

    /// Exact; `nil` without items, or for more than one amount holds.
    var sumInSystemCurrency: Amount? {
        standing.isEmpty ? nil : standing.map(\.netAmountInvoicingInSystemCurrency).total()
    }

    func html(_ visit: Visit) -> HTML {
        guard !items.isEmpty else {
            return EmptyState.html(visit.say(.noItems), next: visit.say(.noItemsNext))
        }
        let foreign = standing.compactMap(\.netAmountInvoicingInForeignCurrency)
        let rows: [HTML] = items.map { row($0, visit) }
        func sum(_ amounts: [Amount]) -> String {
            amounts.total().map { visit.format.amount($0) } ?? visit.say(.tooMuchToAdd)
        }
        return """
            <div class="scroll"><table><thead><tr><th scope="col">\(visit.say(.numberWord))</th><th scope="col">\(visit.say(.ledgerAccount))</th><th scope="col">\(visit.say(.costCode))</th><th scope="col">\(visit.say(.fieldProject))</th><th scope="col" class="amount">\(visit.say(.netSystem))</th><th scope="col" class="amount">\(visit.say(.netForeign))</th></tr></thead><tbody>\(rows)</tbody>
            <tfoot><tr><th scope="row" colspan="4">\(visit.say(.sumWord))</th><td class="amount">\(sum(standing.map(\.netAmountInvoicingInSystemCurrency)))</td><td class="amount">\(foreign.isEmpty ? "\u{2013}" : sum(foreign))</td></tr></tfoot></table></div>
            """
    }

    private func row(_ item: InvoiceItem, _ visit: Visit) -> HTML {
        let content = item.content
        let vanished: HTML =
            if let moment = item.vanishedAt {
                " <span class=\"quiet\">\(visit.say(.itemVanished)), \(visit.format.moment(moment))</span>"
            } else { "" }
        let foreign = content.netAmountInvoicingInForeignCurrency.map { visit.format.amount($0) } ?? "\u{2013}"
        return """
            <tr><td>\(item.number)</td><td class="id">\(content.ledgerAccountCode ?? "\u{2013}")\(vanished)</td><td class="id">\(content.costCode ?? "\u{2013}")</td><td class="id">\(content.costCode2 ?? "\u{2013}")</td><td class="amount">\(visit.format.amount(content.netAmountInvoicingInSystemCurrency))</td><td class="amount">\(foreign)</td></tr>
            """
    }
}
