import Base
import Engine
import FakturPosting
import Model

/// The demonstration, told while it happens: import, post, lose answers, post again, compare both sides.
struct DemoStory {
    let stage: any Stage
    let errand: Errand

    private var office: Office { stage.office }
    private var voice: Voice { errand.voice }
    /// So many fakturs are kept for the part in which answers are lost.
    private static let answersLost = 3
    /// Far more than the stage needs to clear up what is uncertain.
    private static let patienceSeconds: Int64 = 30

    func tell() async throws(Failure) -> DemoSummary {
        try await takeIn()
        let open = try await office.openFakturs()
        let kept = try await readyOnes(open)
        try await postTheFirst(open.map(\.id).filter { !kept.contains($0) })
        try await loseAnswers(of: kept)
        let sentAgain = try await postAgain(open.map(\.id))
        var summary = try await compare(open.map(\.id), sentAgain: sentAgain)
        summary.orders = try await OrderStory(stage: stage, errand: errand).tell()
        if let obstacle = stage.collectionObstacle {
            summary.leftOut["collection"] = obstacle
            voice.say(
                "\n\(voice.mark(.uncertain)) Invoice collection is left out: \(obstacle.summary) \(obstacle.advice)")
        } else {
            summary.collection = try await CollectionStory(stage: stage, errand: errand).tell()
        }
        return summary
    }

    // MARK: - The parts

    private func takeIn() async throws(Failure) {
        chapter("Customers and fakturs are imported")
        let customers = try await CustomerImport(customers: office.customers, audit: office.audit, time: office.time)
            .run(Array(Samples.customers.utf8), skipBadRows: false, by: errand.who)
        let fakturs = try await FakturImport(desk: office.desk)
            .run(Array(Samples.fakturs.utf8), skipBadRows: false, by: errand.who)
        guard customers.kept, fakturs.kept else { throw .broken("the sample files are sound") }
        voice.say("\(voice.mark(.good)) \(Counted(customers.rows, "customer")), \(Counted(fakturs.rows, "faktur")).")
    }

    /// The last ones that nothing speaks against.
    private func readyOnes(_ open: [Faktur]) async throws(Failure) -> Set<FakturID> {
        var ready: Set<FakturID> = []
        for faktur in open.reversed() where ready.count < DemoStory.answersLost {
            if case .create = try await office.desk.preview(faktur.id).action { ready.insert(faktur.id) }
        }
        return ready
    }

    private func postTheFirst(_ ids: [FakturID]) async throws(Failure) {
        chapter("They are posted to \(office.ledger.companyName)")
        let report = try await post(ids)
        voice.say(report.table(voice))
        report.tellReasons(voice)
        voice.say("\n\(report.summary)")
    }

    private func loseAnswers(of kept: Set<FakturID>) async throws(Failure) {
        let ids = kept.sorted()
        guard !ids.isEmpty else { return }
        chapter(
            "\(Counted(ids.count, "more is posted", plural: "more are posted")), and every answer is lost on the way back"
        )
        try await stage.loseAnswers(Int64(ids.count))
        let lost = try await post(ids)
        voice.say(lost.table(voice))
        voice.say(
            "The ledger may or may not hold them. Tieout waits until nothing can be on its way any more, then looks.")
        try await office.desk.dispatcher.drain(until: office.time.now.adding(seconds: DemoStory.patienceSeconds))
        var found = PostingReport(now: errand.now)
        for id in ids {
            let result = try await office.desk.result(id)
            found.postings.append(PostedFaktur(result, view: try await office.view(result.faktur)))
        }
        voice.say(found.table(voice))
        voice.say("Looked for and found: \(found.count(.posted)) of \(ids.count), and none was sent a second time.")
    }

    /// How many documents were sent the second time, as the stand-in counts them.
    private func postAgain(_ ids: [FakturID]) async throws(Failure) -> Int64 {
        chapter("All are posted a second time")
        let before = try await stage.inspect()
        let report = try await post(ids)
        let sent = try await stage.inspect().creations - before.creations
        voice.say(report.summary)
        voice.say(
            sent == 0
                ? "\(voice.mark(.good)) SAP was not asked to create anything."
                : "\(voice.mark(.attention)) SAP was asked to create \(Counted(sent, "document")).")
        return sent
    }

    private func compare(_ ids: [FakturID], sentAgain: Int64) async throws(Failure) -> DemoSummary {
        chapter("Both sides are compared")
        var summary = DemoSummary(sentInSecondRun: sentAgain, inspection: try await stage.inspect())
        for id in ids { try await summary.add(try await office.desk.result(id), office) }
        let delivered = Counted(summary.delivered, "faktur")
        voice.say(
            summary.tiesOut
                ? "\(voice.mark(.good)) \(delivered) delivered, and SAP holds exactly one invoice for each: both sides tie out."
                : "\(voice.mark(.attention)) \(delivered) delivered, but SAP holds \(summary.inspection.invoices) invoices."
        )
        let parked = Counted(summary.parked, "faktur waits for a person", plural: "fakturs wait for a person")
        voice.say("  \(parked), \(summary.uncertain) uncertain.")
        return summary
    }

    // MARK: - Helping hands

    private func post(_ ids: [FakturID]) async throws(Failure) -> PostingReport {
        try await Posting(errand: errand, office: office, waitSeconds: nil).run(ids)
    }

    private func chapter(_ title: String) {
        voice.say()
        voice.say(voice.paint(.strong, title))
    }
}
