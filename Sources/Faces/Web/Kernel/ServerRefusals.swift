import Base
package import HTTPServer

extension WebFace {
    /// A page for what the server itself refused, in the language of the browser that asked; `nil` for whatever is no
    /// browser. Nobody knows yet who asks: the page shows nothing of the house.
    package func refuse(_ refusal: HTTPRefusal) -> HTTPReply? {
        guard refusal.head.headers.all("Accept").contains(where: { $0.lowercased().contains("text/html") }),
            let target = HTTPTarget(refusal.head.target) ?? HTTPTarget("/")
        else { return nil }
        let id = randomness.uuid()
        let visit = Visit(
            blank: HTTPServerRequest(refusal.head, target: target, peerAddress: ""), id: id, now: time.now)
        log.info("web.refused", ["request": JSON(id), "status": JSON(refusal.status), "why": JSON(refusal.words)])
        return dressing(visit).refusal(.refused(refusal, for: visit), frame: frame)
    }
}

extension Page {
    fileprivate static func refused(_ refusal: HTTPRefusal, for visit: Visit) -> Page {
        let told = RefusalWords(refusal)
        let bound = refusal.bytesMax.map { visit.format.bytes($0) } ?? ""
        let code: HTML = told.code.map { "<p><a class=\"code\" href=\"/help/\($0)\">\($0)</a></p>" } ?? ""
        return Page(
            visit.say(.somethingWrong), in: nil, status: refusal.status, frame: .plain,
            """
            <div class="prose">
            <h1>\(visit.say(.somethingWrong))</h1>
            <div class="failure"><p><strong>\(visit.say(told.summary, ["size": bound]))</strong></p><p>\(visit.say(told.advice))</p>\(code)</div>
            <p><a href="/">\(visit.say(.homePage))</a></p>
            <p class="quiet">\(visit.say(.requestNumber)) <code>\(visit.id)</code></p>
            </div>
            """)
    }
}

/// What a person is told of each status, and which page explains it.
private struct RefusalWords {
    let summary: Phrase
    let advice: Phrase
    let code: String?

    init(_ refusal: HTTPRefusal) {
        switch refusal.status {
        case 413: (summary, advice, code) = (.sentTooMuch, .sentTooMuchNext, "API-BODY-TOO-LARGE")
        case 414: (summary, advice, code) = (.addressTooLong, .addressTooLongNext, nil)
        case 431: (summary, advice, code) = (.headersTooLong, .headersTooLongNext, nil)
        case 503: (summary, advice, code) = (.notServedNow, .notServedNowNext, nil)
        default: (summary, advice, code) = (.requestUnreadable, .requestUnreadableNext, nil)
        }
    }
}
