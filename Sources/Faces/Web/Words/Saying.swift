import Model

/// A sentence of the core, and how the other languages say it.
///
/// Below the faces everything speaks English: failures, problems, deeds, settings. What was written down last year, or
/// by another worker, is English too. So the page recognises a sentence by its English form and says it anew:
///
///     Saying("There is no delivery {number}.", id: "Tidak ada pengiriman {number}.", ro: …, hu: …)
///
/// A name in braces stands for a value and is carried over as it is; with a star, `{*why}`, the value is itself
/// something to say and is said in the reader's language.
package struct Saying: Sendable {
    package let english: String
    let pieces: [Piece]
    private let indonesian: String
    private let romanian: String
    private let hungarian: String

    package init(_ english: String, id: String, ro: String, hu: String) {
        self.english = english
        pieces = Piece.all(in: english)
        indonesian = id
        romanian = ro
        hungarian = hu
    }

    subscript(_ language: Language) -> String {
        switch language {
        case .english: english
        case .indonesian: indonesian
        case .romanian: romanian
        case .hungarian: hungarian
        }
    }

    /// Letters that must stand as they are: the more, the surer the match.
    var certainty: Int {
        pieces.reduce(0) { sum, piece in if case .words(let words) = piece { sum + words.utf8.count } else { sum } }
    }
}

/// A part of a sentence: words that are always the same, or a place for a value.
enum Piece: Hashable, Sendable {
    case words(String)
    case value(name: String, isSaid: Bool)

    static func all(in text: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = text[...]
        while let opening = rest.firstIndex(of: "{"), let closing = rest[opening...].firstIndex(of: "}") {
            if rest.startIndex < opening { pieces.append(.words(String(rest[..<opening]))) }
            let name = rest[rest.index(after: opening)..<closing]
            pieces.append(.value(name: String(name.drop { $0 == "*" }), isSaid: name.hasPrefix("*")))
            rest = rest[rest.index(after: closing)...]
        }
        if !rest.isEmpty { pieces.append(.words(String(rest))) }
        return pieces
    }
}
