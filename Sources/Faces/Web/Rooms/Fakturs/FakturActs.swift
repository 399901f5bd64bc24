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
        if content.preview?.isReady == false {
            return """
                <button class="primary" disabled title="\(visit.say(.notReadyYet))">\(Icon.send.html)\(visit.say(.postToSAP))</button><span class="hint small">\(visit.say(.notReadyYet))</span>
                """
        }
        return """
            <a class="button primary" data-dialog href="\(FakturPath.page(id, "post"))">\(Icon.send.html)\(visit.say(.postToSAP))</a>
            """
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
        if visit.may(.submitInvoices), faktur.submission.docEntry == nil, faktur.status != .cancelled, isSettled {
            let number = faktur.docNum.map { String($0) } ?? ""
            parts.append(
                """
                <form method="post" action="\(FakturPath.page(id, "number"))">\(Form.token(visit))\(Form.text("doc_num", visit.say(.numberByHand), value: number, hint: visit.say(.numberHint), extra: " inputmode=\"numeric\""))\(Form.submit(visit, .save, style: .plain))</form>
                """)
        }
        if WebRoute.Access.fakturWork.lacking(visit) == nil {
            let hint = visit.say(.hintScan, ["size": visit.format.number(Limits.attachmentBytesMax >> 20)])
            parts.append(
                """
                <form method="post" action="\(FakturPath.page(id, "attachments"))" enctype="multipart/form-data">\(Form.token(visit))\(Form.file("attachment", visit.say(.attachDocument), accept: ".pdf,.png,.jpg,.jpeg", hint: hint))\(Form.submit(visit, .attachDocument, style: .plain, icon: .upload))</form>
                """)
        }
        guard !parts.isEmpty else { return "" }
        return """
            <details class="no-print"><summary>\(visit.say(.moreActs))</summary><div class="grid sheet">\(parts)</div></details>
            """
    }
}
