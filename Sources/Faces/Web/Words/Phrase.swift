package import Model

/// One thing Tieout says, in every language it speaks. A phrase that lacks a language does not compile.
///
/// Values stand in braces: `Phrase("Posted on {date}", id: …)`, filled with `say(phrase, ["date": …])`.
package struct Phrase: Hashable, Sendable {
    private let english: String
    private let indonesian: String
    private let romanian: String
    private let hungarian: String

    package init(_ english: String, id: String, ro: String, hu: String) {
        self.english = english
        indonesian = id
        romanian = ro
        hungarian = hu
    }

    /// The same in every language: names and signs.
    static func name(_ text: String) -> Phrase { Phrase(text, id: text, ro: text, hu: text) }

    package subscript(_ language: Language) -> String {
        switch language {
        case .english: english
        case .indonesian: indonesian
        case .romanian: romanian
        case .hungarian: hungarian
        }
    }

    /// Values are text, escaped later where the page is written.
    func filled(_ language: Language, _ values: KeyValuePairs<String, String>) -> String {
        var text = ""
        let form = self[language].utf8
        var rest = form[...]
        // Piece by piece, so that a value that contains braces is not filled again.
        while let opening = rest.firstIndex(of: UInt8(ascii: "{")),
            let closing = rest[opening...].firstIndex(of: UInt8(ascii: "}"))
        {
            let name = Substring(rest[form.index(after: opening)..<closing])
            text += Substring(rest[..<opening])
            text += values.first { $0.key == name }?.value ?? String(Substring(rest[opening...closing]))
            rest = rest[form.index(after: closing)...]
        }
        return text + Substring(rest)
    }
}

/// A sentence about a number of things: each language has its own forms (CLDR, plural rules for whole numbers).
struct CountPhrase: Hashable, Sendable {
    let english: (one: String, other: String)
    let indonesian: String
    let romanian: (one: String, few: String, other: String)
    let hungarian: String

    /// `{n}` stands for the number.
    init(
        _ one: String, _ other: String, id: String, ro: (one: String, few: String, other: String), hu: String
    ) {
        english = (one, other)
        indonesian = id
        romanian = ro
        hungarian = hu
    }

    func filled(_ language: Language, _ number: Int, _ format: Format) -> String {
        let form =
            switch language {
            case .english: number == 1 ? english.one : english.other
            case .indonesian: indonesian
            case .hungarian: hungarian
            case .romanian:
                number == 1
                    ? romanian.one : number == 0 || (1...19).contains(number % 100) ? romanian.few : romanian.other
            }
        return form.replacing("{n}", with: format.number(number))
    }

    static func == (left: CountPhrase, right: CountPhrase) -> Bool {
        left.english == right.english && left.indonesian == right.indonesian && left.romanian == right.romanian
            && left.hungarian == right.hungarian
    }

    func hash(into hasher: inout Hasher) { hasher.combine(english.one) }
}
