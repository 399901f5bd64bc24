import Base

extension InvenTreeError {
    /// Which of our failures this is. Fields are recognised by name; their texts only where nothing else tells them
    /// apart. A server's own error leaves the outcome of a change open, and only a question merely failed.
    func code(isRepeatable: Bool) -> Failure.Code {
        switch status {
        case 401: .inventreeLoginRefused
        case 403: .inventreeNotPermitted
        case 404: isMissingObject ? .inventreeNotFound : .inventreeAddressWrong
        case 429: .inventreeBusy
        case 300..<400, 405: .inventreeAddressWrong
        case 500...: isRepeatable ? .inventreeInternalError : .inventreeNoAnswer
        case _ where isRepeatable || speaker != .server: .inventreeQueryRefused
        default: refusalCode
        }
    }

    /// A 400 that names fields.
    private var refusalCode: Failure.Code {
        if says("already exists", of: "reference") { return .inventreeNumberTaken }
        if says("must make a unique set") { return .inventreeExists }
        if complaints.contains(where: { $0.field.hasSuffix("_currency") }) { return .inventreeCurrencyUnknown }
        if says("Invalid pk", of: "part") { return .inventreePartUnusable }
        if says("Invalid pk", of: "customer") { return .inventreeCustomerUnusable }
        if says("This field is required") { return .inventreeFieldRequired }
        return .inventreeValueInvalid
    }
}

extension Failure {
    /// Why no answer came, for requests that change nothing: asking again is always safe.
    init(_ error: HTTPTransportError) {
        let code: Failure.Code =
            switch error.kind {
            case .badAddress: .inventreeAddressWrong
            case .tlsRefused: .inventreeCertificateRefused
            case .bodyTooLarge: .inventreeAnswerUnreadable
            case .cancelled: .inventreeInterrupted
            case .nameNotFound, .connectionRefused, .connectTimedOut, .timedOut, .connectionLost, .other:
                .inventreeUnreachable
            }
        self.init(code, cause: error.message)
    }
}
