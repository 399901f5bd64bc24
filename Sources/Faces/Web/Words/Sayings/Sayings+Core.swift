extension Saying {
    /// What models, engine, faktur posting, store and the web face itself say, and every deed of the audit.
    static let coreSayings: [Saying] = [
        fakturFields, fakturProblems, fakturRecords, fakturFailures, fakturActs, bulkPosting, fieldReading,
        customerDesk, engine,
        stateWords, jobDesk, accounts, deeds, storeFailures, searchReading, rawReading, fileNaming, webFailures,
    ].flatMap(\.self)
}
