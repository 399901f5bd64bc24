/// The misfortunes the sandbox can play, each as seen on real servers. docs/sandbox.md shows how to switch them on.
package enum Fault: String, CaseIterable, Sendable {
    // The reply is lost.
    case commitThenDrop = "commit-then-drop"
    case lateCommit = "late-commit"
    case dropBeforeCommit = "drop-before-commit"
    case gateway502Before = "gateway-502-before"
    case gateway502After = "gateway-502-after"
    case gateway504Before = "gateway-504-before"
    case gateway504After = "gateway-504-after"
    case empty500Before = "empty-500-before"
    case empty500After = "empty-500-after"
    case truncated201 = "truncated-201"
    case createdWithoutKey = "created-without-key"
    case slowAnswer = "slow-answer"
    // Looking for it misleads.
    case staleSearch = "stale-search"
    case v2ShapeOnV1 = "v2-shape-on-v1"
    // The session.
    case sessionExpiry = "session-expiry"
    case login299 = "login-299"
    case login305 = "login-305"
    case badNode407 = "bad-node-407"
    // The company refuses.
    case missingRate = "missing-rate"
    case periodLocked = "period-locked"
    case approvalDraft = "approval-draft"
    case duplicateReference = "duplicate-reference"
}

extension Fault {
    /// What it does, in one sentence.
    package var sentence: String {
        switch self {
        case .commitThenDrop: "The operation is done, then the connection is closed without a byte of an answer."
        case .lateCommit:
            "The connection is closed without an answer, and the operation is done only some milliseconds later."
        case .dropBeforeCommit: "The connection is closed without an answer, and nothing is done."
        case .gateway502Before: "The proxy answers 502 with an HTML page, and nothing is done."
        case .gateway502After: "The operation is done, and the proxy answers 502 with an HTML page."
        case .gateway504Before: "The proxy answers 504 with an HTML page, and nothing is done."
        case .gateway504After: "The operation is done, and the proxy answers 504 with an HTML page."
        case .empty500Before: "The answer is an empty 500, and nothing is done."
        case .empty500After: "The operation is done, and the answer is an empty 500."
        case .truncated201: "The document is created; of the 201 the headers and half of the body arrive."
        case .createdWithoutKey: "The document is created; the 201 lacks DocEntry, DocNum, Location and ETag."
        case .slowAnswer: "The operation is done at once, and the answer comes some milliseconds later."
        case .staleSearch: "What the operation creates stays invisible to queries for some milliseconds."
        case .v2ShapeOnV1: "A version 1 endpoint answers errors in the shape of version 2."
        case .sessionExpiry: "The session is gone: 401, code 301, until the next login."
        case .login299: "The login fails with code 299, as parallel logins do."
        case .login305: "The login fails with code 305, as while a company is being switched."
        case .badNode407: "The session has landed on a damaged node: 500, code 407, until the next login."
        case .missingRate: "No exchange rate is stored, so documents in a foreign currency are refused."
        case .periodLocked: "The posting period is locked, so nothing can be posted."
        case .approvalDraft:
            "An approval procedure catches the invoice: a draft is saved, and the answer is 400, code -2028."
        case .duplicateReference:
            "The company's own rule refuses a second living document with the same U_TieoutRef: code -1116."
        }
    }

    /// The method and the path a rule is about when it names none.
    var scope: (method: String?, path: String?) {
        switch self {
        case .login299, .login305: ("POST", "/Login")
        case .sessionExpiry, .badNode407, .v2ShapeOnV1: (nil, nil)
        default: ("POST", "/Invoices")
        }
    }
}
