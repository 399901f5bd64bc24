import Base
import Engine
import FakturPosting
import HTTPServer
import Model

/// What is done to many fakturs at once: checked, posted with progress to watch, answered.
struct FakturBulkRoom: Sendable {
    let desks: WebDesks
    let company: String
    let watchers: StreamSlots
    let runs = PostingRuns()

    private var desk: FakturDesk { desks.fakturs }
    private var bulk: BulkDesk { BulkDesk(desk: desks.fakturs) }

    var routes: [WebRoute] {
        [
            .post("/fakturs/check", .needs(.submitInvoices)) { visit throws(Failure) in try await check(visit) },
            .post("/fakturs/post", .needs(.submitInvoices)) { visit throws(Failure) in post(visit) },
            .get("/fakturs/runs/{run}", .needs(.submitInvoices)) { visit throws(Failure) in
                let title = visit.say(.bulkRunTitle)
                return .page(Page(title, in: .fakturs, PostingRunPage(run: try run(visit)).html(visit)))
            },
            .get("/fakturs/runs/{run}/events", .needs(.submitInvoices)) { visit throws(Failure) in
                try follow(try run(visit), visit)
            },
            .post("/fakturs/runs/{run}/stop", .needs(.submitInvoices)) { visit throws(Failure) in
                let run = try run(visit)
                run.brake.pull()
                return .see("/fakturs/runs/\(run.id)", notice: .good(visit.say(.bulkStopping)))
            },
            .post("/fakturs/answers", .needs(.answerFakturs)) { visit throws(Failure) in try await ask(visit) },
            .post("/fakturs/answers/save", .needs(.answerFakturs)) { visit throws(Failure) in try await answer(visit) },
        ]
    }

    // MARK: - Checking and posting

    private func check(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let ids = visit.form.ids
        guard !ids.isEmpty else { return nothing(visit) }
        let verdicts = await bulk.check(ids)
        let fakturs = try await desk.fakturs.fakturs(ids)
        let page = BulkCheckPage(
            verdicts: verdicts, fakturs: Dictionary(fakturs.map { ($0.id, $0) }) { first, _ in first })
        return .page(Page(visit.say(.checkTitle), in: .fakturs, page.html(visit, company: company)))
    }

    private func post(_ visit: Visit) -> WebAnswer {
        let confirmed = visit.form.ids.map { BulkConfirmation($0, digest: visit.form["digest-\($0)"]) }
        // Without the digest of what was seen nothing is posted.
        guard !confirmed.isEmpty, confirmed.allSatisfy({ $0.digest != nil }) else { return nothing(visit) }
        let run = runs.start(confirmed, id: visit.id, by: visit.who, at: desk)
        return .see("/fakturs/runs/\(run.id)")
    }

    private func nothing(_ visit: Visit) -> WebAnswer {
        .see(Address.local(visit.form["_back"] ?? "/fakturs"), notice: .bad(visit.say(.nothingSelected)))
    }

    private func run(_ visit: Visit) throws(Failure) -> PostingRun {
        guard let run = runs.run(visit.path["run"] ?? "") else { throw .nothingThere(visit.request.target.rawPath) }
        return run
    }

    /// Tells the progress as it is made, until the run is over.
    private func follow(_ run: PostingRun, _ visit: Visit) throws(Failure) -> WebAnswer {
        let slot = try watchers.watch()
        let time = desk.time
        return .events(
            HTTPBodyStream { writer in
                // The place is taken for as long as this closure lives.
                defer { withExtendedLifetime(slot) {} }
                var told = -1
                while true {
                    let progress = run.progress
                    if progress.results.count != told {
                        told = progress.results.count
                        try await writer.write(
                            ServerSentEvent(PostingRunPage(run: run).live(visit).markup, name: "part"))
                    }
                    if progress.isOver { return try await writer.write(ServerSentEvent("", name: "end")) }
                    try await time.sleep(milliseconds: 500)
                }
            })
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
        let results = await bulk.answer(answers, by: visit.who, brake: BulkBrake())
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
