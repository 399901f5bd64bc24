import CCrypto

/// Fingerprints of bytes, by OpenSSL's libcrypto.
package enum Digest {
    /// SHA-256: 32 bytes. Payload hashes, the audit chain and signatures use it.
    package static func sha256(_ bytes: [UInt8]) -> [UInt8] { digest("SHA256", bytes, count: 32) }

    /// SHA-1: 20 bytes. Only where another system's format demands it; it protects nothing.
    package static func sha1(_ bytes: [UInt8]) -> [UInt8] { digest("SHA1", bytes, count: 20) }

    /// HMAC-SHA-256 (RFC 2104): 32 bytes that only a holder of the key can make.
    package static func hmacSHA256(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] {
        hmac("SHA256", bytes, key: key, count: 32)
    }

    /// HMAC-SHA-1 (RFC 2104): 20 bytes. Authenticator apps compute their codes with it (RFC 6238), where SHA-1's
    /// weakness, that two texts of one digest can be made, doesn't matter.
    package static func hmacSHA1(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] {
        hmac("SHA1", bytes, key: key, count: 20)
    }

    private static func hmac(_ algorithm: String, _ bytes: [UInt8], key: [UInt8], count: Int) -> [UInt8] {
        var code = [UInt8](repeating: 0, count: count)
        var length = 0
        // A null pointer would ask for a random key; RFC 2104 pads every key with zeros, so one zero is the empty key.
        let key = key.isEmpty ? [0] : key
        let result = unsafe EVP_Q_mac(
            nil, "HMAC", nil, algorithm, nil, key, key.count, bytes, bytes.count, &code, code.count, &length)
        precondition(unsafe result != nil && length == code.count, "libcrypto offers no HMAC-\(algorithm)")
        return code
    }

    /// The bytes as hexadecimal digits in lower case, two a byte.
    package static func hex(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// Whether both are the same, in a time that depends on their length alone: for tokens and signatures.
    package static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        left.count == right.count && (unsafe CRYPTO_memcmp(left, right, left.count)) == 0
    }

    /// Only a libcrypto without the algorithm can fail here, and nothing works without one.
    private static func digest(_ algorithm: String, _ bytes: [UInt8], count: Int) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: count)
        var length = 0
        let code = unsafe EVP_Q_digest(nil, algorithm, nil, bytes, bytes.count, &digest, &length)
        precondition(code == 1 && length == count, "libcrypto offers no \(algorithm)")
        return digest
    }
}
