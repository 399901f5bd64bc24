import Base
import HTTPServer
import Model

/// Raw documents: what another application wrote, what became of it, and what a person decides about it.
struct RawDocumentRoutes {
    let desk: RawDesk

    var all: [Route] { [list, show, log, retry, setAside] }

    private static let id = Parameter.path("id", .text(1...500), "The document's own key.", example: "raw1")

    private static let status = Parameter.query(
        "status", ValueForm<SyncStatus>.syncStatus, "Only with this sync_status; may be repeated.", repeats: true)
    private static let source = Parameter.query("source", .text(1...200), "Only what this one wrote.")
    private static let isSetAside = Parameter.query(
        "set_aside", .flag, "Only those a person set aside, or only the others.")
    private static let cursor = Parameter.query(
        "cursor", Cursor.form(of: "raw-documents"), "Where the page begins.")

    private var list: Route {
        Route(
            .get, "/api/raw-documents", "listRawDocuments", "Lists raw documents and how far each got.",
            topic: "Raw documents", .needs(.view),
            parameters: [
                RawDocumentRoutes.status.declaration, RawDocumentRoutes.source.declaration,
                RawDocumentRoutes.isSetAside.declaration, PageParameters.limit.declaration,
                RawDocumentRoutes.cursor.declaration,
            ],
            answers: [.json(Page.schema(RawDocumentShapes.summary), "One page of raw documents.")]
        ) { call throws(Failure) in
            var filter = RawFilter()
            filter.statuses = call.all(RawDocumentRoutes.status)
            filter.source = call[RawDocumentRoutes.source]
            filter.isSetAside = call[RawDocumentRoutes.isSetAside]
            filter.after = call[RawDocumentRoutes.cursor]?.last
            let limit = PageParameters.limit(call)
            filter.limit = limit + 1
            let found = try await desk.documents.list(filter)
            let page = Page(found, limit: limit, of: "raw-documents") { $0.id }
            return .json(page.json(RawDocumentShapes.summary))
        }
    }

    private var show: Route {
        Route(
            .get, "/api/raw-documents/{id}", "showRawDocument", "Shows a raw document with its data as it stands.",
            topic: "Raw documents", .needs(.view), parameters: [RawDocumentRoutes.id.declaration],
            answers: [.json(RawDocumentShapes.whole.schema, "The document.")]
        ) { call throws(Failure) in
            .json(RawDocumentShapes.whole.json(try await desk.document(try call.required(RawDocumentRoutes.id))))
        }
    }

    private var log: Route {
        Route(
            .get, "/api/raw-documents/{id}/log", "showSyncLog", "Shows what the last sync of a raw document did.",
            topic: "Raw documents", .needs(.view), parameters: [RawDocumentRoutes.id.declaration],
            answers: [
                .json(
                    Schema.object([
                        ("id", "the document's own key", .text, true),
                        ("sync_log", "invoice by invoice, or null before the first sync", .anything, true),
                    ]), "Its sync_log.")
            ]
        ) { call throws(Failure) in
            let document = try await desk.document(try call.required(RawDocumentRoutes.id))
            return .json(["id": JSON(document.id), "sync_log": document.log ?? .null])
        }
    }

    // MARK: - Decisions

    private var retry: Route {
        Route(
            .post, "/api/raw-documents/{id}/retry", "retryRawDocument", "The next run works on it, whatever it was.",
            topic: "Raw documents", .needs(.decideRawDocuments), parameters: [RawDocumentRoutes.id.declaration],
            answers: [.json(RawDocumentShapes.summary.schema, "The document, due now.")], refusals: [409]
        ) { call throws(Failure) in
            let document = try await desk.retry(try call.required(RawDocumentRoutes.id), by: call.who)
            return .json(RawDocumentShapes.summary.json(document))
        }
    }

    private static let note = Parameter.member(
        "note", .text(1...1000), "Why, for those who look later.", isRequired: true, example: "a test invoice")

    private var setAside: Route {
        Route(
            .post, "/api/raw-documents/{id}/set-aside", "setRawDocumentAside",
            "Leaves it alone until a person retries it.", topic: "Raw documents", .needs(.decideRawDocuments),
            parameters: [RawDocumentRoutes.id.declaration], body: .json(RawDocumentRoutes.note.declaration),
            answers: [.json(RawDocumentShapes.summary.schema, "The document, set aside.")], refusals: [409]
        ) { call throws(Failure) in
            let document = try await desk.setAside(
                try call.required(RawDocumentRoutes.id), reason: try call.required(RawDocumentRoutes.note),
                by: call.who)
            return .json(RawDocumentShapes.summary.json(document))
        }
    }
}

extension ValueForm where Value == SyncStatus {
    fileprivate static var syncStatus: Self {
        let words = ["new": SyncStatus.new, "synced": .synced, "partly-failed": .partlyFailed, "failed": .failed]
        return ValueForm(Schema.word(["new", "synced", "partly-failed", "failed"])) { text throws(WrongValue) in
            guard let status = words[text] else {
                throw WrongValue(
                    "is none of new, synced, partly-failed, failed",
                    remedy: "\(Similarity.suggestion(for: text, among: Array(words.keys)))Send one of these words.")
            }
            return status
        }
    }
}
