import Base
package import Model

/// How issued invoices are mailed; the composition root fills it from the settings.
package struct InvoiceMailSettings: Hashable, Sendable {
    package enum WhenUncertain: String, CaseIterable, Sendable {
        /// The same mail is sent again, under the same Message-ID.
        case resend
        /// A person decides.
        case ask
    }

    package var from: Mailbox
    package var replyTo: Mailbox?
    package var whenUncertain: WhenUncertain
    /// By language, in lower case: `hu`. An owner whose language is not there is written to in the usual one.
    package var templates: [String: MailTemplate]
    package var usualTemplate: MailTemplate

    package init(
        from: Mailbox, replyTo: Mailbox? = nil, whenUncertain: WhenUncertain = .resend,
        templates: [String: MailTemplate] = ["en": .english, "hu": .hungarian], usualTemplate: MailTemplate = .english
    ) {
        self.from = from
        self.replyTo = replyTo
        self.whenUncertain = whenUncertain
        self.templates = templates
        self.usualTemplate = usualTemplate
    }
}

/// Subject and text of a mail, with words in braces that are filled in: `{transaction}`, `{invoice_number}`, `{owner}`,
/// `{account}`, `{file}`. Others stay as they are.
package struct MailTemplate: Hashable, Sendable {
    package let subject: String
    /// Lines end with `\n`; an empty line ends a paragraph.
    package let text: String

    /// A subject that doesn't name the transaction gets it at its end: by it the owner finds the mail.
    package init(subject: String, text: String) {
        self.subject = subject.contains("{transaction}") ? subject : subject + " {transaction}"
        self.text = text
    }

    package static let english = MailTemplate(
        subject: "Invoice {transaction}",
        text: """
            Dear {owner},

            invoice {invoice_number} has been issued for your account {account}. You find it attached: {file}
            """)

    package static let hungarian = MailTemplate(
        subject: "Számla: {transaction}",
        text: """
            Kedves {owner}!

            A(z) {account} számú ügyfélszámlához kiállítottuk a(z) {invoice_number} számú számlát. Mellékelve küldjük: {file}
            """)

    /// Each word once, from left to right: what is filled in is never read as a template again.
    static func fill(_ template: String, _ words: [String: String]) -> String {
        var filled = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{") {
            filled += rest[..<open]
            rest = rest[open...]
            guard let close = rest.firstIndex(of: "}"), let word = words[String(rest[..<close].dropFirst())] else {
                filled.append("{")
                rest = rest.dropFirst()
                continue
            }
            filled += word
            rest = rest[close...].dropFirst()
        }
        return filled + rest
    }
}

extension InvoiceMailSettings {
    func message(
        about invoice: InvoiceData, to owner: (Mailbox, language: String?), messageID: String, file: MailAttachment,
        date: Timestamp
    ) -> MailMessage {
        let template = owner.language.flatMap { templates[$0.lowercased()] } ?? usualTemplate
        let words = [
            "transaction": invoice.transaction, "invoice_number": invoice.invoiceNumber ?? invoice.transaction,
            "owner": owner.0.name ?? owner.0.address.description, "account": invoice.account, "file": file.name,
        ]
        let text = MailTemplate.fill(template.text, words)
        return MailMessage(
            from: from, replyTo: replyTo, to: [owner.0], subject: MailTemplate.fill(template.subject, words),
            text: text,
            html: InvoiceMailSettings.html(text), attachments: [file], messageID: messageID, date: date)
    }

    /// The same text for readers of HTML: what was filled in is escaped with the rest.
    private static func html(_ text: String) -> String {
        let paragraphs = text.split(separator: "\n\n").map { paragraph -> HTML in
            let lines = paragraph.split(separator: "\n", omittingEmptySubsequences: false)
            return
                "<p>\(lines.enumerated().map { $0.offset == 0 ? "\(String($0.element))" : "<br>\(String($0.element))" })</p>\n"
        }
        let page: HTML = "<!DOCTYPE html>\n<html><body>\n\(paragraphs)</body></html>\n"
        return page.markup
    }
}
