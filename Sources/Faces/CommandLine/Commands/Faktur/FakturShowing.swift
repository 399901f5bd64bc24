import Base
import Engine
import FakturPosting
import Model

enum FakturShowing {
    static let command = Command(
        "faktur show", "Show one faktur, its story, and what to do next.",
        parameters: [FakturParameters.id.declaration],
        examples: [.init("tieout faktur show 12", "its fields, every attempt, and the next step.")],
        form: Forms.faktur.description.nested(as: "faktur")
            + Forms.delivery.description.listed(as: "deliveries")
            + Forms.submission.description.listed(as: "submissions"),
        work: .atDesk { errand, office throws(Failure) in
            guard let id = errand.invocation[FakturParameters.id] else { throw .broken("the ID is there") }
            let story = try await FakturStory(id, in: office)
            errand.voice.print(story.json)
            story.tell(errand.voice, now: errand.now)
            return .done
        })
}

/// A faktur with everything that happened to it.
struct FakturStory {
    let view: FakturView
    let deliveries: [Delivery]
    let submissions: [SubmissionLogEntry]
    let deeds: [AuditRecord]

    init(_ id: FakturID, in office: Office) async throws(Failure) {
        let faktur = try await office.desk.faktur(id)
        view = try await office.view(faktur)
        var deliveries: [Delivery] = []
        for flow in office.desk.dispatcher.lanes.map(\.courier.flow) {
            if let delivery = try await office.deliveries.delivery(flow: flow, key: FakturKey(faktur).text) {
                deliveries.append(delivery)
            }
        }
        self.deliveries = deliveries
        submissions = try await office.fakturs.submissionLog(of: id)
        deeds = try await office.audit.list(subject: "faktur \(id)", after: 0, limit: 500)
    }

    var json: JSON {
        [
            "faktur": Forms.faktur.json(view), "deliveries": Forms.delivery.json(deliveries),
            "submissions": Forms.submission.json(submissions),
        ]
    }

    // MARK: - For people

    func tell(_ voice: Voice, now: Timestamp) {
        let standing = Standing(view.faktur)
        voice.say(
            "Faktur \(view.faktur.id), invoice \(view.faktur.invoiceNo): "
                + voice.paint(standing.tone, "\(standing.tone.sign) \(standing.words)"))
        voice.say()
        voice.say(fields(voice))
        voice.say()
        voice.say(voice.paint(.strong, "Story (UTC)"))
        voice.say(timeline(voice))
        for line in nextStep(now) { voice.say(line) }
    }

    private func fields(_ voice: Voice) -> Columns {
        let faktur = view.faktur
        var columns = Columns(.init(""), .init(""))
        func add(_ name: String, _ value: String?) {
            if let value, !value.isEmpty {
                columns.add(.init("  \(name)") { voice.paint(.quiet, $0) }, .init(value))
            }
        }
        add("Type", faktur.type.rawValue)
        add("Customer", view.customer.map { "\($0.name) (\($0.code ?? "no code"))" } ?? "none")
        add("Invoice date", faktur.invoiceDate.description)
        add("DPP", "\(faktur.dpp.grouped) \(faktur.currency)")
        add("PPN", "\(faktur.ppn.grouped) \(faktur.currency)")
        if !faktur.wtaxAmount.isZero { add("Withholding tax", "\(faktur.wtaxAmount.grouped) \(faktur.currency)") }
        add("Total", view.totalText)
        if faktur.kurs != .one { add("Kurs", faktur.kurs.grouped) }
        add("Faktur number", faktur.fakturNo.map { FakturNumber($0)?.formatted ?? $0 })
        add("Faktur date", faktur.fakturDate?.description)
        add("Payment terms", faktur.paymentTermsDays.map { "\($0) days" })
        add("Tax code", faktur.taxCode)
        add("Project", faktur.project)
        add("Department", faktur.department)
        add("Account", faktur.account)
        add("Remarks", faktur.remarks)
        add("Attachment", faktur.attachment)
        add(
            "Document",
            faktur.docNum.map { number in
                "invoice \(number)" + (faktur.submission.docEntry.map { " (DocEntry \($0))" } ?? ", typed by hand")
            })
        add("Journal entry", faktur.submission.journalNumber?.description)
        add("Reference", deliveries.first?.reference)
        return columns
    }

    /// Deeds of people and attempts of the machine, in the order of time.
    private func timeline(_ voice: Voice) -> Columns {
        var moments: [(at: Timestamp, who: String, words: String)] = [
            (view.faktur.createdAt, view.faktur.createdBy, "entered")
        ]
        for deed in deeds {
            moments.append((deed.entry.at, deed.entry.who, deed.entry.deed))
        }
        for entry in submissions {
            let document = entry.document.split(separator: "_").joined(separator: " ")
            let status = entry.httpStatus.map { ", HTTP \($0)" } ?? ""
            let error = entry.error.map { ": \($0)" } ?? ""
            moments.append(
                (entry.at, entry.user, "\(document): \(entry.outcome) (\(entry.milliseconds) ms\(status))\(error)"))
        }
        var columns = Columns(.init(""), .init(""), .init(""))
        for moment in moments.sorted(by: { $0.at < $1.at }) {
            columns.add(
                .init("  \(moment.at.readable)") { voice.paint(.quiet, $0) }, .init(moment.who), .init(moment.words))
        }
        return columns
    }

    private func nextStep(_ now: Timestamp) -> [String] {
        let id = view.faktur.id
        if let uncertain = deliveries.first(where: { $0.state == .uncertain }) {
            return [
                "",
                "The ledger may or may not hold it. Tieout looks \(uncertain.dueAt.fromNow(now)); nothing is sent before.",
                "To wait for that: tieout faktur post \(id) --wait \(max(1, uncertain.dueAt.since(now) / 1000 + 5))",
            ]
        }
        if let parked = deliveries.first(where: { $0.state.rests }), let failure = parked.failure {
            return [
                "", "\(failure.summary) [\(failure.code.rawValue)]", failure.advice, "Then: tieout faktur retry \(id)",
            ]
        }
        switch view.faktur.status {
        case .draft, .submitted:
            return ["", "Next: tieout faktur answer \(id) --faktur-no NUMBER --faktur-date DATE"]
        case .answered where view.faktur.docNum == nil: return ["", "Next: tieout faktur preview \(id)"]
        case .posted: return ["", "To compare it with the ledger: tieout faktur check \(id)"]
        case .cancelled: return ["", "To correct it and post it anew: tieout faktur reopen \(id)"]
        case .answered: return []
        }
    }
}
