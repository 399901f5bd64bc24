import Base
import Engine
import FakturPosting
import Model

/// What an unfinished state means, in words: what happened, what Tieout does by itself, what a person may do.
struct FakturSituation: Sendable {
    let content: FakturPageContent

    func html(_ visit: Visit) -> HTML {
        guard let delivery = content.open else { return "" }
        let isPartly = content.faktur.submission.status == .partial
        let (title, words) = told(delivery, isPartly: isPartly, visit)
        guard !title.isEmpty || !words.isEmpty else { return "" }
        let isUnsure = delivery.state == .uncertain || delivery.mayExist && delivery.state.rests
        let isQuiet = delivery.state == .aside
        let reason: HTML = delivery.failure.map { FailureNote.html($0, for: visit) } ?? ""
        return """
            <section class="failure\(isQuiet ? " rests" : isUnsure ? " unsure" : "" as HTML)"><p><strong>\(title)</strong></p><p>\(words)</p>\(reason)\(acts(delivery, isUnsure: isUnsure, visit))
            <p class="small"><a href="/deliveries/\(delivery.id.rawValue)">\(visit.say(.openDelivery, ["id": "\(delivery.id)"]))</a></p></section>
            """
    }

    private func told(_ delivery: Delivery, isPartly: Bool, _ visit: Visit) -> (title: String, words: String) {
        let when = visit.until(delivery.dueAt)
        let isKnown = !delivery.mayExist && delivery.state != .sending
        let partly = visit.say(
            isKnown ? .partialWords : .partialUnsure, ["number": content.faktur.docNum.map { String($0) } ?? ""])
        switch delivery.state {
        case .uncertain:
            let looks = visit.say(.uncertainLooks, ["when": when])
            return (visit.say(isPartly ? .partialTitle : .uncertainTitle), isPartly ? "\(partly) \(looks)" : looks)
        case .aside:
            let more = isPartly ? partly : delivery.mayExist ? visit.say(.asideMayBeThere) : ""
            return (visit.say(.asideTitle), "\(visit.say(.asideWords)) \(more)")
        case .parked where isPartly: return (visit.say(.partialTitle), partly)
        case .parked where delivery.mayExist: return (visit.say(.uncertainTitle), visit.say(.uncertainAsks))
        case .parked: return (visit.say(.refusedTitle), "")
        case .waiting, .sending:
            let waits = visit.say(.waitingWords, ["when": when])
            return (isPartly ? visit.say(.partialTitle) : "", isPartly ? "\(partly) \(waits)" : waits)
        case .delivered, .cancelled: return ("", "")
        }
    }

    private func acts(_ delivery: Delivery, isUnsure: Bool, _ visit: Visit) -> HTML {
        guard visit.may(.submitInvoices), delivery.state != .sending else { return "" }
        let id = content.faktur.id
        let isInvoice = delivery.flow == InvoiceCourier.flow
        var acts: [HTML] = []
        if isUnsure {
            let early = delivery.state == .uncertain && delivery.dueAt > visit.now
            acts.append(
                Form.button(
                    visit, to: FakturPath.page(id, "look"), .checkNow, style: .primary, icon: .search,
                    withheld: early
                        ? visit.say(.notBefore, ["when": visit.until(delivery.dueAt)]) : takingUp(delivery, visit)))
        } else if isInvoice {
            if delivery.state.rests { acts.append(content.asking(.postAgain, .retry, visit)) }
        } else {
            acts.append(
                Form.button(
                    visit, to: FakturPath.page(id, "retry"), .sendMissing, style: .primary, icon: .send,
                    withheld: content.withheld(visit)))
        }
        if isUnsure && delivery.state.rests || !isInvoice {
            acts.append(WithheldNote.html(content.objection, for: visit))
        }
        var more: [HTML] = []
        if isInvoice, delivery.state != .waiting || delivery.mayExist { more.append(linking(id, visit)) }
        if isUnsure { more.append(absent(id, visit)) }
        if delivery.state != .aside { more.append(settingAside(id, visit)) }
        return "<div class=\"acts no-print\">\(acts)</div><div class=\"choices no-print\">\(more)</div>"
    }

    /// A look at what rests is the beginning of sending it; one at what is uncertain is made anyhow, only later.
    private func takingUp(_ delivery: Delivery, _ visit: Visit) -> String? {
        delivery.state.rests ? content.withheld(visit) : nil
    }

    private func linking(_ id: FakturID, _ visit: Visit) -> HTML {
        let field = Form.text(
            "doc_entry", "DocEntry", value: content.typed("doc_entry", visit), hint: visit.say(.linkHint),
            fault: content.fault(of: "doc_entry"), isRequired: true, extra: " inputmode=\"numeric\" pattern=\"[0-9]+\"")
        return content.fold(
            ["doc_entry"], visit.say(.linkExisting),
            """
            <form method="post" action="\(FakturPath.page(id, "link"))">\(Form.token(visit))
            \(field)\(Form.submit(visit, .linkExisting, style: .plain, icon: .link))</form>
            """)
    }

    private func absent(_ id: FakturID, _ visit: Visit) -> HTML {
        let fault: HTML =
            content.fault(of: "looked").map { "<p class=\"fault\" role=\"alert\">\(Icon.warning.html) \($0)</p>" } ?? ""
        let send = Form.submit(
            visit, .notThere, style: .danger, icon: .send, withheld: content.withheld(visit))
        return content.fold(
            ["looked"], visit.say(.notThere),
            """
            <form method="post" action="\(FakturPath.page(id, "absent"))">\(Form.token(visit))
            <p class="prose">\(visit.say(.notThereWhy))</p><p><label class="check"><input type="checkbox" name="looked" value="1" required> \(visit.say(.notThereSaid))</label></p>\(fault)\(send)</form>
            """)
    }

    private func settingAside(_ id: FakturID, _ visit: Visit) -> HTML {
        let field = Form.text(
            "note", visit.say(.setAsideNote), value: content.typed("note", visit), hint: visit.say(.setAsideWhat),
            fault: content.fault(of: "note"), isRequired: true, extra: " maxlength=\"500\"")
        return content.fold(
            ["note"], visit.say(.setAsideAct),
            """
            <form method="post" action="\(FakturPath.page(id, "set-aside"))">\(Form.token(visit))
            \(field)\(Form.submit(visit, .setAsideAct, style: .plain, icon: .pause))</form>
            """)
    }
}

extension FakturPageContent {
    /// The first of its documents that was asked for and is not settled.
    var open: Delivery? {
        guard faktur.status != .cancelled else { return nil }
        return [result.invoice, result.journal].compactMap(\.self).first {
            $0.state != .delivered && $0.state != .cancelled
        }
    }
}
