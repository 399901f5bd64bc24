import Base
import Engine
import FakturPosting
import HTTPServer
import Model

/// Fakturs: look, bring in, hand over, answer, preview, post.
struct FakturRoutes {
    let desk: FakturDesk

    var all: [Route] { [list, bring, show, submissions, preview, submit, answer, post, retry] }

    static let id = Parameter.path("id", .identifier, "Number of the faktur.", example: 1)

    // MARK: - Looking

    private static let status = Parameter.query(
        "status", ValueForm<FakturStatus>.word, "Only these; may be repeated.", repeats: true)
    private static let submission = Parameter.query(
        "submission", ValueForm<Submission.Status>.word, "Only with this submission status; may be repeated.",
        repeats: true)
    private static let type = Parameter.query("type", ValueForm<Faktur.Kind>.word, "Only sales, or only purchases.")
    private static let customer = Parameter.query("customer", .text(1...100), "Only of the customer with this code.")
    private static let text = Parameter.query(
        "text", .text(1...200), "Only with this in invoice number, faktur number or remarks.")
    private static let from = Parameter.query("from", .day, "Only with this invoice date or a later one.")
    private static let to = Parameter.query("to", .day, "Only with this invoice date or an earlier one.")
    private static let cursor = Parameter.query("cursor", Cursor.numbered("fakturs"), "Where the page begins.")

    private var list: Route {
        Route(
            .get, "/api/fakturs", "listFakturs", "Lists fakturs and where each of them stands, oldest first.",
            topic: "Fakturs", .needs(.view),
            parameters: [
                FakturRoutes.status.declaration, FakturRoutes.submission.declaration, FakturRoutes.type.declaration,
                FakturRoutes.customer.declaration, FakturRoutes.text.declaration, FakturRoutes.from.declaration,
                FakturRoutes.to.declaration, PageParameters.limit.declaration, FakturRoutes.cursor.declaration,
            ],
            answers: [.json(Page.schema(FakturShapes.faktur), "One page of fakturs.")]
        ) { call throws(Failure) in
            let limit = PageParameters.limit(call)
            var found: [FakturView] = []
            if let filter = try await filter(call, limit: limit + 1) {
                found = try await views(try await desk.fakturs.list(filter))
            }
            let page = Page(found, limit: limit, of: "fakturs") { $0.faktur.id.description }
            return .json(page.json(FakturShapes.faktur))
        }
    }

    /// `nil` when no such customer is kept: then there is nothing to list.
    private func filter(_ call: Call, limit: Int) async throws(Failure) -> FakturFilter? {
        var filter = FakturFilter()
        filter.statuses = call.all(FakturRoutes.status)
        filter.submissions = call.all(FakturRoutes.submission)
        filter.type = call[FakturRoutes.type]
        filter.text = call[FakturRoutes.text]
        filter.from = call[FakturRoutes.from]
        filter.to = call[FakturRoutes.to]
        filter.after = call[FakturRoutes.cursor].map { FakturID($0) }
        filter.limit = limit
        guard let code = call[FakturRoutes.customer] else { return filter }
        guard let customer = try await desk.customers.customer(code: code) else { return nil }
        filter.customer = customer.id
        return filter
    }

    private func views(_ fakturs: [Faktur]) async throws(Failure) -> [FakturView] {
        var customers: [CustomerID: Customer] = [:]
        for customer in try await desk.customers.customers(fakturs.compactMap(\.customer)) {
            customers[customer.id] = customer
        }
        return fakturs.map { FakturView(faktur: $0, customer: $0.customer.flatMap { customers[$0] }) }
    }

    private var show: Route {
        Route(
            .get, "/api/fakturs/{id}", "showFaktur", "Shows one faktur.", topic: "Fakturs", .needs(.view),
            parameters: [FakturRoutes.id.declaration], answers: [shown("The faktur.")]
        ) { call throws(Failure) in
            try await reply(try await desk.faktur(FakturID(try call.required(FakturRoutes.id))))
        }
    }

    private var submissions: Route {
        Route(
            .get, "/api/fakturs/{id}/submissions", "listSubmissions",
            "Lists every attempt to post a faktur, as it went over the wire.", topic: "Fakturs", .needs(.view),
            parameters: [FakturRoutes.id.declaration],
            answers: [
                .json(
                    Schema.object([("items", "oldest first", .list(of: FakturShapes.submission.schema), true)]),
                    "Every attempt.")
            ]
        ) { call throws(Failure) in
            let faktur = try await desk.faktur(FakturID(try call.required(FakturRoutes.id)))
            return .json([
                "items": FakturShapes.submission.json(try await desk.fakturs.submissionLog(of: faktur.id))
            ])
        }
    }

    private var preview: Route {
        Route(
            .get, "/api/fakturs/{id}/preview", "previewFaktur",
            "Says what would be sent, what the ledger will make of it, and every problem; nothing is sent.",
            topic: "Fakturs", .needs(.view), parameters: [FakturRoutes.id.declaration],
            answers: [.json(Preview.shape.schema, "The plan.")], refusals: [422]
        ) { call throws(Failure) in
            let plan = try await desk.preview(FakturID(try call.required(FakturRoutes.id)))
            return .json(Preview.shape.json(Preview(plan: plan, courier: desk.courier)))
        }
    }

    // MARK: - Parts

    func shown(_ sentence: String) -> Answer {
        .json(FakturShapes.faktur.schema, sentence, headers: [ETag.header])
    }

    func reply(_ faktur: Faktur) async throws(Failure) -> Reply {
        let view = FakturView(faktur: faktur, customer: try await desk.customer(of: faktur))
        return Reply.json(FakturShapes.faktur.json(view)).with("ETag", ETag.of(String(faktur.version)))
    }
}
