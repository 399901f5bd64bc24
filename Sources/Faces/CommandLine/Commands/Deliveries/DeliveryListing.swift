import Base
import Engine

enum DeliveryParameters {
    static let id = Parameter.argument(
        "ID", .deliveryID, "Number of the delivery, as \"tieout deliveries list\" shows it.")
    static let ids = Parameter.argument(
        "ID", .deliveryID, "Numbers of deliveries, as \"tieout deliveries list\" shows them.", .atLeastOnce)
}

enum DeliveryListing {
    private static let state = Parameter.option(
        "state", ValueReader<Delivery.State>.choice, "Only in this state; may be repeated.", .any)
    private static let flow = Parameter.option("flow", .text("FLOW"), "Only of this flow, such as faktur.")
    private static let needsPerson = Parameter.flag(
        "open", "Only what is not finished: neither delivered nor cancelled nor set aside.")
    private static let after = Parameter.option("after", .deliveryID, "Go on after this delivery.")
    private static let limit = Parameter.option("limit", .number(in: 1...10_000), "At most so many; 200 unless said.")

    static let command = Command(
        "deliveries list", "List what was promised to the ledger, and how far it got.",
        parameters: [
            state.declaration, flow.declaration, needsPerson.declaration, after.declaration, limit.declaration,
        ],
        examples: [.init("tieout deliveries list --open", "what is waiting, uncertain or parked.")],
        form: Forms.delivery.description.listed(as: "deliveries")
            + FormDescription(members: [
                .init(name: "counts[].flow", sentence: "a flow"),
                .init(name: "counts[].state", sentence: "a state"),
                .init(name: "counts[].count", sentence: "how many of that flow are in that state"),
            ]),
        work: .atDesk { errand, office throws(Failure) in
            let given = errand.invocation
            var states = given.all(state)
            if given.has(needsPerson) { states += [.waiting, .sending, .uncertain, .parked] }
            let filter = DeliveryFilter(
                flow: given[flow], states: states, after: given[after], limit: Int(given[limit] ?? 200))
            let deliveries = try await office.deliveries.list(filter)
            let counts = try await office.deliveries.counts()
            errand.voice.print([
                "deliveries": Forms.delivery.json(deliveries),
                "counts": .array(
                    counts.map { ["flow": JSON($0.flow), "state": JSON($0.state.rawValue), "count": JSON($0.count)] }),
            ])
            errand.voice.say(table(deliveries, errand))
            let summary = counts.map { "\($0.count) \($0.flow) \($0.state.rawValue)" }.joined(separator: ", ")
            errand.voice.say(counts.isEmpty ? "No deliveries: nothing was asked to be posted yet." : "\(summary).")
            if let last = deliveries.last, deliveries.count == filter.limit {
                errand.voice.say("More: --after \(last.id)")
            }
            return .done
        })

    private static func table(_ deliveries: [Delivery], _ errand: Errand) -> Columns {
        var columns = Columns(
            .init("ID", .right), .init("State"), .init("Flow"), .init("Key"), .init("Reference"),
            .init("Sent", .right), .init("", givesWay: true))
        for delivery in deliveries {
            let remark =
                switch delivery.state {
                case .uncertain: "looked for \(delivery.dueAt.fromNow(errand.now))"
                case .waiting:
                    delivery.failure.map { "\($0.code.rawValue), again \(delivery.dueAt.fromNow(errand.now))" }
                case .sending: "held by \(delivery.holder ?? "nobody")"
                case .delivered: delivery.receipt.map { "the ledger's key \($0.key)" }
                case .parked, .aside: delivery.failure?.code.rawValue
                case .cancelled: nil as String?
                }
            columns.add(
                .init("\(delivery.id)"), delivery.cell(errand.voice), .init(delivery.flow), .init(delivery.key),
                .init(delivery.reference), .init("\(delivery.attempts)×"), .init(remark ?? ""))
        }
        return columns
    }
}
