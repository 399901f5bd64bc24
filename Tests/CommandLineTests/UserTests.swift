import Base
import Model
import TestSupport
import Testing

@testable import CommandLine

/// People as an administrator lets them in from a terminal.
@Suite struct UserTests {
    @Test func `the first administrator is added with a password that is typed twice and never shown`() async throws {
        let counter = try await Counter(terminal: TestTerminal(isInteractive: true))
        counter.terminal.willType("a good long one", "a good long one")
        let added = await counter.type("user add dewi --role admin --full-name", "Dewi Lestari")
        #expect(added.code == .done && added.out.contains("can sign in"), "\(added)")
        let list = await counter.type("user list")
        #expect(list.out.contains("Dewi Lestari") && list.out.contains("in force"))
        #expect(!(added.out + added.err + list.out).contains("a good long one"))
        let outcome = try await counter.office.reception.signIn.signIn(
            name: "dewi", password: Secret("a good long one"), from: Visitor(address: "192.0.2.1", agent: ""))
        guard case .signedIn = outcome else { return #expect(Bool(false), "\(outcome)") }
        #expect(await counter.type("user sessions dewi").out.contains("192.0.2.1"))
        await counter.type("user sessions dewi --end")
        #expect(await counter.type("user sessions dewi").out.contains("signed in nowhere"))
    }

    @Test(arguments: [
        (["a good long one", "another long one"], "PASSWORD-NOT-GIVEN"), ([], "PASSWORD-NOT-GIVEN"),
        (["short", "short"], "PASSWORD-REFUSED"),
    ])
    func `a password that is mistyped, missing or too weak adds nobody`(typed: [String], code: String) async throws {
        let counter = try await Counter(terminal: TestTerminal(isInteractive: true))
        if typed.count == 2 { counter.terminal.willType(typed[0], typed[1]) }
        let answer = await counter.type("user add dewi --role admin")
        #expect(answer.code == .attention && answer.err.contains(code))
        #expect(await counter.type("user list").out.contains("No user"))
    }

    @Test func `where nobody types, the password is one line of the input`() async throws {
        let counter = try await Counter()
        counter.terminal.willType("a good long one")
        #expect(await counter.type("user add dewi --role admin --json").code == .done)
    }

    @Test func `a user is changed by what is named, and disabled with the last administrator spared`() async throws {
        let counter = try await Counter()
        counter.terminal.willType("a good long one", "another good one")
        await counter.type("user add dewi --role admin")
        await counter.type("user add budi --role creator --grant run-jobs")
        let changed = try await counter.type("user change Budi --grant read-audit --revoke run-jobs --json").json()
        #expect(changed["user"]?["grants"] == ["read-audit"] && changed["user"]?["role"] == "creator")
        #expect(await counter.type("user disable budi").code == .done)
        #expect(await counter.type("user show budi").out.contains("disabled since"))
        let refused = await counter.type("user disable dewi")
        #expect(refused.code == .attention && refused.err.contains("USER-LAST-ADMINISTRATOR"))
        #expect(await counter.type("user enable budi").code == .done)
        counter.terminal.willType("yet another one")
        #expect(await counter.type("user password budi").code == .done)
        #expect(await counter.type("user remove-app budi").out.contains("has none"))
        #expect(await counter.type("user show nobody").err.contains("USER-UNKNOWN"))
        #expect(await counter.type("user add rudi").code == .usage)
    }
}
