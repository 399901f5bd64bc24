package import Base
import Model

extension Failure.Code {
    package static let invoiceRowsDisagree = Self("INVOICE-ROWS-DISAGREE")
    package static let invoiceChangedAfterIssue = Self("INVOICE-CHANGED-AFTER-ISSUE")
    package static let invoiceUnknownToBilling = Self("INVOICE-UNKNOWN-TO-BILLING")
    package static let invoiceFileNotThere = Self("INVOICE-FILE-NOT-THERE")
    package static let invoiceFileUnusable = Self("INVOICE-FILE-UNUSABLE")
    package static let invoiceOwnerUnreachable = Self("INVOICE-OWNER-UNREACHABLE")
    package static let collectionNotSet = Self("COLLECTION-NOT-SET")
    package static let invoiceMailUncertain = Self("INVOICE-MAIL-UNCERTAIN")
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

extension Failure {
    static func fileNotThere(_ name: FileName, of invoice: InvoiceData) -> Failure {
        Failure(
            .invoiceFileNotThere, .tryAgain,
            "Invoice \(invoice.id) is signed, says the ERP, and the share has no file \(name).",
            advice: "Look for the file in the folder of signed invoices; every run looks again.",
            cause: invoice.signedPath ?? "", place: name.description)
    }

    static func fileUnusable(_ name: FileName, of invoice: InvoiceData, because reason: String) -> Failure {
        Failure(
            .invoiceFileUnusable, .tryAgain,
            "The signed file \(name) of invoice \(invoice.id) is no whole PDF: \(reason).",
            advice: "Open it on the share; if it is damaged, sign the invoice again. Every run looks again.",
            place: name.description)
    }

    static func ownerUnreachable(_ invoice: InvoiceData, because reason: String) -> Failure {
        Failure(
            .invoiceOwnerUnreachable, .askHuman,
            "The owner of account \(invoice.account) can't be sent invoice \(invoice.id): \(reason).",
            advice: "Correct the owner's address in billing, and retry the delivery.", place: "owner_email")
    }

    static func mailUncertain(_ messageID: String) -> Failure {
        Failure(
            .invoiceMailUncertain, .askHuman,
            "The mail may have arrived or not: the mail server's answer was lost, and it can't be asked.",
            advice:
                "Look for the Message-ID in the mail server's log, or ask the owner; then retry the delivery or set it aside.",
            cause: "Message-ID <\(messageID)>")
    }
}

extension Failure {
    /// The composition root says which setting is missing.
    package static func collectionNotSet(_ setting: String) -> Failure {
        Failure(
            .collectionNotSet, .askHuman, "No invoices can be collected: the setting \(setting) is missing.",
            advice: "Set sap.database, collection.signed_folder and mail.from, and with share.name also share.user.",
            place: setting)
    }
}

extension InvoiceData.Direction {
    /// As people say it.
    var words: String { self == .outgoing ? "outgoing" : "incoming" }
}
