import Base
import TestSupport
import Testing

@testable import Model

/// The list of common passwords against a published ranking, which comes from PyPI when the test runs.
@Suite struct RankedPasswordTests {
    @Test func `the 3,000 most frequent passwords of a published ranking are all refused`() async throws {
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let told = await shell("cd '/\(root)' && scripts/rank-passwords.sh")
        let ranking = try #require(told, "the ranking can't be had").split(separator: "\n").map(String.init)
        try #require(ranking.count == 30_000)
        let accepted = ranking.prefix(3000).filter(isAccepted)
        #expect(accepted.isEmpty)
        // Shorter ones are refused for their length: of those that are long enough, as many again.
        let long = ranking.filter { $0.count >= PasswordRule.charactersMin }
        #expect(long.prefix(3000).filter(isAccepted).isEmpty)
        // What stands further down is another's guess; the rules reach some of it.
        #expect(long.dropFirst(3000).count { !isAccepted($0) } > 900)
    }

    private func isAccepted(_ password: String) -> Bool {
        do throws(Failure) { try PasswordRule.check(Secret(password), name: "dewi", normalForm: { $0 }) } catch {
            return false
        }
        return true
    }
}
