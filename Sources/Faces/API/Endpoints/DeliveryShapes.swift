import Base
import Engine

/// How deliveries and their attempts are answered.
enum DeliveryShapes {
    static let delivery = Shape<Delivery>(
        "Delivery",
        [
            .init("id", .count, "its number") { JSON($0.id.rawValue) },
            .init("flow", .text, "what kind of document it delivers, such as faktur") { JSON($0.flow) },
            .init("key", .text, "the document it delivers") { JSON($0.key) },
            .init("target", .text, "where it goes") { JSON($0.target) },
            .init("reference", .text, "by which the target's document is found") { JSON($0.reference) },
            .init("state", .word(Delivery.State.self), "how far it got") { JSON($0.state.rawValue) },
            .init("attempts", .count, "how often it was sent") { JSON($0.attempts) },
            .init("may_exist", .flag, "whether the target may hold it although nobody has seen it") {
                JSON($0.mayExist)
            },
            .init("due_at", Schema.moment.orNull, "when Tieout acts next, while it is waiting or uncertain") {
                [.waiting, .uncertain].contains($0.state) ? JSON($0.dueAt) : .null
            },
            .init("sent_at", Schema.moment.orNull, "when the latest request left, or null") { JSON($0.sentAt) },
            .init("requested_by", .text, "who asked for it") { JSON($0.requestedBy) },
            .init("receipt", Schema.text.orNull, "the target's key of the document, or null") {
                JSON($0.receipt?.key)
            },
            .init("failure", CommonShapes.failure.schema.orNull, "why it is not delivered, or null") {
                CommonShapes.json($0.failure)
            },
            .init("created_at", .moment, "when it was promised") { JSON($0.createdAt) },
            .init("updated_at", .moment, "when it last changed") { JSON($0.updatedAt) },
        ])

    static let attempt = Shape<Attempt>(
        "Attempt",
        [
            .init("number", .count, "which send it was, or which send it looked for") { JSON($0.number) },
            .init("act", .word(["send", "look"]), "whether it sent or looked") { JSON($0.act.rawValue) },
            .init("at", .moment, "when it began") { JSON($0.at) },
            .init("ended_at", Schema.moment.orNull, "when it ended, or null while it runs") { JSON($0.endedAt) },
            .init("by", .text, "who or what made it") { JSON($0.by) },
            .init("outcome", .text, "accepted, refused, notSent, unclear, adopted, absent, conflict or running") {
                JSON($0.outcome)
            },
            .init("http_status", Schema.count.orNull, "status of the target's answer, or null") {
                JSON($0.exchange.status.map { Int64($0) })
            },
            .init("request", .text, "what was sent") { JSON($0.exchange.request) },
            .init("response", .text, "what was answered") { JSON($0.exchange.response) },
            .init("failure", CommonShapes.failure.schema.orNull, "why it did not succeed, or null") {
                CommonShapes.json($0.failure)
            },
        ])
}
