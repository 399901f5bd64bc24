package import Base

/// The six digits an authenticator app shows for half a minute: TOTP (RFC 6238) over HOTP (RFC 4226).
package struct OneTimeCode: Sendable {
    private let key: [UInt8]
    private let hmacSHA1: KeyedDigestFunction

    package init(key: [UInt8], hmacSHA1: @escaping KeyedDigestFunction) {
        self.key = key
        self.hmacSHA1 = hmacSHA1
    }

    package static let stepSeconds: Int64 = 30
    /// 160 bits, the length RFC 4226 (section 4, R6) recommends.
    package static let keyBytes = 20

    /// "T is the number of time steps between the initial counter time T0 and the current Unix time" (RFC 6238, 4.2).
    package static func step(at now: Timestamp) -> Int64 { now.milliseconds / (stepSeconds * 1000) }

    /// The step whose code this is: now, or one before or after it, because clocks differ. `nil` for a wrong code.
    package func step(of code: String, at now: Timestamp) -> Int64? {
        let typed = String(code.filter { !$0.isWhitespace })
        let current = OneTimeCode.step(at: now)
        var found: Int64?
        for step in [current - 1, current + 1, current] where isSame(self.code(at: step), typed) { found = step }
        return found
    }

    /// Six digits, by the dynamic truncation of RFC 4226, section 5.3.
    package func code(at step: Int64) -> String {
        let counter = (0..<8).map { UInt8(truncatingIfNeeded: step >> Int64(56 - 8 * $0)) }
        let code = hmacSHA1(counter, key)
        let offset = Int((code.last ?? 0) & 0xF)
        let number = code[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let digits = String(number % 1_000_000)
        return String(repeating: "0", count: 6 - digits.utf8.count) + digits
    }

    /// `otpauth://totp/Tieout:dewi?secret=…&issuer=Tieout`, as authenticator apps read it from a QR code.
    package static func uri(key: [UInt8], name: String, issuer: String) -> String {
        func escaped(_ text: String) -> String {
            text.utf8.map { byte in
                let isPlain = byte < 128 && (Character(UnicodeScalar(byte)).isLetter || (48...57).contains(byte))
                guard !isPlain else { return String(UnicodeScalar(byte)) }
                let digits = String(byte, radix: 16, uppercase: true)
                return byte < 16 ? "%0\(digits)" : "%\(digits)"
            }.joined()
        }
        return "otpauth://totp/\(escaped(issuer)):\(escaped(name))?secret=\(Base32.text(key))&issuer=\(escaped(issuer))"
    }
}
