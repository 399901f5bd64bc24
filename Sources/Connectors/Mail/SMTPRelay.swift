package import Base
package import Curl
package import Model

/// Mails handed to an SMTP server.
package struct SMTPRelay: MailRelay {
    private let client: SMTPClient
    private let server: SMTPServer
    private let sizeBytesMax: Int

    /// `sizeBytesMax` is what a whole mail may have on the wire, where attachments take a third more than on disk.
    package init(_ server: SMTPServer, sizeBytesMax: Int) {
        self.server = server
        self.sizeBytesMax = sizeBytesMax
        client = SMTPClient(server)
    }

    package func send(_ message: MailMessage) async -> SendOutcome<MailReceipt> {
        let content: [UInt8]
        do throws(Failure) { content = try MIMEWriter().bytes(of: message, sizeBytesMax: sizeBytesMax) } catch {
            return .refused(error)
        }
        let envelope = SMTPEnvelope(
            from: message.from.address.description, recipients: message.to.map(\.address.description), content: content)
        do throws(SMTPError) {
            return .accepted(MailReceipt(words: try await client.send(envelope)))
        } catch {
            let failure = Failure(error, server)
            if error.mayHaveArrived { return .unclear(failure) }
            // Only what the server itself refused for good would be refused again.
            return failure.verdict == .askHuman ? .refused(failure) : .notSent(failure)
        }
    }

    package func probe() async throws(Failure) {
        do throws(SMTPError) { try await client.probe() } catch { throw Failure(error, server) }
    }
}

extension MIMEWriter {
    /// Throws `MAIL-TOO-LARGE` too.
    func bytes(of message: MailMessage, sizeBytesMax: Int) throws(Failure) -> [UInt8] {
        let content = try bytes(of: message)
        guard content.count <= sizeBytesMax else {
            throw Failure(
                .mailTooLarge, .askHuman,
                "The mail has \(content.count >> 10) KiB, and \(sizeBytesMax >> 10) KiB are allowed.",
                advice: "Send the document another way, or raise mail.size_max_megabytes if the server takes more.",
                place: "attachment")
        }
        return content
    }
}
