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
        let isUnsure = delivery.state == .uncertain || delivery.mayExist && delivery.state == .parked
        let reason: HTML = delivery.failure.map { FailureNote.html($0, for: visit) } ?? ""
        return """
            <section class="failure\(isUnsure ? " unsure" : "" as HTML)"><p><strong>\(title)</strong></p><p>\(words)</p>\(reason)\(acts(delivery, isUnsure: isUnsure, visit))
            <p class="small"><a href="/deliveries/\(delivery.id.rawValue)">\(visit.say(.openDelivery, ["id": "\(delivery.id)"]))</a></p></section>
            """
    }

    private func told(_ delivery: Delivery, isPartly: Bool, _ visit: Visit) -> (title: String, words: String) {
        let when = visit.until(delivery.dueAt)
        let partly = visit.say(.partialWords, ["number": content.faktur.docNum.map { String($0) } ?? ""])
        switch delivery.state {
        case .uncertain:
            let looks = visit.say(.uncertainLooks, ["when": when])
            return (visit.say(isPartly ? .partialTitle : .uncertainTitle), isPartly ? "\(partly) \(looks)" : looks)
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
                    withheld: early ? visit.say(.notBefore, ["when": visit.until(delivery.dueAt)]) : nil))
        } else if isInvoice {
            if delivery.state == .parked { acts.append(postingAgain(id, visit)) }
        } else {
            acts.append(
                Form.button(visit, to: FakturPath.page(id, "retry"), .sendMissing, style: .primary, icon: .send))
        }
        var more: [HTML] = []
        if isInvoice, delivery.state != .waiting || delivery.mayExist { more.append(linking(id, visit)) }
        if isUnsure { more.append(absent(id, visit)) }
        // What is parked rests already.
        if delivery.state != .parked { more.append(settingAside(id, visit)) }
        return "<div class=\"acts no-print\">\(acts)</div><div class=\"choices no-print\">\(more)</div>"
    }

    private func postingAgain(_ id: FakturID, _ visit: Visit) -> HTML {
        if content.preview?.isReady == false {
            return """
                <button class="primary" disabled title="\(visit.say(.notReadyYet))">\(Icon.retry.html)\(visit.say(.postAgain))</button><span class="hint small">\(visit.say(.notReadyYet))</span>
                """
        }
        return """
            <a class="button primary" data-dialog href="\(FakturPath.page(id, "post"))">\(Icon.retry.html)\(visit.say(.postAgain))</a>
            """
    }

    private func linking(_ id: FakturID, _ visit: Visit) -> HTML {
        """
        <details><summary>\(visit.say(.linkExisting))</summary><form method="post" action="\(FakturPath.page(id, "link"))">\(Form.token(visit))
        \(Form.text("doc_entry", "DocEntry", value: "", hint: visit.say(.linkHint), isRequired: true, extra: " inputmode=\"numeric\" pattern=\"[0-9]+\""))\(Form.submit(visit, .linkExisting, style: .plain, icon: .link))</form></details>
        """
    }

    private func absent(_ id: FakturID, _ visit: Visit) -> HTML {
        """
        <details><summary>\(visit.say(.notThere))</summary><form method="post" action="\(FakturPath.page(id, "absent"))">\(Form.token(visit))
        <p class="prose">\(visit.say(.notThereWhy))</p><p><label class="check"><input type="checkbox" name="looked" value="1" required> \(visit.say(.notThereSaid))</label></p>\(Form.submit(visit, .notThere, style: .danger, icon: .send))</form></details>
        """
    }

    private func settingAside(_ id: FakturID, _ visit: Visit) -> HTML {
        """
        <details><summary>\(visit.say(.setAsideAct))</summary><form method="post" action="\(FakturPath.page(id, "set-aside"))">\(Form.token(visit))
        \(Form.text("note", visit.say(.setAsideNote), value: "", extra: " maxlength=\"500\""))\(Form.submit(visit, .setAsideAct, style: .plain, icon: .pause))</form></details>
        """
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
