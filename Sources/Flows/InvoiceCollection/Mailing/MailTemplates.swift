package import Base

/// The templates of every language mails are written in.
package struct MailTemplates: Hashable, Sendable {
    /// By language, in lower case: `hu`, `pt-br`.
    package private(set) var byLanguage: [String: MailTemplate]
    /// For owners whose language is not there, or not known.
    package private(set) var usualLanguage: String

    /// Those that come with Tieout.
    package init(usualLanguage: String = "en") {
        byLanguage = MailTemplates.builtIn
        self.usualLanguage = usualLanguage.lowercased()
    }

    /// Those that come with Tieout, and in place of them or beside them those of files: `invoice.hu.txt`, whose first line
    /// is `Subject: …`, and beside it, where wanted, `invoice.hu.html`. Other files are left alone.
    ///
    /// Throws `MAIL-TEMPLATE-WRONG`, which names everything that is wrong, with file and line.
    package init(usualLanguage: String, files: [String: [UInt8]]) throws(Failure) {
        self.init(usualLanguage: usualLanguage)
        let reading = MailTemplateReading(files)
        var problems = reading.problems
        byLanguage.merge(reading.templates) { _, fromFile in fromFile }
        if byLanguage[self.usualLanguage] == nil {
            let known = byLanguage.keys.sorted().joined(separator: ", ")
            problems.append("mail.usual_language: there is no template for \(usualLanguage), only for \(known)")
        }
        if !problems.isEmpty { throw .templatesWrong(problems) }
    }

    /// `pt-BR` is written to in `pt-br`, else in `pt`, else in the usual language.
    func template(for language: String?) -> MailTemplate {
        let wanted = (language ?? "").lowercased()
        let base = String(wanted.prefix { $0 != "-" && $0 != "_" })
        return byLanguage[wanted] ?? byLanguage[base] ?? byLanguage[usualLanguage] ?? MailTemplates.english
    }

    private static let builtIn = ["en": english, "hu": hungarian, "id": indonesian, "ro": romanian]

    static let english = MailTemplate(
        subject: "Invoice {transaction}",
        text: """
            Dear {owner},

            invoice {invoice_number} has been issued for your account {account}. You find it attached: {file}
            """)

    private static let hungarian = MailTemplate(
        subject: "Számla: {transaction}",
        text: """
            Kedves {owner}!

            A(z) {account} számú ügyfélszámlához kiállítottuk a(z) {invoice_number} számú számlát. Mellékelve küldjük: {file}
            """)

    private static let indonesian = MailTemplate(
        subject: "Faktur {transaction}",
        text: """
            Yth. {owner},

            faktur {invoice_number} telah diterbitkan untuk akun Anda {account}. Terlampir kami kirimkan: {file}
            """)

    private static let romanian = MailTemplate(
        subject: "Factura {transaction}",
        text: """
            Stimate client {owner},

            a fost emisă factura {invoice_number} pentru contul dumneavoastră {account}. O găsiți atașată: {file}
            """)
}

extension Failure.Code {
    package static let mailTemplateWrong = Self("MAIL-TEMPLATE-WRONG")
}

extension Failure {
    fileprivate static func templatesWrong(_ problems: [String]) -> Failure {
        Failure(
            .mailTemplateWrong, .askHuman,
            "Mail templates can't be used: \(problems.joined(separator: "; ")).",
            advice: "Correct the files in mail.templates_folder; docs/mail.md says what may stand there.",
            cause: problems.joined(separator: "\n"), place: "mail.templates_folder")
    }
}
