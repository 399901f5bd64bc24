import Base
import Engine
import FakturPosting
import HTTPServer
import Model

/// The deeds of a faktur's page that are one button, or one button and a word.
struct FakturDeedRoom: Sendable {
    let desks: WebDesks
    let pages: FakturPages

    private var desk: FakturDesk { desks.fakturs }

    var routes: [WebRoute] { enteringRoutes + takingBackRoutes }

    private var enteringRoutes: [WebRoute] {
        [
            .post("/fakturs/{id}/submit", .needs(.enterFakturs)) { visit throws(Failure) in
                try await FakturDeed.done(visit) { id throws(Failure) in
                    _ = try await desk.submit(id, by: visit.who)
                    return .good(visit.say(.fakturSubmitted))
                }
            },
            .post("/fakturs/{id}/number", .needs(.submitInvoices)) { visit throws(Failure) in
                try await number(visit)
            },
        ]
    }

    /// Of the page as it was seen: a number typed yesterday does not replace the one somebody gave meanwhile.
    private func number(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let id = try visit.faktur()
        let text = visit.form["doc_num"] ?? ""
        let number = Int64(text).flatMap { $0 > 0 ? $0 : nil }
        guard text.isEmpty || number != nil else {
            return try await pages.refusing("doc_num", visit.say(.numberWrong), visit)
        }
        do throws(Failure) {
            let seen = visit.form["version"].flatMap { Int($0) } ?? 0
            _ = try await desk.setDocNum(id, number, seenVersion: seen, by: visit.who)
        } catch {
            guard error.verdict != .ourFault, error.code != .fakturUnknown else { throw error }
            let isStale = error.code == .fakturChangedMeanwhile
            let words = isStale ? visit.say(.changedSinceOpened) : visit.tell(error)
            return try await pages.refusing("doc_num", words, visit)
        }
        return .see(FakturPath.page(id), notice: .good(visit.say(.numberKept)))
    }

    private var takingBackRoutes: [WebRoute] {
        [
            .get("/fakturs/{id}/cancel", .needs(.submitInvoices)) { visit throws(Failure) in
                .page(try await cancelPage(visit))
            },
            .post("/fakturs/{id}/cancel", .needs(.submitInvoices)) { visit throws(Failure) in
                try await cancel(visit)
            },
            .post("/fakturs/{id}/reopen", .needs(.submitInvoices)) { visit throws(Failure) in
                try await FakturDeed.done(visit) { id throws(Failure) in
                    _ = try await desk.reopen(id, by: visit.who)
                    return .good(visit.say(.doneReopened))
                }
            },
            .post("/fakturs/{id}/compare", .needs(.submitInvoices)) { visit throws(Failure) in
                try await FakturDeed.done(visit) { id throws(Failure) in
                    guard let difference = try await desk.check(id, by: visit.who) else {
                        return .good(visit.say(.doneAgrees))
                    }
                    return .warning(visit.tell(difference))
                }
            },
        ]
    }

    /// Only what the question named: a faktur that a colleague posted meanwhile is not cancelled in SAP by a click that was
    /// about a draft.
    private func cancel(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let seen = try await desk.faktur(try visit.faktur())
        guard visit.form["seen"] == seen.standing else {
            var page = try await cancelPage(visit)
            page.status = 409
            page.notice = .warning(visit.say(.changedSinceOpened))
            return .page(page)
        }
        return try await FakturDeed.done(visit) { id throws(Failure) in
            guard visit.form["then"] == "replace" else {
                _ = try await desk.cancel(id, by: visit.who)
                return .good(visit.say(.doneCancelled))
            }
            _ = try await desk.replace(id, by: visit.who)
            return .good(visit.say(.doneReopened))
        }
    }

    private func cancelPage(_ visit: Visit) async throws(Failure) -> Page {
        let faktur = try await desk.faktur(try visit.faktur())
        let isThere = faktur.submission.docEntry != nil
        let title = visit.say(.confirmCan, ["number": faktur.invoiceNo])
        let words =
            isThere
            ? visit.say(.cancelConsequence, ["doc": faktur.docNum.map { String($0) } ?? "?"])
            : visit.say(.cancelHereOnly)
        let path = FakturPath.page(faktur.id)
        let replace: HTML =
            isThere
            ? "<button class=\"danger\" name=\"then\" value=\"replace\">\(visit.say(.replaceFaktur))</button>" : ""
        return Page(
            title, in: .fakturs,
            """
            <h1>\(title)</h1><p class="prose">\(words)</p>
            <form method="post" action="\(path)/cancel"><div class="acts">\(Form.token(visit))\(Form.hidden("seen", faktur.standing))\(Form.submit(visit, isThere ? .cancelInSAP : .cancelFaktur, style: .danger, icon: .cross))\(replace)<a class="button" href="\(path)" data-close>\(visit.say(.back))</a></div></form>
            """)
    }
}

extension Faktur {
    /// What a cancellation is about: the document in the ledger, or that there is none.
    fileprivate var standing: String { submission.docEntry.map { "DocEntry \($0)" } ?? "not posted" }
}

/// Does one deed and returns to the faktur's page, where its outcome is told.
enum FakturDeed {
    /// What was refused is told there too, with what to do; only our own faults are shown as a page of their own.
    static func done(
        _ visit: Visit, _ body: (FakturID) async throws(Failure) -> Notice
    ) async throws(Failure) -> WebAnswer {
        let id = try visit.faktur()
        do throws(Failure) {
            return .see(FakturPath.page(id), notice: try await body(id))
        } catch {
            if error.code == .heldElsewhere {
                return .see(FakturPath.page(id), notice: .warning(visit.say(.outcomeElsewhere)))
            }
            guard error.verdict != .ourFault, error.code != .fakturUnknown else { throw error }
            return .see(FakturPath.page(id), notice: .bad(visit.tell(error)))
        }
    }
}

extension Notice {
    /// How far a posting got; no more than was seen.
    static func posting(_ result: PostingResult, _ visit: Visit) -> Notice {
        let open = [result.invoice, result.journal].compactMap(\.self).first { $0.state != .delivered }
        switch open?.state {
        case nil:
            let number = result.faktur.docNum.map { String($0) } ?? ""
            return .good(visit.say(.outcomePosted, ["number": number]))
        case .uncertain?: return .warning(visit.say(.outcomeUncertain))
        case .waiting?, .sending?: return .warning(visit.say(.outcomeWaiting))
        case .parked?, .aside?, .cancelled?, .delivered?: return .bad(visit.say(.outcomeStopped))
        }
    }
}
