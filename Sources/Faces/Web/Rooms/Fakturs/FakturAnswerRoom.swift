import Base
import FakturPosting
import HTTPServer
import Model

/// Where the tax officer gives a faktur its number and date, and a purchase its scanned document.
struct FakturAnswerRoom: Sendable {
    let desks: WebDesks

    var routes: [WebRoute] {
        [
            .get("/fakturs/{id}/answer", .needs(.answerFakturs)) { visit throws(Failure) in
                let faktur = try await desks.fakturs.faktur(try visit.faktur())
                return .page(page(FakturAnswerPage(faktur: faktur), visit))
            },
            .post("/fakturs/{id}/answer", .needs(.answerFakturs)) { visit throws(Failure) in try await answer(visit) },
        ]
    }

    private func answer(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let id = try visit.faktur()
        var shown = FakturAnswerPage(faktur: try await desks.fakturs.faktur(id))
        shown.number = visit.form["faktur_no"] ?? ""
        shown.date = visit.form["faktur_date"] ?? ""
        shown.version = visit.form["version"].flatMap { Int($0) } ?? 0
        if shown.number.isEmpty { shown.faults["faktur_no"] = visit.say(.fieldMissing) }
        let date = CalendarDate(shown.date)
        if date == nil { shown.faults["faktur_date"] = visit.say(shown.date.isEmpty ? .fieldMissing : .dateWrong) }
        guard let date, shown.faults.isEmpty else { return .page(page(shown, visit)) }
        let scan = visit.form.file("attachment").map { (name: $0.name, content: $0.bytes) }
        do throws(Failure) {
            _ = try await desks.papers.answer(
                id, fakturNo: shown.number, fakturDate: date, scan: scan, seenVersion: shown.version, by: visit.who)
        } catch {
            return .page(page(try await refused(shown, error, visit), visit))
        }
        return .see(FakturPath.page(id), notice: .good(visit.say(.fakturAnswered)))
    }

    /// What the form says after a refusal: at the field, or above all of it.
    private func refused(_ page: FakturAnswerPage, _ failure: Failure, _ visit: Visit) async throws(Failure)
        -> FakturAnswerPage
    {
        var page = page
        if failure.code == .fakturChangedMeanwhile {
            page.meanwhile = try await desks.fakturs.meanwhile(page.faktur.id, since: page.version ?? 0)
            page.version = page.meanwhile?.faktur.version
        } else if failure.verdict == .askHuman {
            if ["attachment", "faktur_no"].contains(failure.place) {
                page.faults[failure.place] = visit.tell(failure)
            } else {
                page.refusal = failure
            }
        } else {
            throw failure
        }
        return page
    }

    private func page(_ answer: FakturAnswerPage, _ visit: Visit) -> Page {
        Page(answer.title(visit), in: .fakturs, status: answer.status, answer.html(visit))
    }
}

/// The form of an answer.
struct FakturAnswerPage: Sendable {
    let faktur: Faktur
    var number: String
    var date: String
    var version: Int?
    var faults: [String: String] = [:]
    var refusal: Failure?
    var meanwhile: MeanwhileChanges?

    init(faktur: Faktur) {
        self.faktur = faktur
        number = faktur.fakturNo ?? ""
        date = faktur.fakturDate?.description ?? ""
    }

    var status: Int { meanwhile != nil ? 409 : faults.isEmpty && refusal == nil ? 200 : 422 }

    func title(_ visit: Visit) -> String { visit.say(.answerFakturOf, ["number": faktur.invoiceNo]) }

    func html(_ visit: Visit) -> HTML {
        let path = FakturPath.page(faktur.id)
        let size = visit.format.number(Limits.attachmentBytesMax >> 20)
        let hint = visit.say(faktur.type == .purchase ? .hintScanPurchase : .hintScan, ["size": size])
        return """
            <h1>\(title(visit))</h1>
            <p>\(Money.html(faktur.total, faktur.currency, visit)) · \(visit.format.date(faktur.invoiceDate))</p>
            \(refusal.map { FailureNote.html($0, for: visit) } ?? "")\(changed(visit))
            <form method="post" action="\(path)/answer" enctype="multipart/form-data">\(Form.token(visit))\(Form.hidden("version", String(version ?? faktur.version)))
            \(Form.text("faktur_no", visit.say(.fieldFakturNo), value: number, hint: visit.say(.hintFakturNo), fault: faults["faktur_no"], isRequired: true, extra: " autocomplete=\"off\""))
            \(Form.text("faktur_date", visit.say(.fieldFakturDate), value: date, type: "date", fault: faults["faktur_date"], isRequired: true))
            \(Form.file("attachment", visit.say(.scannedDocument), accept: ".pdf,.png,.jpg,.jpeg", hint: hint, fault: faults["attachment"]))
            <div class="acts">\(Form.submit(visit, .answerFaktur))<a class="button" href="\(path)" data-close>\(visit.say(.cancelAct))</a></div></form>
            """
    }

    private func changed(_ visit: Visit) -> HTML {
        guard let meanwhile else { return "" }
        let rows = meanwhile.changes.map {
            TieOut.Row(visit.say(FakturFields.name($0.field)), $0.was.shown, $0.now.shown)
        }
        return """
            <div class="failure unsure" role="alert"><p><strong>\(visit.say(.conflictTitle))</strong></p><p>\(visit.say(.conflictNext))</p></div>
            \(TieOut(caption: visit.say(.whatChanged), leftHead: visit.say(.changeBefore), rightHead: visit.say(.changeAfter), rows: rows).html(visit))
            """
    }
}
