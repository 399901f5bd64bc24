package import Base

/// What becomes of a request: an answer, or one of the misfortunes a client has to survive.
///
/// The stand-in never sleeps itself. Whoever delivers an outcome waits as long as it says: the server in real time, a
/// simulation in virtual time.
package enum InvenTreeOutcome: Sendable {
    case answer(HTTPResponse, delayMilliseconds: Int64)
    /// The connection is closed without a byte.
    case hangUp(afterMilliseconds: Int64)
    /// The headers promise the whole body, this many bytes of it arrive, then the connection is closed.
    case cut(HTTPResponse, afterBytes: Int)
}

extension InvenTreeOutcome {
    /// One word for the log: a status, or what happened instead of one.
    var word: String {
        switch self {
        case .answer(let response, _): String(response.status)
        case .hangUp: "hung up"
        case .cut(let response, _): "\(response.status), cut"
        }
    }

    /// The same, later: the time the server worked on it. A cut answer comes as it is.
    func delayed(by milliseconds: Int64) -> InvenTreeOutcome {
        switch self {
        case .answer(let response, let delay): .answer(response, delayMilliseconds: delay + milliseconds)
        case .hangUp(let delay): .hangUp(afterMilliseconds: delay + milliseconds)
        case .cut: self
        }
    }
}
