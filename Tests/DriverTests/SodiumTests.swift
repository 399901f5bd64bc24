import Base
import Sodium
import TestSupport
import Testing

@Suite struct SodiumTests {
    /// The least the library takes, so that tests are fast.
    private let cheap = ArgonHashing(passes: 1, kibibytes: 8)

    @Test func `a password fits its own hash and no other`() async throws {
        let (first, second) = (try await cheap.hash(Secret("kuda nil")), try await cheap.hash(Secret("kuda nil")))
        #expect(first != second, "Each has a salt of its own.")
        #expect(first.hasPrefix("$argon2id$v=19$m=8,t=1,p=1$"))
        #expect(try await cheap.verify(Secret("kuda nil"), against: first))
        #expect(try await !cheap.verify(Secret("Kuda nil"), against: first))
        #expect(try await !cheap.verify(Secret("kuda nil\0"), against: first))
        #expect(try await !cheap.verify(Secret(""), against: first))
    }

    @Test(arguments: [
        "", "kuda nil", "$argon2id$v=19$m=8,t=1,p=1$", "$argon2id$v=19$m=99999999999,t=1,p=1$AAAA$AAAA",
        String(repeating: "x", count: 10_000),
    ])
    func `what is no hash fits no password, and is outdated`(hash: String) async throws {
        #expect(try await !cheap.verify(Secret("kuda nil"), against: hash))
        #expect(cheap.isOutdated(hash))
    }

    @Test func `a hash of less effort is outdated, and fits as before`() async throws {
        let stronger = ArgonHashing(passes: 2, kibibytes: 16)
        let old = try await cheap.hash(Secret("kuda nil"))
        #expect(stronger.isOutdated(old) && !cheap.isOutdated(old))
        #expect(try await stronger.verify(Secret("kuda nil"), against: old))
    }

    @Test func `the decoy costs what a hash of today costs, and fits nothing`() async throws {
        let hashing = ArgonHashing()
        #expect(!hashing.isOutdated(hashing.decoy))
        #expect(hashing.decoy.hasPrefix("$argon2id$v=19$m=65536,t=2,p=1$"))
        #expect(try await !hashing.verify(Secret("kuda nil"), against: hashing.decoy))
    }

    @Test func `what is sealed is opened with the same key, unchanged, and nowhere else`() throws {
        let box = try #require(SecretBox(key: Array(0..<32)))
        let nonce = [UInt8](repeating: 7, count: 24)
        let sealed = try #require(box.seal(Array("a key".utf8), nonce: nonce))
        #expect(box.open(sealed) == Array("a key".utf8))
        for place in sealed.indices {
            var changed = sealed
            changed[place] ^= 1
            #expect(box.open(changed) == nil)
        }
        #expect(SecretBox(key: Array(1...32))?.open(sealed) == nil)
        #expect(box.open([]) == nil && box.open(Array(sealed.prefix(40))) == nil)
        #expect(SecretBox(key: []) == nil && box.seal([1], nonce: []) == nil)
    }

    @Test func `the key file is made once, for its owner alone, and a lost one is told`() async throws {
        let folder = ScratchFolder()
        let path = folder.file("tieout.key")
        let sealing = KeyFile(path: path, randomness: SeededRandomness(seed: 1))
        #expect(refusal { _ = try sealing.open([1, 2, 3]) } == .keyUnusable(path: path, "it is not there"))
        let sealed = try sealing.seal([1, 2, 3])
        #expect(try KeyFile(path: path, randomness: SeededRandomness(seed: 2)).open(sealed) == [1, 2, 3])
        #expect(try sealing.seal([1, 2, 3]) != sealed)
        #expect(await shell("stat -c %a \(path); ls \(folder.path) | wc -l") == "600\n1\n")
        let other = KeyFile(path: folder.file("other.key"), randomness: SeededRandomness(seed: 3))
        _ = try other.seal([1])
        #expect(refusal { _ = try other.open(sealed) } == .unreadable)
    }

    private func refusal(_ body: () throws -> Void) -> SealingError? {
        do { try body() } catch { return error as? SealingError }
        return nil
    }
}
