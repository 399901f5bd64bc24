import Base

/// A failure as the columns `failure_code, failure_verdict, failure_summary, failure_advice, failure_cause,
/// failure_place`, all NULL when there is none.
enum FailureColumns {
    /// The columns' values in their order, for `VALUES (…)`.
    static func values(_ failure: Failure?) -> SQL {
        """
        \(failure?.code.rawValue), \(failure?.verdict.rawValue), \(failure?.summary.keptCause),
        \(failure?.advice.keptCause), \(failure?.cause.keptCause), \(failure?.place.keptCause)
        """
    }

    /// The columns with their new values, for `SET …`.
    static func assignments(_ failure: Failure?) -> SQL {
        """
        failure_code = \(failure?.code.rawValue), failure_verdict = \(failure?.verdict.rawValue),
        failure_summary = \(failure?.summary.keptCause), failure_advice = \(failure?.advice.keptCause),
        failure_cause = \(failure?.cause.keptCause), failure_place = \(failure?.place.keptCause)
        """
    }
}

extension RowReader {
    mutating func failure() throws(SQLError) -> Failure? {
        let (code, verdict) = (optionalText(), optionalText())
        let (summary, advice, cause, place) = (optionalText(), optionalText(), optionalText(), optionalText())
        guard let code else { return nil }
        guard let verdict = verdict.flatMap(Failure.Verdict.init(rawValue:)) else {
            throw SQLError(.damaged, "the failure \(code) has no verdict")
        }
        return Failure(
            Failure.Code(code), verdict, summary ?? "", advice: advice ?? "", cause: cause ?? "", place: place ?? "")
    }
}

extension Failure {
    /// A failure as one JSON text, where it is part of something larger.
    var parts: JSON {
        [
            "code": JSON(code.rawValue), "verdict": JSON(verdict.rawValue), "summary": JSON(summary.keptCause),
            "advice": JSON(advice.keptCause), "cause": JSON(cause.keptCause), "place": JSON(place.keptCause),
        ]
    }

    init(parts: JSON) throws(SQLError) {
        guard let code = parts["code"]?.text, let verdict = parts["verdict"]?.text.flatMap(Verdict.init(rawValue:))
        else {
            throw SQLError(.damaged, "a failure has no code or no verdict")
        }
        self.init(
            Code(code), verdict, parts["summary"]?.text ?? "", advice: parts["advice"]?.text ?? "",
            cause: parts["cause"]?.text ?? "", place: parts["place"]?.text ?? "")
    }
}
