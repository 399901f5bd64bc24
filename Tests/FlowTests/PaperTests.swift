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
