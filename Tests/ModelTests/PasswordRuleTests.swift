import Base
import Testing

@testable import Model

@Suite struct PasswordRuleTests {
    private func isAccepted(_ password: String, name: String = "dewi") -> Bool {
        do throws(Failure) { try PasswordRule.check(Secret(password), name: name) } catch { return false }
        return true
    }

    @Test(arguments: [
        "tr0ub4dor", "correct horse battery", "kuda nil makan roti", "ĉevalo manĝas", "blauwe-fiets",
        String(repeating: "ab1", count: 80),
    ])
    func `a password of eight characters that nobody tries first is accepted, whatever it is made of`(
        password: String
    ) {
        #expect(isAccepted(password))
    }

    @Test(arguments: [
        "", "seven77", "password", "Password1", "PASSWORD123", "12345678", "qwertyuiop", "1q2w3e4r", "iloveyou",
        "sayang123", "parola123", "jelszo123", "aaaaaaaaaaaa", "abababababab", String(repeating: "abc", count: 86),
    ])
    func `what is short, tried first, or longer than anybody types is refused`(password: String) {
        #expect(!isAccepted(password))
    }

    @Test func `the own name is no password`() {
        #expect(!isAccepted("Dewi.Lestari", name: "dewi.lestari"))
        #expect(isAccepted("Dewi.Lestari", name: "budi"))
    }

    @Test func `three thousand passwords and more are known, none of them refused for its length anyway`() {
        #expect(CommonPasswords.all.count >= 3_000)
        #expect(CommonPasswords.all.allSatisfy { $0.count >= 8 && $0 == $0.lowercased() })
    }
}
