import Base
import Engine
import FakturPosting
import HTTPServer
import Model

/// The deeds of a faktur's page that are one button, or one button and a word.
struct FakturDeedRoom: Sendable {
    let desks: WebDesks

    private var desk: FakturDesk { desks.fakturs }

    var routes: [WebRoute] { enteringRoutes + stoppedRoutes + takingBackRoutes }

    private var enteringRoutes: [WebRoute] {
        [
            .post("/fakturs/{id}/submit", .needs(.enterFakturs)) { visit throws(Failure) in
                try await FakturDeed.done(visit) { id throws(Failure) in
                    _ = try await desk.submit(id, by: visit.who)
                    return .good(visit.say(.fakturSubmitted))
                }
            },
            .post("/fakturs/{id}/number", .needs(.submitInvoices)) { visit throws(Failure) in
                try await FakturDeed.done(visit) { id throws(Failure) in
                    let text = visit.form["doc_num"] ?? ""
                    let number = Int64(text).flatMap { $0 > 0 ? $0 : nil }
                    guard text.isEmpty || number != nil else { return .bad(visit.say(.numberWrong)) }
                    _ = try await desk.setDocNum(id, number, by: visit.who)
                    return .good(visit.say(.numberKept))
                }
            },
        ]
    }

    /// What a person decides when a posting stopped, or nobody knows.
    private var stoppedRoutes: [WebRoute] {
        [
            .post("/fakturs/{id}/retry", .needs(.submitInvoices)) { visit throws(Failure) in
                try await FakturDeed.done(visit) { id throws(Failure) in
                    .posting(try await desk.retry(id, by: visit.who), visit)
                }
            },
            .post("/fakturs/{id}/look", .needs(.submitInvoices)) { visit throws(Failure) in
                try await FakturDeed.done(visit) { id throws(Failure) in
                    .posting(try await desk.lookNow(id, by: visit.who), visit)
                }
            },
            .post("/fakturs/{id}/link", .needs(.submitInvoices)) { visit throws(Failure) in
                try await FakturDeed.done(visit) { id throws(Failure) in
                    guard let entry = Int64(visit.form["doc_entry"] ?? "") else {
                        return .bad(visit.say(.linkHint))
                    }
                    return .posting(try await desk.link(id, to: entry, by: visit.who), visit)
                }
            },
            .post("/fakturs/{id}/absent", .needs(.submitInvoices)) { visit throws(Failure) in
                try await FakturDeed.done(visit) { id throws(Failure) in
                    guard visit.form["looked"] == "1" else { return .bad(visit.say(.notThereWhy)) }
                    return .posting(try await desk.sendAgain(id, by: visit.who), visit)
                }
            },
            .post("/fakturs/{id}/set-aside", .needs(.submitInvoices)) { visit throws(Failure) in
                try await FakturDeed.done(visit) { id throws(Failure) in
                    let note = String((visit.form["note"] ?? "").prefix(500))
                    _ = try await desk.setAside(id, note: note, by: visit.who)
                    return .good(visit.say(.doneSetAside))
                }
            },
        ]
    }

    private var takingBackRoutes: [WebRoute] {
        [
            .get("/fakturs/{id}/cancel", .needs(.submitInvoices)) { visit throws(Failure) in
                .page(try await cancelPage(visit))
            },
            .post("/fakturs/{id}/cancel", .needs(.submitInvoices)) { visit throws(Failure) in
                try await FakturDeed.done(visit) { id throws(Failure) in
                    guard visit.form["then"] == "replace" else {
                        _ = try await desk.cancel(id, by: visit.who)
                        return .good(visit.say(.doneCancelled))
                    }
                    _ = try await desk.replace(id, by: visit.who)
                    return .good(visit.say(.doneReopened))
                }
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
            <form method="post" action="\(path)/cancel"><div class="acts">\(Form.token(visit))\(Form.submit(visit, isThere ? .cancelInSAP : .cancelFaktur, style: .danger, icon: .cross))\(replace)<a class="button" href="\(path)" data-close>\(visit.say(.back))</a></div></form>
            """)
    }
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
        case .parked?, .cancelled?, .delivered?: return .bad(visit.say(.outcomeStopped))
        }
    }
}
