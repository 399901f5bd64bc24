import Base
import Model
import OrderIntake

/// The second part of the demonstration: raw invoices become sales orders, answers are lost, and a second run writes
/// nothing.
struct OrderStory {
    let stage: any Stage
    let errand: Errand

    private var office: Office { stage.office }
    private var voice: Voice { errand.voice }
    private static let answersLost = 3

    func tell() async throws(Failure) -> OrderDemoSummary {
        guard let intake = office.intake else { throw .broken("the stage has an order book") }
        let documents = try await takeIn()
        let before = try await stage.inspectOrders()
        let (first, reports) = try await firstRun(intake)
        let middle = try await stage.inspectOrders()
        let sentAgain = try await secondRun(intake)
        let after = try await stage.inspectOrders()
        let summary = OrderDemoSummary(
            documents: documents, tally: first, reports: reports, before: before, middle: middle, after: after,
            unmatched: try await unmatched(after))
        tell(summary, intake, sentAgain)
        return summary
    }

    // MARK: - The parts

    private func takeIn() async throws(Failure) -> Int {
        chapter("Raw invoices of another application are imported")
        let samples: JSON
        do throws(JSONError) { samples = try JSON(parsing: Samples.rawDocuments) } catch {
            throw .broken("the sample files are sound", cause: error.message)
        }
        let arrivals =
            (samples.list ?? []).map { document in
                RawArrival(
                    id: document["_id"]?.text ?? "", source: document["source"]?.text ?? "",
                    data: document["data"] ?? .null)
            } + [RawArrival(id: "raw9999", source: "fgo", data: OrderStory.odd)]
        _ = try await office.rawDocuments.keep(arrivals, at: office.time.now)
        voice.say(
            "\(voice.mark(.good)) \(Counted(arrivals.count, "document")), the last with a credit note and a line without a product."
        )
        return arrivals.count
    }

    private func firstRun(_ intake: IntakeDesk) async throws(Failure) -> (IntakeTally, [DocumentReport]) {
        chapter("They become sales orders in \(intake.book.bookName)")
        try await stage.loseOrderAnswers(Int64(OrderStory.answersLost))
        let reports = ReportBasket()
        var desk = intake
        desk.observer = { reports.add($0) }
        let tally = try await desk.run()
        voice.say("\(tally.words)")
        voice.say(
            "\(Counted(OrderStory.answersLost, "answer")) \(OrderStory.answersLost == 1 ? "was" : "were") lost on the way back; Tieout looked, and found what had been made."
        )
        for report in reports.unsynced {
            for line in report.lines { voice.say("\(voice.mark(.attention)) \(line)") }
        }
        return (tally, reports.unsynced)
    }

    /// How many requests changed something the second time.
    private func secondRun(_ intake: IntakeDesk) async throws(Failure) -> Int64 {
        chapter("Every document is worked on a second time")
        let before = try await stage.inspectOrders()
        var ids: [String] = []
        try await office.rawDocuments.each { ids.append($0.id) }
        let tally = try await intake.run(only: ids)
        let after = try await stage.inspectOrders()
        voice.say(tally.words)
        let reads = Counted(after.calls - before.calls, "request")
        voice.say(
            after.writes == before.writes
                ? "\(voice.mark(.good)) \(reads) in all, and none that changes anything."
                : "\(voice.mark(.attention)) \(Counted(after.writes - before.writes, "request")) changed something.")
        return after.writes - before.writes
    }

    /// Invoices that are said to be synced, and have not exactly one order with so many lines.
    private func unmatched(_ inspection: OrderInspection) async throws(Failure) -> Int {
        var count = 0
        var filter = RawFilter()
        filter.statuses = [.synced]
        try await office.rawDocuments.each(filter) { document in
            for invoice in document.invoices.compactMap(\.invoice) {
                guard let key = OrderKey(serie: invoice.serie, numar: invoice.numar) else { continue }
                if inspection.linesByDescription[key.text] != [invoice.lines.count] { count += 1 }
            }
        }
        return count
    }

    private func tell(_ summary: OrderDemoSummary, _ intake: IntakeDesk, _ sentAgain: Int64) {
        chapter("Both sides are compared")
        voice.say(
            summary.tiesOut
                ? "\(voice.mark(.good)) Every synced invoice has exactly one order with exactly its lines."
                : "\(voice.mark(.attention)) \(Counted(summary.unmatched, "invoice")) and the order book differ.")
        voice.say(
            "  \(Counted(summary.orders, "order")), \(Counted(summary.lines, "line")), \(Counted(summary.customers, "customer")), \(Counted(summary.parts, "part")); \(summary.callsPerInvoice) requests an invoice."
        )
    }

    private func chapter(_ title: String) {
        voice.say()
        voice.say(voice.paint(.strong, title))
    }

    private static let odd: JSON = [
        [
            "id": 90_001, "serie": "BV", "numar": "990001", "denumire_client": "Agro Demo S.R.L.",
            "cod_unic_client": "RO42366717",
            "articole": [
                ["nume_produs": "Cablu demo", "cantitate": 2, "pret_unitar": .number("10.5"), "detalii": ""],
                ["nume_produs": "", "cantitate": 1, "pret_unitar": 3, "detalii": "manoperă"],
            ],
        ],
        [
            "id": 90_002, "serie": "BV", "numar": "990002", "denumire_client": "Agro Demo S.R.L.",
            "cod_unic_client": "RO42366717",
            "articole": [
                ["nume_produs": "Cablu demo", "cantitate": -2, "pret_unitar": .number("10.5"), "detalii": ""]
            ],
        ],
    ]
}
