import Base
import Model
import Testing

@testable import InvoiceCollection

/// The words of a mail: built in for four languages, and anybody's own from files.
@Suite struct MailTemplateTests {
    private func files(_ files: [String: String]) -> [String: [UInt8]] { files.mapValues { Array($0.utf8) } }

    private func problems(_ texts: [String: String], usual: String = "en") -> [String] {
        do throws(Failure) {
            _ = try MailTemplates(usualLanguage: usual, files: files(texts))
            return []
        } catch {
            #expect(error.code == .mailTemplateWrong && error.place == "mail.templates_folder")
            return error.cause.split(separator: "\n").map(String.init)
        }
    }

    private func mail(_ templates: MailTemplates, language: String?, owner: String = "Ágnes <x>") throws -> MailMessage
    {
        let settings = InvoiceMailSettings(
            from: Mailbox(address: try MailAddress("b@tieout.example")), templates: templates)
        let to = Mailbox(name: owner, address: try MailAddress("a@example.test"))
        var invoice = Collected.invoice()
        invoice.invoiceNumber = "250000"
        let file = MailAttachment(name: "OUT.pdf", contentType: "application/pdf", bytes: [])
        return settings.message(
            about: invoice, to: (to, language: language), messageID: "m@tieout.example", file: file, date: Collected.now
        )
    }

    @Test(arguments: ["en", "hu", "id", "ro"])
    func `every language Tieout speaks has words of its own, which say all there is to say`(language: String) throws {
        let template = try #require(MailTemplates().byLanguage[language])
        for word in MailTemplate.Word.allCases where word != .transaction {
            #expect(template.text.contains("{\(word.rawValue)}"), "\(language) does not say \(word)")
        }
        #expect(MailTemplates().byLanguage.values.count { $0.text == template.text } == 1)
    }

    @Test func `files take the place of built-in words, or add a language`() throws {
        let templates = try MailTemplates(
            usualLanguage: "en",
            files: files([
                "invoice.hu.txt": "\u{FEFF}Subject: {transaction} kész\r\n\r\nKedves {owner}!\r\n",
                "invoice.hu.html": "<style>p{color:red} a { b }</style><p title='{owner}'>{owner}: {file}</p>",
                "invoice.pt-BR.txt": "subject: Fatura\nOlá {owner}", "README.md": "{anything}",
            ]))
        let own = try mail(templates, language: "HU")
        #expect(own.subject == "OUT-1000 kész" && own.text == "Kedves Ágnes <x>!")
        #expect(
            own.html
                == "<style>p{color:red} a { b }</style><p title='Ágnes &lt;x&gt;'>Ágnes &lt;x&gt;: OUT.pdf</p>")
        #expect(try mail(templates, language: "pt-br").subject == "Fatura OUT-1000")
        #expect(try mail(templates, language: "hu-HU").subject == "OUT-1000 kész")
        #expect(try mail(templates, language: "xx").subject == "Invoice OUT-1000")
        #expect(try mail(templates, language: nil).html?.contains("<p>Dear Ágnes &lt;x&gt;,</p>") == true)
    }

    @Test func `what is filled into a page can't end an attribute or begin a tag`() throws {
        let templates = try MailTemplates(
            usualLanguage: "xx",
            files: files([
                "invoice.xx.txt": "Subject: x\n{owner}", "invoice.xx.html": "<a title=\"{owner}\">{owner}</a>",
            ]))
        let page = try #require(try mail(templates, language: nil, owner: "\"'><script>{file}</script>&").html)
        let shown = "&quot;&#39;&gt;&lt;script&gt;{file}&lt;/script&gt;&amp;"
        #expect(page == "<a title=\"\(shown)\">\(shown)</a>")
    }

    @Test func `everything that is wrong is told at once, with file and line`() {
        let told = problems([
            "invoice.en.txt": "Subject: {transaction}\n\nDear {ownr},\n{file} and {whatever}\n",
            "invoice.de.html": "<p>{owner}</p>", "invoice.fr.txt": "Bonjour {owner}", "invoice.txt": "Subject: x\ny",
            "invoice.it.txt": "Subject:\n", "invoice.HU.txt": "Subject: a\nb",
            "invoice.hu.txt": "Subject: a\nb",
        ])
        #expect(
            told == [
                "invoice.en.txt, line 3: {ownr} stands for nothing (did you mean {owner}?)",
                "invoice.en.txt, line 4: {whatever} stands for nothing (there are {transaction}, {invoice_number}, "
                    + "{owner}, {account}, {file})",
                "invoice.fr.txt, line 1: must begin with \"Subject: \"",
                "invoice.fr.txt, line 2: there is no text below the subject",
                "invoice.hu.txt: another file is for hu too", "invoice.it.txt, line 1: the subject is empty",
                "invoice.it.txt, line 2: there is no text below the subject",
                "invoice.txt: is neither invoice.LANGUAGE.txt nor invoice.LANGUAGE.html",
                "invoice.de.html: there is no invoice.de.txt beside it, with subject and text",
            ])
        #expect(
            problems([:], usual: "de") == [
                "mail.usual_language: there is no template for de, only for en, hu, id, ro"
            ])
    }

    @Test func `a file that is no text is told by its name`() {
        do throws(Failure) {
            _ = try MailTemplates(usualLanguage: "en", files: ["invoice.en.txt": [0x53, 0xFF, 0xFE]])
            Issue.record("bytes were read as text")
        } catch {
            #expect(error.summary == "Mail templates can't be used: invoice.en.txt: is no text in UTF-8.")
        }
    }
}
