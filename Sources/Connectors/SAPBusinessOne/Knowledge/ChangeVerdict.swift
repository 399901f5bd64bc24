import Base

/// What became of a request that changes something in SAP, judged from its reply alone.
///
/// The danger is a lost reply: a timeout, a reset, a 502 or 504 page, an empty 500 or a 2xx without a key say nothing
/// about whether the document exists; it may even appear after somebody looked. So only two things are clear: a
/// success that names the document, and a refusal in SAP's own words. Everything else is `unclear`.
struct ChangeVerdict: Sendable {
    /// The property that names what was made (`DocEntry`); `nil` for actions, whose success has no body.
    let key: String?
    /// Whether an approval procedure can catch the request and keep it as a draft.
    var mayBecomeDraft = false
    /// Texts by which a rule of the company betrays that it found our own reference: its value, its field.
    var referenceMarks: [String] = []

    /// The receipt is SAP's answer; `null` for an action.
    func outcome(of reply: ServiceLayerClient.Reply) -> SendOutcome<JSON> {
        switch reply {
        case .notSent(let failure): .notSent(failure)
        case .silence(let error): .unclear(Failure(.sapNoAnswer, cause: error.message))
        case .answered(let response): outcome(of: response)
        }
    }

    private func outcome(of response: HTTPResponse) -> SendOutcome<JSON> {
        switch response.status {
        case 200..<300: return success(response)
        case 300..<400: return .notSent(Failure(ServiceLayerError(response), as: .sapAddressWrong))
        default: break
        }
        let error = ServiceLayerError(response)
        if error.meansDeadSession { return .notSent(Failure(error, as: .sapSession)) }
        switch (error.speaker, error.status) {
        case (_, 408): return .unclear(Failure(error, as: .sapNoAnswer))
        case (.serviceLayer, 400..<500): return refusal(error)
        // A login or a licence was not to be had, so nothing was begun.
        case (.serviceLayer, _) where error.failureCode == .sapBusy: return .notSent(Failure(error))
        case (_, 413): return .refused(Failure(error))
        // What stands in front of SAP did not let it through.
        case (_, 404), (_, 405), (_, 429): return .notSent(Failure(error))
        case (_, 403): return .refused(Failure(error))
        default: return .unclear(Failure(error, as: .sapNoAnswer))
        }
    }

    private func success(_ response: HTTPResponse) -> SendOutcome<JSON> {
        guard let key else { return .accepted(.null) }
        do throws(JSONError) {
            let json = try JSON(parsing: response.body)
            if json[key]?.integer != nil { return .accepted(json) }
            return .unclear(Failure(.sapAnswerUnreadable, cause: "HTTP \(response.status) without \(key)."))
        } catch {
            let cause = "HTTP \(response.status), \(response.body.count) bytes: \(error.message) at \(error.offset)."
            return .unclear(Failure(.sapAnswerUnreadable, cause: cause))
        }
    }

    private func refusal(_ error: ServiceLayerError) -> SendOutcome<JSON> {
        let code = error.failureCode
        // "No matching records found (ODBC -2028)" in answer to a new document: the approval procedure saved a draft.
        if mayBecomeDraft, code == .sapNotFound { return .unclear(Failure(error, as: .sapApprovalDraft)) }
        // An earlier request of ours arrived late: looking will find what it made.
        let isRule = code == .sapCompanyRule || code == .sapDuplicate
        if isRule, referenceMarks.contains(where: { !$0.isEmpty && error.message.contains($0) }) {
            return .unclear(Failure(error, as: .sapReferenceExists))
        }
        return .refused(Failure(error))
    }
}
