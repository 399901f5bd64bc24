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
    package var templates: MailTemplates

    package init(
        from: Mailbox, replyTo: Mailbox? = nil, whenUncertain: WhenUncertain = .resend,
        templates: MailTemplates = MailTemplates()
    ) {
        self.from = from
        self.replyTo = replyTo
        self.whenUncertain = whenUncertain
        self.templates = templates
    }
}

extension InvoiceMailSettings {
    func message(
        about invoice: InvoiceData, to owner: (Mailbox, language: String?), messageID: String, file: MailAttachment,
        date: Timestamp
    ) -> MailMessage {
        let template = templates.template(for: owner.language)
        let words: [MailTemplate.Word: String] = [
            .transaction: invoice.transaction, .invoiceNumber: invoice.invoiceNumber ?? invoice.transaction,
            .owner: owner.0.name ?? owner.0.address.description, .account: invoice.account, .file: file.name,
        ]
        let text = MailTemplate.fill(template.text, words)
        let html = template.html.map { MailTemplate.fill($0, words.mapValues(MailTemplate.escaped)) }
        return MailMessage(
            from: from, replyTo: replyTo, to: [owner.0], subject: MailTemplate.fill(template.subject, words),
            text: text, html: html ?? InvoiceMailSettings.html(text), attachments: [file], messageID: messageID,
            date: date)
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
