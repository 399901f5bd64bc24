package import Base

/// Takes mails over and delivers them: an SMTP server, or a folder that stands in for one.
package protocol MailRelay: Sendable {
    /// Hands one mail over.
    ///
    /// `accepted` means the relay has taken responsibility for it, with its own words; whether a person ever reads it is
    /// another matter. `unclear` may have been delivered: the same message sent again keeps its `messageID`, by which most
    /// mailboxes show it once.
    func send(_ message: MailMessage) async -> SendOutcome<MailReceipt>

    /// Whether a mail could be handed over now: reaches the relay and signs in, and sends nothing.
    func probe() async throws(Failure)
}

/// What the relay said when it took a mail over.
package struct MailReceipt: Hashable, Sendable {
    /// `250 2.0.0 Ok: queued as 4XyZ`; kept with the delivery, because it finds the mail in the server's log.
    package let words: String

    package init(words: String) { self.words = words }
}
