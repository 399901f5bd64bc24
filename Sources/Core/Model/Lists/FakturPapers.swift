package import Base

/// Something somebody said of a faktur; never changed and never removed.
package struct FakturComment: Hashable, Sendable {
    package let at: Timestamp
    package let who: String
    package let words: String

    /// Throws `COMMENT-REFUSED` for no words, or too many.
    package init(at: Timestamp, who: String, words: String) throws(Failure) {
        let words = words.trimmingBlanks
        guard !words.isEmpty, words.unicodeScalars.count <= Limits.commentCharactersMax else {
            throw Failure(
                .commentRefused, .askHuman, "A comment has 1 to \(Limits.commentCharactersMax) characters.",
                advice: words.isEmpty ? "Write something." : "Shorten it, or attach a document.", place: "comment")
        }
        self.at = at
        self.who = who
        self.words = words
    }
}

/// A document that belongs to a faktur: its content is kept under its digest.
package struct FakturAttachment: Hashable, Sendable {
    package let name: String
    package let kind: AttachmentKind
    /// SHA-256 of the content, in hexadecimal.
    package let digest: String
    package let bytesCount: Int
    package let at: Timestamp
    package let who: String

    package init(name: String, kind: AttachmentKind, digest: String, bytesCount: Int, at: Timestamp, who: String) {
        self.name = name
        self.kind = kind
        self.digest = digest
        self.bytesCount = bytesCount
        self.at = at
        self.who = who
    }
}

/// What people add to a faktur beside its fields.
package protocol FakturPapers: Sendable {
    func add(_ comment: FakturComment, to id: FakturID, alongside: StoreChange) async throws(Failure)
    /// Oldest first.
    func comments(of id: FakturID) async throws(Failure) -> [FakturComment]
    /// The attachment and its content as part of the transaction that changes its faktur.
    func attaching(_ attachment: FakturAttachment, _ content: [UInt8], to id: FakturID) -> StoreChange
    func attach(
        _ attachment: FakturAttachment, _ content: [UInt8], to id: FakturID, alongside: StoreChange
    ) async throws(Failure)
    /// Takes every attachment of this content away from the faktur; the content goes with it when nobody else has it.
    func detaching(_ digest: String, from id: FakturID) -> StoreChange
    /// Oldest first.
    func attachments(of id: FakturID) async throws(Failure) -> [FakturAttachment]
}

extension Failure.Code {
    package static let commentRefused = Self("COMMENT-REFUSED")
    package static let attachmentRefused = Self("ATTACHMENT-REFUSED")
    package static let attachmentUnknown = Self("ATTACHMENT-UNKNOWN")
}
