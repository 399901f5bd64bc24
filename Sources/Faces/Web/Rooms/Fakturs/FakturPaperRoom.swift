import Base
import FakturPosting
import HTTPServer
import Model

/// What people lay beside a faktur: comments, and scanned documents.
struct FakturPaperRoom: Sendable {
    let desks: WebDesks
    let pages: FakturPages

    var routes: [WebRoute] {
        [
            .post("/fakturs/{id}/comments", .fakturWork) { visit throws(Failure) in
                try await kept("comment", visit, .commentAdded) { id throws(Failure) in
                    try await desks.papers.comment(id, visit.form["comment"] ?? "", by: visit.who)
                }
            },
            .post("/fakturs/{id}/attachments", .fakturWork) { visit throws(Failure) in
                guard let file = visit.form.file("attachment") else {
                    return try await pages.refusing("attachment", visit.say(.chooseFile), visit)
                }
                return try await kept("attachment", visit, .documentAttached) { id throws(Failure) in
                    try await desks.papers.attach(id, file.bytes, named: file.name, by: visit.who)
                }
            },
            .get("/fakturs/{id}/attachment", .look) { visit throws(Failure) in
                let id = try visit.faktur()
                guard let latest = try await desks.papers.papers.attachments(of: id).last else {
                    throw .nothingThere(visit.request.target.rawPath)
                }
                return try await show(latest.digest, of: id, visit)
            },
            .get("/fakturs/{id}/attachments/{digest}", .look) { visit throws(Failure) in
                try await show(visit.path["digest"] ?? "", of: try visit.faktur(), visit)
            },
            .get("/fakturs/{id}/attachments/{digest}/remove", .fakturWork) { visit throws(Failure) in
                .page(try await removing(visit))
            },
            .post("/fakturs/{id}/attachments/{digest}/remove", .fakturWork) { visit throws(Failure) in
                try await FakturDeed.done(visit) { id throws(Failure) in
                    let removed = try await desks.papers.remove(
                        visit.path["digest"] ?? "", of: id, seenVersion: visit.form["seen"].flatMap { Int($0) } ?? 0,
                        by: visit.who)
                    return .warning(visit.say(.documentRemoved, ["name": removed.name]))
                }
            },
        ]
    }

    /// Names what is lost and what is kept, bound to the faktur as it is seen now.
    private func removing(_ visit: Visit) async throws(Failure) -> Page {
        let id = try visit.faktur()
        let faktur = try await desks.fakturs.faktur(id)
        let digest = visit.path["digest"] ?? ""
        guard let paper = try await desks.papers.papers.attachments(of: id).last(where: { $0.digest == digest }) else {
            throw .nothingThere(visit.request.target.rawPath)
        }
        let title = visit.say(.removeDocumentTitle, ["name": paper.name])
        return Page(
            title, in: .fakturs,
            """
            <h1>\(title)</h1><p class="prose">\(visit.say(.removeDocumentConsequence))</p>
            <form method="post" action="\(FakturPath.page(id, "attachments"))/\(paper.digest)/remove"><div class="acts">\(Form.token(visit))\(Form.hidden("seen", "\(faktur.version)"))\(Form.submit(visit, .removeDocument, style: .danger, icon: .cross))<a class="button" href="\(FakturPath.page(id))" data-close>\(visit.say(.back))</a></div></form>
            """)
    }

    private func kept(
        _ field: String, _ visit: Visit, _ words: Phrase, _ body: (FakturID) async throws(Failure) -> Void
    ) async throws(Failure) -> WebAnswer {
        let id = try visit.faktur()
        do throws(Failure) { try await body(id) } catch {
            guard error.code == .commentRefused || error.code == .attachmentRefused else { throw error }
            return try await pages.refusing(field, visit.tell(error), visit)
        }
        return .see(FakturPath.page(id), notice: .good(visit.say(words)))
    }

    /// Only as what its content was seen to be, and only with its own faktur.
    private func show(_ digest: String, of id: FakturID, _ visit: Visit) async throws(Failure) -> WebAnswer {
        guard let (attachment, content) = try await desks.papers.document(digest, of: id) else {
            throw .nothingThere(visit.request.target.rawPath)
        }
        return .file(
            name: attachment.name, mediaType: attachment.kind.contentType, inline: true,
            HTTPBodyStream { writer in try await writer.write(content) })
    }
}
