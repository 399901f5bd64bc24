import Base

extension InvenTreeClient.Reply {
    /// What became of a change, with the server's receipt; `null` where it answers without a body.
    ///
    /// Only an answer below 500 is a clear one: a 500 of this server may come after it stored the record (facts: a total
    /// that overflows), and a dropped connection may have been a worker that was replaced after its work.
    var outcome: SendOutcome<JSON> {
        switch self {
        case .notSent(let failure): return .notSent(failure)
        case .silence(let error): return .unclear(Failure(.inventreeNoAnswer, cause: error.message))
        case .answered(let response):
            if (200..<300).contains(response.status) {
                if response.body.isEmpty { return .accepted(.null) }
                guard let json = try? JSON(parsing: response.body) else {
                    return .unclear(
                        Failure(.inventreeAnswerUnreadable, cause: "A change is answered with what is no JSON."))
                }
                return .accepted(json)
            }
            let error = InvenTreeError(response)
            let failure = Failure(error, as: error.code(isRepeatable: false))
            if response.status >= 500 || response.status == 408 { return .unclear(failure) }
            switch failure.code {
            // Nothing was made, and the same may well be accepted next time.
            case .inventreeBusy, .inventreeLoginRefused, .inventreeNumberTaken: return .notSent(failure)
            default: return .refused(failure)
            }
        }
    }
}

extension Exchange {
    /// What went over the wire, without its headers: they carry the token.
    init(_ request: InvenTreeRequest, _ reply: InvenTreeClient.Reply) {
        switch reply {
        case .answered(let response):
            self.init(request: request.written.kept, response: response.text.kept, status: response.status)
        case .notSent, .silence:
            self.init(request: request.written.kept)
        }
    }
}

extension String {
    var kept: String {
        utf8.count <= Limits.keptBodyBytesMax
            ? self : String(decoding: utf8.prefix(Limits.keptBodyBytesMax), as: UTF8.self)
    }
}
