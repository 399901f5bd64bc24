import Base
import Curl
import Mail
import Model
import TestSupport
import Testing

/// Mails over real connections to a real server, with TLS and a login.
@Suite(.timeLimit(.minutes(5))) struct SMTPTests {
    @Test(arguments: [SMTPServer.Security.startTLS, .tls])
    func `a mail arrives as it was written, to the last byte`(security: SMTPServer.Security) async throws {
        let servers = await MailServers.ready()
        let name = security == .tls ? "encrypted" : "starttls"
        let chance = SeededRandomness(seed: 5)
        let pdf = (0..<300_000).map { _ in UInt8(truncatingIfNeeded: chance.next()) }
        let message = try MailMessage.sample(
            to: "\(name)@example.com", subject: "Factură ș 請求書", text: ".\n..\n.a\nFrom here\n\n.",
            attachments: [MailAttachment(name: "Factură 12.pdf", contentType: "application/pdf", bytes: pdf)])
        var server = servers.server(security)
        server.ownName = "tieout.example.com"
        guard case .accepted(let receipt) = await SMTPRelay(server, sizeBytesMax: 1 << 20).send(message) else {
            Issue.record("It was not accepted")
            return
        }
        #expect(receipt.words == "250 2.0.0 Ok: queued as \(name.uppercased())")
        let received = try #require(servers.received(name))
        #expect(received.mail == (try MIMEWriter().bytes(of: message)))
        #expect(received.sender == "tieout@example.com" && received.greeting == "tieout.example.com")
    }

    @Test(arguments: [
        ("unknown", "MAIL-RECIPIENT-REFUSED", true), ("later", "MAIL-RECIPIENT-REFUSED", false),
        ("spam", "MAIL-REFUSED", true),
    ])
    func `what the server refuses has its own words, and is refused only if for good`(
        name: String, code: String, isForGood: Bool
    ) async throws {
        let servers = await MailServers.ready()
        let outcome = await servers.relay().send(try MailMessage.sample(to: "\(name)@example.com"))
        switch outcome {
        case .refused(let failure) where isForGood, .notSent(let failure) where !isForGood:
            #expect(failure.code.rawValue == code, "\(failure)")
            #expect(failure.cause.contains(name == "spam" ? "looks like spam" : name == "later" ? "451" : "550"))
        default: Issue.record("\(outcome)")
        }
        #expect(servers.received(name) == nil)
    }

    @Test func `of two recipients one is refused, and nobody gets the mail`() async throws {
        let servers = await MailServers.ready()
        var message = try MailMessage.sample(to: "both@example.com")
        message.to.append(Mailbox(address: try MailAddress("unknown@example.com")))
        #expect(await servers.relay().send(message).failure?.code == .mailRecipientRefused)
        #expect(servers.received("both") == nil)
    }

    @Test func `a sender that is not ours is refused as such`() async throws {
        let servers = await MailServers.ready()
        var message = try MailMessage.sample(to: "sender@example.com")
        message.from = Mailbox(address: try MailAddress("stranger@example.com"))
        #expect(await servers.relay().send(message).failure?.code == .mailSenderRefused)
    }

    @Test func `a server that hangs up after the mail leaves it unclear, and it had arrived`() async throws {
        let servers = await MailServers.ready()
        let outcome = await servers.relay().send(try MailMessage.sample(to: "hang-up@example.com"))
        guard case .unclear(let failure) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(failure.code == .mailUncertain && servers.received("hang-up") != nil)
    }

    @Test func `a server that dies in the middle of a mail got nothing, and it is sent again`() async throws {
        let servers = await MailServers.ready()
        let document = MailAttachment(
            name: "12.pdf", contentType: "application/pdf", bytes: [UInt8](repeating: 7, count: 12 << 20))
        let relay = SMTPRelay(servers.server(.startTLS), sizeBytesMax: 20 << 20)
        let outcome = await relay.send(try MailMessage.sample(to: "cut-off@example.com", attachments: [document]))
        guard case .notSent(let failure) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(failure.code == .mailUnreachable && failure.verdict == .tryAgain, "\(failure)")
        #expect(servers.received("cut-off") == nil)
    }

    @Test func `an answer that does not come in time leaves it unclear`() async throws {
        let servers = await MailServers.ready()
        var server = servers.server()
        server.wholeMilliseconds = 2_000
        let outcome = await SMTPRelay(server, sizeBytesMax: 1 << 20).send(try .sample(to: "slow@example.com"))
        guard case .unclear = outcome else {
            Issue.record("\(outcome)")
            return
        }
    }

    @Test func `cancelled while the server thinks, it ends at once and stays unclear`() async throws {
        let servers = await MailServers.ready()
        let message = try MailMessage.sample(to: "slow@example.com")
        let sending = Task { await servers.relay().send(message) }
        sending.cancel()
        // Cancelled before it began or in its midst: either way it is over long before the server would answer.
        switch await sending.value {
        case .notSent, .unclear: break
        case .accepted, .refused: Issue.record("It was not cancelled")
        }
    }

    @Test func `a wrong password, a strange certificate and a server without TLS are told apart`() async throws {
        let servers = await MailServers.ready()
        var wrong = servers.server()
        wrong.password = Secret("guess")
        var strange = servers.server()
        strange.authoritiesFile = nil
        var clear = servers.server()
        clear.port += 2
        var nobody = servers.server()
        nobody.port = 1
        let message = try MailMessage.sample(to: "access@example.com")
        for (server, code) in [
            (wrong, Failure.Code.mailLoginRefused), (strange, .mailNotSecure), (clear, .mailNotSecure),
            (nobody, .mailUnreachable),
        ] {
            let relay = SMTPRelay(server, sizeBytesMax: 1 << 20)
            guard case .notSent(let failure) = await relay.send(message) else {
                Issue.record("\(code.rawValue)")
                continue
            }
            #expect(failure.code == code, "\(failure) \(failure.cause)")
            #expect(!"\(failure) \(failure.cause)".contains("guess"))
            let told = await #expect(throws: Failure.self) { try await relay.probe() }
            #expect(told?.code == code)
        }
        #expect(servers.received("access") == nil)
    }

    @Test func `a probe signs in and asks for nothing`() async throws {
        let servers = await MailServers.ready()
        try await servers.relay().probe()
        #expect(servers.exists("noop"))
    }

    @Test func `a mail that is too large is not offered to the server`() async throws {
        let servers = await MailServers.ready()
        let relay = SMTPRelay(servers.server(), sizeBytesMax: 1_000)
        let file = MailAttachment(
            name: "a.pdf", contentType: "application/pdf", bytes: [UInt8](repeating: 7, count: 900))
        let outcome = await relay.send(try .sample(to: "large@example.com", attachments: [file]))
        #expect(outcome.failure?.code == .mailTooLarge)
        #expect(servers.received("large") == nil)
    }

    @Test func `no address can give the server a command`() async throws {
        let servers = await MailServers.ready()
        for address in ["a@b.c> BODY=8BITMIME", "a@b.c\r\nRCPT TO:<x@example.com", "a b@example.com", ""] {
            let envelope = SMTPEnvelope(from: "a@example.com", recipients: [address], content: [])
            let error = await #expect(throws: SMTPError.self) {
                try await SMTPClient(servers.server()).send(envelope)
            }
            #expect(error?.kind == .badAddress)
        }
    }
}

extension MailServers {
    fileprivate func server(_ security: SMTPServer.Security = .startTLS) -> SMTPServer {
        var server = SMTPServer(host: "127.0.0.1", port: security == .tls ? port + 1 : port, security: security)
        server.user = "tieout"
        server.password = Secret("correct horse")
        server.authoritiesFile = folder.file("ca.pem")
        return server
    }

    fileprivate func relay() -> SMTPRelay { SMTPRelay(server(), sizeBytesMax: 1 << 20) }
}

extension SendOutcome {
    fileprivate var failure: Failure? {
        switch self {
        case .accepted: nil
        case .refused(let failure), .notSent(let failure), .unclear(let failure): failure
        }
    }
}
