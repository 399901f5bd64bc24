/// Every bound that keeps hostile or merely large input from growing without end. Units stand in the names.
package enum Limits {
    /// A JSON document nested deeper is refused; no invoice comes near.
    package static let jsonDepthMax = 64
    /// A settings file larger than this is refused.
    package static let settingsBytesMax = 1 << 20
    /// A file with one secret in it.
    package static let secretBytesMax = 64 << 10
    /// A settings file nested deeper is refused.
    package static let settingsDepthMax = 16
    /// One CSV field, in bytes.
    package static let csvFieldBytesMax = 1 << 20
    /// Fields in one CSV record.
    package static let csvFieldsMax = 1_000
    /// A whole file imported from the command line.
    package static let importBytesMax = 256 << 20
    /// One document of a stream of JSON documents; MongoDB allows 16 MiB, and their text is longer.
    package static let jsonDocumentBytesMax = 64 << 20
    /// One request to one of our own servers.
    package static let requestBytesMax = 52_428_800
    /// Times one parameter may be repeated in a query.
    package static let repeatedParametersMax = 20
    /// Event streams open at once: each asks the store once a second.
    package static let eventStreamsMax = 32
    /// One page that explains a failure code; it fits on a screen.
    package static let failurePageBytesMax = 64 << 10
    /// A form sent by somebody who is not signed in: a name, a password, an address to return to.
    package static let strangersFormBytesMax = 64 << 10
    /// Fields, or files, in one form.
    package static let formFieldsMax = 5_000
    /// Addresses whose failed attempts to sign in are remembered.
    package static let rememberedAddressesMax = 10_000
    /// Texts of failures and causes kept in the store.
    package static let causeCharactersMax = 4_000
    /// Request and response bodies kept with an attempt.
    package static let keptBodyBytesMax = 256 << 10
    /// One file of the tz database; the largest has 4 kB.
    package static let zoneBytesMax = 256 << 10
    /// Lines of output kept with one run of a job: the first and the latest of more.
    package static let runLinesMax = 400
    /// One such line.
    package static let runLineBytesMax = 1_000
    /// Different things one run may count.
    package static let runCountsMax = 32
    /// Invoices whose rows are read from an ERP's view at once.
    package static let collectedAtOnceMax = 200
    /// Rows of a view read for one question about a few invoices; more means that the view is wrong.
    package static let viewRowsAtOnceMax = 100_000
    /// One invoice's signed PDF, or a received file.
    package static let invoiceFileBytesMax = 25 << 20
    /// One file with the words of a mail.
    package static let mailTemplateBytesMax = 256 << 10
    /// Documents received with one invoice.
    package static let invoiceFilesMax = 20
    /// Runs kept of one job, the latest: two weeks of one every ten minutes.
    package static let runsKeptPerJob = 2_016
    /// Alarms kept of one job, the latest.
    package static let alarmsKeptPerJob = 500
    /// Prepared statements one database connection keeps; the least recently used one is dropped first.
    package static let preparedStatementsMax = 256
    /// Fakturs on one page of a list.
    package static let fakturPageMax = 200
    /// Fakturs looked through for one page when no index answers the question.
    package static let fakturLookMax = 5_000
    /// Fakturs of one type and standing whose texts are looked through for a word, the newest ones.
    package static let fakturWordsMax = 2_000
    /// Fakturs of one type and standing gathered from an index, to be filtered and sorted for one page.
    package static let fakturGatherMax = 15_000
    /// Fakturs of one type and standing that are added up for the totals of a search.
    package static let fakturTotalsMax = 20_000
    /// Text typed into a search box; what follows is not read.
    package static let searchCharactersMax = 1_000
    /// Words of one search that are looked for.
    package static let searchWordsMax = 8
    /// Searches one user keeps under a name.
    package static let savedViewsMax = 100
    /// One comment on a faktur.
    package static let commentCharactersMax = 2_000
    /// Comments, and attachments, of one faktur.
    package static let fakturNumberCharactersMax = 40
    package static let commentsMax = 1_000
    /// One scanned document of a faktur.
    package static let attachmentBytesMax = 10 << 20
    /// Fakturs checked before posting, at once; each asks the ledger a few questions.
    package static let checksAtOnceMax = 4
    /// Fakturs of one bulk check or bulk post.
    package static let bulkMax = 10_000
    /// A file of fakturs that somebody looks over in the browser before it is kept.
    package static let lookedOverBytesMax = 10 << 20
    /// Files one person may have looked over without saying yes yet.
    package static let lookedOverFilesMax = 8
    /// How long such a file waits for the yes.
    package static let lookedOverSeconds: Int64 = 3_600
    /// Ended bulk postings that are kept, the latest: a month of twenty a day.
    package static let postingRunsKept = 600
    /// Bulk postings one worker goes on with at once.
    package static let postingRunsAtOnceMax = 4
}
