import Base
import Engine
import Model

/// How each kind of thing is printed for programs.
enum Forms {
    static let failure = JSONForm<Failure>([
        .init("code", "stable words for programs; each has a page in docs/failures") { JSON($0.code.rawValue) },
        .init("verdict", "tryAgain, askHuman or ourFault") { JSON($0.verdict.rawValue) },
        .init("summary", "what happened, in one sentence") { JSON($0.summary) },
        .init("advice", "what to do now, in one sentence") { JSON($0.advice) },
        .init("place", "the field, line or setting at fault; may be empty") { JSON($0.place) },
    ])

    static let problem = JSONForm<Problem>([
        .init("field", "the field at fault") { JSON($0.field) },
        .init("message", "what is wrong with it") { JSON($0.message) },
        .init("remedy", "what to do about it") { JSON($0.remedy) },
        .init("severity", "blocking or warning") { JSON($0.severity.rawValue) },
    ])

    static let faktur = JSONForm<FakturView>([
        .init("id", "its number in Tieout") { JSON($0.faktur.id.rawValue) },
        .init("type", "sales or purchase") { JSON($0.faktur.type.rawValue) },
        .init("standing", "where it stands, in the words people use") { JSON(Standing($0.faktur).words) },
        .init("status", "draft, submitted, answered, posted or cancelled") { JSON($0.faktur.status.rawValue) },
        .init("customer_code", "code of its customer in the ledger; null when unknown") { JSON($0.customer?.code) },
        .init("customer_name", "name of its customer; null when it has none") { JSON($0.customer?.name) },
        .init("invoice_no", "number of the invoice") { JSON($0.faktur.invoiceNo) },
        .init("invoice_date", "yyyy-MM-dd") { JSON($0.faktur.invoiceDate) },
        .init("currency", "three letters (ISO 4217)") { JSON($0.faktur.currency) },
        .init("kurs", "exchange rate; 1 for the local currency") { JSON($0.faktur.kurs) },
        .init("dpp", "tax base, exact decimal") { JSON($0.faktur.dpp) },
        .init("ppn", "VAT, exact decimal") { JSON($0.faktur.ppn) },
        .init("wtax_amount", "withholding tax, exact decimal") { JSON($0.faktur.wtaxAmount) },
        .init("tax_code", "tax code of its own, or null") { JSON($0.faktur.taxCode) },
        .init("payment_terms_days", "payment terms of its own, or null") {
            JSON($0.faktur.paymentTermsDays.map { Int64($0) })
        },
        .init("project", "project of its own, or null") { JSON($0.faktur.project) },
        .init("department", "cost centre of its own, or null") { JSON($0.faktur.department) },
        .init("account", "G/L account of its own, or null") { JSON($0.faktur.account) },
        .init("remarks", "free text") { JSON($0.faktur.remarks) },
        .init("faktur_no", "the tax office's number, as given, or null") { JSON($0.faktur.fakturNo) },
        .init("faktur_date", "yyyy-MM-dd, or null") { JSON($0.faktur.fakturDate) },
        .init("doc_num", "the ledger's document number, or null") { JSON($0.faktur.docNum) },
        .init("posting_date", "yyyy-MM-dd, or null") { JSON($0.faktur.postingDate) },
        .init("sap_submission_status", "none, pending, uncertain, partial, submitted, failed or cancelled") {
            JSON($0.faktur.submission.status.rawValue)
        },
        .init("sap_submission_attempts", "how often its invoice was sent") { JSON($0.faktur.submission.attempts) },
        .init("sap_submission_error", "code, sentence and advice, or null") { JSON($0.faktur.submission.error) },
        .init("set_aside", "whether a person decided that its posting rests") { JSON($0.faktur.submission.isSetAside) },
        .init("sap_submitted_at", "moment in UTC, or null") { JSON($0.faktur.submission.submittedAt) },
        .init("sap_submitted_by", "who posted it, or null") { JSON($0.faktur.submission.submittedBy) },
        .init("sap_doc_entry", "the ledger's key of the invoice, or null") { JSON($0.faktur.submission.docEntry) },
        .init("sap_je_num", "number of the journal entry, or null") { JSON($0.faktur.submission.journalNumber) },
        .init("generation", "how often it was reopened after a cancellation") { JSON($0.faktur.generation) },
    ])

    static let customer = JSONForm<Customer>([
        .init("id", "its number in Tieout") { JSON($0.id.rawValue) },
        .init("code", "the partner's code in the ledger, or null") { JSON($0.code) },
        .init("name", "its name") { JSON($0.name) },
        .init("type", "customer or vendor") { JSON($0.type.rawValue) },
        .init("project", "default project, or null") { JSON($0.project) },
        .init("department", "default cost centre, or null") { JSON($0.department) },
        .init("payment_terms_days", "default payment terms, or null") { JSON($0.paymentTermsDays.map { Int64($0) }) },
        .init("tax_code", "default tax code, or null") { JSON($0.taxCode) },
        .init("revenue_account", "account its journal entries credit, or null") { JSON($0.revenueAccount) },
        .init("receivable_account", "account its journal entries debit, or null") { JSON($0.receivableAccount) },
    ])

    static let audit = JSONForm<AuditRecord>([
        .init("sequence", "place in the chain, from 1") { JSON($0.sequence) },
        .init("at", "moment in UTC") { JSON($0.entry.at) },
        .init("who", "who did it") { JSON($0.entry.who) },
        .init("deed", "what was done") { JSON($0.entry.deed) },
        .init("subject", "what it was done to") { JSON($0.entry.subject) },
        .init("before", "the fields before, or null") { $0.entry.before },
        .init("after", "the fields after, or null") { $0.entry.after },
        .init("digest", "SHA-256 of the digest before and this entry") { JSON($0.digest) },
    ])
}

/// A faktur with the customer it names.
struct FakturView: Sendable {
    let faktur: Faktur
    let customer: Customer?
}
