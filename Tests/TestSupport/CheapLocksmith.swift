package import Base
package import Model

/// Hashes that cost nothing, and tell how much effort they stand for.
package struct CheapHashing: PasswordHashing {
    package let effort: Int

    package init(effort: Int = 1) { self.effort = effort }

    package func hash(_ password: Secret) -> String { "cheap \(effort) \(password.revealed)" }

    package func verify(_ password: Secret, against hash: String) -> Bool {
        let parts = hash.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        return parts.count == 3 && parts[0] == "cheap" && parts[2].utf8.elementsEqual(password.revealed.utf8)
    }

    package func isOutdated(_ hash: String) -> Bool { !hash.hasPrefix("cheap \(effort) ") }
    package var decoy: String { "none \(effort)" }
}

/// Turns every byte round: unlike the clear text, and opened again.
package struct CheapSealing: Sealing {
    package init() {}
    package func seal(_ bytes: [UInt8]) -> [UInt8] { bytes.map { ~$0 } }
    package func open(_ sealed: [UInt8]) -> [UInt8] { sealed.map { ~$0 } }
}

extension Locksmith {
    /// For tests: real digests, cheap everything else, texts as they are typed, and the same randomness for the same seed.
    package static func cheap(
        digest: @escaping DigestFunction, hmacSHA1: @escaping KeyedDigestFunction, effort: Int = 1, seed: UInt64 = 11,
        normalForm: @escaping TextForm = { $0 }
    ) -> Locksmith {
        Locksmith(
            passwords: CheapHashing(effort: effort), sealing: CheapSealing(), digest: digest, hmacSHA1: hmacSHA1,
            randomness: SeededRandomness(seed: seed), normalForm: normalForm)
    }
}
