import Base
import Model
import Store
import TestSupport
import Testing

@testable import Web

/// The audit, the settings, the doctor.
@Suite struct HouseRoomTests {
    @Test func `the audit is searched by person, deed, subject and day, page by page`() async throws {
        let office = try await WebOffice()
        for number in 1...60 {
            try await office.store.audit.record(
                AuditEntry(
                    at: office.time.now, who: number == 7 ? "dewi" : "ani", deed: "faktur edited",
                    subject: "faktur \(number)", before: ["kurs": "1", "dpp": "5"], after: ["kurs": "2", "dpp": "5"]))
        }
        let browser = try await office.browser(.accountingOfficer)
        let first = await browser.get("/audit?deed=EDITED")
        #expect(first.words.contains("faktur 60") && !first.words.contains("faktur 10 "))
        let next = try #require(first.text.firstMatch(of: /rel="next" href="([^"]+)"/)).1.replacing("&amp;", with: "&")
        #expect(await browser.get(String(next)).words.contains("faktur 10 "))
        let dewi = await browser.get("/audit?who=DEWI")
        #expect(dewi.words.contains("faktur 7 ") && !dewi.words.contains("faktur 8 "))
        #expect(dewi.text.contains("<del>1</del> <ins>2</ins>") && !dewi.text.contains("dpp"))
        #expect(await browser.get("/audit?subject=faktur+9").words.contains("faktur 9 "))
        #expect(await browser.get("/audit?from=2026-01-06").words.contains("No entry matches."))
        #expect(await browser.get("/audit?from=2026-01-05&until=2026-01-05").words.contains("faktur 60"))
        let wrong = await browser.get("/audit?until=yesterday")
        #expect(wrong.status == 422 && wrong.text.contains("value=\"yesterday\""))
        #expect(try await office.browser(.viewer).get("/audit").status == 403)
    }

    @Test func `an entry that names a thousand numbers does not make the page endless`() async throws {
        let office = try await WebOffice()
        for number in 1...50 {
            let numbers = JSON((1...1000).map { JSON("\($0)/INV/2026") })
            try await office.store.audit.record(
                AuditEntry(
                    at: office.time.now, who: "ani", deed: "1000 fakturs imported", subject: "fakturs",
                    after: ["invoice_no": numbers, "batch": JSON(number)]))
        }
        #expect(try await office.browser(.administrator).get("/audit").text.utf8.count < 100_000)
    }

    @Test func `the chain is computed anew, and a change made behind Tieout's back shows`() async throws {
        let office = try await WebOffice()
        let browser = try await office.browser(.administrator)
        let whole = await browser.get("/audit?verify=1")
        #expect(whole.words.contains("entries follow from each other"))
        let searched = await browser.get("/audit?who=root&from=2025-01-01")
        #expect(searched.hidden("who") == "root" && searched.hidden("from") == "2025-01-01")
        try await office.store.database.write { connection throws(SQLError) in
            try connection.change("UPDATE audit SET who = 'mallory' WHERE sequence = 2")
        }
        #expect(await browser.get("/audit?verify=1").words.contains("Entry 2 does not follow"))
    }

    @Test func `a setting shows its value, where it comes from, and no secret`() async throws {
        let lines = [
            SettingsView.Line(
                name: "sap.url", value: "https://sap:50000", unit: "", origin: "config.yaml:3",
                sentence: "Where SAP is."),
            SettingsView.Line(
                name: "sap.password", value: "•••", unit: "", origin: "environment SAP_PASSWORD",
                sentence: "Its password."),
            SettingsView.Line(
                name: "log.level", value: "info", unit: "", origin: "default", sentence: "How much is told."),
        ]
        let office = try await WebOffice(settingsShown: SettingsView(lines: lines, problems: [], warnings: []))
        let browser = try await office.browser(.administrator)
        let all = await browser.get("/settings")
        #expect(all.words.contains("environment SAP_PASSWORD") && all.words.contains("•••"))
        #expect(all.words.contains("log.level"))
        #expect(!(await browser.get("/settings?only=chosen").words.contains("log.level")))
        #expect(try await office.browser(.accountingOfficer).get("/settings").status == 403)
    }

    @Test func `the doctor looks when asked, and says what to do about each problem`() async throws {
        let findings = [
            Diagnosis(.problem, "sap.url", "Nobody listens.", remedy: "Check host and port."),
            Diagnosis(.fine, "store", "It can be written."),
        ]
        let office = try await WebOffice(examined: findings)
        let browser = try await office.browser(.administrator)
        #expect(!(await browser.get("/doctor").words.contains("Nobody listens.")))
        #expect(await browser.get("/doctor?examine=now").text.contains("data-live=\"/doctor/events\""))
        let result = await browser.get("/doctor/result")
        #expect(result.words.contains("1 problem, 0 warnings. Begin with the first problem"))
        #expect(result.words.contains("Nobody listens. Check host and port."))
        for path in ["/doctor", "/doctor/result", "/doctor/events"] {
            #expect(try await office.browser(.viewer).get(path).status == 403)
        }
    }

    @Test func `the comparison says that it is not there yet`() async throws {
        let office = try await WebOffice()
        #expect(try await office.browser(.viewer).get("/compare").words.contains("not part of Tieout yet"))
    }

    @Test func `every operators' page speaks the language of whoever reads it`() async throws {
        let office = try await WebOffice()
        var readers: [Browser] = []
        for language in Language.allCases {
            var profile = UserProfile(fullName: "Somebody", role: .administrator)
            profile.language = language
            let name = "reader-\(language.rawValue)"
            _ = try await office.reception.users.add(
                name: name, profile: profile, password: WebOffice.password, by: "test")
            let browser = office.browser()
            await browser.post("/sign-in", ["name": name, "password": WebOffice.password.revealed])
            readers.append(browser)
        }
        let paths = [
            "/jobs", "/deliveries", "/raw-documents", "/customers", "/audit", "/settings", "/doctor", "/compare",
        ]
        for path in paths {
            var sentences: Set<String> = []
            for reader in readers {
                let shown = await reader.get(path)
                #expect(shown.status == 200)
                let sentence = try #require(shown.text.firstMatch(of: #/<main[\s\S]*?<p[^>]*>([^<]+)</#)).1
                sentences.insert(String(sentence))
            }
            #expect(sentences.count == Language.allCases.count, "\(path) says \(sentences)")
        }
    }
}
