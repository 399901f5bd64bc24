import Base
import Engine
import HTTPServer
import InvoiceCollection
import Model

/// Has an invoice's mail sent again, after it was said to whom it goes.
struct BillingMailRoom: Sendable {
    let desk: BillingDesk

    var routes: [WebRoute] {
        [
            .get("/billing/{id}/mail", .needs(.keepBilling)) { visit throws(Failure) in
                .page(confirmation(visit, try await desk.view(visit.invoice)))
            },
            .post("/billing/{id}/mail", .needs(.keepBilling)) { visit throws(Failure) in try await send(visit) },
        ]
    }

    private func send(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let view = try await desk.view(visit.invoice)
        // Bound to what was confirmed: another address, or a mail that moved on, is another decision.
        guard visit.form["seen"] == BillingMailRoom.seal(view) else {
            return .page(confirmation(visit, view, movedOn: true))
        }
        _ = try await desk.mailAgain(view.invoice.id, by: visit.who)
        return .see(
            BillingPath.page(view.invoice.id),
            notice: .good(visit.say(.mailAsked, ["email": view.account?.ownerEmail ?? ""])))
    }

    /// To whom, how many mails there are, and where the latest of them stands.
    private static func seal(_ view: InvoiceView) -> String {
        let latest = view.mails.last
        return "\(view.mails.count) \(latest?.fence ?? 0) \(view.account?.ownerEmail ?? "")"
    }

    private func confirmation(_ visit: Visit, _ view: InvoiceView, movedOn: Bool = false) -> Page {
        let path = BillingPath.page(view.invoice.id)
        let warning: HTML =
            movedOn
            ? "<p class=\"notice warning\" role=\"alert\">\(Icon.question.html) \(visit.say(.mailMovedOn))</p>" : ""
        return Page(
            visit.say(.mailAgain), in: .billing, status: movedOn ? 422 : 200,
            """
            <div class="prose"><h1>\(visit.say(.mailAgain))</h1>\(warning)\(question(visit, view))
            <form method="post" action="\(path)/mail">\(Form.token(visit))\(Form.hidden("seen", BillingMailRoom.seal(view)))<div class="acts">\(mayBeMailed(view) ? Form.submit(visit, .mailAgain, icon: .send) : "")<a class="button" href="\(path)" data-close>\(visit.say(.cancelAct))</a></div></form></div>
            """)
    }

    private func mayBeMailed(_ view: InvoiceView) -> Bool {
        !(view.account?.ownerEmail ?? "").isEmpty && !view.mails.isEmpty
    }

    private func question(_ visit: Visit, _ view: InvoiceView) -> HTML {
        guard let latest = view.mails.last else { return "<p>\(visit.say(.noMailOutgoing))</p>" }
        guard let owner = view.account, !owner.ownerEmail.isEmpty else {
            return "<p>\(visit.say(.ownerUnknown))</p>"
        }
        let what =
            switch latest.state {
            case .delivered: visit.say(.mailWasDelivered, ["time": visit.format.time(latest.updatedAt)])
            case .uncertain: visit.say(.mailUncertain)
            case .waiting, .sending, .parked, .aside, .cancelled: visit.say(.mailNotDelivered)
            }
        let whom = visit.say(
            .mailAgainTo,
            ["number": view.invoice.shownNumber, "name": owner.ownerName, "email": owner.ownerEmail])
        let files: [HTML] = view.invoice.files.map { "<li>\(Icon.document.html) \($0.name.description)</li>" }
        return "<p><strong>\(whom)</strong></p><p>\(what)</p><ul>\(files)</ul>"
    }
}
