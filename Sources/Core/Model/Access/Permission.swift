/// One thing somebody may be allowed to do. Named for the deed, so that a refusal reads as a sentence.
package enum Permission: String, CaseIterable, Sendable {
    /// Look at everything Tieout keeps; change nothing.
    case view = "view"
    /// Enter fakturs and hand them over to the tax officer.
    case enterFakturs = "enter-fakturs"
    /// Give a faktur the tax office's number and date.
    case answerFakturs = "answer-fakturs"
    /// Post fakturs to the ledger, and decide about their deliveries.
    case submitInvoices = "submit-sap-ar-invoice"
    /// Retry raw documents and set them aside.
    case decideRawDocuments = "decide-raw-documents"
    /// Start jobs and stop their runs.
    case runJobs = "run-jobs"
    /// Enable, disable and reschedule jobs.
    case changeJobs = "change-jobs"
    /// Enter and correct customers, and check their codes against the ledger.
    case keepCustomers = "keep-customers"
    /// Enter billing's invoices and received documents, and have mails sent anew.
    case keepBilling = "keep-billing"
    /// Read who did what, and check that nothing was changed afterwards.
    case readAudit = "read-audit"
    /// Give people and programs access, and take it away.
    case manageUsers = "manage-users"
    /// See settings and connections, and have them checked.
    case seeSettings = "see-settings"
}

/// What a person, or a program with a token, is in the office.
package enum Role: String, CaseIterable, Sendable {
    case viewer
    case creator
    case taxOfficer = "tax-officer"
    case accountingOfficer = "accounting-officer"
    case administrator = "admin"

    /// Everybody may look; each office does its own step; an administrator does them all.
    package var permissions: Set<Permission> {
        switch self {
        case .viewer: [.view]
        case .creator: [.view, .enterFakturs]
        case .taxOfficer: [.view, .answerFakturs]
        case .accountingOfficer: [.view, .submitInvoices, .keepCustomers, .keepBilling, .readAudit]
        case .administrator: Set(Permission.allCases)
        }
    }

    package func may(_ permission: Permission) -> Bool { permissions.contains(permission) }
}
