package import Base

extension Failure {
    /// SAP's no in our words, with SAP's own beside them: quoted where they help, always verbatim in `cause`.
    package init(_ error: ServiceLayerError) { self.init(error, as: error.failureCode) }

    /// The same, where the caller knows better than the error alone what it means.
    init(_ error: ServiceLayerError, as code: Failure.Code) {
        let words = Wording.of(code)
        let teller = error.speaker == .serviceLayer ? "SAP says" : "The answer reads"
        let quote = words.quotesSAP && !error.message.isEmpty ? " \(teller): “\(error.message)”" : ""
        self.init(
            code, words.verdict, words.summary + quote, advice: words.advice, cause: error.description,
            place: error.field)
    }

    /// A failure of which SAP said nothing.
    init(_ code: Failure.Code, cause: String) {
        let words = Wording.of(code)
        self.init(code, words.verdict, words.summary, advice: words.advice, cause: cause)
    }

    /// Tieout stops, or the caller went away, before anything was sent.
    static let interrupted = Failure(.sapInterrupted, cause: "The task was cancelled while it waited for its turn.")
}

/// What a person reads about a failure code: one sentence that says what happened, one that says what to do now.
private struct Wording: Sendable {
    let verdict: Failure.Verdict
    let summary: String
    let advice: String
    var quotesSAP = true

    static func of(_ code: Failure.Code) -> Wording {
        reaching[code] ?? answering[code] ?? document[code] ?? company[code] ?? existing[code]
            ?? Wording(
                verdict: .askHuman, summary: "SAP refused the request.",
                advice: "Read what SAP says, correct the document or the company, and try again.")
    }

    private static let reaching: [Failure.Code: Wording] = [
        .sapUnreachable: Wording(
            verdict: .tryAgain, summary: "SAP's Service Layer can't be reached.",
            advice: "Nothing to do yet: Tieout keeps trying. If it lasts, check the server and the network."),
        .sapAddressWrong: Wording(
            verdict: .askHuman, summary: "The address of SAP's Service Layer is wrong: no Service Layer answers there.",
            advice: "Correct SAP_SERVER_URL, usually https://SERVER:50000, and run `tieout doctor`."),
        .sapCertificateRefused: Wording(
            verdict: .askHuman, summary: "The certificate of SAP's Service Layer is not trusted.",
            advice:
                "Name the certificate authority's file, or the pinned key, in the settings; never switch the check off."
        ),
        .sapInterrupted: Wording(
            verdict: .tryAgain, summary: "Tieout was stopped before it sent anything to SAP.",
            advice: "Nothing to do: the work goes on after the next start."),
        .sapLoginRefused: Wording(
            verdict: .askHuman, summary: "SAP refused the user name or the password.",
            advice: "Correct SAP_USER and SAP_PASSWORD. Tieout does not try again by itself, because SAP locks a user"
                + " after several wrong passwords."),
        .sapCompanyUnknown: Wording(
            verdict: .askHuman, summary: "SAP does not know the company database.",
            advice: "Correct SAP_DB_NAME: it is the database's name, not the company's title."),
        .sapBusy: Wording(
            verdict: .tryAgain, summary: "SAP is too busy to take the request just now.",
            advice: "Nothing to do yet: Tieout tries again later."),
        .sapSession: Wording(
            verdict: .tryAgain, summary: "SAP ended the session again right after a new login.",
            advice: "Nothing to do yet: Tieout signs in again. If it lasts, check the number of licensed sessions."),
        .sapNodeIncomplete: Wording(
            verdict: .tryAgain, summary: "One node of SAP's Service Layer is out of order.",
            advice: "Nothing to do yet: Tieout moves to another node. If it lasts, restart the node."),
    ]

    private static let answering: [Failure.Code: Wording] = [
        .sapNoAnswer: Wording(
            verdict: .tryAgain, summary: "No clear answer came from SAP, so nobody knows yet whether it did the work.",
            advice: "Nothing to do yet: Tieout waits until the request can't be under way any more, then looks in SAP."),
        .sapAnswerUnreadable: Wording(
            verdict: .tryAgain, summary: "SAP's answer was cut short or can't be read.",
            advice: "Nothing to do yet: Tieout looks in SAP what became of the request.", quotesSAP: false),
        .sapApprovalDraft: Wording(
            verdict: .askHuman, summary: "An approval procedure caught the document: SAP keeps it as a draft.",
            advice: "Have the draft approved in SAP, or take the user of Tieout out of the approval procedure."),
        .sapReferenceExists: Wording(
            verdict: .tryAgain, summary: "SAP already holds a document with our reference.",
            advice: "Nothing to do yet: Tieout looks for that document and adopts it."),
        .sapInternalError: Wording(
            verdict: .tryAgain, summary: "SAP reported an error of its own.",
            advice: "Nothing to do yet: Tieout tries again. If it lasts, show SAP's text to whoever runs SAP."),
        .sapQueryRefused: Wording(
            verdict: .ourFault, summary: "SAP did not understand a question Tieout asked.",
            advice: "Check the version of the Service Layer and report this with the log."),
    ]

    private static let document: [Failure.Code: Wording] = [
        .sapCustomerUnknown: Wording(
            verdict: .askHuman, summary: "SAP does not know the customer.",
            advice: "Correct the customer's code, or create the business partner in SAP."),
        .sapRecordInactive: Wording(
            verdict: .askHuman, summary: "SAP holds the customer or the item as inactive.",
            advice: "Activate the record in SAP, or use another one."),
        .sapCodeInvalid: Wording(
            verdict: .askHuman, summary: "A code in the document does not exist in SAP.",
            advice: "Correct the cost centre, project, account or warehouse SAP names, or create it in SAP."),
        .sapItemMissing: Wording(
            verdict: .askHuman, summary: "A line of the document names no item.",
            advice: "Set SAP_AR_INVOICE_ITEM_CODE_TAXABLE and SAP_AR_INVOICE_ITEM_CODE_VAT to items SAP knows."),
        .sapLinesMissing: Wording(
            verdict: .askHuman, summary: "SAP refuses a document without lines or with a total below zero.",
            advice: "Check the amounts of the faktur."),
        .sapTextTooLong: Wording(
            verdict: .askHuman, summary: "A text is longer than SAP's field.",
            advice: "Shorten the text SAP names."),
        .sapValueInvalid: Wording(
            verdict: .askHuman, summary: "SAP allows only certain values in a field, and this is none of them.",
            advice: "Choose one of the values SAP lists."),
        .sapUnbalanced: Wording(
            verdict: .askHuman, summary: "Debits and credits of the journal entry do not balance in SAP.",
            advice: "Check the accounts: an account kept in a foreign currency needs foreign amounts as well."),
        .sapWithholdingTaxNotAllowed: Wording(
            verdict: .askHuman, summary: "The withholding tax code is not allowed for this customer.",
            advice: "Assign the code to the business partner in SAP, or take the withholding tax off the faktur."),
        .sapDuplicate: Wording(
            verdict: .askHuman, summary: "SAP already holds a record with this key.",
            advice: "Look for the record in SAP before you change anything: it may be the same document."),
        .sapTooLarge: Wording(
            verdict: .askHuman, summary: "The document is larger than SAP accepts (50 MB).",
            advice: "Make the document or its attachment smaller.", quotesSAP: false),
    ]

    private static let company: [Failure.Code: Wording] = [
        .sapPeriodLocked: Wording(
            verdict: .askHuman, summary: "The posting period is locked in SAP.",
            advice: "Have the period unlocked in SAP, or correct the invoice date."),
        .sapDateOutsidePeriod: Wording(
            verdict: .askHuman, summary: "A date lies outside the periods SAP allows.",
            advice: "Correct the date, or have the posting period created in SAP."),
        .sapRateMissing: Wording(
            verdict: .askHuman, summary: "SAP has no exchange rate for the day of the document.",
            advice: "Enter the day's rate in SAP (Administration, Exchange Rates and Indexes), also for the system"
                + " currency, and try again."),
        .sapSeriesMissing: Wording(
            verdict: .askHuman, summary: "SAP has no numbering series for this document.",
            advice: "Define a series and set it as default for the user (Administration, Document Numbering)."),
        .sapBranchMissing: Wording(
            verdict: .askHuman, summary: "The company has branches, and the document names no active one.",
            advice: "Assign the user of Tieout one default branch in SAP."),
        .sapFieldUnknown: Wording(
            verdict: .askHuman, summary: "SAP does not know a field of the document.",
            advice: "Create the user-defined field in SAP, or take it out of the settings."),
        .sapCompanyRule: Wording(
            verdict: .askHuman, summary: "A rule of the company itself refused the document.",
            advice: "The text is the company's own (SBO_SP_TransactionNotification): ask who wrote the rule."),
        .sapNotPermitted: Wording(
            verdict: .askHuman, summary: "The user of Tieout is not allowed to do this in SAP.",
            advice: "Give the user the authorisation, or a licence that includes it."),
    ]

    private static let existing: [Failure.Code: Wording] = [
        .sapNotFound: Wording(
            verdict: .askHuman, summary: "SAP holds no such record.",
            advice: "Check the number; somebody may have removed the record."),
        .sapChangedMeanwhile: Wording(
            verdict: .tryAgain, summary: "Somebody changed the record in SAP at the same moment.",
            advice: "Nothing to do yet: Tieout reads it again and tries anew."),
        .sapFieldLocked: Wording(
            verdict: .askHuman, summary: "SAP no longer lets this field be changed.",
            advice: "Cancel the document and post it anew, or change it in SAP by hand."),
        .sapActionUnsupported: Wording(
            verdict: .askHuman, summary: "SAP does not offer this action for the document.",
            advice: "Do it in SAP by hand; an invoice is cancelled, never removed."),
    ]
}
