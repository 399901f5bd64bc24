import Base
import Engine
import FakturPosting
import HTTPServer
import Model

/// Where a posting is confirmed: what will happen, bound to the content that was seen.
struct FakturPostingRoom: Sendable {
    let desks: WebDesks
    let company: String

    private var desk: FakturDesk { desks.fakturs }

    var routes: [WebRoute] {
        [
            .get("/fakturs/{id}/post", .needs(.submitInvoices)) { visit throws(Failure) in
                let id = try visit.faktur()
                let look = await PreviewLook(waiting: desk, id)
                return .page(page(confirmation(of: try await desk.faktur(id), look, visit), visit))
            },
            .post("/fakturs/{id}/post", .needs(.submitInvoices)) { visit throws(Failure) in try await post(visit) },
        ]
    }

    /// Sends only what was seen. The digest goes with the promise too: what changes between this look and the sending is
    /// not sent either.
    private func post(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let id = try visit.faktur()
        let before = try await desk.result(id)
        if before.invoice?.state == .delivered {
            return .see(FakturPath.page(id), notice: .posting(before, visit))
        }
        // Whatever is under way keeps the confirmation it was given.
        let isUnderWay = before.invoice.map { !$0.state.rests && $0.state != .cancelled } ?? false
        if !isUnderWay {
            let look = await PreviewLook(waiting: desk, id)
            var shown = confirmation(of: before.faktur, look, visit)
            guard case .plan(_, let payload, let digest) = look, shown.objection == nil else {
                return .page(page(shown, visit))
            }
            guard look.isReady == true else { return .page(page(shown, visit)) }
            guard let digest, visit.form["digest"] == digest else {
                shown.changes = PayloadChanges.between(visit.form.exact("seen") ?? "", payload)
                return .page(page(shown, visit))
            }
        }
        return try await FakturDeed.done(visit) { id throws(Failure) in
            .posting(try await desk.post(id, by: visit.who, confirmedDigest: visit.form["digest"]), visit)
        }
    }

    private func confirmation(of faktur: Faktur, _ look: PreviewLook, _ visit: Visit) -> PostingConfirmation {
        PostingConfirmation(faktur: faktur, look: look, objection: desk.objection(to: visit.who, posting: faktur))
    }

    private func page(_ confirmation: PostingConfirmation, _ visit: Visit) -> Page {
        Page(
            visit.say(.confirmTitle, ["number": confirmation.faktur.invoiceNo]), in: .fakturs,
            status: confirmation.status(visit), confirmation.html(visit, company: company))
    }
}

/// The question before a posting: what is made where, what can't be undone, and what it comes to.
struct PostingConfirmation: Sendable {
    let faktur: Faktur
    let look: PreviewLook
    /// Why this person may not post it.
    let objection: Failure?
    /// What changed since the person looked; `nil` when nothing was confirmed yet.
    var changes: [TieOut.Row]?

    func status(_ visit: Visit) -> Int {
        if changes != nil { return 409 }
        return visit.request.method == "POST" ? 422 : 200
    }

    func html(_ visit: Visit, company: String) -> HTML {
        let path = FakturPath.page(faktur.id)
        return """
            <h1>\(visit.say(.confirmTitle, ["number": faktur.invoiceNo]))</h1>
            \(objection.map { FailureNote.html($0, for: visit) } ?? "")\(changed(visit))
            \(objection == nil ? consequences(visit, company) : "")
            <form method="post" action="\(path)/post">\(Form.token(visit))\(bound)<div class="acts">\(button(visit))<a class="button" href="\(path)" data-close>\(visit.say(.back))</a></div></form>
            """
    }

    private func changed(_ visit: Visit) -> HTML {
        guard let changes else { return "" }
        let table: HTML =
            changes.isEmpty
            ? ""
            : TieOut(
                caption: visit.say(.whatChanged), leftHead: visit.say(.youSaw), rightHead: visit.say(.itIsNow),
                rows: changes
            ).html(visit)
        return """
            <div class="failure unsure" role="alert"><p><strong>\(visit.say(.changedTitle))</strong></p><p>\(visit.say(.changedNext))</p></div>\(table)
            """
    }

    private func consequences(_ visit: Visit, _ company: String) -> HTML {
        guard case .plan(let plan, _, _) = look, look.isReady == true else { return PlanPart.html(look, visit) }
        let warnings = PlanPart.problems(plan.warnings, .problemsWarning, visit)
        if case .nothing(let document) = plan.action {
            return "<p class=\"prose\">\(visit.say(.confirmThere, ["number": String(document.number)]))</p>\(warnings)"
        }
        let gross = plan.expected?.gross ?? faktur.total
        let words = visit.say(
            .confirmCompany,
            [
                "amount": Money.text(gross, plan.draft?.currency ?? faktur.currency, visit),
                "customer": plan.customer.map { "\($0.name) (\($0.code ?? ""))" } ?? "", "company": company,
            ])
        return """
            <p class="prose"><strong>\(words)</strong></p><p class="prose">\(visit.say(.confirmFinal))</p>\(PlanPart.totals(plan, visit))\(warnings)
            """
    }

    /// What the confirmation is bound to, and what the person saw, so that a difference can be shown.
    private var bound: HTML {
        guard case .plan(_, let payload, let digest?) = look else { return "" }
        return "\(Form.hidden("digest", digest))\(Form.hidden("seen", payload.written))"
    }

    private func button(_ visit: Visit) -> HTML {
        let reason = objection.map { visit.tell($0.summary) } ?? (look.isReady == true ? nil : visit.say(.notReadyYet))
        return Form.submit(visit, .postToSAP, icon: .send, withheld: reason)
    }
}

/// Where two payloads differ, leaf by leaf.
enum PayloadChanges {
    /// `seen` comes back from a browser: it is only ever shown. Rows beyond a hundred are left out.
    static func between(_ seen: String, _ now: JSON) -> [TieOut.Row] {
        let isShort = seen.utf8.count <= Limits.failurePageBytesMax
        let before = leaves(isShort ? (try? JSON(parsing: seen)) ?? .null : .null)
        let after = leaves(now)
        let paths = after.map(\.path) + before.map(\.path).filter { path in !after.contains { $0.path == path } }
        let rows = paths.prefix(1000).map { path in
            TieOut.Row(
                path, before.first { $0.path == path }?.text ?? "\u{2013}",
                after.first { $0.path == path }?.text ?? "\u{2013}")
        }
        return Array(rows.filter { !$0.isEqual }.prefix(100))
    }

    private static func leaves(_ value: JSON, _ path: String = "") -> [(path: String, text: String)] {
        switch value {
        case .object(let object):
            object.names.flatMap { leaves(object[$0] ?? .null, path.isEmpty ? $0 : "\(path).\($0)") }
        case .array(let items): items.enumerated().flatMap { leaves($1, "\(path)[\($0 + 1)]") }
        default: [(path, value.shown)]
        }
    }
}
