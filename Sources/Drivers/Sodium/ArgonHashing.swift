package import Base
import CSodium
import Glibc

/// Argon2id (RFC 9106) by libsodium, in the text form `$argon2id$v=19$m=65536,t=2,p=1$SALT$HASH`.
///
/// One password at a time, on a thread of its own: a crowd at the door waits in line, and never takes more than the
/// memory of one.
package actor ArgonHashing: PasswordHashing {
    private nonisolated let queue = SerialQueue(label: "tieout.passwords")
    package nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe queue.asUnownedSerialExecutor() }

    private nonisolated let passes: UInt64
    private nonisolated let kibibytes: Int

    /// Two passes over 64 MiB, more than the least that OWASP's cheat sheet on password storage names (19 MiB), and a
    /// tenth of a second of one core.
    package init(passes: UInt64 = 2, kibibytes: Int = 64 << 10) {
        self.passes = passes
        self.kibibytes = kibibytes
        SodiumLibrary.prepare()
    }

    package func hash(_ password: Secret) throws(PasswordHashingError) -> String {
        let bytes = password.revealed.utf8.map { CChar(bitPattern: $0) }
        var text = [CChar](repeating: 0, count: crypto_pwhash_strbytes())
        let code = unsafe crypto_pwhash_str(&text, bytes, UInt64(bytes.count), passes, kibibytes << 10)
        guard code == 0 else { throw .outOfMemory }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    package func verify(_ password: Secret, against hash: String) throws(PasswordHashingError) -> Bool {
        guard hash.utf8.count < crypto_pwhash_strbytes() else { return false }
        let bytes = password.revealed.utf8.map { CChar(bitPattern: $0) }
        errno = 0
        if unsafe crypto_pwhash_str_verify(hash, bytes, UInt64(bytes.count)) == 0 { return true }
        // The library answers -1 for a wrong password as for memory it did not get; only the system tells which.
        if errno == ENOMEM { throw .outOfMemory }
        return false
    }

    package nonisolated func isOutdated(_ hash: String) -> Bool {
        guard hash.utf8.count < crypto_pwhash_strbytes() else { return true }
        return (unsafe crypto_pwhash_str_needs_rehash(hash, passes, kibibytes << 10)) != 0
    }

    /// Salt and hash of nothing but zeros: no password is known to give it.
    package nonisolated var decoy: String {
        let (salt, hash) = (String(repeating: "A", count: 22), String(repeating: "A", count: 43))
        return "$argon2id$v=19$m=\(kibibytes),t=\(passes),p=1$\(salt)$\(hash)"
    }
}
