import Base
import HTTPServer
import InvoiceCollection
import Model

extension Page {
    /// What a page says when it can't be shown or a deed was refused. The code is a link to its page.
    static func broken(_ failure: Failure, for visit: Visit) -> Page {
        Page(
            visit.say(.somethingWrong), in: nil, status: failure.pageStatus,
            frame: visit.person == nil ? .plain : .full,
            """
            <div class="prose">
            <h1>\(visit.say(.somethingWrong))</h1>
            \(FailureNote.html(failure, for: visit))
            <p><a href="/">\(visit.say(.homePage))</a></p>
            <p class="quiet">\(visit.say(.requestNumber)) <code>\(visit.id)</code></p>
            </div>
            """)
    }
}

/// A failure wherever it is told: what happened, what to do, and the code that leads to its page.
enum FailureNote {
    static func html(_ failure: Failure, for visit: Visit) -> HTML {
        let details: HTML =
            failure.cause.isEmpty || !visit.may(.view)
            ? ""
            : "<details><summary>\(visit.say(.technical))</summary><pre>\(failure.cause)</pre></details>"
        return """
            <div class="failure"><p><strong>\(visit.told(failure.summary))</strong></p><p>\(visit.told(failure.advice))</p>\(details)
            <p><a class="code" href="/help/\(failure.code.rawValue)">\(failure.code.rawValue)</a></p></div>
            """
    }
}

/// Beside a button that this person may not press: why, and who can.
enum WithheldNote {
    static func html(_ objection: Failure?, for visit: Visit) -> HTML {
        guard let objection else { return "" }
        return "<span class=\"hint small\">\(visit.tell(objection))</span>"
    }
}

extension Failure {
    /// The status of a page that tells of it.
    var pageStatus: Int {
        switch code {
        case .webNothingThere, .fakturUnknown, .postingRunUnknown, .billingUnknown, .billingFileUnknown: 404
        case .webNotPermitted, .webFormStale: 403
        case .webFormUnreadable: 400
        case .webMethodNotAllowed: 405
        case .fakturChangedMeanwhile: 409
        default:
            switch verdict {
            case .askHuman: 422
            case .tryAgain: 503
            case .ourFault: 500
            }
        }
    }
}
