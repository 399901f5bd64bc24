import Base
import Engine
import HTTPServer
import Model

/// Deliveries: what was promised to a target, how far it got, and what a person decides about it.
struct DeliveryRoutes {
    let desk: DeliveryDesk

    var all: [Route] { [list, show, retry, setAside, link] }

    private static let id = Parameter.path("id", .identifier, "Number of the delivery.", example: 1)

    private static let flow = Parameter.query("flow", .text(1...100), "Only of this flow, such as faktur.")
    private static let target = Parameter.query("target", .text(1...100), "Only to this target, such as SAP.")
    private static let state = Parameter.query(
        "state", ValueForm<Delivery.State>.word, "Only in this state; may be repeated.", repeats: true)
    private static let cursor = Parameter.query("cursor", Cursor.numbered("deliveries"), "Where the page begins.")

    private var list: Route {
        Route(
            .get, "/api/deliveries", "listDeliveries", "Lists deliveries, oldest first.", topic: "Deliveries",
            .needs(.view),
            parameters: [
                DeliveryRoutes.flow.declaration, DeliveryRoutes.target.declaration, DeliveryRoutes.state.declaration,
                PageParameters.limit.declaration, DeliveryRoutes.cursor.declaration,
            ],
            answers: [.json(Page.schema(DeliveryShapes.delivery), "One page of deliveries.")]
        ) { call throws(Failure) in
            let limit = PageParameters.limit(call)
            let filter = DeliveryFilter(
                flow: call[DeliveryRoutes.flow], target: call[DeliveryRoutes.target],
                states: call.all(DeliveryRoutes.state), after: call[DeliveryRoutes.cursor].map { DeliveryID($0) },
                limit: limit + 1)
            let page = Page(try await desk.store.list(filter), limit: limit, of: "deliveries") { $0.id.description }
            return .json(page.json(DeliveryShapes.delivery))
        }
    }

    private var show: Route {
        Route(
            .get, "/api/deliveries/{id}", "showDelivery",
            "Shows one delivery with every attempt, as it went over the wire.", topic: "Deliveries", .needs(.view),
            parameters: [DeliveryRoutes.id.declaration],
            answers: [
                .json(
                    Schema.object([
                        ("delivery", "the delivery", DeliveryShapes.delivery.schema, true),
                        ("attempts", "oldest first", .list(of: DeliveryShapes.attempt.schema), true),
                    ]), "The delivery and its attempts.")
            ]
        ) { call throws(Failure) in
            let delivery = try await desk.delivery(DeliveryID(try call.required(DeliveryRoutes.id)))
            let attempts = try await desk.store.attempts(of: delivery.id)
            return .json([
                "delivery": DeliveryShapes.delivery.json(delivery), "attempts": DeliveryShapes.attempt.json(attempts),
            ])
        }
    }

    // MARK: - Decisions

    private static let nothingThere = Parameter.member(
        "nothing_there", .flag, "You looked in the target yourself, and it is not there: it is sent again.",
        example: false)

    private var retry: Route {
        decision(
            "retry", "retryDelivery", "Tries again; what may exist is looked for first.",
            .json(DeliveryRoutes.nothingThere.declaration, isRequired: false)
        ) { id, call throws(Failure) in
            try await desk.retry(id, nothingThere: call[DeliveryRoutes.nothingThere] ?? false, by: call.who)
        }
    }

    private static let note = Parameter.member(
        "note", .text(1...1000), "Why, for those who look later.", isRequired: true, example: "waits for the auditor")

    private var setAside: Route {
        decision(
            "set-aside", "setDeliveryAside", "Leaves it alone until a person retries it.",
            .json(DeliveryRoutes.note.declaration)
        ) { id, call throws(Failure) in
            try await desk.setAside(id, note: try call.required(DeliveryRoutes.note), by: call.who)
        }
    }

    private static let key = Parameter.member(
        "key", .text(1...100), "The target's key of the document (SAP: DocEntry).", isRequired: true,
        example: "1042")

    private var link: Route {
        decision(
            "link", "linkDelivery", "Says which of the target's documents it is; the target is asked first.",
            .json(DeliveryRoutes.key.declaration)
        ) { id, call throws(Failure) in
            try await desk.link(id, to: try call.required(DeliveryRoutes.key), by: call.who)
        }
    }

    private func decision(
        _ deed: String, _ name: String, _ sentence: String, _ body: BodyForm,
        _ decide: @escaping @Sendable (DeliveryID, Call) async throws(Failure) -> Delivery
    ) -> Route {
        Route(
            .post, PathTemplate(stringLiteral: "/api/deliveries/{id}/\(deed)"), name, sentence, topic: "Deliveries",
            .needs(.submitInvoices), parameters: [DeliveryRoutes.id.declaration], body: body,
            answers: [.json(DeliveryShapes.delivery.schema, "The delivery as it is now.")], refusals: [409]
        ) { call throws(Failure) in
            let id = DeliveryID(try call.required(DeliveryRoutes.id))
            return .json(DeliveryShapes.delivery.json(try await decide(id, call)))
        }
    }
}
