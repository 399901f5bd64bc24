import Base
import FakturPosting
import Model

enum FakturPreviewing {
    static let command = Command(
        "faktur preview", "Show what would be sent, what the ledger will make of it, and every problem at once.",
        details: "Nothing is sent. The digest stands for exactly this payload: posting can be bound to it.",
        parameters: [FakturParameters.id.declaration],
        examples: [.init("tieout faktur preview 12", "both totals side by side, every problem, and the payload.")],
        form: FormDescription(members: [
            .init(name: "faktur", sentence: "number of the faktur"),
            .init(name: "action", sentence: "create, nothing (it is there already), conflict or refuse"),
            .init(name: "payload", sentence: "exactly what would be sent; null when there is too little to make it"),
            .init(name: "digest", sentence: "SHA-256 of the payload, for --confirm"),
            .init(name: "expected_total", sentence: "dpp + ppn - wtax, as the faktur says"),
            .init(name: "computed_total", sentence: "what the ledger will compute"),
            .init(name: "currency", sentence: "currency of both"), .init(name: "due_date", sentence: "yyyy-MM-dd"),
            .init(name: "problems", sentence: "each with field, message, remedy and severity"),
            .init(name: "failure", sentence: "what the ledger holds that is in the way, or null"),
        ]),
        work: .withLedger { errand, office throws(Failure) in
            guard let id = errand.invocation[FakturParameters.id] else { throw .broken("the ID is there") }
            let preview = Preview(
                plan: try await office.desk.preview(id), courier: office.desk.courier,
                company: office.ledger.companyName)
            errand.voice.print(preview.json)
            preview.tell(errand.voice)
            return preview.isGood ? .done : .attention
        })
}

/// A plan as a person confirms it.
struct Preview {
    let plan: InvoicePlan
    let courier: InvoiceCourier
    let company: String

    private var digest: String? { courier.digest(of: plan) }
    private var conflict: Failure? { if case .conflict(let failure) = plan.action { failure } else { nil } }

    var isGood: Bool {
        switch plan.action {
        case .create, .nothing: true
        case .conflict, .refuse: false
        }
    }

    private var action: String {
        switch plan.action {
        case .create: "create"
        case .nothing: "nothing"
        case .conflict: "conflict"
        case .refuse: "refuse"
        }
    }

    var json: JSON {
        [
            "faktur": JSON(plan.faktur.id.rawValue), "action": JSON(action),
            "payload": courier.wireForm(of: plan), "digest": JSON(digest),
            "expected_total": plan.expected.map { JSON($0.gross) } ?? .null,
            "computed_total": plan.computed.map { JSON($0.gross) } ?? .null,
            "currency": JSON(plan.draft?.currency), "due_date": JSON(plan.draft?.dueDate),
            "problems": Forms.problem.json(plan.problems),
            "failure": conflict.map { Forms.failure.json($0) } ?? .null,
        ]
    }

    // MARK: - For people

    func tell(_ voice: Voice) {
        let faktur = plan.faktur
        voice.say("Faktur \(faktur.id), invoice \(faktur.invoiceNo), for \(plan.customer?.name ?? "no customer")")
        if let draft = plan.draft {
            voice.say(
                "\(company): dated \(draft.documentDate), due \(draft.dueDate)"
                    + (draft.isLocal ? "" : ", \(draft.currency) at \(draft.rate.grouped)"))
            tellTotals(voice, draft)
            voice.say("\n\(voice.paint(.strong, "Payload"))")
            voice.say(courier.wireForm(of: plan).indented)
        }
        tell(voice, plan.warnings, "Worth a look, and no obstacle", .uncertain)
        if !isGood { tell(voice, plan.blocking, "In the way of posting", .attention) }
        voice.say()
        voice.say(verdict(voice))
    }

    /// Two columns that meet.
    private func tellTotals(_ voice: Voice, _ draft: InvoiceDraft) {
        guard let expected = plan.expected, let computed = plan.computed else { return }
        var columns = Columns(
            .init(""), .init("the faktur says", .right), .init("the ledger will compute", .right), .init(""))
        func add(_ name: String, _ left: Amount, _ right: Amount) {
            let isSame = left == right
            let difference = right.subtracting(left)?.grouped ?? "?"
            columns.add(
                .init(name), .init(left.grouped) { isSame ? voice.paint(.quiet, $0) : $0 },
                .init(right.grouped) { isSame ? voice.paint(.quiet, $0) : $0 },
                .init(isSame ? "✓" : "! differs by \(difference)") { voice.paint(isSame ? .good : .attention, $0) })
        }
        add("  VAT by tax code", expected.vat, computed.vat)
        if !expected.withholding.isZero { add("  Withholding tax", expected.withholding, computed.withholding) }
        add("  Total in \(draft.currency)", expected.gross, computed.gross)
        voice.say()
        voice.say(columns)
    }

    private func tell(_ voice: Voice, _ problems: [Problem], _ heading: String, _ tone: Voice.Tone) {
        guard !problems.isEmpty else { return }
        voice.say("\n\(voice.paint(.strong, heading))")
        for problem in problems {
            voice.say("\(voice.mark(tone)) \(problem.field): \(problem.message)")
            voice.say("  \(problem.remedy)")
        }
    }

    private func verdict(_ voice: Voice) -> String {
        switch plan.action {
        case .create:
            let confirm = digest.map { " --confirm \($0)" } ?? ""
            return "To post exactly this: tieout faktur post \(plan.faktur.id)\(confirm)"
        case .nothing(let document):
            return "\(voice.mark(.good)) The ledger holds it already as invoice \(document.number), and agrees. "
                + "Posting adopts it and sends nothing."
        case .conflict(let failure):
            return "\(voice.mark(.attention)) \(failure.summary) [\(failure.code.rawValue)]\n  \(failure.advice)"
        case .refuse:
            return "It is not sent as it is. Change it with \"tieout faktur edit \(plan.faktur.id)\" or "
                + "\"tieout faktur answer \(plan.faktur.id)\", then look again."
        }
    }
}
