/// The misfortunes the stand-in can play, each as seen on real servers. docs/sandbox.md shows how to switch them on.
package enum InvenTreeFault: String, CaseIterable, Sendable {
    // The reply is lost.
    case commitThenDrop = "commit-then-drop"
    case dropBeforeCommit = "drop-before-commit"
    case lateCommit = "late-commit"
    case workerRecycle = "worker-recycle"
    case gateway502Before = "gateway-502-before"
    case gateway502After = "gateway-502-after"
    case gateway504Before = "gateway-504-before"
    case gateway504After = "gateway-504-after"
    case server500Before = "server-500-before"
    case server500After = "server-500-after"
    case truncatedAnswer = "truncated-answer"
    case slowAnswer = "slow-answer"
    // The server has too much to do at once.
    case throttled429 = "throttled-429"
    case numbering400 = "numbering-400"
    case numbering500 = "numbering-500"
    case deadlock500 = "deadlock-500"
}

extension InvenTreeFault {
    /// What it does, in one sentence.
    package var sentence: String {
        switch self {
        case .commitThenDrop: "The work is done, then the connection is closed without a byte of an answer."
        case .dropBeforeCommit: "The connection is closed without an answer, and nothing is done."
        case .lateCommit: "The connection is closed without an answer, and the work is done some milliseconds later."
        case .workerRecycle: "A worker is replaced and its connection dropped; every other time the work was done."
        case .gateway502Before: "The proxy answers 502 with an HTML page, and nothing is done."
        case .gateway502After: "The work is done, and the proxy answers 502 with an HTML page."
        case .gateway504Before: "The proxy answers 504 with an HTML page, and nothing is done."
        case .gateway504After: "The work is done, and the proxy answers 504 with an HTML page."
        case .server500Before: "The answer is a 500 of the server's own, and nothing is done."
        case .server500After: "The work is done, and the answer is a 500 of the server's own."
        case .truncatedAnswer: "The work is done; of the answer the headers and half of the body arrive."
        case .slowAnswer: "The work is done at once, and the answer comes some milliseconds later."
        case .throttled429: "The answer is 429 with Retry-After, and nothing is done."
        case .numbering400: "Two orders took the same number: 400, the reference exists, and nothing is done."
        case .numbering500: "Two orders took the same number: 500, IntegrityError, and nothing is done."
        case .deadlock500: "Two requests block each other: 500, OperationalError, and nothing is done."
        }
    }

    /// The beginning of the path it is about; `nil` for any.
    var path: String? {
        switch self {
        case .numbering400, .numbering500: "/api/order/so/"
        case .deadlock500: "/api/part/"
        default: nil
        }
    }

    /// The method it is about; `nil` for any.
    var method: String? { self == .throttled429 ? nil : "POST" }
}
