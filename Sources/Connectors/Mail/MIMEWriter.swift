package import Base
package import Model

/// A mail as it goes over the wire (RFC 5322, 2045-2047, 2231): ASCII only, CRLF at the end of every line, none longer
/// than 76 characters except in a header that can't be folded.
///
/// The same message always becomes the same bytes. Nothing of a message can become a header, a part or a command: what
/// could is refused (`MAIL-MESSAGE-UNUSABLE`) or encoded.
package struct MIMEWriter: Sendable {
    package init() {}

    package func bytes(of message: MailMessage) throws(Failure) -> [UInt8] {
        var output = MIMELines()
        for line in try headers(of: message) { output.add(line) }
        try add(message, to: &output)
        return output.bytes
    }

    private func headers(of message: MailMessage) throws(Failure) -> [String] {
        guard !message.to.isEmpty else { throw .mailUnusable("it has no recipient", place: "to") }
        var lines = [
            "From: \(try HeaderText.mailboxes([message.from], place: "from"))",
            "To: \(try HeaderText.mailboxes(message.to, place: "to"))",
            "Subject: \(try HeaderText.unstructured(message.subject, place: "subject"))",
            "Date: \(MailDate.text(message.date))",
            "Message-ID: <\(try HeaderText.messageID(message.messageID))>",
            // Answering machines don't answer a machine (RFC 3834, section 5).
            "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0",
        ]
        if let replyTo = message.replyTo {
            lines.insert("Reply-To: \(try HeaderText.mailboxes([replyTo], place: "reply-to"))", at: 1)
        }
        return lines
    }

    // MARK: - Parts

    // Neither Base64 nor quoted-printable can contain "=_" (RFC 2045, section 6.7), so no part contains a boundary.
    private static let mixed = "=_tieout_mixed"
    private static let alternative = "=_tieout_alternative"

    private func add(_ message: MailMessage, to output: inout MIMELines) throws(Failure) {
        guard !message.attachments.isEmpty else { return addBody(message, to: &output) }
        output.add("Content-Type: multipart/mixed; boundary=\"\(MIMEWriter.mixed)\"")
        output.add("")
        output.add("--\(MIMEWriter.mixed)")
        addBody(message, to: &output)
        for attachment in message.attachments {
            output.add("--\(MIMEWriter.mixed)")
            for line in try HeaderText.headers(of: attachment) { output.add(line) }
            output.add("")
            output.add(base64: attachment.bytes)
        }
        output.add("--\(MIMEWriter.mixed)--")
    }

    private func addBody(_ message: MailMessage, to output: inout MIMELines) {
        guard let html = message.html else { return addText(message.text, "plain", to: &output) }
        output.add("Content-Type: multipart/alternative; boundary=\"\(MIMEWriter.alternative)\"")
        output.add("")
        output.add("--\(MIMEWriter.alternative)")
        addText(message.text, "plain", to: &output)
        // The last is the one to show, if the reader can (RFC 2046, section 5.1.4).
        output.add("--\(MIMEWriter.alternative)")
        addText(html, "html", to: &output)
        output.add("--\(MIMEWriter.alternative)--")
    }

    private func addText(_ text: String, _ kind: String, to output: inout MIMELines) {
        output.add("Content-Type: text/\(kind); charset=utf-8")
        output.add("Content-Transfer-Encoding: quoted-printable")
        output.add("")
        for line in QuotedPrintable.lines(of: text) { output.add(line) }
    }
}

/// Lines with CRLF behind each.
private struct MIMELines {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ line: String) {
        bytes += line.utf8
        bytes += [0x0D, 0x0A]
    }

    /// 57 bytes make a line of 76 characters (RFC 2045, section 6.8).
    mutating func add(base64 content: [UInt8]) {
        bytes.reserveCapacity(bytes.count + content.count / 57 * 78 + 100)
        for start in stride(from: 0, to: content.count, by: 57) {
            bytes += Base64.encode(content[start..<min(start + 57, content.count)])
            bytes += [0x0D, 0x0A]
        }
    }
}
