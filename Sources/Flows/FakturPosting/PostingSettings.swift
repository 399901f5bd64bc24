/// How one company wants its fakturs to stand in the ledger.
package struct PostingSettings: Hashable, Sendable {
    package enum LineProfile: String, CaseIterable, Sendable {
        /// DPP on one item, PPN on another; the tax code carries rate 0, because the VAT is on its own line.
        case twoLine = "two-line"
        /// DPP on one item with a tax code that carries the VAT; the ledger computes the PPN.
        case taxedLine = "taxed-line"
        /// DPP on a G/L account, with cost centre and project; a service document.
        case accountLine = "account-line"
    }

    package enum AmountsIn: String, CaseIterable, Sendable { case document, local }

    /// The second document, when the company wants one: debit receivables, credit revenue.
    package struct Journal: Hashable, Sendable {
        package var receivableAccount: String
        package var revenueAccount: String

        package init(receivableAccount: String, revenueAccount: String) {
            self.receivableAccount = receivableAccount
            self.revenueAccount = revenueAccount
        }
    }

    package var lineProfile = LineProfile.twoLine
    package var itemCodeTaxable = "TAXABLE"
    package var itemCodeVAT = "VAT"
    package var taxCode = "VAT11"
    package var defaultPaymentTermsDays = 15
    package var amountsIn = AmountsIn.document
    package var localCurrency = "IDR"
    /// G/L account of `account-line`, unless faktur or customer name one.
    package var account: String?
    package var costCentre: String?
    package var project: String?
    package var withholdingTaxCode: String?
    package var journal: Journal?
    /// Whether who answered a faktur is refused when they want to post it.
    package var needsFourEyes = false
    /// Name of the target, as deliveries carry it.
    package var target = "sap"

    package init() {}
}
