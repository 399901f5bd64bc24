/// Why a step did not succeed: a sentence for a person and a verdict for the engine.
///
/// Drivers throw narrow technical errors; connectors translate them into a `Failure`. Nothing above a
/// connector inspects a driver's error, and nothing logs an error and carries on.
package struct Failure: Error, Hashable, Sendable {
    package enum Verdict: String, Sendable {
        /// The world may heal: network, lock, maintenance window.
        case tryAgain
        /// The data or the settings must change first: unknown customer, closed period.
        case askHuman
        /// Tieout broke a promise of its own: set the work aside and say so loudly.
        case ourFault
    }

    /// Stable, greppable words such as `SAP-PERIOD-LOCKED`. Each is declared once as a static member of an
    /// extension in the target that raises it, and explained by a page, `docs/failures/<code>.md`; a test insists on it.
    package struct Code: RawRepresentable, Hashable, Sendable {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package init(_ rawValue: String) { self.rawValue = rawValue }
    }

    package let code: Code
    package let verdict: Verdict
    /// One sentence that says what happened, in the words of the person who reads it.
    package var summary: String
    /// One sentence that says what to do now.
    package var advice: String
    /// The technical story, for the log and behind a fold. Never secrets, never bound values.
    package var cause: String
    /// The field, column or setting at fault, when there is one.
    package var place: String

    package init(
        _ code: Code, _ verdict: Verdict, _ summary: String, advice: String, cause: String = "", place: String = ""
    ) {
        self.code = code
        self.verdict = verdict
        self.summary = summary
        self.advice = advice
        self.cause = cause
        self.place = place
    }
}

extension Failure: CustomStringConvertible {
    /// One line for a log or a terminal: code, sentence, advice.
    package var description: String {
        let at = place.isEmpty ? "" : " [\(place)]"
        return "\(code.rawValue)\(at): \(summary) \(advice)"
    }
}

extension Failure {
    /// A promise of our own was broken; the words name the promise.
    package static func broken(_ promise: String, cause: String = "") -> Failure {
        Failure(
            .brokenPromise, .ourFault, "Tieout broke a promise of its own: \(promise).",
            advice: "Keep the log and report this; the work was set aside and nothing more was sent.", cause: cause)
    }
}

extension Failure.Code {
    package static let brokenPromise = Self("TIEOUT-BROKEN-PROMISE")
}
