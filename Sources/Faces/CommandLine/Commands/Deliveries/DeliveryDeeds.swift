import Base
import Engine
import FakturPosting

enum DeliveryRetrying {
    private static let nothingThere = Parameter.flag(
        "nothing-there", "You looked in the ledger yourself, and it is not there: send it again.")

    static let command = Command(
        "deliveries retry",
        "Try deliveries again that are parked, set aside or uncertain; what may exist is looked for first.",
        parameters: [DeliveryParameters.ids.declaration, nothingThere.declaration],
        examples: [
            .init("tieout deliveries retry 7", "looks in the ledger, then sends what is missing."),
            .init(
                "tieout deliveries retry 7 --nothing-there",
                "takes your word for it and sends again; a second document is then your word's fault."),
        ],
        form: Forms.delivery.description.listed(as: "deliveries"),
        work: .withLedger { errand, office throws(Failure) in
            let nothingThere = errand.invocation.has(nothingThere)
            return try await errand.each(in: office) { id throws(Failure) in
                let asked = try await office.desk.desk.retry(id, nothingThere: nothingThere, by: errand.who)
                guard asked.dueAt <= office.time.now else { return asked }
                return try await office.desk.dispatcher.deliver(id)
            }
        })
}

enum DeliverySettingAside {
    private static let note = Parameter.option("note", .text(), "Why, for those who look later.", .once)

    static let command = Command(
        "deliveries set-aside", "Leave deliveries alone until a person retries them.",
        details: """
            For one that was refused, is uncertain or waits, and that somebody has decided about: it is no longer among \
            those that need a person, and no list takes it up again. What may be in the target still may: the retry looks \
            first.
            """,
        parameters: [DeliveryParameters.ids.declaration, note.declaration],
        examples: [
            .init("tieout deliveries set-aside 7 --note \"waits for the auditor\"", "nothing is sent until a retry.")
        ],
        form: Forms.delivery.description.listed(as: "deliveries"),
        work: .atDesk { errand, office throws(Failure) in
            let note = errand.invocation[note] ?? ""
            return try await errand.each(in: office) { id throws(Failure) in
                try await office.desk.desk.setAside(id, note: note, by: errand.who)
            }
        })
}

enum DeliveryLinking {
    private static let key = Parameter.argument(
        "KEY", .text("KEY"), "The ledger's key of the document (SAP: DocEntry).")

    static let command = Command(
        "deliveries link", "Say which of the ledger's documents a delivery is.",
        details:
            "The ledger is asked first: a document that is not there, or belongs to another customer, can't be linked.",
        parameters: [DeliveryParameters.id.declaration, key.declaration],
        examples: [.init("tieout deliveries link 7 1042", "delivery 7 is the document with DocEntry 1042.")],
        form: Forms.delivery.description.listed(as: "deliveries"),
        work: .withLedger { errand, office throws(Failure) in
            guard let key = errand.invocation[key] else { throw .broken("the key is there") }
            return try await errand.each(in: office) { id throws(Failure) in
                try await office.desk.desk.link(id, to: key, by: errand.who)
            }
        })
}

extension Errand {
    /// Decides the same about every delivery that was named. One that can't be doesn't keep the others from it.
    fileprivate func each(
        in office: Office, _ body: @Sendable (DeliveryID) async throws(Failure) -> Delivery
    ) async throws(Failure) -> ExitCode {
        var deliveries: [Delivery] = []
        var failures: [Failure] = []
        for id in invocation.all(DeliveryParameters.ids) {
            do throws(Failure) { deliveries.append(try await body(id)) } catch {
                failures.append(error)
                if !voice.speaksJSON { voice.tell(error) }
            }
        }
        voice.print(["deliveries": Forms.delivery.json(deliveries), "failures": Forms.failure.json(failures)])
        for delivery in deliveries {
            let why = delivery.failure.map { " \($0.summary)" } ?? ""
            let next =
                switch delivery.state {
                case .uncertain: " Tieout looks \(delivery.dueAt.fromNow(now)); nothing is sent before."
                case .waiting: " Tried \(delivery.dueAt.fromNow(now))."
                default: ""
                }
            let state = voice.paint(delivery.tone, "\(delivery.tone.sign) \(delivery.state.rawValue)")
            voice.say("Delivery \(delivery.id), \(delivery.flow) \(delivery.key): \(state).\(why)\(next)")
            if delivery.state == .parked, let advice = delivery.failure?.advice { voice.say("  \(advice)") }
        }
        let isDone = failures.isEmpty && deliveries.allSatisfy { [.delivered, .cancelled].contains($0.state) }
        return isDone || invocation.command.path.last == "set-aside" && failures.isEmpty ? .done : .attention
    }
}
