extension Saying {
    /// What intake, collection and their connectors say.
    static let flowsAndConnectors: [Saying] = [
        sapAnswers, sapDocuments, orderProblems, orderLines, orderPlan, inventreeAnswers, inventreeRecords, collection,
        collectionRuns, billingActs, mail, fileServers, invoiceViews, billingBase, rawCollection,
    ].flatMap(\.self)
}
