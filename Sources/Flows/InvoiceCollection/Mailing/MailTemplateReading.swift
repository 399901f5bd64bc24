import Base
import Model

/// Reads templates from files, and gathers everything that is wrong with them.
struct MailTemplateReading {
    private(set) var templates: [String: MailTemplate] = [:]
    /// Each with its file, and its line where there is one.
    private(set) var problems: [String] = []

    init(_ files: [String: [UInt8]]) {
        var texts: [String: (name: String, subject: String, text: String)] = [:]
        var pages: [String: (name: String, html: String)] = [:]
        for (name, bytes) in files.sorted(by: { $0.key < $1.key }) where name.hasPrefix("invoice.") {
            guard let place = place(name), let content = content(name, bytes) else { continue }
            checkWords(name, content)
            if place.isPage {
                pages[place.language] = (name, content)
            } else if texts[place.language] != nil {
                problems.append("\(name): another file is for \(place.language) too")
            } else {
                texts[place.language] = subjectAndText(name, content)
            }
        }
        for (language, page) in pages.sorted(by: { $0.key < $1.key }) where texts[language] == nil {
            problems.append("\(page.name): there is no invoice.\(language).txt beside it, with subject and text")
        }
        for (language, text) in texts {
            templates[language] = MailTemplate(subject: text.subject, text: text.text, html: pages[language]?.html)
        }
    }

    /// `invoice.hu.txt`; a language is written as in BCP 47.
    private mutating func place(_ name: String) -> (language: String, isPage: Bool)? {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, ["txt", "html"].contains(parts[2]),
            parts[1].wholeMatch(of: /[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*/) != nil
        else {
            problems.append("\(name): is neither invoice.LANGUAGE.txt nor invoice.LANGUAGE.html")
            return nil
        }
        return (parts[1].lowercased(), parts[2] == "html")
    }

    /// The file's text with one kind of line end.
    private mutating func content(_ name: String, _ bytes: [UInt8]) -> String? {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            problems.append("\(name): is no text in UTF-8")
            return nil
        }
        // An editor on Windows may have put a mark before the first letter.
        let scalars = text.unicodeScalars.drop { $0 == "\u{FEFF}" }.filter { $0 != "\r" }
        return String(String.UnicodeScalarView(scalars))
    }

    private mutating func subjectAndText(_ name: String, _ content: String) -> (String, String, String) {
        let lines = content.split(separator: "\n", omittingEmptySubsequences: false)
        let first = String(lines.first ?? "")
        var subject = ""
        if first.lowercased().hasPrefix("subject:") {
            subject = String(first.dropFirst("subject:".count)).trimmingBlanks
            if subject.isEmpty { problems.append("\(name), line 1: the subject is empty") }
        } else {
            problems.append("\(name), line 1: must begin with \"Subject: \"")
        }
        let text = lines.dropFirst().joined(separator: "\n").trimmingBlanks
        if text.isEmpty { problems.append("\(name), line 2: there is no text below the subject") }
        return (name, subject, text)
    }

    private mutating func checkWords(_ name: String, _ content: String) {
        let known = MailTemplate.Word.allCases.map(\.rawValue)
        for (index, line) in content.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            for word in MailTemplate.unknownWords(in: line) {
                let meant = Similarity.nearest(to: word, among: known).map { "did you mean {\($0)}?" }
                let all = "there are \(known.map { "{\($0)}" }.joined(separator: ", "))"
                problems.append("\(name), line \(index + 1): {\(word)} stands for nothing (\(meant ?? all))")
            }
        }
    }
}
