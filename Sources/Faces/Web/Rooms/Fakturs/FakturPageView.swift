import Base
import Engine
import FakturPosting
import Model

/// The page of one faktur: title line, what its state means, what can be done, the document left, its story right.
struct FakturPageView: Sendable {
    let content: FakturPageContent

    private var faktur: Faktur { content.faktur }

    func html(_ visit: Visit) -> HTML {
        let situation = FakturSituation(content: content)
        return """
            <p class="crumbs no-print"><a href="/fakturs">\(visit.say(Room.fakturs.name))</a></p>
            <div class="title"><h1>\(visit.say(.invoiceTitle, ["number": faktur.invoiceNo]))</h1><span>\(buyer(visit))</span>\(Badge.standing(of: faktur).html(visit))<span class="amount">\(Money.html(faktur.total, faktur.currency, visit))</span></div>
            \(situation.html(visit))
            \(FakturActs(content: content).html(visit))
            <div class="two"><div>
            <h2>\(visit.say(.documentHeading))</h2>\(FakturFacts(content: content).html(visit))
            \(FakturPreviewPart(content: content).html(visit))
            </div><div class="no-print">
            <h2>\(visit.say(.storyHeading))</h2>\(FakturStory(content: content).html(visit))
            \(commenting(visit))
            </div></div>
            """
    }

    private func buyer(_ visit: Visit) -> HTML {
        guard let customer = content.customer else { return "<span class=\"quiet\">\(visit.say(.noCustomer))</span>" }
        return """
            <a href="/customers/\(customer.id.rawValue)">\(customer.name)</a> <span class="quiet small mono">\(customer.code ?? visit.say(.noSAPCode))</span>
            """
    }

    private func commenting(_ visit: Visit) -> HTML {
        guard WebRoute.Access.fakturWork.lacking(visit) == nil else { return "" }
        return """
            <form method="post" action="\(FakturPath.page(faktur.id, "comments"))">\(Form.token(visit))
            \(Form.area("comment", visit.say(.commentWord), value: content.typed("comment", visit), rows: 2, fault: content.fault(of: "comment")))\(Form.submit(visit, .addComment, style: .plain, icon: .comment))</form>
            """
    }
}

/// The facts of the document, those that are filled in.
struct FakturFacts: Sendable {
    let content: FakturPageContent

    func html(_ visit: Visit) -> HTML {
        let rows: [HTML] = facts(visit).map { name, value in
            "<tr><th scope=\"row\">\(visit.say(name))</th><td>\(value)</td></tr>"
        }
        return "<table class=\"facts\"><tbody>\(rows)\(papers(visit))</tbody></table>"
    }

    private func facts(_ visit: Visit) -> [(Phrase, HTML)] {
        let faktur = content.faktur
        let format = visit.format
        var facts: [(Phrase, HTML)] = []
        func add(_ name: Phrase, _ text: String?) {
            if let text, !text.isEmpty { facts.append((name, "\(text)")) }
        }
        func add(_ name: Phrase, _ amount: Amount) {
            facts.append((name, Money.html(amount, faktur.currency, visit)))
        }
        add(.fieldType, visit.say(FakturFields.name(faktur.type)))
        add(.fieldInvoiceDate, format.date(faktur.invoiceDate))
        add(.fieldDPP, faktur.dpp)
        add(.fieldPPN, faktur.ppn)
        if !faktur.wtaxAmount.isZero { add(.fieldWtax, faktur.wtaxAmount) }
        if faktur.kurs != .one { add(.fieldKurs, format.amount(faktur.kurs)) }
        add(.fieldFakturNo, faktur.fakturNo.map { FakturNumber($0)?.formatted ?? $0 })
        add(.fieldFakturDate, faktur.fakturDate.map { format.date($0) })
        add(.fieldTerms, faktur.paymentTermsDays.map { format.number($0) })
        add(.fieldTaxCode, faktur.taxCode)
        add(.fieldProject, faktur.project)
        add(.fieldDepartment, faktur.department)
        add(.fieldAccount, faktur.account)
        add(.fieldRemarks, faktur.remarks)
        add(.fieldDocument, document(visit))
        add(.fieldJournal, faktur.submission.journalNumber.map { String($0) })
        add(.fieldPostingDate, faktur.postingDate.map { format.date($0) })
        add(.fieldReference, content.result.invoice?.reference)
        facts.append((.fieldEnteredBy, "\(faktur.createdBy), \(format.moment(faktur.createdAt))"))
        if let who = faktur.responseBy {
            let at: HTML = faktur.responseAt.map { ", \(format.moment($0))" } ?? ""
            facts.append((.fieldAnsweredBy, "\(who)\(at)"))
        }
        return facts
    }

    private func document(_ visit: Visit) -> String? {
        content.faktur.docNum.map { number in
            let entry = content.faktur.submission.docEntry
            return "DocNum \(number)" + (entry.map { " · DocEntry \($0)" } ?? " · \(visit.say(.typedByHand))")
        }
    }

    private func papers(_ visit: Visit) -> HTML {
        let id = content.faktur.id
        let mayRemove = content.faktur.mayLoseDocuments && WebRoute.Access.fakturWork.lacking(visit) == nil
        let links: [HTML] = content.attachments.map { paper in
            let path = "\(FakturPath.page(id, "attachments"))/\(paper.digest)"
            let remove: HTML =
                mayRemove
                ? " <a class=\"small no-print\" data-dialog href=\"\(path)/remove\" aria-label=\"\(visit.say(.removeDocumentTitle, ["name": paper.name]))\">\(visit.say(.removeWord))</a>"
                : ""
            return """
                <a href="\(path)" target="_blank" rel="noopener">\(paper.name)</a> <span class="quiet small">\(paper.who), \(visit.format.moment(paper.at))</span>\(remove)<br>
                """
        }
        let named = content.attachments.isEmpty ? content.faktur.attachment ?? "" : ""
        guard !links.isEmpty || !named.isEmpty else { return "" }
        return "<tr><th scope=\"row\">\(visit.say(.fieldAttachment))</th><td>\(links)\(named)</td></tr>"
    }
}
