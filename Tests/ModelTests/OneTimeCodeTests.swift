import Base
import Crypto
import Testing

@testable import Model

@Suite struct OneTimeCodeTests {
    /// The key of RFC 6238, appendix B.
    private let code = OneTimeCode(key: Array("12345678901234567890".utf8)) { Digest.hmacSHA1($0, key: $1) }

    /// The last six of the eight digits of RFC 6238, appendix B, in the mode SHA1.
    @Test(
        arguments: [
            (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
            (2_000_000_000, "279037"), (20_000_000_000, "353130"),
        ] as [(Int64, String)])
    func `codes are those of RFC 6238`(second: Int64, digits: String) {
        let now = Timestamp(milliseconds: second * 1000)
        #expect(code.code(at: OneTimeCode.step(at: now)) == digits)
        #expect(code.step(of: " \(digits.prefix(3)) \(digits.suffix(3)) ", at: now) == second / 30)
    }

    @Test func `a code is known for a step before and after its own, and no longer`() {
        let now = Timestamp(milliseconds: 1_111_111_109_000)
        let known = [-60, -30, 0, 30, 60].map { seconds in
            code.step(of: "081804", at: now.adding(seconds: seconds)) == 37_037_036
        }
        #expect(known == [false, true, true, true, false])
        #expect(code.step(of: "", at: now) == nil)
    }

    @Test func `an app reads the key from an address that says whose it is`() {
        #expect(
            OneTimeCode.uri(key: Array("Hello!".utf8), name: "dewi@x", issuer: "Tieout PT Satu")
                == "otpauth://totp/Tieout%20PT%20Satu:dewi%40x?secret=JBSWY3DPEE&issuer=Tieout%20PT%20Satu")
    }

    @Test(arguments: [
        ("192.0.2.1", "192.0.2.1"), ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"), ("2001:db8::1", "2001:db8:0:0::/64"),
        ("::1", "0:0:0:0::/64"), ("fe80::1%eth0", "fe80:0:0:0::/64"), ("::ffff:192.0.2.1", "::ffff:192.0.2.1"),
        ("", ""), (":", "0:0:0:0::/64"),
    ])
    func `attempts are counted by address, or by the network of one host`(address: String, subject: String) {
        #expect(AttemptSubject(address: address) == .address(subject))
    }

    @Test func `every role may look, and only an administrator manages users`() {
        #expect(Role.allCases.allSatisfy { $0.may(.view) })
        #expect(Role.allCases.filter { $0.may(.manageUsers) } == [.administrator])
    }
}
