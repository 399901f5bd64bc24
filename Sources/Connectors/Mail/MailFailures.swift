package import Base
import Curl

extension Failure.Code {
    package static let mailUnreachable = Self("MAIL-UNREACHABLE")
    package static let mailNotSecure = Self("MAIL-NOT-SECURE")
    package static let mailLoginRefused = Self("MAIL-LOGIN-REFUSED")
    package static let mailSenderRefused = Self("MAIL-SENDER-REFUSED")
    package static let mailRecipientRefused = Self("MAIL-RECIPIENT-REFUSED")
    package static let mailRefused = Self("MAIL-REFUSED")
    package static let mailUncertain = Self("MAIL-UNCERTAIN")
    package static let mailMessageUnusable = Self("MAIL-MESSAGE-UNUSABLE")
    package static let mailTooLarge = Self("MAIL-TOO-LARGE")
    package static let mailFolderUnwritable = Self("MAIL-FOLDER-UNWRITABLE")
}

extension Failure {
    /// The one place where what happened with an SMTP server becomes a failure.
    init(_ error: SMTPError, _ server: SMTPServer) {
        let place = "\(server.host):\(server.port)"
        let cause = error.reply.isEmpty ? error.message : "\(error.message); last answer: \(error.reply)"
        // What the server refuses for now (4yz) it may take later.
        let refused: Verdict = error.isTransient ? .tryAgain : .askHuman
        switch error.kind {
        case .unreachable, .lost, .cancelled:
            self.init(
                .mailUnreachable, .tryAgain, "The mail server \(place) did not take the mail: \(error.message)",
                advice: "Check mail.host and mail.port, and the way there; nothing was sent.", cause: cause,
                place: "mail.host")
        case .tlsRefused:
            self.init(
                .mailNotSecure, .tryAgain, "There is no trusted TLS with the mail server \(place).",
                advice: "Check mail.security, and name the authority of its certificate in mail.tls.ca_file.",
                cause: cause, place: "mail.security")
        case .loginRefused:
            self.init(
                .mailLoginRefused, .tryAgain, "The mail server \(place) refuses the login.",
                advice: "Correct mail.user and mail.password; many providers want a password made for programs.",
                cause: cause, place: "mail.password")
        case .senderRefused:
            self.init(
                .mailSenderRefused, refused, "The mail server does not let us send from this address.",
                advice: "Set mail.from to an address that mail.user may send from.", cause: cause, place: "mail.from")
        case .recipientRefused:
            self.init(
                .mailRecipientRefused, refused, "The mail server refuses the recipient's address.",
                advice: "Correct the address of the recipient, then send again.", cause: cause, place: "recipient")
        case .badAddress:
            self.init(
                .mailRecipientRefused, .askHuman, "An address or the mail server's name can't be used.",
                advice: "Correct the address, or mail.host.", cause: cause, place: "recipient")
        case .messageRefused:
            self.init(
                .mailRefused, refused, "The mail server refuses the mail.",
                advice: "Its words say why: often the size, the content, or a limit of mails an hour.", cause: cause,
                place: "mail")
        case .unclear:
            self.init(
                .mailUncertain, .tryAgain, "The mail server did not say whether it took the mail.",
                advice: "Look for its Message-ID in the server's log, or ask the recipient, before it is sent again.",
                cause: cause, place: "mail")
        }
    }
}
