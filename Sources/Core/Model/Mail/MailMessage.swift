package import Base

/// One mail as it is meant; connectors write it for the wire.
package struct MailMessage: Hashable, Sendable {
    package var from: Mailbox
    /// Where answers go; `nil` for `from`.
    package var replyTo: Mailbox?
    package var to: [Mailbox]
    package var subject: String
    /// The text for readers of plain text; lines end with `\n`.
    package var text: String
    /// The same for readers of HTML.
    package var html: String?
    package var attachments: [MailAttachment]
    /// Unique for ever, derived by the caller from what the mail is about, without angle brackets:
    /// `delivery-12@tieout.example.com`. The same mail sent again has the same.
    package var messageID: String
    package var date: Timestamp

    package init(
        from: Mailbox, replyTo: Mailbox? = nil, to: [Mailbox], subject: String, text: String, html: String? = nil,
        attachments: [MailAttachment] = [], messageID: String, date: Timestamp
    ) {
        self.from = from
        self.replyTo = replyTo
        self.to = to
        self.subject = subject
        self.text = text
        self.html = html
        self.attachments = attachments
        self.messageID = messageID
        self.date = date
    }
}

/// A file that goes with a mail.
package struct MailAttachment: Hashable, Sendable {
    /// As the reader sees it, without a folder: `Factura 12.pdf`.
    package let name: String
    /// `application/pdf`
    package let contentType: String
    package let bytes: [UInt8]

    package init(name: String, contentType: String, bytes: [UInt8]) {
        self.name = name
        self.contentType = contentType
        self.bytes = bytes
    }
}

/// A name, perhaps, and an address.
package struct Mailbox: Hashable, Sendable {
    package let name: String?
    package let address: MailAddress

    package init(name: String? = nil, address: MailAddress) {
        self.name = name
        self.address = address
    }
}
