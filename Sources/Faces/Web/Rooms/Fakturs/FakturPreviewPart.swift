import Base
import Engine
import FakturPosting
import HTTPServer
import Model

/// What would be sent and what the ledger makes of it, beside what the faktur says; after posting, what the ledger holds.
struct FakturPreviewPart: Sendable {
    let content: FakturPageContent

    func html(_ visit: Visit) -> HTML {
        if let held = held(visit) { return held }
        guard let preview = content.preview else { return "" }
        return """
            <section id="preview"><h2>\(visit.say(.previewHeading))</h2>\(PlanPart.html(preview, visit))</section>
            """
    }

    /// The totals the ledger told when it took the invoice.
    private func held(_ visit: Visit) -> HTML? {
        guard let receipt = content.result.invoice?.receipt, let total = receipt.detail["total"]?.amount else {
            return nil
        }
        let faktur = content.faktur
        let expected = faktur.total.flatMap { $0.subtracting(faktur.wtaxAmount) }
        let rows = [TieOut.Row(visit.say(.fieldTotal), expected, total, visit.format)]
        return """
            <h2>\(visit.say(.docInvoice))</h2>
            \(TieOut(caption: visit.say(.totalsCaption), leftHead: visit.say(.fakturSays), rightHead: visit.say(.sapHolds), rows: rows).html(visit))
            """
    }
}

/// A plan for people: verdict, totals that meet, lines, problems, and the payload behind a fold.
enum PlanPart {
    static func html(_ preview: PreviewLook, _ visit: Visit) -> HTML {
        switch preview {
        case .late:
            return """
                <p class="verdict warned">\(Icon.clock.html) \(visit.say(.previewNoAnswer)) <a href="\(visit.request.target.rawPath)">\(visit.say(.lookAgain))</a></p>
                """
        case .failed(let failure): return FailureNote.html(failure, for: visit)
        case .plan(let plan, let payload, _):
            return """
                \(verdict(plan, visit))\(problems(plan.blocking, .problemsBlocking, visit))\(totals(plan, visit))\(lines(plan, visit))\(problems(plan.warnings, .problemsWarning, visit))
                \(payload == .null ? "" : Fold.html(visit.say(.payloadJSON), payload.indented))
                """
        }
    }

    private static func verdict(_ plan: InvoicePlan, _ visit: Visit) -> HTML {
        switch plan.action {
        case .create: return "<p class=\"verdict ready\">\(Icon.check.html) \(visit.say(.previewReady))</p>"
        case .nothing(let document):
            let words = visit.say(.previewThere, ["number": String(document.number)])
            return "<p class=\"verdict ready\">\(Icon.link.html) \(words)</p>"
        case .conflict(let failure): return FailureNote.html(failure, for: visit)
        case .refuse: return ""
        }
    }

    static func problems(_ problems: [Problem], _ heading: Phrase, _ visit: Visit) -> HTML {
        guard !problems.isEmpty else { return "" }
        let isBlocking = problems.contains { $0.severity == .blocking }
        let items: [HTML] = problems.map { problem in
            "<li><strong>\(visit.say(FakturFields.name(problem.field)))</strong>: \(visit.told(problem.message)) \(visit.told(problem.remedy))</li>"
        }
        return """
            <div class="verdict \(isBlocking ? "blocked" : "warned")"><strong>\(isBlocking ? Icon.warning.html : Icon.question.html) \(visit.say(heading))</strong><ul class="problems">\(items)</ul></div>
            """
    }

    static func totals(_ plan: InvoicePlan, _ visit: Visit) -> HTML {
        guard let expected = plan.expected, let computed = plan.computed, let draft = plan.draft else { return "" }
        var rows = [TieOut.Row(visit.say(.vatByTaxCode), expected.vat, computed.vat, visit.format)]
        if !expected.withholding.isZero {
            rows.append(TieOut.Row(visit.say(.fieldWtax), expected.withholding, computed.withholding, visit.format))
        }
        let total = "\(visit.say(.fieldTotal)) \(draft.currency)"
        rows.append(TieOut.Row(total, expected.gross, computed.gross, visit.format))
        return TieOut(
            caption: visit.say(.totalsCaption), leftHead: visit.say(.fakturSays), rightHead: visit.say(.sapComputes),
            rows: rows
        ).html(visit)
    }

    /// As they will stand in the ledger, with the head they stand under.
    private static func lines(_ plan: InvoicePlan, _ visit: Visit) -> HTML {
        guard let draft = plan.draft else { return "" }
        let isPlaced = draft.lines.contains { $0.costCentre != nil || $0.project != nil }
        let rows: [HTML] = draft.lines.map { line in
            let price = line.lineTotal ?? line.unitPrice
            let name = [line.itemCode ?? line.accountCode, line.description].compactMap(\.self).joined(separator: " ")
            let places = [line.costCentre, line.project].compactMap(\.self).joined(separator: " · ")
            return """
                <tr><td class="id">\(name)</td><td class="amount">\(line.quantity.map { visit.format.amount($0, places: 0) } ?? "")</td><td class="amount">\(Money.html(price, draft.currency, visit))</td><td>\(line.taxCode ?? "")</td>\(isPlaced ? "<td>\(places)</td>" as HTML : "")</tr>
                """
        }
        let placeHead: HTML =
            isPlaced
            ? "<th scope=\"col\">\(visit.say(.fieldDepartment)) · \(visit.say(.fieldProject))</th>" : ""
        return """
            <h3>\(visit.say(.linesHeading))</h3>
            <p class="small">CardCode <code>\(draft.customerCode)</code> · NumAtCard <code>\(draft.customerReference)</code> · \(visit.say(.fieldInvoiceDate)) \(visit.format.date(draft.documentDate)) · \(visit.say(.fieldDueDate)) \(visit.format.date(draft.dueDate))</p>
            <div class="scroll"><table class="dense"><thead><tr><th scope="col">\(visit.say(.lineItem))</th><th scope="col" class="amount">\(visit.say(.lineQuantity))</th><th scope="col" class="amount">\(visit.say(.linePrice))</th><th scope="col">\(visit.say(.fieldTaxCode))</th>\(placeHead)</tr></thead><tbody>\(rows)</tbody></table></div>
            """
    }
}
