import Base
import HTTPServer
import Model

/// One request as its handler sees it: who asks, for what, and in which words to answer.
struct Visit: Sendable {
    let request: HTTPServerRequest
    /// Stands in the log and on every page that says something went wrong.
    let id: String
    /// What stands in the places of the path.
    var path: [String: String] = [:]
    var form = FormBody.none
    /// `nil` on pages open to everybody.
    var person: Person?
    var language: Language
    /// Whether it was chosen in this browser, and not merely what the browser or the account prefers.
    let hasChosenLanguage: Bool
    let theme: Theme
    let now: Timestamp

    /// Before anything is known of who asks.
    init(blank request: HTTPServerRequest, id: String, now: Timestamp) {
        self.request = request
        self.id = id
        self.now = now
        let cookies = Cookies(request.headers.all("Cookie"))
        theme = cookies[SetCookie.theme].flatMap(Theme.init(rawValue:)) ?? .system
        let chosen = cookies[SetCookie.language].flatMap(Language.init(rawValue:))
        hasChosenLanguage = chosen != nil
        language = chosen ?? Language(accepted: request.headers["Accept-Language"] ?? "")
    }

    var query: HTTPItems { request.target.query }

    /// All of a field's values, wherever it was sent: in the address, or in the form.
    func asked(_ name: String) -> [String] { request.method == "POST" ? form.all(name) : query.all(name) }

    /// The name under which the audit keeps what is done.
    var who: String { person?.user.name ?? "nobody" }

    func may(_ permission: Permission) -> Bool { person?.may(permission) ?? false }

    func say(_ phrase: Phrase) -> String { phrase[language] }
    func say(_ phrase: Phrase, _ values: KeyValuePairs<String, String>) -> String { phrase.filled(language, values) }
    /// What the core says in English, in the reader's language as far as it is known.
    func tell(_ text: String) -> String { Interpreter.shared.say(text, in: language).map(\.text).joined() }
    /// The same for a page: what is left in English is marked as such.
    func told(_ text: String) -> HTML {
        let pieces: [HTML] = Interpreter.shared.say(text, in: language).map { piece in
            piece.isLeftInEnglish ? "<span lang=\"en\">\(piece.text)</span>" : "\(piece.text)"
        }
        return "\(pieces)"
    }
    /// What happened and what to do, in one breath.
    func tell(_ failure: Failure) -> String { tell(failure.summary) + " " + tell(failure.advice) }

    func count(_ phrase: CountPhrase, _ number: Int) -> String { phrase.filled(language, number, format) }

    var format: Format { Format(language: language, zone: person?.zone ?? .utc) }

    /// The number in the path. Throws `WEB-NOTHING-THERE` for what is none.
    func number(_ name: String) throws(Failure) -> Int64 {
        guard let text = path[name], let number = Int64(text), number > 0, text == String(number) else {
            throw .nothingThere(request.target.rawPath)
        }
        return number
    }

    /// Whether the browser asks for the inside of a page only, for a dialog or a part that renews itself.
    var wantsFragment: Bool { request.headers["X-Fragment"] != nil }

    var cookies: Cookies { Cookies(request.headers.all("Cookie")) }
}

/// Light, dark, or as the system has it.
enum Theme: String, CaseIterable, Sendable { case system, light, dark }

extension Language {
    /// The first one we speak among those a browser lists; they list the best first.
    init(accepted: String) {
        let tags = accepted.split(separator: ",").map { $0.drop { $0 == " " }.prefix(2).lowercased() }
        self = tags.lazy.compactMap(Language.init(rawValue:)).first ?? .english
    }
}
