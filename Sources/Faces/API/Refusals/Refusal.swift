package import Base

/// Why a request is not answered as it was asked: a status, a failure with its code, and every problem with its place.
struct Refusal: Error, Sendable {
    let status: Int
    let failure: Failure
    var problems: [RequestProblem] = []
    var headers = HTTPHeaders()

    init(_ status: Int, _ failure: Failure, problems: [RequestProblem] = []) {
        self.status = status
        self.failure = failure
        self.problems = problems
    }

    /// What a handler threw.
    init(_ failure: Failure, hasPrecondition: Bool = false, asksForSomething: Bool = false) {
        self.init(
            failure.status(hasPrecondition: hasPrecondition, asksForSomething: asksForSomething), failure)
        if status == 503, failure.verdict == .tryAgain { headers["Retry-After"] = "30" }
    }
}

/// One thing that is wrong with a request.
struct RequestProblem: Hashable, Sendable {
    /// The parameter or member; empty for the whole body.
    let place: String
    let message: String
    let remedy: String

    init(_ place: String, _ message: String, remedy: String) {
        self.place = place
        self.message = message
        self.remedy = remedy
    }

    var sentence: String { place.isEmpty ? "The body \(message)." : "\(place) \(message)." }
}

extension Failure.Code {
    package static let apiNothingThere = Self("API-NOTHING-THERE")
    package static let apiMethod = Self("API-METHOD-NOT-ALLOWED")
    package static let apiTokenRefused = Self("API-TOKEN-REFUSED")
    package static let apiNotPermitted = Self("API-NOT-PERMITTED")
    package static let apiTooManyAttempts = Self("API-TOO-MANY-ATTEMPTS")
    package static let apiRequestUnreadable = Self("API-REQUEST-UNREADABLE")
    package static let apiParameterWrong = Self("API-PARAMETER-WRONG")
    package static let apiMemberWrong = Self("API-MEMBER-WRONG")
    package static let apiMediaType = Self("API-MEDIA-TYPE")
    package static let apiBodyTooLarge = Self("API-BODY-TOO-LARGE")
    package static let apiTooManyStreams = Self("API-TOO-MANY-STREAMS")
    package static let apiNotNow = Self("API-NOT-NOW")
}

// MARK: - What can be wrong before a handler is asked

extension Refusal {
    static func nothingThere(_ path: String) -> Refusal {
        Refusal(
            404,
            Failure(
                .apiNothingThere, .askHuman, "There is nothing at \(path).",
                advice: "Look the path up in /api/openapi.json."))
    }

    static func methodNotAllowed(_ method: String, allowed: [String]) -> Refusal {
        let known = allowed.joined(separator: ", ")
        var refusal = Refusal(
            405,
            Failure(
                .apiMethod, .askHuman, "This path can't be asked with \(method).", advice: "It knows only \(known)."))
        refusal.headers["Allow"] = known
        return refusal
    }

    static func wrongParameters(_ problems: [RequestProblem]) -> Refusal {
        Refusal(400, told(.apiParameterWrong, problems), problems: problems)
    }

    static func wrongMembers(_ problems: [RequestProblem]) -> Refusal {
        Refusal(422, told(.apiMemberWrong, problems), problems: problems)
    }

    static let bodyNotWanted = Refusal(
        400,
        Failure(
            .apiRequestUnreadable, .askHuman, "This request takes no body.", advice: "Send it without one.",
            place: "body"))

    static func mediaType(_ wanted: String) -> Refusal {
        Refusal(
            415,
            Failure(
                .apiMediaType, .askHuman, "The body must be of the media type \(wanted).",
                advice: "Send the header Content-Type: \(wanted), and a body that is just that.", place: "Content-Type")
        )
    }

    /// The place as people count it: line and column, from one.
    static func notJSON(_ error: JSONError, _ body: [UInt8]) -> Refusal {
        let before = body.prefix(error.offset)
        let line = before.count { $0 == 0x0A } + 1
        let column = before.count - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
        let problem = RequestProblem("line \(line), column \(column)", error.message, remedy: "Send JSON (RFC 8259).")
        return Refusal(
            400,
            Failure(
                .apiRequestUnreadable, .askHuman,
                "The body is no JSON: line \(line), column \(column), \(error.message).",
                advice: "Send JSON (RFC 8259).", place: problem.place), problems: [problem])
    }

    private static func told(_ code: Failure.Code, _ problems: [RequestProblem]) -> Failure {
        let remedies = problems.map(\.remedy).reduce(into: [String]()) { list, remedy in
            if !list.contains(remedy) { list.append(remedy) }
        }
        return Failure(
            code, .askHuman, problems.map(\.sentence).joined(separator: " "), advice: remedies.joined(separator: " "),
            place: problems.map(\.place).joined(separator: ", "))
    }
}

// MARK: - What the server refuses before anybody else sees it

extension Refusal {
    /// The server's own words under the code that fits its status.
    init(status: Int, words: String) {
        let (code, advice): (Failure.Code, String) =
            switch status {
            case 413: (.apiBodyTooLarge, "Send less at once, or raise server.body_bytes_max.")
            case 503: (.apiNotNow, "Try again shortly; what was begun is finished all the same.")
            default: (.apiRequestUnreadable, "Send a request as HTTP/1.1 (RFC 9112) describes it.")
            }
        self.init(status, Failure(code, status == 503 ? .tryAgain : .askHuman, words, advice: advice))
        if status == 503 { headers["Retry-After"] = "5" }
    }
}
