import Base
import HTTPServer

/// A refusal as programs read it (RFC 9457): the standard members, and ours beside them. Never a cause, which is for the
/// log alone.
struct ProblemDocument: Sendable {
    let refusal: Refusal
    let path: String
    let requestID: String

    static let shape = Shape<ProblemDocument>(
        "Problem",
        [
            .init("type", Schema(["type": "string", "format": "uri-reference"]), "the page that explains the code") {
                JSON("/docs/failures/\($0.refusal.failure.code.rawValue)")
            },
            .init("title", .text, "the code in plain words; the same for every occurrence") {
                JSON($0.refusal.failure.code.words)
            },
            .init("status", Schema.whole(400...599), "the HTTP status") { JSON($0.refusal.status) },
            .init("detail", .text, "what happened, in one sentence") { JSON($0.refusal.failure.summary) },
            .init("instance", Schema(["type": "string", "format": "uri-reference"]), "the path that was asked") {
                JSON($0.path)
            },
            .init("code", .text, "stable words for programs") { JSON($0.refusal.failure.code.rawValue) },
            .init("remedy", .text, "what to do now") { JSON($0.refusal.failure.advice) },
            .init("request_id", .text, "the request's id, as the log has it") { JSON($0.requestID) },
            .init(
                "problems", Schema.list(of: problem.schema),
                "everything that is wrong with the request, each with its place"
            ) {
                problem.json($0.refusal.problems)
            },
        ])

    private static let problem = Shape<RequestProblem>(
        "RequestProblem",
        [
            .init("place", .text, "the parameter, member or position; empty for the whole body") { JSON($0.place) },
            .init("message", .text, "what is wrong with it") { JSON($0.message) },
            .init("remedy", .text, "what to do about it") { JSON($0.remedy) },
        ])

    var reply: Reply {
        var reply = Reply.json(ProblemDocument.shape.json(self), status: refusal.status)
        for field in refusal.headers.fields { reply.headers[field.name] = field.value }
        return reply.with("Content-Type", Answer.problem)
    }
}

extension Failure.Code {
    /// `JOB-RUNNING` in plain words: `Job running`. That it is the API that says so goes without saying.
    fileprivate var words: String {
        let parts = rawValue.split(separator: "-")
        let words = parts.drop { $0 == "API" }.map { $0 == "SAP" ? String($0) : $0.lowercased() }
        let text = words.joined(separator: " ")
        return text.prefix(1).uppercased() + text.dropFirst()
    }
}
