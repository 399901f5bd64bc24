import Base
import Engine
import FakturPosting
import Model

/// A faktur with the customer it names.
struct FakturView: Sendable {
    let faktur: Faktur
    let customer: Customer?
}

/// How fakturs, their previews and postings are answered.
enum FakturShapes {
    static let faktur = Shape<FakturView>(
        "Faktur",
        [
            .init("id", .count, "its number in Tieout") { JSON($0.faktur.id.rawValue) },
            .init("type", .word(Faktur.Kind.self), "sales or purchase") { JSON($0.faktur.type.rawValue) },
            .init("status", .word(FakturStatus.self), "where it stands in the office") {
                JSON($0.faktur.status.rawValue)
            },
            .init("customer_code", Schema.text.orNull, "its customer's code in the ledger, or null") {
                JSON($0.customer?.code)
            },
            .init("customer_name", Schema.text.orNull, "its customer's name, or null") { JSON($0.customer?.name) },
            .init("invoice_no", .text, "number of the invoice") { JSON($0.faktur.invoiceNo) },
            .init("invoice_date", .day, "date of the invoice") { JSON($0.faktur.invoiceDate) },
            .init("currency", .text, "three letters (ISO 4217)") { JSON($0.faktur.currency) },
            .init("kurs", .amount, "exchange rate; 1 for the local currency") { JSON($0.faktur.kurs) },
            .init("dpp", .amount, "tax base, exact decimal") { JSON($0.faktur.dpp) },
            .init("ppn", .amount, "VAT, exact decimal") { JSON($0.faktur.ppn) },
            .init("wtax_amount", .amount, "withholding tax, exact decimal") { JSON($0.faktur.wtaxAmount) },
            .init("tax_code", Schema.text.orNull, "tax code of its own, or null") { JSON($0.faktur.taxCode) },
            .init("payment_terms_days", Schema.count.orNull, "payment terms of its own, or null") {
                JSON($0.faktur.paymentTermsDays.map { Int64($0) })
            },
            .init("project", Schema.text.orNull, "project of its own, or null") { JSON($0.faktur.project) },
            .init("department", Schema.text.orNull, "cost centre of its own, or null") { JSON($0.faktur.department) },
            .init("account", Schema.text.orNull, "G/L account of its own, or null") { JSON($0.faktur.account) },
            .init("remarks", .text, "free text") { JSON($0.faktur.remarks) },
            .init("faktur_no", Schema.text.orNull, "the tax office's number, as given, or null") {
                JSON($0.faktur.fakturNo)
            },
            .init("faktur_date", Schema.day.orNull, "date of the tax invoice, or null") { JSON($0.faktur.fakturDate) },
            .init("doc_num", Schema.count.orNull, "the ledger's document number, or null") { JSON($0.faktur.docNum) },
            .init("posting_date", Schema.day.orNull, "when it was posted, or null") { JSON($0.faktur.postingDate) },
            .init("sap_submission_status", .word(Submission.Status.self), "what is known of it in the ledger") {
                JSON($0.faktur.submission.status.rawValue)
            },
            .init("sap_submission_attempts", .count, "how often its invoice was sent") {
                JSON($0.faktur.submission.attempts)
            },
            .init("sap_submission_error", Schema.text.orNull, "code, sentence and advice, or null") {
                JSON($0.faktur.submission.error)
            },
            .init("set_aside", .flag, "whether a person decided that its posting rests") {
                JSON($0.faktur.submission.isSetAside)
            },
            .init("sap_submitted_at", Schema.moment.orNull, "when it was posted, or null") {
                JSON($0.faktur.submission.submittedAt)
            },
            .init("sap_submitted_by", Schema.text.orNull, "who posted it, or null") {
                JSON($0.faktur.submission.submittedBy)
            },
            .init("sap_doc_entry", Schema.count.orNull, "the ledger's key of the invoice, or null") {
                JSON($0.faktur.submission.docEntry)
            },
            .init("sap_je_num", Schema.count.orNull, "number of the journal entry, or null") {
                JSON($0.faktur.submission.journalNumber)
            },
            .init("generation", .count, "how often it was reopened after a cancellation") {
                JSON($0.faktur.generation)
            },
        ])

    static let posting = Shape<PostingResult>(
        "Posting",
        [
            .init("faktur", .count, "number of the faktur") { JSON($0.faktur.id.rawValue) },
            .init("sap_submission_status", .word(Submission.Status.self), "what is known of it in the ledger now") {
                JSON($0.faktur.submission.status.rawValue)
            },
            .init("doc_num", Schema.count.orNull, "the ledger's document number, or null") { JSON($0.faktur.docNum) },
            .init("doc_entry", Schema.count.orNull, "the ledger's key of the invoice, or null") {
                JSON($0.faktur.submission.docEntry)
            },
            .init("journal_number", Schema.count.orNull, "number of the journal entry, or null") {
                JSON($0.faktur.submission.journalNumber)
            },
            .init("invoice", DeliveryShapes.delivery.schema.orNull, "the invoice's delivery, or null") {
                $0.invoice.map { DeliveryShapes.delivery.json($0) } ?? .null
            },
            .init("journal", DeliveryShapes.delivery.schema.orNull, "the journal entry's delivery, or null") {
                $0.journal.map { DeliveryShapes.delivery.json($0) } ?? .null
            },
            .init("failure", CommonShapes.failure.schema.orNull, "why it is not posted, or null") {
                CommonShapes.json($0.failure)
            },
        ])

    static let submission = Shape<SubmissionLogEntry>(
        "Submission",
        [
            .init("document", .text, "ar_invoice, journal_entry, cancellation or journal_cancellation") {
                JSON($0.document)
            },
            .init("attempt", .count, "counted from 1 per document") { JSON($0.attempt) },
            .init("outcome", .text, "accepted, refused, notSent, unclear, adopted, absent or conflict") {
                JSON($0.outcome)
            },
            .init("error", Schema.text.orNull, "code, sentence and advice, or null") { JSON($0.error) },
            .init("user", .text, "who asked for it") { JSON($0.user) },
            .init("at", .moment, "when it was tried") { JSON($0.at) },
            .init("milliseconds", .count, "how long it took") { JSON($0.milliseconds) },
            .init("http_status", Schema.count.orNull, "status of the ledger's answer, or null") {
                JSON($0.httpStatus.map { Int64($0) })
            },
            .init("request", .text, "what was sent") { JSON($0.request) },
            .init("response", .text, "what was answered") { JSON($0.response) },
        ])
}
