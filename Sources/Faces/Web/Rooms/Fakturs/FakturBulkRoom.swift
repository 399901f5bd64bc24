import Base
import FakturPosting
import HTTPServer
import Model

/// What is done to many fakturs at once: checked, answered. (`PostingRunRoom` posts them.)
struct FakturBulkRoom: Sendable {
    let desks: WebDesks
    let company: String

    private var desk: FakturDesk { desks.fakturs }
    private var bulk: BulkDesk { BulkDesk(desk: desks.fakturs) }

    var routes: [WebRoute] {
        [
            .post("/fakturs/check", .needs(.submitInvoices)) { visit throws(Failure) in try await check(visit) },
            .post("/fakturs/answers", .needs(.answerFakturs)) { visit throws(Failure) in try await ask(visit) },
            .post("/fakturs/answers/save", .needs(.answerFakturs)) { visit throws(Failure) in try await answer(visit) },
        ]
    }

    // MARK: - Checking

    private func check(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let ids = visit.form.ids
        guard !ids.isEmpty else { return nothing(visit) }
        let verdicts = await bulk.check(ids, by: visit.who)
        let fakturs = try await desk.fakturs.fakturs(ids)
        let page = BulkCheckPage(
            verdicts: verdicts, fakturs: Dictionary(fakturs.map { ($0.id, $0) }) { first, _ in first })
        return .page(Page(visit.say(.checkTitle), in: .fakturs, page.html(visit, company: company)))
    }

    private func nothing(_ visit: Visit) -> WebAnswer {
        .see(Address.local(visit.form["_back"] ?? "/fakturs"), notice: .bad(visit.say(.nothingSelected)))
    }

    // MARK: - Answering

    private func ask(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let ids = visit.form.ids
        guard !ids.isEmpty else { return nothing(visit) }
        let fakturs = try await desk.fakturs.fakturs(Array(ids.prefix(Limits.fakturPageMax)))
        return .page(try await answerPage(fakturs, [:], visit))
    }

    private func answer(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let ids = visit.form.ids
        var faults: [FakturID: String] = [:]
        var answers: [BulkAnswer] = []
        for id in ids {
            let (number, date) = (visit.form["number-\(id)"] ?? "", visit.form["date-\(id)"] ?? "")
            if number.isEmpty, date.isEmpty { continue }
            guard let day = CalendarDate(date), !number.isEmpty else {
                faults[id] = visit.say(number.isEmpty || date.isEmpty ? .fieldMissing : .dateWrong)
                continue
            }
            let version = visit.form["version-\(id)"].flatMap { Int($0) } ?? 0
            answers.append(BulkAnswer(id, fakturNo: number, fakturDate: day, seenVersion: version))
        }
        let results = await bulk.answer(answers, by: visit.who)
        // A posting that stopped before is no fault of the answer.
        for result in results where result.posting == nil {
            faults[result.id] = result.failure.map { visit.tell($0) } ?? ""
        }
        let saved = visit.count(.answersSaved, results.count { $0.posting != nil })
        guard !faults.isEmpty else { return .see("/fakturs?tab=answered", notice: .good(saved)) }
        let left = try await desk.fakturs.fakturs(ids.filter { faults[$0] != nil })
        var page = try await answerPage(left, faults, visit)
        page.status = 422
        page.notice = .warning(saved)
        return .page(page)
    }

    private func answerPage(
        _ fakturs: [Faktur], _ faults: [FakturID: String], _ visit: Visit
    ) async throws(Failure) -> Page {
        let customers = try await desk.customers.customers(Array(Set(fakturs.compactMap(\.customer))))
        let page = BulkAnswerPage(
            fakturs: fakturs.filter { [.draft, .submitted, .answered].contains($0.status) },
            customers: Dictionary(customers.map { ($0.id, $0) }) { first, _ in first }, faults: faults)
        return Page(visit.say(.bulkAnswerTitle), in: .fakturs, page.html(visit))
    }
}

extension FormBody {
    /// The fakturs that were ticked.
    var ids: [FakturID] {
        all("id").compactMap { Int64($0) }.filter { $0 > 0 }.prefix(Limits.bulkMax).map { FakturID($0) }
    }
}
