import Base
import Model

/// Compares what the rows say about their invoice with what billing says about it, and gathers every difference: while
/// there is one, nothing of the rows is kept.
struct RowAgreement {
    /// What the view calls `DocNum`; outgoing only.
    private(set) var docNum: String?
    /// The path of the signed file; `nil` until it is signed.
    private(set) var signedPath: String?
    private(set) var rows: [InvoiceRow] = []
    private(set) var problems: [Problem] = []

    init(_ invoice: InvoiceData, rows shown: [InvoiceViewRow]) {
        rows = shown.compactMap { InvoiceRow($0, problems: &problems) }
        require("OrNumber", invoice.transaction, "the transaction's slug", of: shown.map(\.orNumber.said))
        compareKeys(shown)
        guard invoice.direction == .outgoing else { return }
        require("U_MV2CardCode", invoice.account, "the account's code", of: shown.map(\.cardCode.said))
        docNum = single("DocNum", of: shown.map(\.docNum.said))
        if docNum == nil, !problems.contains(where: { $0.field == "DocNum" }) {
            problems.append(
                Problem("DocNum", "the ERP shows no document number", remedy: "Let the view show DocNum."))
        }
        signedPath = single("ESignInvoice", of: shown.map(\.eSignInvoice.said))
        if let signedPath {
            do throws(Failure) { _ = try FileName(lastOf: signedPath) } catch {
                problems.append(Problem("ESignInvoice", error.summary.withoutPeriod, remedy: error.advice))
            }
        }
    }

    /// Every row must say what billing says; one sentence for each other thing that is said.
    private mutating func require(_ column: String, _ ours: String, _ what: String, of said: [String?]) {
        for theirs in Set(said).subtracting([ours]).sorted(by: { $0 ?? "" < $1 ?? "" }) {
            let words = theirs.map { "says \"\($0)\"" } ?? "says nothing"
            problems.append(
                Problem(
                    column, "the ERP \(words), and billing knows \(what) as \"\(ours)\"",
                    remedy: "Correct whichever is wrong: the document in the ERP, or the invoice in billing."))
        }
    }

    /// One value for the whole invoice.
    private mutating func single(_ column: String, of said: [String?]) -> String? {
        let values = Set(said.compactMap(\.self)).sorted()
        if values.count > 1 {
            problems.append(
                Problem(
                    column, "the rows show several: \(values.prefix(5).joined(separator: ", "))",
                    remedy: "Find the documents with the same U_MVDocNum in the ERP, and correct the wrong ones."))
            return nil
        }
        return values.first
    }

    /// A key names one row of one document: a repeated key means that the view multiplies rows, and several documents
    /// mean that two of them carry one number.
    private mutating func compareKeys(_ shown: [InvoiceViewRow]) {
        let keys = shown.compactMap(\.key)
        var counts: [RowKey: Int] = [:]
        for key in keys { counts[key, default: 0] += 1 }
        for (key, count) in counts.filter({ $0.value > 1 }).sorted(by: { $0.key < $1.key }).prefix(5) {
            problems.append(
                Problem(
                    "LineNum", "the view shows row \(key) \(count) times",
                    remedy: "Look for a join in the view that finds more than one match."))
        }
        let documents = Set(keys.map(\.docEntry)).sorted()
        if documents.count > 1 {
            problems.append(
                Problem(
                    "DocEntry",
                    "several documents carry this number: \(documents.prefix(5).map(String.init).joined(separator: ", "))",
                    remedy: "Correct U_MVDocNum of the wrong ones in the ERP; cancelled ones must not be in the view."))
        }
    }
}
