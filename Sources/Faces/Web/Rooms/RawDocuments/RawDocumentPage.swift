import Base
import Model
import OrderIntake

/// One raw document: its invoices, what the last sync made of them, and what the next one would.
struct RawDocumentPage {
    enum Plan {
        case noOrderBook, notAsked
        case made([OrderPreview])
        case failed(Failure)
    }

    let document: RawDocument
    let plan: Plan
    /// What is wrong with the reason for setting it aside.
    let fault: String?

    private var path: String { "/raw-documents/\(Address.escaped(document.id))" }

    func page(_ visit: Visit) -> Page {
        Page(
            document.id, in: .rawDocuments, status: fault == nil ? 200 : 422,
            """
            <p class="crumbs"><a href="/raw-documents">\(visit.say(Room.rawDocuments.name))</a> / \(document.source)</p>
            <div class="title"><h1>\(document.id)</h1>\(document.badge.html(visit))</div>
            <p class="prose">\(explanation(visit))</p>
            \(document.books.failure.map { FailureNote.html($0, for: visit) } ?? "")
            \(acts(visit))
            \(planned(visit))
            <div class="two"><div><h2>\(visit.say(.invoicesWord))</h2>\(invoices(visit))\(Fold.html(visit.say(.wholeDocument), document.data.indented))</div>
            <div><h2>\(visit.say(.lastSync))</h2>\(SyncLogStory(document: document).html(visit))</div></div>
            """)
    }

    private func explanation(_ visit: Visit) -> String {
        if let aside = document.books.setAside {
            return visit.say(
                .rawAside, ["who": aside.by, "time": visit.format.time(aside.at), "reason": aside.reason])
        }
        if let until = document.books.leaseUntil, until > visit.now { return visit.say(.held) }
        var words =
            switch document.status {
            case .new: visit.say(.rawNotYet)
            case .synced: visit.say(.rawIsSynced)
            case .partlyFailed: visit.say(.rawIsPartly)
            case .failed: visit.say(.rawIsFailed)
            }
        if document.status != .new, let due = document.books.dueAt {
            words += " " + visit.say(.rawTriedAgain, ["time": visit.format.time(due)])
        }
        return words
    }

    // MARK: - What a person decides

    private func acts(_ visit: Visit) -> HTML {
        let showPlan: HTML =
            if case .noOrderBook = plan { "" } else {
                "<a class=\"button\" href=\"\(path)?plan=1\">\(visit.say(.showPlan))</a>"
            }
        guard visit.may(.decideRawDocuments) else { return "<div class=\"acts\">\(showPlan)</div>" }
        let isOpen: HTML = fault == nil ? "" : " open"
        return """
            <div class="acts">\(Form.button(visit, to: "\(path)/retry", .retryRaw, style: .primary, icon: .retry))\(showPlan)</div>
            <details\(isOpen)><summary>\(visit.say(.setAsideAct))</summary><form method="post" action="\(path)/set-aside" class="sheet">\(Form.token(visit))\(Form.text("reason", visit.say(.noteWord), value: visit.form["reason"] ?? "", fault: fault, isRequired: true, extra: " autocomplete=\"off\""))\(Form.submit(visit, .setAsideAct, style: .plain))</form></details>
            """
    }

    // MARK: - What a sync would do

    private func planned(_ visit: Visit) -> HTML {
        switch plan {
        case .notAsked: return ""
        case .noOrderBook: return "<p class=\"quiet\">\(visit.say(.noOrderBook))</p>"
        case .failed(let failure):
            return "<h2>\(visit.say(.planWord))</h2>\(FailureNote.html(failure, for: visit))"
        case .made(let previews):
            let parts: [HTML] = previews.map { preview in
                "<h3>\(preview.serie) \(preview.numar)</h3>\(OrderDiff(preview: preview).html(visit))"
            }
            return "<section><h2>\(visit.say(.planWord))</h2>\(parts)</section>"
        }
    }

    // MARK: - Invoices

    private static let invoicesShown = 50
    private static let linesShown = 100

    private func invoices(_ visit: Visit) -> HTML {
        let all = document.invoices
        let parts: [HTML] = all.prefix(RawDocumentPage.invoicesShown).map { reading in
            let customer = reading.invoice.map { "\($0.customerName) \($0.cui)" } ?? ""
            let date: HTML =
                reading.invoice?.issueDate.map { "<span class=\"quiet\">\(visit.format.date($0))</span>" } ?? ""
            let problems: [HTML] = reading.problems.map {
                "<li><code>\($0.field)</code> \(visit.told($0.message)). <strong>\(visit.told($0.remedy))</strong></li>"
            }
            let told: HTML = problems.isEmpty ? "" : "<ul class=\"problems\">\(problems)</ul>"
            return """
                <h3>\(reading.serie) \(reading.numar) \u{B7} \(customer) \(date)</h3>\(told)\(reading.invoice.map { lines($0, visit) } ?? "")
                """
        }
        return "\(parts)\(more(all.count - RawDocumentPage.invoicesShown, visit))"
    }

    private func more(_ left: Int, _ visit: Visit) -> HTML {
        left > 0 ? "<p class=\"hint\">\u{2026} +\(visit.format.number(left))</p>" : ""
    }

    private func lines(_ invoice: RawInvoice, _ visit: Visit) -> HTML {
        let rows: [HTML] = invoice.lines.prefix(RawDocumentPage.linesShown).map { line in
            "<tr><td class=\"wide\">\(line.name)</td><td class=\"id\"><code>\(line.code ?? "\u{2013}")</code></td><td class=\"amount\">\(line.quantity.text)</td><td class=\"amount\">\(line.price.text)</td></tr>"
        }
        return """
            <div class="scroll"><table><thead><tr><th scope="col">\(visit.say(.product))</th><th scope="col">\(visit.say(.codeWord))</th><th scope="col" class="amount">\(visit.say(.quantity))</th><th scope="col" class="amount">\(visit.say(.price))</th></tr></thead><tbody>\(rows)</tbody></table></div>\(more(invoice.lines.count - RawDocumentPage.linesShown, visit))
            """
    }
}

/// A plan as what comes, goes and changes.
struct OrderDiff {
    let preview: OrderPreview

    func html(_ visit: Visit) -> HTML {
        switch preview.plan {
        case .failure(let failure): return FailureNote.html(failure, for: visit)
        case .success(let plan):
            let lines: [HTML] = plan.text.split(separator: "\n").map { line in
                let text = String(line)
                return switch line.first {
                case "+": "<ins>\(visit.told(text))</ins>\n"
                case "-": "<del>\(visit.told(text))</del>\n"
                case "~": "<strong>\(visit.told(text))</strong>\n"
                default: "\(visit.told(text))\n"
                }
            }
            let nothing: HTML =
                plan.isEmpty && plan.missing.isEmpty
                ? "<p class=\"verdict ready\">\(Icon.check.html) \(visit.say(.planNothing))</p>" : ""
            return "\(nothing)<pre class=\"diff\">\(lines)</pre>\(changes(plan, visit))"
        }
    }

    /// Lines that change, before and after.
    private func changes(_ plan: OrderPlan, _ visit: Visit) -> HTML {
        let tables: [HTML] = plan.changed.map { change in
            let (before, after) = (change.before.content, change.after)
            return TieOut(
                caption: after.path, leftHead: visit.say(.beforeWord), rightHead: visit.say(.afterWord),
                rows: [
                    .init(visit.say(.quantity), before.quantity, after.quantity, visit.format),
                    .init(visit.say(.price), before.price, after.price, visit.format),
                    .init(visit.say(.reference), before.reference, after.reference),
                ]
            ).html(visit)
        }
        return "\(tables)"
    }
}

/// `sync_log` as a person reads it. Another program may have written it: whatever is not as we write it is left out here,
/// and stands behind the fold.
struct SyncLogStory {
    let document: RawDocument

    func html(_ visit: Visit) -> HTML {
        guard let log = document.log else { return "<p class=\"quiet\">\(visit.say(.neverSynced))</p>" }
        func number(_ name: String) -> String { log[name]?.integer.map { visit.format.number($0) } ?? "\u{2013}" }
        let tally = visit.say(
            .syncTally,
            [
                "good": number("successful"), "partial": number("partial"), "failed": number("failed"),
                "total": number("total_invoices"),
            ])
        let at: HTML = document.syncedAt.map { visit.format.moment($0) } ?? ""
        let tries: HTML =
            document.books.tries > 0
            ? "<p>\(visit.say(.tryCount)): \(visit.format.number(document.books.tries))</p>" : ""
        let entries: [HTML] = (log["invoices"]?.list ?? []).map { entry($0, visit) }
        return "<p>\(at) \u{B7} \(tally)</p>\(tries)\(entries)\(Fold.html(visit.say(.syncLog), log.indented))"
    }

    private func entry(_ entry: JSON, _ visit: Visit) -> HTML {
        func named(_ value: JSON?, _ name: String) -> String {
            let parts = [value?["id"]?.scalarText, value?[name]?.text].compactMap(\.self)
            return parts.isEmpty ? "\u{2013}" : parts.joined(separator: " \u{B7} ")
        }
        let missing: [HTML] = (entry["missing_products"]?.list ?? []).map { product in
            let name = [product["name"]?.text, product["code"]?.text].compactMap(\.self).filter { !$0.isEmpty }
            let what: HTML = name.isEmpty ? "" : "<strong>\(name.joined(separator: " "))</strong>: "
            return "<li>\(what)\(visit.told(product["reason"]?.text ?? ""))</li>"
        }
        let list: HTML =
            missing.isEmpty ? "" : "<p>\(visit.say(.missingProducts)):</p><ul class=\"problems\">\(missing)</ul>"
        let added = entry["added_lines"]?.list?.count ?? 0
        return """
            <h3>\(entry["serie"]?.scalarText ?? "") \(entry["numar"]?.scalarText ?? "")</h3>
            <table class="facts"><tbody><tr><th scope="row">\(visit.say(.customerWord))</th><td>\(named(entry["customer"], "name"))</td></tr><tr><th scope="row">\(visit.say(.orderWord))</th><td>\(named(entry["sales_order"], "description"))</td></tr><tr><th scope="row">\(visit.say(.addedLines))</th><td>\(visit.format.number(added))</td></tr></tbody></table>\(list)
            """
    }
}
