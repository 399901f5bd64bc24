package import Base
import Model

extension Failure.Code {
    package static let invoiceRowsDisagree = Self("INVOICE-ROWS-DISAGREE")
    package static let invoiceChangedAfterIssue = Self("INVOICE-CHANGED-AFTER-ISSUE")
    package static let invoiceUnknownToBilling = Self("INVOICE-UNKNOWN-TO-BILLING")
}

extension Failure {
    /// Both sides are shown for each difference; nothing of the rows was kept.
    static func rowsDisagree(_ invoice: InvoiceData, _ problems: [Problem]) -> Failure {
        let shown = problems.prefix(5).map { "\($0.field): \($0.message)" }.joined(separator: "; ")
        let more = problems.count > 5 ? "; and \(problems.count - 5) more" : ""
        var remedies: [String] = []
        for problem in problems where !remedies.contains(problem.remedy) { remedies.append(problem.remedy) }
        return Failure(
            .invoiceRowsDisagree, .askHuman, "Invoice \(invoice.id) was not collected. \(shown)\(more).",
            advice: remedies.prefix(3).joined(separator: " "),
            cause: problems.map { "\($0.field): \($0.message)" }.joined(separator: "\n"),
            place: problems.first?.field ?? "")
    }

    static func changedAfterIssue(_ invoice: InvoiceData, _ differences: [String]) -> Failure {
        Failure(
            .invoiceChangedAfterIssue, .askHuman,
            "Invoice \(invoice.id) changed in the ERP after it was issued: \(differences.joined(separator: "; ")).",
            advice:
                "Find out in the ERP who changed it and why: undo it there, or cancel the invoice and write a new one.")
    }

    static func unknownToBilling(_ documentNumber: String, _ direction: InvoiceData.Direction) -> Failure {
        Failure(
            .invoiceUnknownToBilling, .askHuman,
            "The ERP shows \(direction.words) invoice \(documentNumber), and billing has no such invoice.",
            advice: "Correct U_MVDocNum in the ERP, or import the invoice into billing.", place: "U_MVDocNum")
    }
}

extension InvoiceData.Direction {
    /// `an outgoing`, `an incoming`.
    var words: String { self == .outgoing ? "outgoing" : "incoming" }
}
