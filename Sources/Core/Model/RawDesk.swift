package import Base

/// What a person may decide about a raw document; each decision is told to the audit, right after the document's home
/// has kept it: the home may be another database.
package struct RawDesk: Sendable {
    package let documents: any RawDocuments
    private let audit: any AuditTrail
    private let time: any TimeSource

    package init(documents: any RawDocuments, audit: any AuditTrail, time: any TimeSource) {
        self.documents = documents
        self.audit = audit
        self.time = time
    }

    /// Throws `RAW-UNKNOWN`.
    package func document(_ id: String) async throws(Failure) -> RawDocument {
        guard let document = try await documents.document(id) else { throw .unknownRawDocument(id) }
        return document
    }

    /// The next run works on it, whatever it was. Throws `RAW-UNKNOWN`, and `RAW-HELD` while a worker is at it.
    package func retry(_ id: String, by who: String) async throws(Failure) -> RawDocument {
        guard try await documents.retry(id, at: time.now) else { throw .heldRawDocument(id) }
        return try await told("raw document retried", id, by: who, .null)
    }

    /// Nobody works on it until a person retries it. Throws as `retry` does.
    package func setAside(_ id: String, reason: String, by who: String) async throws(Failure) -> RawDocument {
        let aside = SettingAside(by: who, at: time.now, reason: reason)
        guard try await documents.setAside(id, aside) else { throw .heldRawDocument(id) }
        return try await told("raw document set aside", id, by: who, ["reason": JSON(reason)])
    }

    private func told(_ deed: String, _ id: String, by who: String, _ after: JSON) async throws(Failure) -> RawDocument
    {
        try await audit.record(
            AuditEntry(at: time.now, who: who, deed: deed, subject: "raw document \(id)", after: after))
        return try await document(id)
    }
}

extension Failure.Code {
    package static let rawHeld = Self("RAW-HELD")
}

extension Failure {
    fileprivate static func heldRawDocument(_ id: String) -> Failure {
        Failure(
            .rawHeld, .tryAgain, "A worker is at work on the raw document \(id).",
            advice: "Wait until it is done, look at the document, and decide then.", place: "id")
    }
}
