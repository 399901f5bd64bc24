import Base
import Engine
import FakturPosting
import HTTPServer
import Model

/// Fakturs: look, bring in, hand over, answer, preview, post.
struct FakturRoutes {
    let desk: FakturDesk

    var all: [Route] { [list, bring, show, submissions, preview, submit, answer, post, retry] }

    private static let id = Parameter.path("id", .identifier, "Number of the faktur.", example: 1)

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
}

// MARK: - The office's steps

extension FakturRoutes {
    private static let badRow = Shape<ImportReport.BadRow>(
        "BadRow",
        [
            .init("line", .count, "line of the file, from 1") { JSON($0.line) },
            .init("column", .text, "the column at fault") { JSON($0.column) },
            .init("value", .text, "what stands there") { JSON($0.value) },
            .init("message", .text, "what is wrong with it") { JSON($0.message) },
            .init("remedy", .text, "what to do about it") { JSON($0.remedy) },
        ])

    private static let report = Shape<ImportReport>(
        "ImportReport",
        [
            .init("rows", .count, "rows of the file") { JSON($0.rows) },
            .init("added", .count, "fakturs that were added") { JSON($0.added) },
            .init("unchanged", .count, "rows that were kept already, word for word") { JSON($0.unchanged) },
            .init("kept", .flag, "false when bad rows kept everything from being kept") { JSON($0.kept) },
            .init("bad_rows", .list(of: badRow.schema), "every bad field") { badRow.json($0.badRows) },
        ])

    private static let skipBadRows = Parameter.query(
        "skip_bad_rows", .flag, "Keep the good rows although others are bad; otherwise nothing is kept.")

    private var bring: Route {
        Route(
            .post, "/api/fakturs/import", "importFakturs",
            "Brings in fakturs from a CSV file; the same file again changes nothing.", topic: "Fakturs",
            .needs(.enterFakturs), parameters: [FakturRoutes.skipBadRows.declaration], body: .csv,
            answers: [.json(FakturRoutes.report.schema, "What became of the rows.")], refusals: [409, 422]
        ) { call throws(Failure) in
            let report = try await FakturImport(desk: desk).run(
                call.request.body, skipBadRows: call[FakturRoutes.skipBadRows] ?? false, by: call.who)
            return .json(FakturRoutes.report.json(report))
        }
    }

    private var submit: Route {
        Route(
            .post, "/api/fakturs/{id}/submit", "submitFaktur", "Hands a draft over to the tax officer.",
            topic: "Fakturs", .needs(.enterFakturs), parameters: [FakturRoutes.id.declaration],
            answers: [shown("The faktur, submitted.")], refusals: [409]
        ) { call throws(Failure) in
            try await reply(try await desk.submit(FakturID(try call.required(FakturRoutes.id)), by: call.who))
        }
    }

    private static let number = Parameter.member(
        "faktur_no", .text(1...40), "The number the tax office gave.", isRequired: true, example: "04002507356880090")
    private static let date = Parameter.member(
        "faktur_date", .day, "The date of the tax invoice.", isRequired: true, example: "2025-11-03")
    private static let attachment = Parameter.member(
        "attachment", .text(1...250), "Name of the scanned document; purchases need one.", example: "faktur-090.pdf")

    private var answer: Route {
        Route(
            .post, "/api/fakturs/{id}/answer", "answerFaktur",
            "Gives a faktur the tax office's number and date.", topic: "Fakturs", .needs(.answerFakturs),
            parameters: [FakturRoutes.id.declaration, ETag.ifMatch.declaration],
            body: .json(
                FakturRoutes.number.declaration, FakturRoutes.date.declaration, FakturRoutes.attachment.declaration),
            answers: [shown("The faktur, answered.")], refusals: [409, 412]
        ) { call throws(Failure) in
            let id = FakturID(try call.required(FakturRoutes.id))
            var seen: Int?
            if let tag = call[ETag.ifMatch] {
                let version = try await desk.faktur(id).version
                // Version 0 never was: the desk then finds that the faktur changed.
                seen = tag.matches(ETag.of(String(version))) ? version : 0
            }
            return try await reply(
                try await desk.answer(
                    id, fakturNo: try call.required(FakturRoutes.number),
                    fakturDate: try call.required(FakturRoutes.date), attachment: call[FakturRoutes.attachment],
                    seenVersion: seen, by: call.who))
        }
    }

    private static let digest = Parameter.member(
        "confirm", .digest, "Post only what the preview with this digest showed.",
        example: JSON(String(repeating: "0", count: 64)))

    private var post: Route {
        Route(
            .post, "/api/fakturs/{id}/post", "postFaktur",
            "Posts a faktur to the ledger, once, however often it is asked for.", topic: "Fakturs",
            .needs(.submitInvoices), parameters: [FakturRoutes.id.declaration],
            body: .json(FakturRoutes.digest.declaration, isRequired: false), answers: FakturRoutes.posted,
            refusals: [409]
        ) { call throws(Failure) in
            let id = FakturID(try call.required(FakturRoutes.id))
            return FakturRoutes.reply(
                try await desk.post(id, by: call.who, confirmedDigest: call[FakturRoutes.digest]))
        }
    }

    private var retry: Route {
        Route(
            .post, "/api/fakturs/{id}/retry", "retryFaktur",
            "Posts again what was refused or set aside; what may be in the ledger is looked for first.",
            topic: "Fakturs", .needs(.submitInvoices), parameters: [FakturRoutes.id.declaration],
            answers: FakturRoutes.posted, refusals: [409, 422]
        ) { call throws(Failure) in
            FakturRoutes.reply(
                try await desk.retry(FakturID(try call.required(FakturRoutes.id)), by: call.who))
        }
    }

    private static let posted: [Answer] = [
        .json(
            200, FakturShapes.posting.schema, "It is settled: in the ledger, or parked for a person with its failure."),
        .json(202, FakturShapes.posting.schema, "Not settled yet: Tieout looks or tries again by itself."),
    ]

    private static func reply(_ result: PostingResult) -> Reply {
        let isUnderWay = [result.invoice, result.journal].contains { delivery in
            delivery.map { [.waiting, .sending, .uncertain].contains($0.state) } ?? false
        }
        return .json(FakturShapes.posting.json(result), status: isUnderWay ? 202 : 200)
    }

    // MARK: - Parts

    private func shown(_ sentence: String) -> Answer {
        .json(FakturShapes.faktur.schema, sentence, headers: [ETag.header])
    }

    private func reply(_ faktur: Faktur) async throws(Failure) -> Reply {
        let view = FakturView(faktur: faktur, customer: try await desk.customer(of: faktur))
        return Reply.json(FakturShapes.faktur.json(view)).with("ETag", ETag.of(String(faktur.version)))
    }
}
