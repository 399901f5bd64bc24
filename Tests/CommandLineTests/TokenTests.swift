import Base
import TestSupport
import Testing

@testable import CommandLine

/// Tokens as an administrator gives them out.
@Suite struct TokenTests {
    @Test func `a token is shown once, listed without its text, and revoked by its name`() async throws {
        let counter = try await Counter()
        let made = await counter.type("token create --role accounting-officer --name billing-app --days 30")
        #expect(made.code == .done)
        let text = try #require(made.out.firstMatch(of: /tieout_[0-9a-f]{12}_[0-9a-f]{64}/)).output
        let list = await counter.type("token list")
        #expect(list.out.contains("billing-app") && list.out.contains("in force") && list.out.contains("2026-02-04"))
        #expect(!list.out.contains(text))
        #expect(await counter.type("token revoke billing-app").out.contains("is revoked"))
        #expect(await counter.type("token list").out.contains("revoked"))
        let audit = await counter.type("audit list --subject", "token billing-app")
        #expect(audit.out.contains("token created") && audit.out.contains("token revoked"))
        #expect(!audit.out.contains(text))
    }

    @Test(arguments: [
        (["token", "revoke", "biling-app"], "TOKEN-UNKNOWN", "Did you mean billing-app?"),
        (["token", "create", "--role", "viewer", "--name", "billing-app"], "TOKEN-EXISTS", "Choose another name"),
    ])
    func `a wrong name is refused with its code and what to do`(
        words: [String], code: String, advice: String
    ) async throws {
        let counter = try await Counter()
        await counter.type("token create --role viewer --name billing-app")
        let answer = await counter.type(words.joined(separator: " "))
        #expect(answer.code == .attention && answer.err.contains(code) && answer.err.contains(advice), "\(answer)")
    }

    @Test func `a role nobody has is a mistake with the roles there are`() async throws {
        let answer = try await Counter().type("token create --role boss --name x")
        #expect(answer.code == .usage && answer.err.contains("viewer, creator, tax-officer, accounting-officer, admin"))
    }
}
