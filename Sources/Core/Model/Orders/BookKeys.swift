package import Base

/// Where the book keeps what Tieout has found or made there before: keys of orders, companies and parts, each with the
/// book's own number. It spares look-ups. An entry is never believed: whoever uses one reads the record and compares.
package protocol BookKeys: Sendable {
    /// Keys without an entry are absent.
    func ids(_ keys: Set<BookKey>) async throws(Failure) -> [BookKey: Int64]
    /// Replaces what was kept under these keys.
    func keep(_ ids: [BookKey: Int64]) async throws(Failure)
    func forget(_ keys: Set<BookKey>) async throws(Failure)
}

/// The key of one record, as text.
package struct BookKey: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable { case order, company, part }

    package let kind: Kind
    /// Compared byte by byte: a spelling that is equal only to a person costs a look-up, and nothing else.
    package let text: String

    package init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }
}

/// Keeps nothing: every record is looked up.
package struct NoBookKeys: BookKeys {
    package init() {}
    package func ids(_ keys: Set<BookKey>) async throws(Failure) -> [BookKey: Int64] { [:] }
    package func keep(_ ids: [BookKey: Int64]) async throws(Failure) {}
    package func forget(_ keys: Set<BookKey>) async throws(Failure) {}
}
