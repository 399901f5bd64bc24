import Base
import HTTPServer

/// What a handler answers; how it becomes bytes, and with which headers, is decided in one place.
enum WebAnswer: Sendable {
    case page(Page)
    /// Look there now (303): the answer to every form that did something. The notice is shown once, on that page.
    case see(String, notice: Notice? = nil)
    /// Something to keep: an export, or a document that is shown in the page when `inline`.
    case file(name: String, mediaType: String, inline: Bool, HTTPBodyStream)
    case asset(mediaType: String, body: [UInt8])
    case events(HTTPBodyStream)
    /// Sets cookies besides.
    indirect case with(cookies: [SetCookie], WebAnswer)
}

/// One sentence about what was just done.
struct Notice: Sendable, Hashable {
    enum Tone: String, Sendable { case good, warning, bad }

    let tone: Tone
    let text: String

    static func good(_ text: String) -> Notice { Notice(tone: .good, text: text) }
    static func warning(_ text: String) -> Notice { Notice(tone: .warning, text: text) }
    static func bad(_ text: String) -> Notice { Notice(tone: .bad, text: text) }
}

/// A page before it has its frame.
struct Page: Sendable {
    var status = 200
    let title: String
    /// The place in the rail that is lit.
    let room: Room?
    let content: HTML
    /// Sets the page apart from ordinary ones: `plain` has no rail (signing in).
    var frame = Frame.full
    var notice: Notice?

    enum Frame: Sendable { case full, plain }

    init(
        _ title: String, in room: Room?, status: Int = 200, frame: Frame = .full, notice: Notice? = nil, _ content: HTML
    ) {
        self.title = title
        self.room = room
        self.status = status
        self.frame = frame
        self.notice = notice
        self.content = content
    }
}
