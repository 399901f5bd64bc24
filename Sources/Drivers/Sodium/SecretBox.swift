import CSodium

/// XSalsa20 and Poly1305 by libsodium: what was sealed is read, and can be changed, only with the key.
package struct SecretBox: Sendable {
    package static let keyBytes = 32
    package static let nonceBytes = 24
    private static let tagBytes = 16
    private let key: [UInt8]

    /// `nil` unless the key has 32 bytes.
    package init?(key: [UInt8]) {
        guard key.count == SecretBox.keyBytes else { return nil }
        self.key = key
        SodiumLibrary.prepare()
    }

    /// The nonce, used once, stands before the sealed bytes. `nil` unless it has 24 bytes.
    package func seal(_ bytes: [UInt8], nonce: [UInt8]) -> [UInt8]? {
        guard nonce.count == SecretBox.nonceBytes else { return nil }
        var sealed = [UInt8](repeating: 0, count: bytes.count + SecretBox.tagBytes)
        let code = unsafe crypto_secretbox_easy(&sealed, bytes, UInt64(bytes.count), nonce, key)
        return code == 0 ? nonce + sealed : nil
    }

    /// `nil` for what was sealed with another key, or changed.
    package func open(_ sealed: [UInt8]) -> [UInt8]? {
        let overhead = SecretBox.nonceBytes + SecretBox.tagBytes
        guard sealed.count > overhead else { return nil }
        let (nonce, box) = (Array(sealed.prefix(SecretBox.nonceBytes)), Array(sealed.dropFirst(SecretBox.nonceBytes)))
        var bytes = [UInt8](repeating: 0, count: sealed.count - overhead)
        let code = unsafe crypto_secretbox_open_easy(&bytes, box, UInt64(box.count), nonce, key)
        return code == 0 ? bytes : nil
    }
}
