import Base
import Engine
import Model

extension Forms {
    static let delivery = JSONForm<Delivery>([
        .init("id", "its number") { JSON($0.id.rawValue) },
        .init("flow", "what it delivers: faktur, faktur-journal, faktur-cancellation, invoice-mail and others") {
            JSON($0.flow)
        },
        .init("key", "the document it delivers: the number of the faktur, or the id of billing's invoice") {
            JSON($0.key)
        },
        .init("target", "where it goes") { JSON($0.target) },
        .init("reference", "by which the target's document is found") { JSON($0.reference) },
        .init("state", "waiting, sending, uncertain, delivered, parked, aside or cancelled") {
            JSON($0.state.rawValue)
        },
        .init("attempts", "how often it was sent") { JSON($0.attempts) },
        .init("may_exist", "whether the target may hold it although nobody has seen it") { JSON($0.mayExist) },
        .init("due_at", "when Tieout acts next, while it is waiting or uncertain") {
            [.waiting, .uncertain].contains($0.state) ? JSON($0.dueAt) : .null
        },
        .init("sent_at", "when the latest request left, or null") { JSON($0.sentAt) },
        .init("requested_by", "who asked for it") { JSON($0.requestedBy) },
        .init("receipt", "the target's key of the document, or null") { JSON($0.receipt?.key) },
        .init("failure", "why it is not delivered, or null") { $0.failure.map { Forms.failure.json($0) } ?? .null },
        .init("created_at", "moment in UTC") { JSON($0.createdAt) },
        .init("updated_at", "moment in UTC") { JSON($0.updatedAt) },
    ])

    static let attempt = JSONForm<Attempt>([
        .init("number", "which send it was, or which send it looked for") { JSON($0.number) },
        .init("act", "send or look") { JSON($0.act.rawValue) },
        .init("at", "moment in UTC") { JSON($0.at) },
        .init("ended_at", "moment in UTC, or null while it runs") { JSON($0.endedAt) },
        .init("by", "who or what made it") { JSON($0.by) },
        .init("outcome", "accepted, refused, notSent, unclear, adopted, absent, conflict or running") {
            JSON($0.outcome)
        },
        .init("http_status", "status of the answer, or null") { JSON($0.exchange.status.map { Int64($0) }) },
        .init("request", "what was sent") { JSON($0.exchange.request) },
        .init("response", "what was answered") { JSON($0.exchange.response) },
        .init("failure", "why it did not succeed, or null") { $0.failure.map { Forms.failure.json($0) } ?? .null },
    ])

    static let submission = JSONForm<SubmissionLogEntry>([
        .init("document", "ar_invoice, journal_entry, cancellation or journal_cancellation") { JSON($0.document) },
        .init("attempt", "counted from 1 per document") { JSON($0.attempt) },
        .init("outcome", "accepted, refused, notSent, unclear, adopted, absent or conflict") { JSON($0.outcome) },
        .init("error", "code, sentence and advice, or null") { JSON($0.error) },
        .init("user", "who asked for it") { JSON($0.user) },
        .init("at", "moment in UTC") { JSON($0.at) },
        .init("milliseconds", "how long it took") { JSON($0.milliseconds) },
        .init("http_status", "status of the answer, or null") { JSON($0.httpStatus.map { Int64($0) }) },
        .init("request", "what was sent") { JSON($0.request) },
        .init("response", "what was answered") { JSON($0.response) },
    ])

    static let posting = JSONForm<PostedFaktur>([
        .init("id", "number of the faktur") { JSON($0.view.faktur.id.rawValue) },
        .init("invoice_no", "number of its invoice") { JSON($0.view.faktur.invoiceNo) },
        .init("standing", "where it stands now") { JSON(Standing($0.view.faktur).words) },
        .init("doc_num", "the ledger's document number, or null") { JSON($0.view.faktur.docNum) },
        .init("doc_entry", "the ledger's key of the invoice, or null") { JSON($0.view.faktur.submission.docEntry) },
        .init("journal_number", "number of the journal entry, or null") {
            JSON($0.view.faktur.submission.journalNumber)
        },
        .init("looked_for_at", "for an uncertain one: when Tieout looks in the ledger; nothing is sent before") {
            JSON($0.lookAt)
        },
        .init("failure", "why it is not posted, or null") { $0.failure.map { Forms.failure.json($0) } ?? .null },
    ])
}
