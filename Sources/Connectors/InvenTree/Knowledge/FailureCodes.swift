package import Base

/// Every way in which InvenTree says no, or says nothing. Each has its page in docs/failures.
extension Failure.Code {
    // Getting there.
    package static let inventreeUnreachable = Self("INVENTREE-UNREACHABLE")
    package static let inventreeAddressWrong = Self("INVENTREE-ADDRESS-WRONG")
    package static let inventreeCertificateRefused = Self("INVENTREE-CERTIFICATE-REFUSED")
    package static let inventreeInterrupted = Self("INVENTREE-INTERRUPTED")

    // Who we are.
    package static let inventreeLoginRefused = Self("INVENTREE-LOGIN-REFUSED")
    package static let inventreeNotPermitted = Self("INVENTREE-NOT-PERMITTED")
    package static let inventreeBusy = Self("INVENTREE-BUSY")

    // Answers nobody can be sure of.
    package static let inventreeNoAnswer = Self("INVENTREE-NO-ANSWER")
    package static let inventreeAnswerUnreadable = Self("INVENTREE-ANSWER-UNREADABLE")
    package static let inventreeLinesUnconfirmed = Self("INVENTREE-LINES-UNCONFIRMED")

    // The importer; in the automatic way lines are then sent one by one.
    package static let inventreeImportSlow = Self("INVENTREE-IMPORT-SLOW")
    package static let inventreeImportDiffers = Self("INVENTREE-IMPORT-DIFFERS")

    // The record, or what it names, must change.
    package static let inventreeExists = Self("INVENTREE-EXISTS")
    package static let inventreeNumberTaken = Self("INVENTREE-NUMBER-TAKEN")
    package static let inventreePartUnusable = Self("INVENTREE-PART-UNUSABLE")
    package static let inventreeCustomerUnusable = Self("INVENTREE-CUSTOMER-UNUSABLE")
    package static let inventreeValueInvalid = Self("INVENTREE-VALUE-INVALID")
    package static let inventreeNotFound = Self("INVENTREE-NOT-FOUND")

    // The server's own settings must change.
    package static let inventreeCurrencyUnknown = Self("INVENTREE-CURRENCY-UNKNOWN")
    package static let inventreePatternUnsuitable = Self("INVENTREE-PATTERN-UNSUITABLE")
    package static let inventreeFieldRequired = Self("INVENTREE-FIELD-REQUIRED")
    package static let inventreeVersionUntested = Self("INVENTREE-VERSION-UNTESTED")

    // The rest.
    package static let inventreeTooMany = Self("INVENTREE-TOO-MANY")
    package static let inventreeQueryRefused = Self("INVENTREE-QUERY-REFUSED")
    package static let inventreeInternalError = Self("INVENTREE-INTERNAL-ERROR")
}
