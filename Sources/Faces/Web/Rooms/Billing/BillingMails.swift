import Base
import Engine
import InvoiceCollection
import Model

/// An invoice's mail and its copies: where each stands, to whom it went, and what was tried.
struct BillingMails {
    typealias Try = Attempt

    let view: InvoiceView
    /// Of each mail, in the order of the mails.
    let attempts: [[Try]]

    func html(_ visit: Visit) -> HTML {
        guard !view.mails.isEmpty else {
            let words: Phrase = view.invoice.direction == .outgoing ? .noMailOutgoing : .noMailIncoming
            return "<p class=\"quiet\">\(visit.say(words))</p>"
        }
        let mails: [HTML] = view.mails.indices.map { mail($0, visit) }
        return "\(mails)\(act(visit))"
    }

    private func act(_ visit: Visit) -> HTML {
        guard visit.may(.keepBilling), let latest = view.mails.last else { return "" }
        if latest.state == .sending {
            return
                "<div class=\"acts\"><button disabled title=\"\(visit.say(Delivery.State.sending.badge.words))\">\(Icon.send.html) \(visit.say(.mailAgain))</button></div>"
        }
        return """
            <div class="acts"><a class="button" href="\(BillingPath.page(view.invoice.id))/mail" data-dialog>\(Icon.send.html) \(visit.say(.mailAgain))</a></div>
            """
    }

    private func mail(_ index: Int, _ visit: Visit) -> HTML {
        let mail = view.mails[index]
        let title = index == 0 ? "" : visit.say(.mailCopy, ["n": visit.format.number(index)])
        let to = mail.receipt.map { $0.detail["to"]?.list?.compactMap(\.text).joined(separator: ", ") ?? "" } ?? ""
        var rows: [(Phrase, HTML)] = []
        if !to.isEmpty { rows.append((.mailedTo, "\(to)")) }
        if let receipt = mail.receipt { rows.append((.messageID, "<code>\(receipt.key)</code>")) }
        rows.append((.changedAt, visit.format.moment(mail.updatedAt)))
        let facts: [HTML] = rows.map { "<tr><th scope=\"row\">\(visit.say($0.0))</th><td>\($0.1)</td></tr>" }
        return """
            <p>\(title) \(mail.state.badge.html(visit)) <a href="/deliveries/\(mail.id.rawValue)">\(visit.say(.openDelivery, ["id": "\(mail.id)"]))</a></p>
            \(mail.state == .delivered ? "" : "<p>\(mail.explanation(visit))</p>" as HTML)\(mail.failure.map { FailureNote.html($0, for: visit) } ?? "")
            <table class="facts"><tbody>\(facts)</tbody></table>\(tried(attempts[index], visit))
            """
    }

    /// A mail's words are read in full, its attachment by its digest.
    private func tried(_ attempts: [Try], _ visit: Visit) -> HTML {
        guard !attempts.isEmpty else { return "" }
        let parts: [HTML] = attempts.map { attempt in
            let texts = [attempt.exchange.request, attempt.exchange.response, attempt.failure?.cause ?? ""]
            let shown: [HTML] = texts.filter { !$0.isEmpty }.map { "<pre>\($0)</pre>" }
            return "<p>\(visit.format.moment(attempt.at)) \u{B7} \(attempt.outcome)</p>\(shown)"
        }
        return """
            <details><summary>\(visit.say(.attemptsWord)) (\(visit.format.number(attempts.count)))</summary>\(parts)</details>
            """
    }
}
