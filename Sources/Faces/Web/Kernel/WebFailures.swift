package import Base

extension Failure.Code {
    package static let webNothingThere = Self("WEB-NOTHING-THERE")
    package static let webNotPermitted = Self("WEB-NOT-PERMITTED")
    package static let webFormStale = Self("WEB-FORM-STALE")
    package static let webFormUnreadable = Self("WEB-FORM-UNREADABLE")
    package static let webTooManyWatch = Self("WEB-TOO-MANY-WATCH")
    package static let webMethodNotAllowed = Self("WEB-METHOD-NOT-ALLOWED")
}

extension Failure {
    static func nothingThere(_ path: String) -> Failure {
        Failure(
            .webNothingThere, .askHuman, "There is no page at \(path).",
            advice: "Check the address, or begin at the home page.")
    }

    static func webNotPermitted(_ needed: String) -> Failure {
        Failure(
            .webNotPermitted, .askHuman, "Your account may not do this: it lacks the permission \(needed).",
            advice: "Ask an administrator for it.")
    }

    static let formStale = Failure(
        .webFormStale, .askHuman, "This form belongs to another session, or to another site.",
        advice: "Nothing was done. Load the page anew and send it again.")

    static let formUnreadable = Failure(
        .webFormUnreadable, .askHuman, "What the browser sent can't be read as a form.",
        advice: "Nothing was done. Load the page anew and send it again.")
}
