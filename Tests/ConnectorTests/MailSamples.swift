import Base
import Model
import TestSupport

extension MailMessage {
    /// A mail with a text, an HTML and a document, as an invoice is sent.
    static func sample(
        to recipient: String = "ana@example.com", subject: String = "Factura BV 12",
        text: String = "Bună ziua,\n\nvezi anexa.",
        attachments: [MailAttachment] = [MailAttachment(name: "12.pdf", contentType: "application/pdf", bytes: [1, 2])]
    ) throws(Failure) -> MailMessage {
        MailMessage(
            from: Mailbox(name: "Tieout", address: try MailAddress("tieout@example.com")),
            to: [Mailbox(address: try MailAddress(recipient))], subject: subject, text: text,
            html: "<p>Bună ziua</p>", attachments: attachments, messageID: "delivery-12@tieout.example.com",
            date: SimulatedTime().now)
    }

    /// A mail of everything that may stand in one, the same for the same seed.
    static func anything(_ seed: UInt64) throws(Failure) -> MailMessage {
        let chance = SeededRandomness(seed: seed)
        var to: [Mailbox] = []
        for number in 0..<chance.number(in: 1...3) {
            let name = chance.isHeads ? chance.text(upTo: 60, Self.headerLetters) : nil
            to.append(Mailbox(name: name, address: try MailAddress("o'hara+\(number)@mail-\(number).example.co.id")))
        }
        var message = MailMessage(
            from: Mailbox(name: chance.text(upTo: 40, Self.headerLetters), address: try MailAddress("a.b@example.com")),
            to: to, subject: chance.text(upTo: 200, Self.headerLetters),
            text: chance.text(upTo: 600, Self.bodyLetters), messageID: "m-\(seed).\(chance.next())@tieout.example.com",
            date: Timestamp(milliseconds: chance.number(in: 0...2_000_000_000) * 1000))
        if chance.isHeads { message.html = "<p>\(chance.text(upTo: 400, Self.bodyLetters))</p>" }
        if chance.isHeads { message.replyTo = Mailbox(address: try MailAddress("billing@example.com")) }
        for _ in 0..<chance.number(in: 0...2) {
            // Python's parser drops blanks at either end.
            let name = "F\(chance.text(upTo: 100, Self.fileLetters)).pdf"
            let bytes = (0..<chance.number(in: 0...500)).map { _ in UInt8(truncatingIfNeeded: chance.next()) }
            message.attachments.append(MailAttachment(name: name, contentType: "application/pdf", bytes: bytes))
        }
        return message
    }

    private static let headerLetters = "abc XYZ 09 .,;:()<>@\"\\'=?_-  ăâîșț ŞŢ é 請求書 👍🏽 e\u{301} =?UTF-8?Q?a?="
    private static let bodyLetters = headerLetters + "\n\n\n.\t =\n."
    private static let fileLetters = "abcXYZ09 ._-()%'*\";ășț請👍"
}

extension SeededRandomness {
    fileprivate var isHeads: Bool { next() & 1 == 0 }

    fileprivate func text(upTo length: Int64, _ letters: String) -> String {
        let letters = Array(letters)
        return String((0..<number(in: 1...length)).map { _ in letters[Int(number(in: 0...Int64(letters.count - 1)))] })
    }
}
