import Base
import Model
import Testing

@testable import Web

/// Which columns the list of fakturs has, who sees them, and which tab it opens on.
@Suite struct FakturColumnTests {
    @Test func `the list has the columns its address names; names that no column has are passed over`() async throws {
        let office = try await WebOffice()
        _ = try await office.faktur()
        _ = try await office.faktur("091/XI/2025") {
            $0.docNum = 4711
            $0.remarks = "urgent"
        }
        let viewer = try await office.browser(.viewer)
        let usual = await viewer.get("/fakturs?tab=answered")
        #expect(usual.heads == ["Date", "Invoice no.", "Faktur no.", "Customer", "DPP", "PPN", "Status"])
        #expect(!usual.words.contains("4711"))
        let chosen = await viewer.get("/fakturs?tab=posted&columns=doc_num,colour,remarks,total")
        #expect(chosen.status == 200)
        #expect(chosen.heads == ["Invoice no.", "Total", "DocNum", "Remarks"])
        #expect(chosen.words.contains("1,110,000.00 IDR 4711 urgent"))
        #expect(chosen.ticked == ["total", "doc_num", "remarks"])
        // Whatever is clicked next keeps them: tabs, heads, and the search.
        #expect(chosen.text.contains("tab=all&amp;columns=invoice_no%2Ctotal%2Cdoc_num%2Cremarks"))
        #expect(chosen.text.contains("sort=number&amp;columns=invoice_no%2Ctotal%2Cdoc_num%2Cremarks"))
        #expect(chosen.hidden("columns") == "invoice_no,total,doc_num,remarks")
        #expect(await viewer.get("/fakturs?columns=colour").heads == usual.heads)
        #expect(await viewer.get("/fakturs?tab=answered&columns=invoice_no").heads == ["Invoice no."])
        // As a form sends them, a box at a time.
        let boxes = await viewer.get("/fakturs?tab=answered&columns=invoice_no&columns=ppn&columns=dpp")
        #expect(boxes.heads == ["Invoice no.", "DPP", "PPN"])
    }

    @Test func `every column can be shown at once, on a page that is still small`() async throws {
        let office = try await WebOffice()
        for number in 1...60 {
            _ = try await office.faktur("\(number)/ARK-022C/XI/2025") {
                $0.submission.submittedBy = "accounting"
                $0.submission.submittedAt = $0.createdAt
                $0.submission.docEntry = 12_345
                $0.docNum = Int64(100_000 + number)
                $0.responseBy = "tax"
                $0.responseAt = $0.createdAt
                $0.remarks = String(repeating: "a remark ", count: 20)
                $0.project = "022C"
            }
        }
        let all = FakturColumns(FakturColumns.offered)
        let page = await (try office.browser(.viewer)).get(Address.of("/fakturs", ["columns": "\(all)"]))
        #expect(page.heads.count == FakturColumns.offered.count)
        #expect(page.text.utf8.count < 100_000 && page.text.contains("rel=\"next\""))
    }

    @Test func `what somebody wants to see from now on is shown to them, and to nobody else`() async throws {
        let office = try await WebOffice()
        _ = try await office.faktur()
        let (viewer, other) = (try await office.browser(.viewer), try await office.browser(.taxOfficer))
        let deeds = try await office.deeds
        let kept = await viewer.post(
            "/fakturs/columns",
            ["tab": "answered", "q": "no:090", "columns": "invoice_no", "columns": "total", "columns": "colour"])
        // The address that is shown names them, so that it can be sent to somebody else.
        #expect(kept.location == "/fakturs?tab=answered&q=no%3A090&columns=invoice_no%2Ctotal")
        let own = await viewer.get("/fakturs?tab=answered")
        #expect(own.heads == ["Invoice no.", "Total"])
        #expect(!own.text.contains("columns=invoice_no%2Ctotal"), "Nobody sends their own taste around unasked.")
        #expect(await other.get("/fakturs?tab=answered").heads.count == 7)
        // Somebody else's address shows theirs, and leaves one's own alone.
        #expect(await viewer.get("/fakturs?tab=answered&columns=dpp").heads == ["Invoice no.", "DPP"])
        #expect(await viewer.get("/fakturs?tab=answered").heads == ["Invoice no.", "Total"])
        #expect(try await office.deeds == deeds, "A taste is no deed for the audit.")
    }

    @Test func `a saved view keeps the columns it was saved with`() async throws {
        let office = try await WebOffice()
        _ = try await office.faktur()
        let viewer = try await office.browser(.viewer)
        let page = await viewer.get("/fakturs?tab=answered&columns=total")
        let query = try #require(page.hidden("query"))
        let saved = await viewer.submit("/fakturs/views", ["name": "sums", "query": query, "_back": "/fakturs"])
        let link = try #require(saved.text.firstMatch(of: /<li><a href="([^"]+)">sums</)?.1)
        let view = await viewer.get(String(link).replacing("&amp;", with: "&"))
        #expect(view.heads == ["Invoice no.", "Total"])
        #expect(view.text.contains("type=\"search\" value=\"\""), "The box holds the search alone.")
        #expect(view.words.contains("090/XI/2025"))
    }

    @Test func `the token stands on the button that needs it, and in no address`() async throws {
        let office = try await WebOffice()
        _ = try await office.faktur()
        let target = "/fakturs?tab=answered"
        let page = FoundPage(target: target, text: await (try office.browser(.administrator)).get(target).text)
        let asking = page.forms.filter { !$0.isPost }
        #expect(asking.contains { $0.fields.contains("columns") })
        #expect(asking.allSatisfy { !$0.fields.contains("_token") })
    }

    @Test(
        arguments: [
            (.taxOfficer, ["draft"], "Incomplete"), (.taxOfficer, ["answered"], "All"),
            (.creator, ["draft", "answered"], "Incomplete"), (.creator, [], "All"),
            (.accountingOfficer, ["draft", "answered"], "Answered"), (.accountingOfficer, ["draft"], "All"),
            (.administrator, ["draft", "answered"], "Incomplete"), (.administrator, ["answered"], "Answered"),
            (.viewer, ["draft", "answered"], "All"),
        ] as [(Role, [String], String)])
    func `the list opens where a person's work lies, and on all where there is none`(
        role: Role, there: [String], opened: String
    ) async throws {
        let office = try await WebOffice(people: [role])
        for status in there.compactMap(FakturStatus.init(rawValue:)) {
            _ = try await office.faktur("\(status)/1") { $0.status = status }
        }
        let browser = try await office.browser(role)
        #expect(await browser.get("/fakturs").currentTab == opened)
        // What an address says counts for more; a search looks everywhere.
        #expect(await browser.get("/fakturs?tab=posted").currentTab == "Posted")
        #expect(await browser.get("/fakturs?q=anything").currentTab == "All")
    }
}

extension Shown {
    /// The words above the columns of the list.
    fileprivate var heads: [String] {
        text.matches(of: /<th scope="col"(?: class="amount")?[^>]*>(?:<a [^>]*>)?([^<]+)/).map { match in
            String(match.1).replacing(" \u{2191}", with: "").replacing(" \u{2193}", with: "")
        }
    }

    fileprivate var ticked: [String] {
        text.matches(of: /name="columns" value="([a-z_]+)" checked/).map { String($0.1) }
    }

    fileprivate var currentTab: String? {
        text.firstMatch(of: /<nav class="tabs"[\s\S]*?aria-current="page">([^<]+)/).map { String($0.1) }
    }
}
