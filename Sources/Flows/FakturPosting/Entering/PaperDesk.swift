package import Base
package import Model

/// What people add to a faktur beside its fields: comments and scanned documents.
package struct PaperDesk: Sendable {
    package let desk: FakturDesk
    package let papers: any FakturPapers
    package let vault: any FileVault

    package init(desk: FakturDesk, papers: any FakturPapers, vault: any FileVault) {
        self.desk = desk
        self.papers = papers
        self.vault = vault
    }

    /// Throws `COMMENT-REFUSED` and `FAKTUR-UNKNOWN`.
    package func comment(_ id: FakturID, _ words: String, by who: String) async throws(Failure) {
        _ = try await desk.faktur(id)
        let comment = try FakturComment(at: desk.time.now, who: who, words: words)
        try await papers.add(
            comment, to: id,
            alongside: auditing("faktur commented", id, by: who, ["comment": JSON(comment.words)]))
    }

    /// Keeps a document with the faktur. Throws `ATTACHMENT-REFUSED` and `FAKTUR-UNKNOWN`.
    @discardableResult
    package func attach(
        _ id: FakturID, _ content: [UInt8], named name: String, by who: String
    ) async throws(Failure) -> FakturAttachment {
        _ = try await desk.faktur(id)
        let attachment = try examine(content, named: name, by: who)
        try await papers.attach(
            attachment, content, to: id, alongside: auditing("document attached", id, by: who, attachment.audited))
        return attachment
    }

    /// Takes a document away that was attached by mistake, as long as nothing of the faktur is in the ledger or on its way
    /// there: its content is deleted, unless somebody else has the same, and the audit keeps name, digest and size.
    ///
    /// `seenVersion` is the faktur's as the person saw it. Throws `ATTACHMENT-UNKNOWN`, `FAKTUR-ACT-NOT-POSSIBLE`,
    /// `FAKTUR-LOCKED` and `FAKTUR-CHANGED-MEANWHILE`.
    package func remove(
        _ digest: String, of id: FakturID, seenVersion: Int, by who: String
    ) async throws(Failure) -> FakturAttachment {
        let all = try await papers.attachments(of: id)
        guard let attachment = all.last(where: { $0.digest == digest }) else {
            throw Failure(
                .attachmentUnknown, .askHuman, "Faktur \(id) has no such document any more.",
                advice: "Look at the faktur again; somebody may have removed it already.")
        }
        let left = all.filter { $0.digest != digest }
        let removal = papers.detaching(digest, from: id).and(
            desk.audit.recording(
                AuditEntry(
                    at: desk.time.now, who: who, deed: "document removed", subject: "faktur \(id)",
                    before: attachment.audited)))
        _ = try await desk.change(id, "faktur edited", seenVersion: seenVersion, alongside: removal, by: who) {
            faktur throws(Failure) in
            guard faktur.mayLoseDocuments else {
                throw Failure(
                    .fakturActNotPossible, .askHuman,
                    "Faktur \(id) is posted or cancelled, and keeps the documents it has.",
                    advice: "Attach the right document beside it, and say so in a comment.")
            }
            guard faktur.type == .sales || faktur.status != .answered || !left.isEmpty else {
                throw Failure(
                    .fakturActNotPossible, .askHuman, "An answered purchase faktur keeps its scanned document.",
                    advice: "Attach the right document first; then remove the wrong one.")
            }
            faktur.attachment = left.last?.name
        }
        return attachment
    }

    /// Answers a faktur together with its scanned document: both are kept, or neither.
    package func answer(
        _ id: FakturID, fakturNo: String, fakturDate: CalendarDate, scan: (name: String, content: [UInt8])?,
        seenVersion: Int? = nil, by who: String
    ) async throws(Failure) -> Faktur {
        guard let scan else {
            return try await desk.answer(
                id, fakturNo: fakturNo, fakturDate: fakturDate, seenVersion: seenVersion, by: who)
        }
        let attachment = try examine(scan.content, named: scan.name, by: who)
        return try await desk.answer(
            id, fakturNo: fakturNo, fakturDate: fakturDate, attachment: attachment.name, seenVersion: seenVersion,
            alongside: papers.attaching(attachment, scan.content, to: id)
                .and(auditing("document attached", id, by: who, attachment.audited)), by: who)
    }

    /// A document of this faktur by its digest, and its content; `nil` when the faktur has no such document, whoever else
    /// has it.
    package func document(
        _ digest: String, of id: FakturID
    ) async throws(Failure) -> (attachment: FakturAttachment, content: [UInt8])? {
        guard let attachment = try await papers.attachments(of: id).last(where: { $0.digest == digest }),
            let content = try await vault.file(digest)
        else { return nil }
        return (attachment, content)
    }

    private func examine(
        _ content: [UInt8], named name: String, by who: String
    ) throws(Failure) -> FakturAttachment {
        let kind = try AttachmentKind.examining(content, named: name)
        return FakturAttachment(
            name: kind.safeName(for: name), kind: kind, digest: desk.courier.digest(content),
            bytesCount: content.count, at: desk.time.now, who: who)
    }

    private func auditing(_ deed: String, _ id: FakturID, by who: String, _ after: JSON) -> StoreChange {
        desk.audit.recording(AuditEntry(at: desk.time.now, who: who, deed: deed, subject: "faktur \(id)", after: after))
    }
}

extension Faktur {
    /// Before anything of it is in the ledger, also by a number typed by hand.
    package var mayLoseDocuments: Bool { [.draft, .submitted, .answered].contains(status) && docNum == nil }
}

extension FakturAttachment {
    fileprivate var audited: JSON {
        ["name": JSON(name), "digest": JSON(digest), "bytes": JSON(bytesCount)]
    }
}
