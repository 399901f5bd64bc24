package import Base

extension Failure {
    /// Why no answer came, for requests that change nothing: asking again is always safe.
    package init(_ error: HTTPTransportError) {
        let code: Failure.Code =
            switch error.kind {
            case .badAddress: .sapAddressWrong
            case .tlsRefused: .sapCertificateRefused
            case .bodyTooLarge: .sapAnswerUnreadable
            case .cancelled: .sapInterrupted
            case .nameNotFound, .connectionRefused, .connectTimedOut, .timedOut, .connectionLost, .other:
                .sapUnreachable
            }
        self.init(code, cause: error.message)
    }
}
