import Base
import Engine

enum DeliveryShowing {
    static let command = Command(
        "deliveries show", "Show one delivery with every attempt, and what a person can decide about it.",
        parameters: [DeliveryParameters.id.declaration],
        examples: [
            .init("tieout deliveries show 7 --json", "every request and every answer, as they went over the wire.")
        ],
        form: Forms.delivery.description.nested(as: "delivery") + Forms.attempt.description.listed(as: "attempts"),
        work: .atDesk { errand, office throws(Failure) in
            guard let id = errand.invocation[DeliveryParameters.id] else { throw .broken("the ID is there") }
            guard let delivery = try await office.deliveries.delivery(id) else { throw .unknownDelivery(id) }
            let attempts = try await office.deliveries.attempts(of: id)
            errand.voice.print([
                "delivery": Forms.delivery.json(delivery), "attempts": Forms.attempt.json(attempts),
            ])
            tell(delivery, attempts, errand)
            return .done
        })

    private static func tell(_ delivery: Delivery, _ attempts: [Attempt], _ errand: Errand) {
        let voice = errand.voice
        let state = voice.paint(delivery.tone, "\(delivery.tone.sign) \(delivery.state.rawValue)")
        voice.say("Delivery \(delivery.id), \(delivery.flow) \(delivery.key): \(state)")
        voice.say(
            "  Reference \(delivery.reference), asked for by \(delivery.requestedBy) \(delivery.createdAt.readable)")
        if let receipt = delivery.receipt { voice.say("  The ledger's key: \(receipt.key)") }
        if let failure = delivery.failure {
            voice.say("  \(failure.summary) [\(failure.code.rawValue)]")
            voice.say("  \(failure.advice)")
            if !failure.cause.isEmpty { voice.say("  \(voice.paint(.quiet, "In technical words: \(failure.cause)"))") }
        }
        if [.waiting, .uncertain].contains(delivery.state) {
            voice.say(
                "  Next: \(delivery.state == .uncertain ? "looked for" : "tried") \(delivery.dueAt.fromNow(errand.now))"
            )
        }
        if !attempts.isEmpty { voice.say("\n\(voice.paint(.strong, "Attempts (UTC)"))") }
        var columns = Columns(.init(""), .init(""), .init(""), .init(""), .init(""))
        for attempt in attempts {
            let took = attempt.endedAt.map { "\($0.since(attempt.at)) ms" } ?? "not ended"
            let status = attempt.exchange.status.map { ", HTTP \($0)" } ?? ""
            columns.add(
                .init("  \(attempt.at.readable)"), .init("\(attempt.act.rawValue) \(attempt.number)"),
                .init(attempt.outcome), .init("\(took)\(status)"), .init(attempt.failure?.summary ?? ""))
        }
        voice.say(columns)
        for step in choices(delivery) { voice.say(step) }
    }

    /// What a person may decide in this state.
    private static func choices(_ delivery: Delivery) -> [String] {
        let id = delivery.id
        switch delivery.state {
        case .parked, .aside, .uncertain:
            var choices = [
                "", "You can:", "  tieout deliveries retry \(id)            look again, then send what is missing",
            ]
            if delivery.mayExist {
                choices.append("  tieout deliveries retry \(id) --nothing-there   you looked: it is not in the ledger")
            }
            choices.append(
                "  tieout deliveries link \(id) KEY            it is the ledger's document KEY (SAP: DocEntry)")
            if delivery.state != .aside {
                choices.append("  tieout deliveries set-aside \(id) --note TEXT   leave it, and say why")
            }
            return choices
        default: return []
        }
    }
}

extension Failure {
    static func unknownDelivery(_ id: DeliveryID) -> Failure {
        Failure(
            .unknownDelivery, .askHuman, "There is no delivery \(id).",
            advice: "Look its number up with \"tieout deliveries list\".")
    }
}
