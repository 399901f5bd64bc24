import Base
import FakturPosting
import Model

/// A verdict for each faktur before any is posted; those that can be posted are ticked, and bound to what was seen.
struct BulkCheckPage: Sendable {
    let verdicts: [BulkVerdict]
    let fakturs: [FakturID: Faktur]

    private var postable: [BulkVerdict] { verdicts.filter { $0.word != .blocked && $0.digest != nil } }

    func html(_ visit: Visit, company: String) -> HTML {
        """
        <p class="crumbs"><a href="/fakturs">\(visit.say(Room.fakturs.name))</a></p>
        <h1>\(visit.say(.checkTitle))</h1>
        <form method="post" action="/fakturs/post">\(Form.token(visit))\(Form.hidden("_back", "/fakturs"))
        <div class="scroll"><table><thead><tr><th scope="col" class="pick"><label><span class="hidden">\(visit.say(.selectAll))</span><input type="checkbox" checked></label></th><th scope="col">\(visit.say(.fieldInvoiceNo))</th><th scope="col">\(visit.say(.fieldCustomer))</th><th scope="col" class="amount">\(visit.say(.fieldTotal))</th><th scope="col">\(visit.say(.verdictColumn))</th><th scope="col">\(visit.say(.reasonColumn))</th></tr></thead>
        <tbody>\(verdicts.map { row($0, visit) })</tbody></table></div>
        \(asking(visit, company))</form>
        """
    }

    private func asking(_ visit: Visit, _ company: String) -> HTML {
        let back: HTML = "<a class=\"button\" href=\"/fakturs\">\(visit.say(.backToList))</a>"
        guard !postable.isEmpty else {
            return "<p class=\"verdict blocked\">\(visit.say(.bulkPostNone))</p><div class=\"acts\">\(back)</div>"
        }
        return """
            <div class="foot"><p data-selection data-group="\(visit.format.separators.group)" data-point="\(visit.format.separators.point)" aria-live="polite"></p></div>
            <p class="prose"><strong>\(visit.say(.bulkConfirm, ["company": company]))</strong></p>
            <div class="acts"><button class="primary" data-needs-selection>\(Icon.send.html)\(visit.say(.postSelected))</button>\(back)</div>
            """
    }

    private func row(_ verdict: BulkVerdict, _ visit: Visit) -> HTML {
        let faktur = fakturs[verdict.id]
        let badge = verdict.badge
        let pick: HTML
        if verdict.word != .blocked, let digest = verdict.digest {
            pick = """
                <label><span class="hidden">\(visit.say(.selectFaktur, ["number": faktur?.invoiceNo ?? ""]))</span><input type="checkbox" name="id" value="\(verdict.id.rawValue)" checked></label>\(Form.hidden("digest-\(verdict.id)", digest))
                """
        } else {
            pick = ""
        }
        let problems: [HTML] = verdict.problems.map { problem in
            "<p><strong>\(visit.say(FakturFields.name(problem.field)))</strong>: \(visit.told(problem.message)) \(visit.told(problem.remedy))</p>"
        }
        let failure: HTML = verdict.failure.map { "<p>\(visit.told($0.summary)) \(visit.told($0.advice))</p>" } ?? ""
        return """
            <tr data-amount="\(faktur?.total?.description ?? "")" data-currency="\(faktur?.currency ?? "")"><td class="pick">\(pick)</td><td class="id"><a href="\(FakturPath.page(verdict.id))">\(faktur?.invoiceNo ?? "\(verdict.id)")</a></td><td>\(verdict.plan?.customer?.name ?? "")</td><td class="amount">\(Money.html(faktur?.total, faktur?.currency ?? "", visit))</td><td>\(badge.html(visit))</td><td class="small">\(failure)\(problems)</td></tr>
            """
    }
}

extension BulkVerdict {
    var badge: Badge {
        switch word {
        case .ready: Badge(tone: .good, words: .verdictReady)
        case .warning: Badge(tone: .uncertain, words: .verdictWarning)
        case .blocked: Badge(tone: .attention, words: .verdictBlocked)
        case .there: Badge(tone: .good, words: .verdictPosted)
        }
    }
}
