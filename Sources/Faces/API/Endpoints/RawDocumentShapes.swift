import Base
import Model

/// How raw documents are answered: in lists without their data, which may be large.
enum RawDocumentShapes {
    static let summary = Shape<RawDocument>("RawDocumentSummary", members)

    static let whole = Shape<RawDocument>(
        "RawDocument",
        members + [
            .init("data", .anything, "the data as it stands") { $0.data },
            .init("sync_log", .anything, "the log of the last sync, or null") { $0.log ?? .null },
        ])

    private static let members: [Shape<RawDocument>.Member] = [
        .init("id", .text, "the document's own key") { JSON($0.id) },
        .init("source", .text, "who wrote it; may be empty") { JSON($0.source) },
        .init("sync_status", .whole(0...3), "0 new, 1 synced, 2 partly failed, 3 failed") { JSON($0.status.rawValue) },
        .init("invoices", .count, "how many invoices it holds, malformed ones included") { JSON($0.invoices.count) },
        .init("problems", .list(of: Preview.problem.schema), "what speaks against its invoices, each by its path") {
            Preview.problem.json($0.invoices.flatMap(\.problems))
        },
        .init("tries", .count, "tries without success since it was last synced or changed") { JSON($0.books.tries) },
        .init("due_at", Schema.moment.orNull, "when it is worked on next, or null") { JSON($0.books.dueAt) },
        .init("set_aside_by", Schema.text.orNull, "who set it aside, or null") { JSON($0.books.setAside?.by) },
        .init("set_aside_reason", Schema.text.orNull, "why, or null") { JSON($0.books.setAside?.reason) },
        .init("failure", CommonShapes.failure.schema.orNull, "why the last try did not succeed, or null") {
            CommonShapes.json($0.books.failure)
        },
    ]
}
