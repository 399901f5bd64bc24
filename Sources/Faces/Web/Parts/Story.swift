import Base

/// What happened to a document, newest last: the timeline.
struct Story: Sendable {
    enum Tone: String, Sendable { case plain, good, bad, uncertain, busy }

    struct Event: Sendable {
        let at: Timestamp
        let who: String
        let tone: Tone
        let words: String
        /// Behind a fold: request, response, the words of the other side.
        var detail: HTML = ""
    }

    let events: [Event]

    func html(_ visit: Visit) -> HTML {
        let items: [HTML] = events.sorted { $0.at < $1.at }.map { event in
            """
            <li class="\(event.tone.rawValue)"><p>\(event.words)</p><p>\(visit.format.moment(event.at)) <span class="who">\(event.who)</span></p>\(event.detail)</li>
            """
        }
        return "<ol class=\"story\">\(items)</ol>"
    }
}

/// What a page says when there is nothing to show yet: why, and the next step.
enum EmptyState {
    static func html(_ sentence: String, next: String, link: (path: String, words: String)? = nil) -> HTML {
        let way: HTML = if let link { "<p><a class=\"button\" href=\"\(link.path)\">\(link.words)</a></p>" } else { "" }
        return "<div class=\"empty\"><strong>\(sentence)</strong><p>\(next)</p>\(way)</div>"
    }
}

/// A document's exact text behind a fold: JSON that was sent, a reply that came.
enum Fold {
    /// Of more only the beginning is shown, and how many characters are not: a page stays a page.
    static let charactersMax = 16_000

    static func html(_ summary: String, _ text: String) -> HTML {
        let left = text.count - charactersMax
        let more: HTML = left > 0 ? "<p class=\"hint\">\u{2026} +\(left)</p>" : ""
        return "<details><summary>\(summary)</summary><pre>\(String(text.prefix(charactersMax)))</pre>\(more)</details>"
    }
}
