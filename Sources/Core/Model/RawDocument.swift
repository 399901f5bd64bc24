package import Base

/// A document of another application as it arrived: its `data` holds one invoice or several, and is never rewritten.
///
/// What became of it stands beside the data: the status and log that other programs read, and our own bookkeeping.
package struct RawDocument: Hashable, Sendable {
    /// The document's own key, as text: a name, or the 24 hexadecimal digits of an ObjectId.
    package let id: String
    /// Who wrote it, for example `fgo`; empty when nobody said so.
    package let source: String
    package let data: JSON
    /// Digest of the data as it was read: another digest later means that the document changed.
    package let contentHash: String
    package var status: SyncStatus
    /// The log of the last sync, `sync_log`; `nil` before the first.
    package var log: JSON?
    package var books: RawBooks

    package init(
        id: String, source: String, data: JSON, contentHash: String, status: SyncStatus = .new, log: JSON? = nil,
        books: RawBooks = RawBooks()
    ) {
        self.id = id
        self.source = source
        self.data = data
        self.contentHash = contentHash
        self.status = status
        self.log = log
        self.books = books
    }
}

/// `sync_status` as other programs read it; a document without one is new.
package enum SyncStatus: Int, CaseIterable, Sendable {
    case new = 0
    /// Every invoice of the document is in the target.
    case synced = 1
    /// Some of its invoices are not, or not wholly.
    case partlyFailed = 2
    /// None of its invoices is.
    case failed = 3
}

/// Tieout's own notes about a raw document; in a collection they stand under the one key `tieout`.
package struct RawBooks: Hashable, Sendable {
    /// Digest of the data when it was last synced; `nil` before the first time.
    package var syncedHash: String?
    /// Tries without success since the document was new, changed, or last synced.
    package var tries = 0
    /// When it may be claimed again; `nil` when nothing is left to do.
    package var dueAt: Timestamp?
    /// Why the last try did not succeed, or only partly.
    package var failure: Failure?
    /// Set by a person: nobody tries again until a person says so.
    package var setAside: SettingAside?
    /// Grows with every claim: a worker whose fence is old can't write any more.
    package var fence: Int64 = 0
    package var holder: String?
    package var leaseUntil: Timestamp?

    package init() {}
}

/// Who set a document aside, when and why.
package struct SettingAside: Hashable, Sendable {
    package let by: String
    package let at: Timestamp
    package let reason: String

    package init(by: String, at: Timestamp, reason: String) {
        self.by = by
        self.at = at
        self.reason = reason
    }
}

/// A document somebody brings in from a file.
package struct RawArrival: Hashable, Sendable {
    package let id: String
    package let source: String
    package let data: JSON

    package init(id: String, source: String, data: JSON) {
        self.id = id
        self.source = source
        self.data = data
    }
}
