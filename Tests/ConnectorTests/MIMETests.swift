import Base
import FoundationEssentials
import Glibc
import Mail
import Model
import TestSupport
import Testing

/// A mail on the wire says exactly what was meant, and nothing in it can say more.
@Suite struct MIMETests {
    @Test func `a plain mail is readable as it stands`() throws {
        var message = try MailMessage.sample(subject: "Invoice 12", text: "Hello,\n.\na = b \n", attachments: [])
        message.html = nil
        let text = String(decoding: try MIMEWriter().bytes(of: message), as: UTF8.self)
        #expect(
            text.replacing("\r\n", with: "\n") == """
                From: "Tieout"
                 <tieout@example.com>
                To: ana@example.com
                Subject: Invoice 12
                Date: Mon, 05 Jan 2026 08:00:00 +0000
                Message-ID: <delivery-12@tieout.example.com>
                Auto-Submitted: auto-generated
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                Hello,
                .
                a =3D b=20

                """)
    }

    @Test func `every mail is ASCII in short lines, and the same mail is the same bytes`() throws {
        for seed in 0..<300 {
            let message = try MailMessage.anything(UInt64(seed))
            let bytes = try MIMEWriter().bytes(of: message)
            #expect(try MIMEWriter().bytes(of: message) == bytes)
            #expect(bytes.allSatisfy { $0 < 0x7F && ($0 >= 0x20 || [0x09, 0x0A, 0x0D].contains($0)) })
            let text = String(decoding: bytes, as: UTF8.self)
            let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
            #expect(
                lines.allSatisfy { $0.utf8.count <= 78 && !$0.contains("\n") && !$0.contains("\r") }, "seed \(seed)")
            #expect(lines.last == "")
        }
    }

    /// Whatever stands in a mail, another program's parser finds it again, and nothing to complain about.
    @Test func `Python's parser finds what was meant`() async throws {
        let folder = ScratchFolder()
        var messages: [MailMessage] = []
        for seed in 0..<200 {
            let message = try MailMessage.anything(UInt64(seed))
            messages.append(message)
            let path = folder.file("\(seed).eml")
            #expect(FileManager.default.createFile(atPath: path, contents: Data(try MIMEWriter().bytes(of: message))))
        }
        let files = messages.indices.map { folder.file("\($0).eml") }.joined(separator: " ")
        let found = try #require(await shell("python3 '\(servers)/read-mails.py' \(files)"))
        let lines = found.split(separator: "\n")
        try #require(lines.count == messages.count)
        for (message, line) in zip(messages, lines) {
            let mail = try JSON(parsing: String(line))
            #expect(mail["defects"] == [], "\(mail["defects"] ?? .null) in \(message)")
            #expect(mail["subject"]?.text == message.subject)
            #expect(mail["from"]?.withoutBlanks == JSON.array([message.from.parsed]).withoutBlanks)
            #expect(mail["to"]?.withoutBlanks == JSON.array(message.to.map(\.parsed)).withoutBlanks)
            #expect(mail["reply_to"] == .array(message.replyTo.map { [$0.parsed] } ?? []))
            #expect(mail["milliseconds"]?.integer == message.date.milliseconds)
            #expect(mail["message_id"]?.text == "<\(message.messageID)>")
            let texts = [message.text] + (message.html.map { [$0] } ?? [])
            #expect(mail["texts"]?.list?.map { $0.text?.withoutLastBreak } == texts.map(\.withoutLastBreak))
            #expect(
                mail["files"]
                    == .array(
                        message.attachments.map { file in
                            [JSON(file.name), JSON(file.contentType), JSON(Base64.text(file.bytes))]
                        }))
        }
    }

    @Test(arguments: [
        "a\r\nBcc: everyone@example.com", "a\nb", "a\rb", "a\u{0}b", "a\u{85}b", "a\u{2028}b", "a\u{7F}",
    ])
    func `no text can begin a header of its own`(text: String) throws {
        var subject = try MailMessage.sample()
        subject.subject = text
        var name = try MailMessage.sample()
        name.to = [Mailbox(name: text, address: try MailAddress("ana@example.com"))]
        var file = try MailMessage.sample()
        file.attachments = [MailAttachment(name: text, contentType: "application/pdf", bytes: [])]
        var type = try MailMessage.sample()
        type.attachments = [MailAttachment(name: "a", contentType: text, bytes: [])]
        var id = try MailMessage.sample()
        id.messageID = "\(text)@example.com"
        for message in [subject, name, file, type, id] {
            let failure = #expect(throws: Failure.self) { try MIMEWriter().bytes(of: message) }
            #expect(failure?.code == .mailMessageUnusable)
        }
        #expect(throws: Failure.self) { try MailAddress("ana@example.com\(text)") }
    }

    @Test(arguments: ["../x.pdf", "a\\b.pdf", "", String(repeating: "x", count: 300)])
    func `a file name that leads elsewhere is refused`(name: String) throws {
        let file = MailAttachment(name: name, contentType: "application/pdf", bytes: [])
        let message = try MailMessage.sample(attachments: [file])
        #expect(throws: Failure.self) { try MIMEWriter().bytes(of: message) }
    }

    @Test(arguments: [
        ("ana@example.com", true), ("o'hara+invoice@mail.example.co.id", true), ("a@b.c", true),
        ("ana@localhost", false), ("ana@@example.com", false), ("ana example@example.com", false), ("", false),
        ("<ana@example.com>", false), ("ana@example.com,b@example.com", false), (".ana@example.com", false),
        ("ana..b@example.com", false), ("ana@-example.com", false), ("ană@example.com", false),
        ("\"a b\"@example.com", false), ("ana@[127.0.0.1]", false), ("ana@example.com ", false),
    ])
    func `an address is one that every server takes`(text: String, isFine: Bool) throws {
        if isFine {
            #expect(try MailAddress(text).description == text)
        } else {
            let failure = #expect(throws: Failure.self) { try MailAddress(text) }
            #expect(failure?.code == .mailAddressUnusable)
        }
    }

    @Test func `several addresses are separated by commas`() throws {
        #expect(
            try MailAddress.list(" a@example.com, b@example.com,").map(\.description) == [
                "a@example.com", "b@example.com",
            ])
        #expect(throws: Failure.self) { try MailAddress.list("a@example.com; b@example.com") }
    }
}

/// The folder of the programs the tests start.
let servers = "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/") + "/servers"

extension JSON {
    /// Python's parser makes one of several blanks in a name, and one between two encoded words (RFC 2047, section 6.2,
    /// says none).
    fileprivate var withoutBlanks: String {
        String(String.UnicodeScalarView(written.unicodeScalars.filter { $0 != " " }))
    }
}

extension Mailbox {
    fileprivate var parsed: JSON { [JSON(name ?? ""), JSON(address.description)] }
}

extension String {
    fileprivate var withoutLastBreak: String { hasSuffix("\n") ? String(dropLast()) : self }
}
