package import Base
import Synchronization

/// Hands mails to one SMTP server over TLS (RFC 5321, 3207, 4954), each on a connection of its own, one after another on
/// a thread of their own.
package struct SMTPClient: Sendable {
    private let server: SMTPServer
    private let session: SMTPSession

    package init(_ server: SMTPServer) {
        self.server = server
        session = SMTPSession()
    }

    /// Returns what the server said when it took the mail over, usually its number in the queue.
    ///
    /// `content` is the whole message with CRLF at the end of every line; dots at the beginning of lines are doubled
    /// here. No recipient is given the mail unless the server accepts all of them. Cancelling the task ends it within a
    /// second; `SMTPError.mayHaveArrived` says whether the server may have taken the mail nevertheless.
    package func send(_ envelope: SMTPEnvelope) async throws(SMTPError) -> String {
        try envelope.check()
        return try await run(.mail(envelope))
    }

    /// Signs in, asks for nothing (NOOP) and leaves.
    package func probe() async throws(SMTPError) { _ = try await run(.probe) }

    private func run(_ task: SMTPExchange.Work) async throws(SMTPError) -> String {
        try server.check()
        let exchange = SMTPExchange(task)
        return try await withTaskCancellationHandler {
            await session.perform(exchange, with: server)
        } onCancel: {
            exchange.cancel()
        }.get()
    }
}

/// A server and how to speak to it.
package struct SMTPServer: Sendable {
    package enum Security: Sendable {
        /// Begins in clear and must switch to TLS before anything is said (port 587, or 25).
        case startTLS
        /// TLS from the first byte (port 465).
        case tls
    }

    package var host: String
    package var port: Int
    package var security: Security
    /// Empty for a server that wants no login.
    package var user = ""
    package var password = Secret("")
    /// The name we greet with (EHLO); `nil` for this machine's.
    package var ownName: String?
    /// A PEM file with the authorities to trust, instead of the system's.
    package var authoritiesFile: String?
    package var connectMilliseconds: Int64 = 15_000
    /// From the first byte to the last word, a large attachment included; the farewell may take as long again.
    package var wholeMilliseconds: Int64 = 120_000

    package init(host: String, port: Int, security: Security) {
        self.host = host
        self.port = port
        self.security = security
    }
}

/// Who sends what to whom.
package struct SMTPEnvelope: Sendable {
    /// Addresses without angle brackets: `ana@example.com`.
    package let from: String
    package let recipients: [String]
    package let content: [UInt8]

    package init(from: String, recipients: [String], content: [UInt8]) {
        self.from = from
        self.recipients = recipients
        self.content = content
    }
}

/// Why a mail was not handed over, or why nobody knows.
package struct SMTPError: Error, Equatable, Sendable {
    package enum Kind: Sendable {
        /// Wrong before anybody was asked: a host or an address that can't be.
        case badAddress
        case unreachable
        /// No TLS, or not with this certificate.
        case tlsRefused
        case loginRefused
        case senderRefused
        case recipientRefused
        /// The server refused the mail as such: too large, looks like spam, or out of its own trouble.
        case messageRefused
        /// The connection ended before the mail was complete: nothing was delivered.
        case lost
        /// The mail was complete, and no answer came: it may be delivered.
        case unclear
        case cancelled
    }

    package let kind: Kind
    package let message: String
    /// The server's last answer, which begins with its code: `550 5.1.1 no such user`; empty when there was none.
    package let reply: String
    /// False when it is certain that the server has not taken the mail over.
    package let mayHaveArrived: Bool

    init(_ kind: Kind, _ message: String, reply: String = "", mayHaveArrived: Bool = false) {
        self.kind = kind
        self.message = message
        self.reply = reply
        self.mayHaveArrived = mayHaveArrived
    }

    /// The server refuses for now, and may take it later (RFC 5321, section 4.2.1: 4yz).
    package var isTransient: Bool { reply.hasPrefix("4") }
}

// MARK: - Refusing what could be read as more than one command

extension SMTPEnvelope {
    fileprivate func check() throws(SMTPError) {
        guard !recipients.isEmpty else { throw SMTPError(.badAddress, "The mail has no recipient.") }
        for address in [from] + recipients {
            let isPlain = address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x3C && $0 != 0x3E }
            guard isPlain, !address.isEmpty, address.utf8.count <= 254 else {
                throw SMTPError(.badAddress, "An address holds a character that can't be in one.")
            }
        }
    }
}

extension SMTPServer {
    fileprivate func check() throws(SMTPError) {
        let isName: (String) -> Bool = { name in
            !name.isEmpty
                && name.utf8.allSatisfy { byte in
                    switch byte {
                    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
                    case UInt8(ascii: "0")...UInt8(ascii: ":"): true  // Digits, and the colons of IPv6.
                    default: "-._".utf8.contains(byte)
                    }
                }
        }
        guard isName(host), (1...65_535).contains(port) else {
            throw SMTPError(.badAddress, "The mail server's name or port can't be one.")
        }
        guard ownName.map(isName) ?? true else { throw SMTPError(.badAddress, "The name to greet with can't be one.") }
    }

    var url: String {
        let scheme = security == .tls ? "smtps" : "smtp"
        let name = host.contains(":") ? "[\(host)]" : host
        return "\(scheme)://\(name):\(port)/\(ownName ?? "")"
    }
}
