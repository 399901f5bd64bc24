import Base
import Testing
import UTF8Proc

@testable import Model

@Suite struct PasswordRuleTests {
    private func isAccepted(_ password: String, name: String = "dewi") -> Bool {
        do throws(Failure) {
            try PasswordRule.check(Secret(password), name: name, normalForm: UnicodeForm.compatible)
        } catch { return false }
        return true
    }

    @Test(arguments: [
        "tr0ub4dor", "correct horse battery", "kuda nil makan roti", "ĉevalo manĝas", "blauwe-fiets",
        String(repeating: "ab1", count: 80), "dragonboats", "maverick4711", "12 ribu rupiah",
    ])
    func `a password of eight characters that nobody tries first is accepted, whatever it is made of`(
        password: String
    ) {
        #expect(isAccepted(password))
    }

    @Test(arguments: [
        "", "seven77", "password", "Password1", "PASSWORD123", "12345678", "qwertyuiop", "1q2w3e4r", "iloveyou",
        "sayang123", "parola123", "jelszo123", "aaaaaaaaaaaa", "abababababab", String(repeating: "abc", count: 86),
        "Maverick1", "metallica", "sunshine1987", "dragon!!", "monkeymonkey", "ｐａｓｓｗｏｒｄ１",
    ])
    func `what is short, tried first, or longer than anybody types is refused`(password: String) {
        #expect(!isAccepted(password))
    }

    @Test func `the own name is no password`() {
        #expect(!isAccepted("Dewi.Lestari", name: "dewi.lestari"))
        #expect(!isAccepted("Ｄewi.Ｌestari", name: "dewi.lestari"))
        #expect(isAccepted("Dewi.Lestari", name: "budi"))
    }

    @Test func `characters are counted as Unicode counts them, after the letters are put together`() {
        #expect(!isAccepted("e\u{301}e\u{301}e\u{301}e\u{301}"))
        #expect(isAccepted("écritoire"))
        #expect(isAccepted(String(repeating: "e\u{301}xy", count: 60)))
        #expect(!isAccepted(String(repeating: "\u{FDFA}y", count: 64)))
    }

    @Test func `a character that Unicode has not assigned is refused, because its form may change`() {
        #expect(!isAccepted("kuda nil \u{0378}"))
    }

    @Test func `no word is kept that would be refused for its length, or could never be typed`() {
        let plain = RankedPasswords.all.allSatisfy { $0.count >= 8 && $0 == $0.lowercased() }
        #expect(plain && Set(RankedPasswords.all).count == RankedPasswords.all.count)
    }
}
