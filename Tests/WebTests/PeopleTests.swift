import Base
import Crypto
import HTTPServer
import Model
import Store
import TestSupport
import Testing

@testable import Web

/// Who may come in, and what people keep about themselves.
@Suite struct PeopleTests {
    @Test func `an administrator adds a person, who then signs in with that password`() async throws {
        let office = try await WebOffice()
        let admin = try await office.browser(.administrator)
        await admin.get("/users/new")
        let made = await admin.submit(
            "/users/new",
            [
                "name": "rini", "full_name": "Rini Wulandari", "role": "tax-officer", "language": "id",
                "password": "kertas dan tinta", "grants": "run-jobs",
            ])
        #expect(made.status == 200)
        #expect(made.words.contains("rini can sign in now."))
        let rini = office.browser()
        #expect(await rini.post("/sign-in", ["name": "rini", "password": "kertas dan tinta"]).location == "/")
        let account = await rini.get("/account")
        #expect(account.words.contains("petugas pajak"))
        #expect(account.words.contains("menjalankan pekerjaan"))
    }

    @Test func `a refused entry keeps what was typed and says what is wrong where it is`() async throws {
        let office = try await WebOffice()
        let admin = try await office.browser(.administrator)
        await admin.get("/users/new")
        let weak = await admin.post(
            "/users/new", ["name": "rini", "full_name": "Rini", "role": "viewer", "password": "password"])
        #expect(weak.status == 422)
        #expect(weak.text.contains("value=\"Rini\""))
        #expect(weak.text.contains("aria-invalid=\"true\""))
        #expect(!weak.text.contains("value=\"password\""))
    }

    @Test func `a disabled person is signed out everywhere, and comes back when enabled`() async throws {
        let office = try await WebOffice()
        let viewer = try await office.browser(.viewer)
        let id = try await office.reception.users.user(named: "viewer").id
        let admin = try await office.browser(.administrator)
        await admin.get("/users/\(id)")
        await admin.post("/users/\(id)/disable")
        #expect(await viewer.get("/account").location?.hasPrefix("/sign-in") == true)
        #expect(
            await viewer.post("/sign-in", ["name": "viewer", "password": WebOffice.password.revealed]).status == 422)
        await admin.post("/users/\(id)/enable")
        #expect(
            await viewer.post("/sign-in", ["name": "viewer", "password": WebOffice.password.revealed]).status == 303)
    }

    @Test func `the last administrator can't take the keys away from themselves`() async throws {
        let office = try await WebOffice()
        let admin = try await office.browser(.administrator)
        let id = try await office.reception.users.user(named: "admin").id
        let page = await admin.get("/users/\(id)")
        let version = try #require(page.text.firstMatch(of: /name="version" value="(\d+)"/)?.1)
        let refused = await admin.post(
            "/users/\(id)", ["version": String(version), "full_name": "Adi", "role": "viewer", "language": "en"])
        #expect(refused.status == 422)
        #expect(refused.text.contains("USER-LAST-ADMINISTRATOR"))
        #expect(await admin.post("/users/\(id)/disable").status == 422)
    }

    @Test func `two administrators who change the same person at once are told, and nothing is lost`() async throws {
        let office = try await WebOffice()
        let (one, two) = (try await office.browser(.administrator), try await office.browser(.administrator))
        let id = try await office.reception.users.user(named: "viewer").id
        let seen = await one.get("/users/\(id)")
        let version = String(try #require(seen.text.firstMatch(of: /name="version" value="(\d+)"/)?.1))
        await two.get("/users/\(id)")
        let fields: KeyValuePairs = ["version": version, "full_name": "Vera", "role": "viewer", "language": "en"]
        #expect(await one.post("/users/\(id)", fields).status == 303)
        let late = await two.post(
            "/users/\(id)", ["version": version, "full_name": "Veronika", "role": "viewer", "language": "en"])
        #expect(late.text.contains("USER-CHANGED-MEANWHILE"))
        #expect(try await office.reception.users.user(id).fullName == "Vera")
    }

    @Test func `a second factor is set up, asked for, and its recovery codes let in once`() async throws {
        let office = try await WebOffice()
        let viewer = try await office.browser(.viewer)
        await viewer.get("/account")
        let offer = await viewer.submit("/account/second-factor")
        #expect(offer.text.contains("otpauth://totp/"))
        let wrong = await viewer.post("/account/second-factor/confirm", ["code": "000000"])
        #expect(wrong.status == 422)
        #expect(wrong.text.contains("otpauth://totp/"))
        let set = await viewer.post("/account/second-factor/confirm", ["code": try await office.code(of: "viewer")])
        let recovery = try #require(set.text.firstMatch(of: /[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}/)).0
        // The next half minute: the code that set it up is used.
        office.time.advance(seconds: 30)
        let code = try await office.code(of: "viewer")
        #expect(try await office.signIn("viewer", code: code) == 303)
        #expect(try await office.signIn("viewer", code: code) == 422)
        #expect(try await office.signIn("viewer", code: String(recovery)) == 303)
        #expect(try await office.signIn("viewer", code: String(recovery)) == 422)
    }

    @Test func `a role that is taken away is gone with the next click`() async throws {
        let office = try await WebOffice()
        let auditor = try await office.browser(.accountingOfficer)
        #expect(await auditor.get("/audit").status == 200)
        let user = try await office.reception.users.user(named: "accounting-officer")
        var profile = user.profile
        profile.role = .viewer
        _ = try await office.reception.users.change(user.id, seenVersion: 1, to: profile, by: "test")
        #expect(await auditor.get("/audit").status == 403)
        #expect(await auditor.get("/fakturs").status == 200)
    }

    @Test func `changing the password needs the present one, and ends the other sessions`() async throws {
        let office = try await WebOffice()
        let (here, there) = (try await office.browser(.viewer), try await office.browser(.viewer))
        await here.get("/account")
        let new: KeyValuePairs = [
            "old": "wrong one!", "new": "quite another sentence", "again": "quite another sentence",
        ]
        #expect(await here.post("/account/password", new).status == 422)
        let old = WebOffice.password.revealed
        let right = await here.submit(
            "/account/password", ["old": old, "new": "quite another sentence", "again": "quite another sentence"])
        #expect(right.words.contains("The password is changed"))
        #expect(await there.get("/account").status == 303)
        #expect(await here.get("/account").status == 200)
    }

    @Test func `a token is shown once, works, and is revoked`() async throws {
        let office = try await WebOffice()
        let admin = try await office.browser(.administrator)
        await admin.get("/tokens")
        let made = await admin.post("/tokens", ["name": "warehouse", "role": "viewer", "days": "30"])
        #expect(made.text.firstMatch(of: /tieout_[0-9a-f]{12}_[0-9a-f]{64}/) != nil)
        let again = await admin.get("/tokens")
        #expect(again.text.firstMatch(of: /tieout_[0-9a-f]{12}_[0-9a-f]{64}/) == nil)
        let action = try #require(again.text.firstMatch(of: /action="(\/tokens\/[0-9a-f]{12}\/revoke)"/)?.1)
        #expect(await admin.submit(String(action)).words.contains("revoked"))
    }

    @Test(arguments: ["0", "4000", "soon"])
    func `a token's end that makes no sense is refused, with what was typed`(days: String) async throws {
        let office = try await WebOffice()
        let admin = try await office.browser(.administrator)
        await admin.get("/tokens")
        let refused = await admin.post("/tokens", ["name": "warehouse", "role": "viewer", "days": days])
        #expect(refused.status == 422)
        #expect(refused.text.contains("value=\"\(days)\""))
    }

    @Test func `the language chosen in the header is the account's from then on, in every browser`() async throws {
        let office = try await WebOffice()
        let (here, there) = (try await office.browser(.viewer), try await office.browser(.viewer))
        await here.get("/account")
        let back = await here.post("/preferences", ["language": "hu", "_back": "/account"])
        #expect(back.location == "/account")
        #expect(await here.get("/account").text.contains("<html lang=\"hu\""))
        #expect(await there.get("/account").text.contains("<html lang=\"hu\""))
    }

    @Test func `the first administrator is made by the link, and the link then lets nobody in`() async throws {
        let office = try await WebOffice(people: [])
        let link = try #require(try await office.reception.setup.offer()).revealed
        let stranger = office.browser()
        #expect(await stranger.get("/setup/\(link)").status == 200)
        let differing = await stranger.post(
            "/setup/\(link)",
            ["name": "adi", "full_name": "Adi", "password": "paper and ink", "again": "ink and paper"])
        #expect(differing.status == 422)
        let made = await stranger.submit(
            "/setup/\(link)",
            ["name": "adi", "full_name": "Adi", "password": "paper and ink", "again": "paper and ink"])
        #expect(made.words.contains("The account is made. Sign in."))
        #expect(await stranger.get("/setup/\(link)").status == 422)
        #expect(await stranger.get("/setup/\(String(repeating: "0", count: 64))").status == 422)
    }
}

extension WebOffice {
    /// What the person's app shows now.
    fileprivate func code(of name: String) async throws -> String {
        let user = try await reception.users.user(named: name)
        let factor = try #require(try await store.secondFactors.secondFactor(of: user.id))
        return OneTimeCode(key: CheapSealing().open(factor.sealedKey), hmacSHA1: { Digest.hmacSHA1($0, key: $1) })
            .code(at: OneTimeCode.step(at: time.now))
    }

    /// The status of the answer to the code, after the right password.
    fileprivate func signIn(_ name: String, code: String) async throws -> Int {
        let browser = browser()
        let led = await browser.post("/sign-in", ["name": name, "password": WebOffice.password.revealed])
        #expect(led.location?.hasPrefix("/sign-in/code") == true && browser.session == nil)
        return await browser.post("/sign-in/code", ["code": code]).status
    }
}
