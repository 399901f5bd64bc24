/// A page of fakturs with what stands around it, all as of one moment.
package struct FakturOverview: Sendable {
    package let page: FakturPage
    /// Of everything the search finds, beyond the page.
    package let totals: FakturTotals
    /// Of the page's fakturs.
    package let buyers: [CustomerID: Buyer]

    package init(page: FakturPage, totals: FakturTotals, buyers: [CustomerID: Buyer]) {
        self.page = page
        self.totals = totals
        self.buyers = buyers
    }

    /// As much of a customer as a line of a list shows.
    package struct Buyer: Hashable, Sendable {
        package let name: String
        /// Absent while nobody knows them in the ledger.
        package let code: String?

        package init(name: String, code: String?) {
            self.name = name
            self.code = code
        }
    }
}
