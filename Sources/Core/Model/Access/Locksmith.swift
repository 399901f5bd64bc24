package import Base

/// What makes passwords, sessions and codes hard to forge; given by the composition root, cheap and seeded in tests.
package struct Locksmith: Sendable {
    package let passwords: any PasswordHashing
    package let sealing: any Sealing
    /// SHA-256 in hexadecimal.
    package let digest: DigestFunction
    /// The code of RFC 2104 over SHA-1, of 20 bytes: what authenticator apps compute with.
    package let hmacSHA1: KeyedDigestFunction
    package let randomness: any Randomness

    package init(
        passwords: any PasswordHashing, sealing: any Sealing, digest: @escaping DigestFunction,
        hmacSHA1: @escaping KeyedDigestFunction, randomness: any Randomness
    ) {
        self.passwords = passwords
        self.sealing = sealing
        self.digest = digest
        self.hmacSHA1 = hmacSHA1
        self.randomness = randomness
    }

    func digest(of text: String) -> String { digest(Array(text.utf8)) }

    func hash(_ password: Secret) async throws(Failure) -> String {
        do throws(PasswordHashingError) { return try await passwords.hash(password) } catch { throw Failure(error) }
    }

    func seal(_ bytes: [UInt8]) async throws(Failure) -> [UInt8] {
        do throws(SealingError) { return try await sealing.seal(bytes) } catch { throw Failure(error) }
    }

    func open(_ sealed: [UInt8]) async throws(Failure) -> [UInt8] {
        do throws(SealingError) { return try await sealing.open(sealed) } catch { throw Failure(error) }
    }

    func verify(_ password: Secret, against hash: String) async throws(Failure) -> Bool {
        do throws(PasswordHashingError) { return try await passwords.verify(password, against: hash) } catch {
            throw Failure(error)
        }
    }
}

/// A digest that only a holder of the key can make.
package typealias KeyedDigestFunction = @Sendable (_ bytes: [UInt8], _ key: [UInt8]) -> [UInt8]

extension Failure {
    fileprivate init(_ error: PasswordHashingError) {
        switch error {
        case .outOfMemory:
            self.init(
                .passwordNoMemory, .tryAgain, "There is too little memory to check a password.",
                advice: "Try again in a minute; if it lasts, give the machine more memory.")
        }
    }

    fileprivate init(_ error: SealingError) {
        switch error {
        case .unreadable:
            self.init(
                .secondFactorUnreadable, .askHuman, "The key of this second factor can't be read.",
                advice: "Put the key file that belongs to this database back, or remove the second factor.",
                cause: "sealed with another key, or changed")
        case .keyUnusable(let path, let words):
            self.init(
                .secondFactorUnreadable, .askHuman, "The file with the key of second factors can't be used.",
                advice: "Put it back from the backup, beside the store, readable for Tieout.",
                cause: "\(path): \(words)")
        }
    }
}

extension Failure.Code {
    package static let passwordNoMemory = Self("PASSWORD-NO-MEMORY")
    package static let secondFactorUnreadable = Self("SECOND-FACTOR-UNREADABLE")
}
