package import Base

/// The views in which an ERP shows the invoices it holds: `B1T_Invoice` and `B1T_PurchaseInvoice`.
package protocol InvoiceViews: Sendable {
    /// Every row of these invoices, in any order; an invoice the ERP does not know has none.
    ///
    /// At most `Limits.collectedAtOnceMax` invoices are asked for at once. Throws when the view can't be read as a whole:
    /// half an answer would look like rows that vanished.
    func rows(in view: InvoiceData.Direction, of ids: [InvoiceDataID]) async throws(Failure) -> [InvoiceViewRow]

    /// The document numbers the view shows, each once, after the given one, in an order of the database's own; fewer than
    /// `limit` means that these were the last. Rows without a document number are not told of.
    func documents(in view: InvoiceData.Direction, after: String?, limit: Int) async throws(Failure) -> [String]
}

/// A row of a view as it stands there, column for column; `nil` for NULL and for a column this view does not have.
///
/// Amounts stay text: a number nobody can read exactly stops its own invoice, and not all the others.
package struct InvoiceViewRow: Hashable, Sendable {
    /// `U_MVDocNum`
    package var documentNumber: String
    /// `DocNum`; outgoing only.
    package var docNum: String?
    /// `OrNumber`
    package var orNumber: String?
    /// `Account`
    package var account: String?
    /// `CostCenter`
    package var costCenter: String?
    /// `Project`
    package var project: String?
    /// `Net_amount_in_LC`: exact decimal text.
    package var netAmountInLC: String?
    /// `Net_amount_in_FC`
    package var netAmountInFC: String?
    /// `ESignInvoice`; outgoing only.
    package var eSignInvoice: String?
    /// `U_MV2CardCode`; outgoing only.
    package var cardCode: String?
    /// `DocEntry` and `LineNum`, when the view has both.
    package var key: RowKey?

    package init(documentNumber: String) { self.documentNumber = documentNumber }
}
