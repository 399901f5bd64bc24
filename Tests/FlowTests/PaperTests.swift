import Base
import FakturPosting
import Model
import Store
import TestSupport
import Testing

/// Comments and scanned documents.
@Suite struct PaperTests {
    private static let pdf = Array("%PDF-1.7\n1 0 obj\n%%EOF\n".utf8)

    private func desk(_ office: PostingOffice) -> PaperDesk {
        PaperDesk(desk: office.desk, papers: office.store.papers, vault: office.store.files)
    }

    @Test func `a purchase is answered together with its scan, and both are in the audit`() async throws {
        let office = try await PostingOffice()
        let id = try await office.faktur { faktur in
            faktur.type = .purchase
            faktur.status = .submitted
        }
        let day = try #require(CalendarDate("2025-11-05"))
        let faktur = try await desk(office).answer(
            id, fakturNo: "1", fakturDate: day, scan: (name: "C:\\scans\\a b<c>.html", content: PaperTests.pdf),
            by: "tax")
        #expect(faktur.status == .answered && faktur.attachment == "a_b_c_.pdf")
        let attachment = try #require(try await office.store.papers.attachments(of: id).first)
        #expect(attachment.kind == .pdf && attachment.who == "tax" && attachment.bytesCount == PaperTests.pdf.count)
        #expect(try await desk(office).document(attachment.digest, of: id)?.content == PaperTests.pdf)
        let deeds = try await office.store.audit.list(subject: "faktur \(id)", after: 0, limit: 10).map(\.entry.deed)
        #expect(deeds == ["faktur answered", "document attached"])
        let other = try await office.faktur("002/B")
        #expect(try await desk(office).document(attachment.digest, of: other) == nil, "Another faktur's document.")
    }

    @Test(
        arguments: [
            Array("<html><script>".utf8), Array("<svg xmlns=".utf8), [0x50, 0x4B, 0x03, 0x04], [],
            Array(" %PDF-1.7".utf8),
            Array("GIF89a".utf8), [0x89, 0x50, 0x4E, 0x47], Array("%PDF-".utf8),
        ] as [[UInt8]])
    func `only what is a PDF, PNG or JPEG by its content is kept`(content: [UInt8]) async throws {
        let office = try await PostingOffice()
        let id = try await office.faktur()
        let failure = await refusal { try await desk(office).attach(id, content, named: "scan.pdf", by: "x") }
        #expect(failure?.code.rawValue == "ATTACHMENT-REFUSED")
        #expect(try await office.store.papers.attachments(of: id).isEmpty)
    }

    @Test func `a refused scan refuses the answer`() async throws {
        let office = try await PostingOffice()
        let id = try await office.faktur { $0.status = .submitted }
        let day = try #require(CalendarDate("2025-11-05"))
        let failure = await refusal {
            _ = try await desk(office).answer(
                id, fakturNo: "1", fakturDate: day, scan: (name: "a", content: [1, 2]), by: "tax")
        }
        #expect(failure?.code.rawValue == "ATTACHMENT-REFUSED")
        #expect(try await office.desk.faktur(id).status == .submitted)
    }

    @Test func `comments stay in their order, with who and when`() async throws {
        let office = try await PostingOffice()
        let id = try await office.faktur()
        for words in [" first ", "second"] { try await desk(office).comment(id, words, by: "ani") }
        let comments = try await office.store.papers.comments(of: id)
        #expect(comments.map(\.words) == ["first", "second"] && comments.allSatisfy { $0.at == office.time.now })
        let failure = await refusal { try await desk(office).comment(id, "  ", by: "ani") }
        #expect(failure?.code.rawValue == "COMMENT-REFUSED")
        let unknown = await refusal { try await desk(office).comment(FakturID(99), "x", by: "ani") }
        #expect(unknown?.code == .fakturUnknown)
    }

    @Test func `a document attached by mistake is removed whole, and the audit keeps what it was`() async throws {
        let office = try await PostingOffice()
        let id = try await office.faktur()
        let papers = desk(office)
        let wrong = try await papers.attach(id, PaperTests.pdf, named: "wrong.pdf", by: "ani")
        let right = try await papers.attach(id, PaperTests.pdf + [10], named: "right.pdf", by: "ani")
        let seen = try await office.desk.faktur(id).version
        let stale = await refusal {
            _ = try await papers.remove(wrong.digest, of: id, seenVersion: seen - 1, by: "budi")
        }
        #expect(stale?.code == .fakturChangedMeanwhile)
        #expect(try await papers.remove(wrong.digest, of: id, seenVersion: seen, by: "budi") == wrong)
        #expect(try await office.store.papers.attachments(of: id) == [right])
        #expect(try await office.store.files.file(wrong.digest) == nil)
        #expect(try await office.store.files.file(right.digest) != nil)
        let faktur = try await office.desk.faktur(id)
        #expect(faktur.attachment == "right.pdf" && faktur.version == seen + 1)
        let entries = try await office.store.audit.list(subject: "faktur \(id)", after: 0, limit: 10).map(\.entry)
        let removal = try #require(entries.first { $0.deed == "document removed" })
        #expect(removal.who == "budi" && removal.before["digest"]?.text == wrong.digest)
        #expect(removal.before["name"]?.text == "wrong.pdf")
        let again = await refusal {
            _ = try await papers.remove(wrong.digest, of: id, seenVersion: seen + 1, by: "budi")
        }
        #expect(again?.code == .attachmentUnknown)
        // Numbers go on: what comes next takes nobody's place.
        try await papers.attach(id, PaperTests.pdf + [10, 10], named: "third.pdf", by: "ani")
        #expect(try await office.store.papers.attachments(of: id).map(\.name) == ["right.pdf", "third.pdf"])
    }

    @Test func `a content that another faktur or billing has too stays`() async throws {
        let office = try await PostingOffice()
        let (first, second) = (try await office.faktur(), try await office.faktur("002/B"))
        let papers = desk(office)
        let digest = try await papers.attach(first, PaperTests.pdf, named: "a.pdf", by: "ani").digest
        try await papers.attach(second, PaperTests.pdf, named: "b.pdf", by: "ani")
        _ = try await papers.remove(digest, of: first, seenVersion: 1, by: "ani")
        #expect(try await papers.document(digest, of: second)?.content == PaperTests.pdf)
        #expect(try await papers.document(digest, of: first) == nil)
        _ = try await office.store.files.keep(PaperTests.pdf, at: office.time.now)
        _ = try await papers.remove(digest, of: second, seenVersion: 1, by: "ani")
        #expect(try await office.store.files.file(digest) == PaperTests.pdf)
    }

    @Test func `a posted faktur keeps its documents, and an answered purchase its last scan`() async throws {
        let office = try await PostingOffice()
        let papers = desk(office)
        let posted = try await office.faktur()
        let digest = try await papers.attach(posted, PaperTests.pdf, named: "a.pdf", by: "ani").digest
        _ = try await office.desk.post(posted, by: "ani")
        let version = try await office.desk.faktur(posted).version
        let refused = await refusal { _ = try await papers.remove(digest, of: posted, seenVersion: version, by: "ani") }
        #expect(refused?.code == .fakturLocked || refused?.code == .fakturActNotPossible)
        #expect(try await papers.document(digest, of: posted)?.content == PaperTests.pdf)
        let numbered = try await office.faktur("003/C") { $0.docNum = 4711 }
        try await papers.attach(numbered, PaperTests.pdf, named: "a.pdf", by: "ani")
        let kept = await refusal { _ = try await papers.remove(digest, of: numbered, seenVersion: 1, by: "ani") }
        #expect(kept?.code == .fakturActNotPossible)
        let purchase = try await office.faktur("004/D") { $0.type = .purchase }
        try await papers.attach(purchase, PaperTests.pdf, named: "a.pdf", by: "tax")
        let last = await refusal { _ = try await papers.remove(digest, of: purchase, seenVersion: 1, by: "tax") }
        #expect(last?.code == .fakturActNotPossible && last?.summary.contains("purchase") == true)
        try await papers.attach(purchase, PaperTests.pdf + [10], named: "b.pdf", by: "tax")
        _ = try await papers.remove(digest, of: purchase, seenVersion: 1, by: "tax")
        #expect(try await office.desk.faktur(purchase).attachment == "b.pdf")
    }

    @Test func `a user's views are their own, by name`() async throws {
        let office = try await PostingOffice()
        let views = office.store.views
        for (user, name) in [("ani", "b"), ("ani", "a"), ("budi", "a")] {
            try await views.save(SavedView(user: user, name: name, query: "tab:all", savedAt: office.time.now))
        }
        try await views.save(SavedView(user: "ani", name: "a", query: "tab:posted", savedAt: office.time.now))
        #expect(try await views.views(of: "ani").map(\.query) == ["tab:posted", "tab:all"])
        #expect(try await views.remove("a", of: "ani"))
        #expect(try await !views.remove("a", of: "ani"))
        #expect(try await views.views(of: "budi").map(\.query) == ["tab:all"])
    }

    private func refusal(_ body: () async throws -> Void) async -> Failure? {
        do { try await body() } catch { return error as? Failure }
        return nil
    }
}
