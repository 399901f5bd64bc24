import Base
import FakturPosting
import HTTPServer
import Model
import Store
import TestSupport
import Testing

@testable import Web

/// Text that would be markup if anybody forgot to escape it.
@Suite struct HostileTextTests {
    private static let hostile = "\"'><hostile onload=alert(1)>&amp;</textarea></title>{{7*7}}"

    @Test(arguments: [Role.administrator, .creator])
    func `hostile text in every field of every form comes back as text`(role: Role) async throws {
        let office = try await WebOffice()
        let browser = try await office.browser(role)
        for page in try await browser.everyPage() {
            for form in page.forms where form.isFilledIn {
                let fields = form.fields.filter { $0 != "_token" }.map { ($0, HostileTextTests.hostile) }
                let shown = await browser.send(form, fields)
                #expect(!shown.text.contains("<hostile"), "\(page.target): \(form.action)")
                #expect(shown.status != 500, "\(page.target): \(form.action)")
                for header in shown.response.headers.fields { #expect(!header.value.contains("<hostile")) }
            }
        }
        for page in try await browser.everyPage() { #expect(!page.text.contains("<hostile"), "\(page.target)") }
    }

    @Test func `hostile text that is kept stands on every page as text`() async throws {
        let office = try await WebOffice()
        let hostile = HostileTextTests.hostile
        try await office.customer("C00001", named: hostile)
        let id = try await office.faktur("<hostile>/1") { $0.remarks = hostile }
        _ = try await office.desk.post(try await office.faktur("<hostile>/2"), by: hostile)
        try await office.desk.audit.record(
            AuditEntry(
                at: office.time.now, who: hostile, deed: hostile, subject: "faktur \(id)",
                before: ["<hostile>": JSON(hostile)], after: JSON(hostile)))
        _ = try await office.store.rawDocuments.keep(
            [RawArrival(id: "raw-1", source: hostile, data: ["<hostile>": JSON(hostile)])],
            at: office.time.now)
        try await office.browser(.viewer).post("/fakturs/views", ["name": hostile, "query": hostile])
        let browser = try await office.browser(.administrator)
        let page = await browser.get("/fakturs/\(id)")
        #expect(page.text.contains("&lt;hostile") && !page.text.contains("<hostile"))
        let pages = try await browser.everyPage()
        #expect(pages.contains { $0.text.contains("&lt;hostile") })
        for page in pages { #expect(!page.text.contains("<hostile"), "\(page.target)") }
    }

    @Test func `hostile text in an address comes back as text`() async throws {
        let office = try await WebOffice()
        let browser = try await office.browser(.administrator)
        let hostile = Address.escaped(HostileTextTests.hostile)
        for route in office.face.routes where route.method == .get {
            let place = route.path.text.replacing(#/\{[^}]*\}/#, with: hostile)
            for target in [
                place, "\(place)?q=\(hostile)&tab=\(hostile)&sort=\(hostile)&after=\(hostile)&page=\(hostile)",
            ] {
                let shown = await browser.get(target)
                #expect(!shown.text.contains("<hostile"), "\(target)")
                #expect(shown.status != 500, "\(target) \(shown.status)")
            }
        }
    }

    @Test func `hostile text in a cookie or a header comes back as text or not at all`() async throws {
        let office = try await WebOffice()
        let browser = try await office.browser(.viewer)
        for name in [SetCookie.notice, SetCookie.theme, SetCookie.language] {
            browser.set(cookie: name, "good.%3Chostile%3E")
            #expect(!(await browser.get("/").text.contains("<hostile")))
        }
        let shown = await browser.get(
            "/", headers: ["Accept-Language": "<hostile>", "User-Agent": "<hostile>", "Referer": "<hostile>"])
        #expect(!shown.text.contains("<hostile"))
    }
}
