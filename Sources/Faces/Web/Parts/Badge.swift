import Base

/// A status: icon, word and colour, never colour alone.
struct Badge: Sendable, Hashable {
    enum Tone: String, Sendable { case quiet, strong, good, busy, uncertain, attention }

    let tone: Tone
    let words: Phrase

    func html(_ visit: Visit) -> HTML {
        "<span class=\"badge \(tone.rawValue)\">\(tone.icon.html)\(visit.say(words))</span>"
    }
}

extension Badge.Tone {
    var icon: Icon {
        switch self {
        case .quiet: .dots
        case .strong: .arrow
        case .good: .check
        case .busy: .clock
        case .uncertain: .question
        case .attention: .warning
        }
    }
}
