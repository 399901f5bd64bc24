package import Base
import Model

extension Failure.Code {
    package static let billingEntryWrong = Self("BILLING-ENTRY-WRONG")
    package static let billingFileUnknown = Self("BILLING-FILE-UNKNOWN")
    package static let billingFileRefused = Self("BILLING-FILE-REFUSED")
    package static let billingFileTaken = Self("BILLING-FILE-TAKEN")
    package static let billingActNotPossible = Self("BILLING-ACT-NOT-POSSIBLE")
    package static let billingChangedMeanwhile = Self("BILLING-CHANGED-MEANWHILE")
}

extension Failure {
    /// Everything that is wrong with one invoice, field by field.
    static func entryWrong(_ fields: [ImportReport.BadRow]) -> Failure {
        Failure(
            .billingEntryWrong, .askHuman,
            "The invoice was not kept: \(fields.map { "\($0.column) \($0.message)" }.joined(separator: "; ")).",
            advice: fields.map(\.remedy).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
                .joined(separator: " "),
            place: fields.map(\.column).joined(separator: ", "))
    }

    static func unknownFile(_ digest: String, of invoice: InvoiceData) -> Failure {
        Failure(
            .billingFileUnknown, .askHuman, "Invoice \(invoice.id) has no file with the digest \(digest.prefix(64)).",
            advice: "Look its files up with \"tieout billing show \(invoice.id)\".", place: "sha256")
    }

    static func fileRefused(_ name: FileName, because reason: String) -> Failure {
        Failure(
            .billingFileRefused, .askHuman, "The document \(name) was not kept: \(reason).",
            advice: "Attach the document as one whole PDF of at most \(Limits.invoiceFileBytesMax >> 20) MiB.",
            place: name.description)
    }

    static func fileTaken(_ name: FileName, of invoice: InvoiceData) -> Failure {
        Failure(
            .billingFileTaken, .askHuman,
            "Invoice \(invoice.id) has another document under the name \(name); it was left as it is.",
            advice: "Compare the two; if both belong to the invoice, attach this one under another name.",
            place: name.description)
    }

    static func actNotPossible(_ sentence: String, advice: String) -> Failure {
        Failure(.billingActNotPossible, .askHuman, sentence, advice: advice, place: "id")
    }

    static func changedMeanwhile(_ id: InvoiceDataID) -> Failure {
        Failure(
            .billingChangedMeanwhile, .tryAgain,
            "Invoice \(id) was changed by others each time the document was to be attached.",
            advice: "Attach it again in a minute.", place: "id")
    }
}
