import Base
import Engine
import FakturPosting
import Model

/// What became of one faktur that was to be posted.
struct PostedFaktur: Sendable {
    let view: FakturView
    let failure: Failure?
    /// When Tieout acts next on it, while it is uncertain or waiting.
    let nextAt: Timestamp?
    let lookAt: Timestamp?

    init(_ result: PostingResult, view: FakturView) {
        self.view = view
        failure = result.failure
        let unfinished = [result.invoice, result.journal].compactMap { $0 }.first {
            [.waiting, .sending, .uncertain].contains($0.state)
        }
        nextAt = unfinished?.dueAt
        lookAt = unfinished?.state == .uncertain ? unfinished?.dueAt : nil
    }

    enum Outcome: String, CaseIterable { case posted, uncertain, waiting, parked }

    var outcome: Outcome {
        if lookAt != nil { return .uncertain }
        if nextAt != nil { return .waiting }
        return view.faktur.submission.status == .submitted || (failure == nil && view.faktur.docNum != nil)
            ? .posted : .parked
    }
}

/// What became of all of them: one line each, the reasons, a summary, the next step.
struct PostingReport: Sendable {
    var now: Timestamp
    var postings: [PostedFaktur] = []
    /// Of fakturs that could not even be asked for.
    var failures: [Failure] = []
    /// Requests that left for the ledger.
    var sent = 0

    static let form =
        Forms.posting.description.listed(as: "fakturs")
        + FormDescription(members: [
            .init(name: "failures", sentence: "why some could not even be asked for"),
            .init(name: "posted", sentence: "how many the ledger holds"),
            .init(name: "uncertain", sentence: "how many may be there; Tieout looks, and sends nothing before"),
            .init(name: "waiting", sentence: "how many are tried again by themselves"),
            .init(name: "parked", sentence: "how many wait for a person"),
            .init(name: "sent", sentence: "how many documents were sent"),
        ])

    func count(_ outcome: PostedFaktur.Outcome) -> Int { postings.count { $0.outcome == outcome } }

    func tell(_ voice: Voice) -> ExitCode {
        voice.print(json)
        voice.say(table(voice))
        for failure in failures where !voice.speaksJSON { voice.tell(failure) }
        tellReasons(voice)
        if !postings.isEmpty { voice.say("\n\(summary)") }
        if postings.isEmpty, failures.isEmpty { voice.say("\(voice.mark(.good)) No faktur is open; nothing was sent.") }
        for step in nextSteps { voice.say(step) }
        return failures.isEmpty && count(.posted) == postings.count ? .done : .attention
    }

    private var json: JSON {
        [
            "fakturs": Forms.posting.json(postings), "failures": Forms.failure.json(failures),
            "posted": JSON(count(.posted)), "uncertain": JSON(count(.uncertain)), "waiting": JSON(count(.waiting)),
            "parked": JSON(count(.parked)), "sent": JSON(sent),
        ]
    }

    // MARK: - For people

    func table(_ voice: Voice) -> Columns {
        var columns = Columns(
            .init("ID", .right), .init("Standing"), .init("Invoice"), .init("Customer", givesWay: true),
            .init("Total", .right), .init("", givesWay: true))
        for posting in postings {
            let faktur = posting.view.faktur
            columns.add(
                .init("\(faktur.id)"), Standing(faktur).cell(voice), .init(faktur.invoiceNo),
                .init(posting.view.customer?.name ?? "–"), .init(posting.view.totalText), .init(remark(posting)))
        }
        return columns
    }

    private func remark(_ posting: PostedFaktur) -> String {
        if let lookAt = posting.lookAt { return "looked for \(lookAt.fromNow(now))" }
        if posting.outcome == .waiting {
            guard posting.failure != nil, let nextAt = posting.nextAt else { return "waits for its turn" }
            return "tried again \(nextAt.fromNow(now))"
        }
        if posting.failure != nil, let place = posting.failure?.place, !place.isEmpty { return place }
        guard let number = posting.view.faktur.docNum else { return posting.failure?.code.rawValue ?? "" }
        let journal = posting.view.faktur.submission.journalNumber.map { ", journal entry \($0)" } ?? ""
        return "invoice \(number)\(journal)"
    }

    /// Each reason once, with the fakturs it holds up.
    func tellReasons(_ voice: Voice) {
        var reasons: [(failure: Failure, ids: [FakturID], tone: Voice.Tone)] = []
        for posting in postings {
            guard let failure = posting.failure else { continue }
            let id = posting.view.faktur.id
            if let place = reasons.firstIndex(where: { $0.failure.saysTheSame(as: failure) }) {
                reasons[place].ids.append(id)
            } else {
                reasons.append((failure: failure, ids: [id], tone: posting.outcome.tone))
            }
        }
        for reason in reasons {
            let ids = reason.ids.map(\.description).joined(separator: ", ")
            voice.say()
            voice.say("\(voice.mark(reason.tone)) \(reason.failure.summary) [\(reason.failure.code.rawValue)]")
            voice.say("  \(reason.failure.advice)")
            voice.say("  \(reason.ids.count == 1 ? "Faktur" : "Fakturs") \(ids)")
        }
    }

    var summary: String {
        let words: [(PostedFaktur.Outcome, String)] = [
            (.posted, "posted"), (.uncertain, "uncertain"), (.waiting, "waiting"), (.parked, "waiting for a person"),
        ]
        let parts = words.filter { count($0.0) > 0 }.map { "\(count($0.0)) \($0.1)" }
        let sending = sent == 0 ? "Nothing was sent." : "\(Counted(sent, "document")) sent."
        return "\(Counted(postings.count, "faktur")): \(parts.joined(separator: ", ")). \(sending)"
    }

    private var nextSteps: [String] {
        var steps: [String] = []
        if let lookAt = postings.compactMap(\.lookAt).max() {
            let seconds = max(1, lookAt.since(now) / 1000 + 5)
            let which = postings.count == 1 ? "\(postings[0].view.faktur.id)" : "--all"
            steps.append(
                "Nothing uncertain is sent again before Tieout has looked. \"tieout serve\" does that by itself; "
                    + "to wait here: tieout faktur post \(which) --wait \(seconds)")
        } else if count(.waiting) > 0 {
            steps.append("\"tieout serve\" tries again by itself. To find out what is wrong: tieout doctor")
        }
        if count(.parked) > 0 {
            steps.append("When what stands above is done, post again: those that are posted are not sent twice.")
        }
        return steps
    }
}

extension PostedFaktur.Outcome {
    var tone: Voice.Tone {
        switch self {
        case .posted: .good
        case .uncertain: .uncertain
        case .waiting: .underWay
        case .parked: .attention
        }
    }
}

extension Failure {
    fileprivate func saysTheSame(as other: Failure) -> Bool {
        code == other.code && summary == other.summary && advice == other.advice
    }
}
