package import Base

/// Every way in which the ledger says no, or says nothing. Each has its page in docs/failures.
extension Failure.Code {
    // Getting there.
    package static let sapUnreachable = Self("SAP-UNREACHABLE")
    package static let sapAddressWrong = Self("SAP-ADDRESS-WRONG")
    package static let sapCertificateRefused = Self("SAP-CERTIFICATE-REFUSED")
    package static let sapInterrupted = Self("SAP-INTERRUPTED")

    // Signing in.
    package static let sapLoginRefused = Self("SAP-LOGIN-REFUSED")
    package static let sapCompanyUnknown = Self("SAP-COMPANY-UNKNOWN")
    package static let sapBusy = Self("SAP-BUSY")
    package static let sapSession = Self("SAP-SESSION")
    package static let sapNodeIncomplete = Self("SAP-NODE-INCOMPLETE")

    // Answers nobody can be sure of.
    package static let sapNoAnswer = Self("SAP-NO-ANSWER")
    package static let sapAnswerUnreadable = Self("SAP-ANSWER-UNREADABLE")
    package static let sapApprovalDraft = Self("SAP-APPROVAL-DRAFT")
    package static let sapReferenceExists = Self("SAP-REFERENCE-EXISTS")

    // The document, or what it names, must change.
    package static let sapCustomerUnknown = Self("SAP-CUSTOMER-UNKNOWN")
    package static let sapRecordInactive = Self("SAP-RECORD-INACTIVE")
    package static let sapCodeInvalid = Self("SAP-CODE-INVALID")
    package static let sapItemMissing = Self("SAP-ITEM-MISSING")
    package static let sapLinesMissing = Self("SAP-LINES-MISSING")
    package static let sapTextTooLong = Self("SAP-TEXT-TOO-LONG")
    package static let sapValueInvalid = Self("SAP-VALUE-INVALID")
    package static let sapUnbalanced = Self("SAP-UNBALANCED")
    package static let sapWithholdingTaxNotAllowed = Self("SAP-WTAX-NOT-ALLOWED")
    package static let sapDuplicate = Self("SAP-DUPLICATE")
    package static let sapTooLarge = Self("SAP-TOO-LARGE")

    // The company's own state or rules must change.
    package static let sapPeriodLocked = Self("SAP-PERIOD-LOCKED")
    package static let sapDateOutsidePeriod = Self("SAP-DATE-OUTSIDE-PERIOD")
    package static let sapRateMissing = Self("SAP-RATE-MISSING")
    package static let sapSeriesMissing = Self("SAP-SERIES-MISSING")
    package static let sapBranchMissing = Self("SAP-BRANCH-MISSING")
    package static let sapFieldUnknown = Self("SAP-FIELD-UNKNOWN")
    package static let sapCompanyRule = Self("SAP-COMPANY-RULE")
    package static let sapNotPermitted = Self("SAP-NOT-PERMITTED")

    // What is there, and what may still be done with it.
    package static let sapNotFound = Self("SAP-NOT-FOUND")
    package static let sapChangedMeanwhile = Self("SAP-CHANGED-MEANWHILE")
    package static let sapFieldLocked = Self("SAP-FIELD-LOCKED")
    package static let sapActionUnsupported = Self("SAP-ACTION-UNSUPPORTED")

    // The rest.
    package static let sapQueryRefused = Self("SAP-QUERY-REFUSED")
    package static let sapInternalError = Self("SAP-INTERNAL-ERROR")
    package static let sapRefused = Self("SAP-REFUSED")
}
