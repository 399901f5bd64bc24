import Base

extension Failure {
    /// The server's no in our words, with its own beside them: quoted where they help, always verbatim in `cause`.
    init(_ error: InvenTreeError) { self.init(error, as: error.code(isRepeatable: true)) }

    /// The same, where the caller knows better than the error alone what it means.
    init(_ error: InvenTreeError, as code: Failure.Code) {
        let words = Wording.of(code)
        let teller = error.speaker == .server ? "InvenTree says" : "The answer reads"
        let quote = words.quotesServer && !error.message.isEmpty ? " \(teller): “\(error.message)”" : ""
        self.init(
            code, words.verdict, words.summary + quote, advice: words.advice, cause: error.description,
            place: error.field)
    }

    /// A failure of which the server said nothing.
    init(_ code: Failure.Code, cause: String, place: String = "") {
        let words = Wording.of(code)
        self.init(code, words.verdict, words.summary, advice: words.advice, cause: cause, place: place)
    }

    /// Tieout stops, or the caller went away, before anything was sent.
    static let inventreeInterrupted = Failure(
        .inventreeInterrupted, cause: "The task was cancelled while it waited for its turn.")
}

/// What a person reads about a failure code: one sentence that says what happened, one that says what to do now.
private struct Wording: Sendable {
    let verdict: Failure.Verdict
    let summary: String
    let advice: String
    var quotesServer = true

    static func of(_ code: Failure.Code) -> Wording {
        reaching[code] ?? answering[code] ?? record[code] ?? server[code]
            ?? Wording(
                verdict: .askHuman, summary: "InvenTree refused the request.",
                advice: "Read what InvenTree says, correct the document or the server, and try again.")
    }

    private static let reaching: [Failure.Code: Wording] = [
        .inventreeUnreachable: Wording(
            verdict: .tryAgain, summary: "InvenTree can't be reached.",
            advice: "Nothing to do yet: Tieout keeps trying. If it lasts, check the server and the network."),
        .inventreeAddressWrong: Wording(
            verdict: .askHuman, summary: "The address of InvenTree is wrong: no InvenTree API answers there.",
            advice: "Correct inventree.url (https, host and port, without /api), and run `tieout doctor`."),
        .inventreeCertificateRefused: Wording(
            verdict: .askHuman, summary: "The certificate of InvenTree is not trusted.",
            advice: "Name the certificate authority's file in inventree.tls.ca_file; never switch the check off."),
        .inventreeInterrupted: Wording(
            verdict: .tryAgain, summary: "Tieout was stopped before it sent anything to InvenTree.",
            advice: "Nothing to do: the work goes on after the next start."),
        .inventreeLoginRefused: Wording(
            verdict: .askHuman, summary: "InvenTree refused the token, or the user name and password.",
            advice: "Correct inventree.token, or inventree.username and inventree.password. Tieout does not try a"
                + " refused password again by itself."),
        .inventreeNotPermitted: Wording(
            verdict: .askHuman, summary: "InvenTree does not allow its user to do this.",
            advice: "Give the user's group the roles sales_order and part, and the missing right."),
        .inventreeBusy: Wording(
            verdict: .tryAgain, summary: "InvenTree is too busy to take the request just now.",
            advice: "Nothing to do yet: Tieout tries again later. If it lasts, lower inventree.requests_per_second."),
    ]

    private static let answering: [Failure.Code: Wording] = [
        .inventreeNoAnswer: Wording(
            verdict: .tryAgain,
            summary: "No clear answer came from InvenTree, so nobody knows yet whether it did the work.",
            advice: "Nothing to do yet: Tieout looks in InvenTree before it sends anything again."),
        .inventreeAnswerUnreadable: Wording(
            verdict: .tryAgain, summary: "InvenTree's answer was cut short or can't be read.",
            advice: "Nothing to do yet: Tieout looks in InvenTree what became of the request.", quotesServer: false),
        .inventreeLinesUnconfirmed: Wording(
            verdict: .tryAgain, summary: "Lines were sent to InvenTree, and not all of them can be seen there.",
            advice: "Nothing to do yet: Tieout reads the order again and adds what is missing."),
        .inventreeImportSlow: Wording(
            verdict: .askHuman, summary: "InvenTree's importer did not get ready in time.",
            advice: "Check that InvenTree's background worker runs, raise inventree.import_timeout_seconds, or set"
                + " inventree.lines_by to post."),
        .inventreeImportDiffers: Wording(
            verdict: .askHuman, summary: "InvenTree's importer read another file than the one that was sent.",
            advice: "Set inventree.lines_by to post, and report this with InvenTree's version."),
        .inventreeInternalError: Wording(
            verdict: .tryAgain, summary: "InvenTree failed inside while it was asked a question.",
            advice:
                "Nothing to do yet: Tieout asks again. If it lasts, look at the error report in InvenTree's admin page."
        ),
        .inventreeQueryRefused: Wording(
            verdict: .askHuman, summary: "InvenTree did not understand a question of Tieout.",
            advice:
                "Check InvenTree's version with `tieout doctor`; report the message when the version is a tested one."),
        .inventreeTooMany: Wording(
            verdict: .askHuman, summary: "InvenTree holds more records than Tieout reads at once.",
            advice: "Report this with the number of companies, parts and orders InvenTree holds."),
    ]

    private static let record: [Failure.Code: Wording] = [
        .inventreeExists: Wording(
            verdict: .tryAgain, summary: "InvenTree holds such a record already.",
            advice: "Nothing to do yet: Tieout looks again and uses the one that is there."),
        .inventreeNumberTaken: Wording(
            verdict: .tryAgain, summary: "InvenTree gave the order a number that another one took first.",
            advice: "Nothing to do: Tieout sends the order again, and it gets the next number."),
        .inventreePartUnusable: Wording(
            verdict: .askHuman, summary: "InvenTree does not take the part in a sales order.",
            advice: "Mark the part as salable in InvenTree, or restore it if it was deleted."),
        .inventreeCustomerUnusable: Wording(
            verdict: .askHuman, summary: "InvenTree does not take the company as a customer.",
            advice: "Mark the company as a customer in InvenTree, or restore it if it was deleted."),
        .inventreeValueInvalid: Wording(
            verdict: .askHuman, summary: "InvenTree refused a value.",
            advice: "Correct the value InvenTree names in the document, and try again."),
        .inventreeNotFound: Wording(
            verdict: .askHuman, summary: "InvenTree no longer has the record.",
            advice: "Somebody deleted it meanwhile; sync the document again to make it anew."),
    ]

    private static let server: [Failure.Code: Wording] = [
        .inventreeCurrencyUnknown: Wording(
            verdict: .askHuman, summary: "InvenTree does not know the currency of the invoices.",
            advice: "Let an administrator add it to CURRENCY_CODES (Settings, Pricing, Supported Currencies)."),
        .inventreePatternUnsuitable: Wording(
            verdict: .askHuman, summary: "InvenTree's reference pattern does not take Tieout's references.",
            advice: "Set SALESORDER_REFERENCE_PATTERN to {ref}, or switch inventree.own_reference off."),
        .inventreeFieldRequired: Wording(
            verdict: .askHuman, summary: "InvenTree wants a field that Tieout does not fill.",
            advice: "Make the field optional in InvenTree (a plugin or a setting demands it)."),
        .inventreeVersionUntested: Wording(
            verdict: .askHuman, summary: "This version of InvenTree is outside the range Tieout was tested with.",
            advice: "Try it with a copy of your data first; everything else is checked as usual."),
    ]
}
