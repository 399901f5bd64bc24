import Base
import Engine
import FakturPosting
import Model

/// The buttons of a faktur's page: what this person may do in this state, the main one first.
struct FakturActs: Sendable {
    let content: FakturPageContent

    private var faktur: Faktur { content.faktur }
    private var id: FakturID { content.faktur.id }

    func html(_ visit: Visit) -> HTML {
        """
        <div class="acts no-print">\(main(visit))\(editing(visit))\(takingBack(visit))</div>\(more(visit))
        """
    }

    /// Nothing of it can be in the ledger, and nothing is on its way: whoever enters it there by hand says so here.
    private var mayBeNumbered: Bool { content.open.map { $0.state.rests && !$0.mayExist } ?? true }

    /// A stop or an unknown is told above, with its own buttons.
    private var isSettled: Bool { content.open == nil }

    private func main(_ visit: Visit) -> HTML {
        switch faktur.status {
        case .draft:
            let submit: HTML =
                visit.may(.enterFakturs)
                ? Form.button(visit, to: FakturPath.page(id, "submit"), .submitFaktur, style: .primary, icon: .arrow)
                : ""
            return "\(submit)\(answering(visit, isMain: !visit.may(.enterFakturs)))"
        case .submitted: return answering(visit, isMain: true)
        case .answered: return isSettled ? "\(posting(visit))\(answering(visit, isMain: false))" : ""
        case .posted where isSettled && visit.may(.submitInvoices) && faktur.submission.docEntry != nil:
            return Form.button(visit, to: FakturPath.page(id, "compare"), .compareWithSAP, icon: .balance)
        case .cancelled where visit.may(.submitInvoices):
            return Form.button(visit, to: FakturPath.page(id, "reopen"), .reopenFaktur, style: .primary, icon: .retry)
        case .posted, .cancelled: return ""
        }
    }

    private func answering(_ visit: Visit, isMain: Bool) -> HTML {
        guard visit.may(.answerFakturs) else { return "" }
        return """
            <a class="button\(isMain ? " primary" : "" as HTML)" data-dialog href="\(FakturPath.page(id, "answer"))">\(Icon.document.html)\(visit.say(.answerFaktur))</a>
            """
    }

    private func posting(_ visit: Visit) -> HTML {
        guard visit.may(.submitInvoices), faktur.docNum == nil else { return "" }
        return content.asking(.postToSAP, .send, visit)
    }

    private func editing(_ visit: Visit) -> HTML {
        let isOpen = [.draft, .submitted, .answered].contains(faktur.status)
        let mayBeThere = content.open.map { $0.mayExist || $0.state == .sending } ?? false
        guard isOpen, !mayBeThere, WebRoute.Access.fakturEditing.lacking(visit) == nil else { return "" }
        return "<a class=\"button\" href=\"\(FakturPath.page(id, "edit"))\">\(visit.say(.editFaktur))</a>"
    }

    private func takingBack(_ visit: Visit) -> HTML {
        guard visit.may(.submitInvoices), faktur.status != .cancelled,
            content.open.map({ !$0.mayExist && $0.state != .sending }) ?? true
        else { return "" }
        let isThere = faktur.submission.docEntry != nil
        return """
            <a class="button danger" data-dialog href="\(FakturPath.page(id, "cancel"))">\(Icon.cross.html)\(visit.say(isThere ? .cancelInSAP : .cancelFaktur))</a>
            """
    }

    /// What is rarely needed, behind a fold.
    private func more(_ visit: Visit) -> HTML {
        var parts: [HTML] = []
        if visit.may(.submitInvoices), faktur.submission.docEntry == nil, faktur.status != .cancelled, mayBeNumbered {
            let number = content.typed("doc_num", visit, otherwise: faktur.docNum.map { String($0) } ?? "")
            let field = Form.text(
                "doc_num", visit.say(.numberByHand), value: number, hint: visit.say(.numberHint),
                fault: content.fault(of: "doc_num"), extra: " inputmode=\"numeric\"")
            parts.append(
                """
                <form method="post" action="\(FakturPath.page(id, "number"))">\(Form.token(visit))\(Form.hidden("version", String(faktur.version)))\(field)\(Form.submit(visit, .save, style: .plain))</form>
                """)
        }
        if WebRoute.Access.fakturWork.lacking(visit) == nil {
            let hint = visit.say(.hintScan, ["size": visit.format.number(Limits.attachmentBytesMax >> 20)])
            let field = Form.file(
                "attachment", visit.say(.attachDocument), accept: ".pdf,.png,.jpg,.jpeg", hint: hint,
                fault: content.fault(of: "attachment"))
            parts.append(
                """
                <form method="post" action="\(FakturPath.page(id, "attachments"))" enctype="multipart/form-data">\(Form.token(visit))\(field)\(Form.submit(visit, .attachDocument, style: .plain, icon: .upload))</form>
                """)
        }
        guard !parts.isEmpty else { return "" }
        return content.fold(
            ["doc_num", "attachment"], visit.say(.moreActs), "<div class=\"grid sheet\">\(parts)</div>",
            style: " class=\"no-print\"")
    }
}

extension FakturPageContent {
    /// Why this person may not have it sent, in short.
    func withheld(_ visit: Visit) -> String? { objection.map { visit.tell($0.summary) } }

    /// The way to the question whether to post; closed, with the reason beside it, while this person can't.
    func asking(_ words: Phrase, _ icon: Icon, _ visit: Visit) -> HTML {
        var obstacle = objection.map { visit.tell($0) }
        // The page says below what to set.
        if case .failed(let failure) = preview, failure.code == .ledgerNotSet { obstacle = visit.tell(failure.summary) }
        if let reason = obstacle ?? (preview?.isReady == false ? visit.say(.notReadyYet) : nil) {
            return """
                <button class="primary" disabled title="\(reason)">\(icon.html)\(visit.say(words))</button><span class="hint small">\(reason)</span>
                """
        }
        return """
            <a class="button primary" data-dialog href="\(FakturPath.page(faktur.id, "post"))">\(icon.html)\(visit.say(words))</a>
            """
    }
}
