package import Base

/// Something about one invoice in the ERP's view that a person must look at; kept until a run finds it gone.
package struct CollectionFinding: Hashable, Sendable {
    package let direction: InvoiceData.Direction
    /// `U_MVDocNum` as the view shows it; billing may have no such invoice.
    package let documentNumber: String
    /// What is wrong, with both sides shown.
    package let failure: Failure
    /// When it was first found; the same failure found again keeps this moment.
    package let since: Timestamp

    package init(direction: InvoiceData.Direction, documentNumber: String, failure: Failure, since: Timestamp) {
        self.direction = direction
        self.documentNumber = documentNumber
        self.failure = failure
        self.since = since
    }
}

/// Where findings are kept: always in Tieout's own store, wherever billing lives.
package protocol CollectionFindings: Sendable {
    /// One finding per direction and document number: another replaces it, the same changes nothing.
    func keep(_ findings: [CollectionFinding]) async throws(Failure)
    /// These are all right now.
    func clear(_ direction: InvoiceData.Direction, _ documentNumbers: [String]) async throws(Failure)
    func finding(
        _ direction: InvoiceData.Direction, _ documentNumber: String
    ) async throws(Failure) -> CollectionFinding?
    /// In the order of direction and document number, after the given one.
    func list(
        _ direction: InvoiceData.Direction?, after: CollectionFinding?, limit: Int
    ) async throws(Failure) -> [CollectionFinding]
    func count(_ direction: InvoiceData.Direction?) async throws(Failure) -> Int
}
