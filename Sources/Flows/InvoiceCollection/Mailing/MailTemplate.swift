import Base

/// Subject and text of a mail, with words in braces that are filled in: `{transaction}`. Braces around anything but small
/// letters stay as they are, so that a style sheet needs no care.
package struct MailTemplate: Hashable, Sendable {
    /// What can be filled in.
    package enum Word: String, CaseIterable, Sendable {
        /// The transaction's slug, by which the owner knows the business.
        case transaction
        case invoiceNumber = "invoice_number"
        /// The owner's name.
        case owner
        /// The account's code.
        case account
        /// The attached file's name.
        case file
    }

    package let subject: String
    /// Lines end with `\n`; an empty line ends a paragraph.
    package let text: String
    /// The same for readers of HTML; `nil` makes paragraphs of the text.
    package let html: String?

    /// A subject that doesn't name the transaction gets it at its end: by it the owner finds the mail.
    package init(subject: String, text: String, html: String? = nil) {
        self.subject = subject.contains("{transaction}") ? subject : subject + " {transaction}"
        self.text = text
        self.html = html
    }

    /// Each word once, from left to right: what is filled in is never read as a template again.
    static func fill(_ template: String, _ words: [Word: String]) -> String {
        MailTemplate.parts(of: template).map { part in
            switch part {
            case .plain(let text): text
            case .word(let name): Word(rawValue: name).flatMap { words[$0] } ?? "{\(name)}"
            }
        }.joined()
    }

    /// As it may stand in a page, and in a quoted attribute.
    static func escaped(_ text: String) -> String {
        let markup: HTML = "\(text)"
        return markup.markup
    }

    /// Names in braces that stand for nothing.
    static func unknownWords(in line: Substring) -> [String] {
        parts(of: String(line)).compactMap { part in
            if case .word(let name) = part, Word(rawValue: name) == nil { name } else { nil }
        }
    }

    private enum Part {
        case plain(String)
        case word(String)
    }

    private static func parts(of template: String) -> [Part] {
        var parts: [Part] = []
        var rest = template[...]
        while let open = rest.firstIndex(of: "{") {
            let name = rest[rest.index(after: open)...].prefix { $0.isASCII && $0.isLowercase || $0 == "_" }
            if !name.isEmpty, rest[name.endIndex...].first == "}" {
                parts += [.plain(String(rest[..<open])), .word(String(name))]
                rest = rest[rest.index(after: name.endIndex)...]
            } else {
                parts.append(.plain(String(rest[...open])))
                rest = rest[rest.index(after: open)...]
            }
        }
        return parts + [.plain(String(rest))]
    }
}
