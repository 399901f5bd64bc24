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
        let attachment = try await keep(content, named: name, by: who)
        try await papers.attach(
            attachment, to: id, alongside: auditing("document attached", id, by: who, attachment.audited))
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
        let attachment = try await keep(scan.content, named: scan.name, by: who)
        return try await desk.answer(
            id, fakturNo: fakturNo, fakturDate: fakturDate, attachment: attachment.name, seenVersion: seenVersion,
            alongside: papers.attaching(attachment, to: id)
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

    private func keep(
        _ content: [UInt8], named name: String, by who: String
    ) async throws(Failure) -> FakturAttachment {
        let kind = try AttachmentKind.examining(content, named: name)
        let now = desk.time.now
        return FakturAttachment(
            name: kind.safeName(for: name), kind: kind, digest: try await vault.keep(content, at: now),
            bytesCount: content.count, at: now, who: who)
    }

    private func auditing(_ deed: String, _ id: FakturID, by who: String, _ after: JSON) -> StoreChange {
        desk.audit.recording(AuditEntry(at: desk.time.now, who: who, deed: deed, subject: "faktur \(id)", after: after))
    }
}

extension FakturAttachment {
    fileprivate var audited: JSON {
        ["name": JSON(name), "digest": JSON(digest), "bytes": JSON(bytesCount)]
    }
}
