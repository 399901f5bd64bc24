import Base
import CommandLine
import Configuration
import Curl
import InvoiceCollection
import Mail
import Model

extension Settings {
    /// The server of the settings, or the folder when there is none.
    var mailRelay: any MailRelay {
        let bytesMax = self.mailSizeMaxMegabytes << 20
        guard let host = self.mailHost else { return MailFolder(self.mailFolder, sizeBytesMax: bytesMax) }
        var server = SMTPServer(host: host, port: self.mailPort, security: self.mailSecurity == .tls ? .tls : .startTLS)
        server.user = self.mailUser ?? ""
        server.password = self.mailPassword
        server.ownName = self.mailOwnName
        server.authoritiesFile = self.mailTLSCAFile
        server.wholeMilliseconds = Int64(self.mailTimeoutSeconds) * 1000
        return SMTPRelay(server, sizeBytesMax: bytesMax)
    }

    /// Whom mails come from. Throws `MAIL-ADDRESS-UNUSABLE`, also when there is no address at all.
    var mailSender: Mailbox {
        get throws(Failure) {
            do throws(Failure) {
                return Mailbox(name: self.mailFromName, address: try MailAddress(self.mailFrom ?? ""))
            } catch {
                var failure = error
                failure.place = "mail.from"
                failure.advice = "Set mail.from to the address that mails come from, such as tieout@example.com."
                throw failure
            }
        }
    }

    /// Where answers go; `nil` for the sender. Throws `MAIL-ADDRESS-UNUSABLE`.
    var mailAnswers: Mailbox? {
        get throws(Failure) {
            guard let address = self.mailReplyTo else { return nil }
            return Mailbox(address: try MailAddress(address))
        }
    }

    /// Whether anything of this program sends mails.
    var sendsMail: Bool { self.mailHost != nil || self.alarmsMailTo != nil }
}

extension Examining {
    /// Signs in at the mail server and leaves; or looks whether the folder can be written.
    func mail(_ settings: Settings) async -> [Diagnosis] {
        guard settings.sendsMail else { return templates(settings) }
        do throws(Failure) {
            _ = (try settings.mailSender, try settings.mailAnswers)
            _ = try MailAddress.list(settings.alarmsMailTo ?? "")
            try await settings.mailRelay.probe()
        } catch {
            return [Diagnosis("mail", error)] + templates(settings)
        }
        let place = settings.mailHost.map { "The mail server \($0) takes our login." }
        return [Diagnosis(.fine, "mail", place ?? "Mails can be put into the folder \(settings.mailFolder).")]
            + templates(settings)
    }

    /// What the folder of templates is good for; nothing where there is none.
    private func templates(_ settings: Settings) -> [Diagnosis] {
        do throws(Failure) {
            let languages = try settings.mailTemplates.byLanguage.keys.sorted().joined(separator: ", ")
            guard settings.mailTemplatesFolder != nil else { return [] }
            return [Diagnosis(.fine, "mail templates", "Invoices can be mailed in \(languages).")]
        } catch {
            return [Diagnosis("mail templates", error)]
        }
    }
}
