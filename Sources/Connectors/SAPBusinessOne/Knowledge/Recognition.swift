package import Base

extension ServiceLayerError {
    /// Which of the known ways of saying no this is. Rules are tried from top to bottom; the first that fits decides.
    package var failureCode: Failure.Code {
        if let rule = Self.rules.first(where: { $0.fits(self) }) { return rule.means }
        switch (speaker, status) {
        case (_, 401): return .sapSession
        case (_, 412): return .sapChangedMeanwhile
        case (_, 413): return .sapTooLarge
        case (_, 429), (_, 503): return .sapBusy
        case (.serviceLayer, 400..<500): return .sapRefused
        case (.serviceLayer, _): return .sapInternalError
        case (_, 300..<400), (_, 404), (_, 405): return .sapAddressWrong
        case (_, 400..<500): return .sapRefused
        default: return .sapNoAnswer
        }
    }

    /// The server no longer knows the session, and therefore did nothing: 401, 301 "Invalid session or session already
    /// timeout."
    var meansDeadSession: Bool { status == 401 || failureCode == .sapSession }

    /// One line of what is known about the real server.
    private struct Rule: Sendable {
        let code: Int
        /// Part of SAP's message, where one code means several things; field names in brackets stay in every language.
        var saying: String?
        let means: Failure.Code

        func fits(_ error: ServiceLayerError) -> Bool {
            guard error.speaker == .serviceLayer, error.code == code else { return false }
            return saying.map { error.message.lowercased().contains($0.lowercased()) } ?? true
        }
    }

    private static let rules: [Rule] = [
        // Signing in, and the session.
        Rule(code: -304, means: .sapLoginRefused),
        Rule(code: -306, means: .sapCompanyUnknown),
        Rule(code: 299, means: .sapBusy),
        Rule(code: 305, means: .sapBusy),
        Rule(code: -1102, means: .sapBusy),
        Rule(code: 301, means: .sapSession),
        Rule(code: 407, means: .sapNodeIncomplete),

        // One code, three stories: what is missing is a customer, or the answer itself (see CreationVerdict).
        Rule(code: -2028, saying: "Customer record not found", means: .sapCustomerUnknown),
        Rule(code: -2028, means: .sapNotFound),
        Rule(code: -2035, means: .sapDuplicate),
        Rule(code: -2039, means: .sapChangedMeanwhile),

        // The family -10.
        Rule(code: -10, saying: "already assigned", means: .sapDuplicate),
        Rule(code: -10, saying: "already exist", means: .sapDuplicate),
        Rule(code: -10, saying: "is inactive", means: .sapRecordInactive),
        Rule(code: -10, saying: "numbering series", means: .sapSeriesMissing),
        Rule(code: -10, saying: "10000521", means: .sapSeriesMissing),

        // The family -5002.
        Rule(code: -5002, saying: "BPLId]", means: .sapBranchMissing),
        Rule(code: -5002, saying: "active branch", means: .sapBranchMissing),
        Rule(code: -5002, saying: "Update the exchange rate", means: .sapRateMissing),
        Rule(code: -5002, saying: "deviates from permissible range", means: .sapDateOutsidePeriod),
        Rule(code: -5002, saying: ".DocDate]", means: .sapDateOutsidePeriod),
        Rule(code: -5002, saying: ".TaxDate]", means: .sapDateOutsidePeriod),
        Rule(code: -5002, saying: "Item number is missing", means: .sapItemMissing),
        Rule(code: -5002, saying: "Enter valid code", means: .sapCodeInvalid),
        Rule(code: -5002, saying: "Document total value must be", means: .sapLinesMissing),
        Rule(code: -5002, saying: "is inactive", means: .sapRecordInactive),
        Rule(code: -5002, saying: "Unbalanced Transaction", means: .sapUnbalanced),
        Rule(code: -5002, saying: "already exist", means: .sapDuplicate),

        // Codes that mean one thing.
        Rule(code: -4013, means: .sapPeriodLocked),
        Rule(code: -4006, means: .sapRateMissing),
        Rule(code: 1_250_000_075, means: .sapWithholdingTaxNotAllowed),
        Rule(code: -1116, means: .sapCompanyRule),
        Rule(code: -6006, means: .sapNotPermitted),
        Rule(code: -1000, means: .sapFieldUnknown),
        Rule(code: -1004, means: .sapValueInvalid),
        Rule(code: -1029, means: .sapFieldLocked),
        Rule(code: -5006, means: .sapActionUnsupported),
        Rule(code: -1002, means: .sapQueryRefused),
        Rule(code: 201, means: .sapQueryRefused),
        Rule(code: -1, saying: "Value too long", means: .sapTextTooLong),
        Rule(code: -1, saying: "Unbalanced Transaction", means: .sapUnbalanced),
        Rule(code: -10, saying: "Unbalanced Transaction", means: .sapUnbalanced),
    ]
}
