import Base
import InvoiceCollection
import Model

/// One page of billing's invoices, or of what a person must look at.
struct BillingList {
    let choice: BillingChoice
    /// Why nothing is collected.
    let obstacle: String?
    var counts: [BillingChoice.Tab: Int] = [:]
    var findingsCount = 0
    /// One more than are shown, when there are more.
    var invoices: [InvoiceData] = []
    var findings: [CollectionFinding] = []

    static let rowsShown = 100

    func page(_ visit: Visit) -> Page {
        Page(
            visit.say(Room.billing.name), in: .billing,
            """
            <h1>\(visit.say(Room.billing.name))</h1>
            <p class="quiet">\(visit.say(.billingSentence))</p>
            \(FlowNote.html(obstacle, visit))
            \(Tabs.html(BillingChoice.Tab.allCases.map { tab($0, visit) }, label: visit.say(.stateWord)))
            \(bar(visit))
            \(choice.tab == .attention ? findingTable(visit) : table(visit))
            """)
    }

    private func tab(_ tab: BillingChoice.Tab, _ visit: Visit) -> Tabs.Tab {
        let count = tab == .attention ? findingsCount : counts[tab] ?? 0
        return Tabs.Tab(
            path: choice.address(tab: tab), words: visit.say(tab.name), number: visit.format.number(count),
            isCurrent: tab == choice.tab)
    }

    private func bar(_ visit: Visit) -> HTML {
        let kinds: [(String, Phrase)] =
            [("", .bothDirections)] + InvoiceData.Direction.allCases.map { ($0.rawValue.lowercased(), $0.words) }
        let options: [HTML] = kinds.map { value, words in
            let chosen: HTML = value == (choice.direction?.rawValue.lowercased() ?? "") ? " selected" : ""
            return "<option value=\"\(value)\"\(chosen)>\(visit.say(words))</option>"
        }
        let enter: HTML =
            visit.may(.keepBilling)
            ? "<span class=\"right\"><a class=\"button\" href=\"/billing/import\">\(Icon.upload.html) \(visit.say(.importInvoices))</a><a class=\"button primary\" href=\"/billing/new\">\(Icon.plus.html) \(visit.say(.newInvoice))</a></span>"
            : ""
        let search: HTML =
            choice.tab == .attention
            ? choice.text.isEmpty ? "" : Form.hidden("q", choice.text)
            : "<div class=\"search\">\(Icon.search.html)<label class=\"hidden\" for=\"begins\">\(visit.say(.searchBilling))</label><input id=\"begins\" name=\"q\" type=\"search\" value=\"\(choice.text)\" placeholder=\"\(visit.say(.searchBilling))\"></div>"
        return """
            <form class="bar" method="get" action="/billing">\(choice.tab == .all ? "" : Form.hidden("tab", choice.tab.rawValue))\(search)
            <label class="hidden" for="direction">\(visit.say(.directionWord))</label><select id="direction" name="direction" data-send>\(options)</select>
            <button class="no-script">\(visit.say(.filter))</button>\(enter)</form>
            """
    }

    // MARK: - Invoices

    private func table(_ visit: Visit) -> HTML {
        guard !invoices.isEmpty else {
            return EmptyState.html(
                visit.say(.noInvoices), next: visit.say(choice.text.isEmpty ? .noInvoicesNext : .noInvoicesMatch))
        }
        let shown = invoices.prefix(BillingList.rowsShown)
        let rows: [HTML] = shown.map { row($0, visit) }
        let after =
            invoices.count > shown.count ? shown.last.map { choice.address(after: $0.id.description) } : nil
        return """
            <div class="scroll"><table class="stack cards"><thead><tr><th scope="col">\(visit.say(.invoiceID))</th><th scope="col">\(visit.say(.directionWord))</th><th scope="col">\(visit.say(.invoiceNumber))</th><th scope="col">\(visit.say(.transactionWord))</th><th scope="col">\(visit.say(.accountWord))</th><th scope="col">\(visit.say(.filesWord))</th><th scope="col">\(visit.say(.collectedAt))</th><th scope="col">\(visit.say(.stateWord))</th></tr></thead><tbody>\(rows)</tbody></table></div>
            \(Pager.html(visit, before: nil, after: after))
            """
    }

    private func row(_ invoice: InvoiceData, _ visit: Visit) -> HTML {
        let path = BillingPath.page(invoice.id)
        let files: [HTML] = invoice.files.map { file in
            "<a href=\"\(BillingPath.file(file, of: invoice.id))\" title=\"\(file.name.description)\">PDF<span class=\"hidden\"> \(file.name.description)</span></a> "
        }
        let collected: HTML = if let moment = invoice.collectedAt { visit.format.moment(moment) } else { "\u{2013}" }
        return """
            <tr data-href="\(path)"><td class="id lead"><a href="\(path)">\(invoice.id.description)</a></td><td>\(visit.say(invoice.direction.words))</td><td class="id" data-label="\(visit.say(.invoiceNumber))">\(invoice.invoiceNumber ?? "\u{2013}")</td><td class="id" data-label="\(visit.say(.transactionWord))">\(invoice.transaction)</td><td class="id" data-label="\(visit.say(.accountWord))">\(invoice.account)</td><td>\(files)</td><td class="date" data-label="\(visit.say(.collectedAt))">\(collected)</td><td class="side">\(invoice.badge.html(visit))</td></tr>
            """
    }

    // MARK: - Findings

    private func findingTable(_ visit: Visit) -> HTML {
        guard !findings.isEmpty else {
            return EmptyState.html(visit.say(.noFindings), next: visit.say(.noFindingsNext))
        }
        let shown = findings.prefix(BillingList.rowsShown)
        let rows: [HTML] = shown.map { finding in
            let number: HTML =
                finding.failure.code == .invoiceUnknownToBilling
                ? "\(finding.documentNumber)"
                : "<a href=\"\(BillingPath.page(InvoiceDataID(finding.documentNumber)))\">\(finding.documentNumber)</a>"
            let code = finding.failure.code.rawValue
            return """
                <tr><td class="id lead">\(number)</td><td>\(visit.say(finding.direction.words))</td><td class="wide">\(visit.told(finding.failure.summary)) <span class="quiet">\(visit.told(finding.failure.advice))</span><br><a class="code" href="/help/\(code)">\(code)</a></td><td class="date" data-label="\(visit.say(.foundSince))">\(visit.format.moment(finding.since))</td></tr>
                """
        }
        let after =
            findings.count > shown.count
            ? shown.last.map { choice.address(after: "\($0.direction.rawValue):\($0.documentNumber)") } : nil
        return """
            <div class="scroll"><table class="stack cards"><thead><tr><th scope="col">\(visit.say(.documentNumber))</th><th scope="col">\(visit.say(.directionWord))</th><th scope="col">\(visit.say(.why))</th><th scope="col">\(visit.say(.foundSince))</th></tr></thead><tbody>\(rows)</tbody></table></div>
            \(Pager.html(visit, before: nil, after: after))
            """
    }
}
