import Base
import Engine
import FakturPosting
import HTTPServer
import Model

/// The office's steps: bring in, hand over, answer, post.
extension FakturRoutes {
    var bring: Route {
        Route(
            .post, "/api/fakturs/import", "importFakturs",
            "Brings in fakturs from a CSV file; the same file again changes nothing.", topic: "Fakturs",
            .needs(.enterFakturs), parameters: [Importing.skipBadRows.declaration], body: .csv,
            answers: [.json(Importing.report.schema, "What became of the rows.")], refusals: [409, 422]
        ) { call throws(Failure) in
            let report = try await FakturImport(desk: desk).run(
                call.request.body, skipBadRows: call[Importing.skipBadRows] ?? false, by: call.who)
            return .json(Importing.report.json(report))
        }
    }

    var submit: Route {
        Route(
            .post, "/api/fakturs/{id}/submit", "submitFaktur", "Hands a draft over to the tax officer.",
            topic: "Fakturs", .needs(.enterFakturs), parameters: [FakturRoutes.id.declaration],
            answers: [shown("The faktur, submitted.")], refusals: [409]
        ) { call throws(Failure) in
            try await reply(try await desk.submit(FakturID(try call.required(FakturRoutes.id)), by: call.who))
        }
    }

    private static let number = Parameter.member(
        "faktur_no", .text(1...Limits.fakturNumberCharactersMax), "The number the tax office gave.", isRequired: true,
        example: "04002507356880090")
    private static let date = Parameter.member(
        "faktur_date", .day, "The date of the tax invoice.", isRequired: true, example: "2025-11-03")
    private static let attachment = Parameter.member(
        "attachment", .text(1...250), "Name of the scanned document; purchases need one.", example: "faktur-090.pdf")

    var answer: Route {
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

    var post: Route {
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

    var retry: Route {
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
}
