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
    /// What makes one password of all the ways to write it.
    private let normalForm: TextForm

    package init(
        passwords: any PasswordHashing, sealing: any Sealing, digest: @escaping DigestFunction,
        hmacSHA1: @escaping KeyedDigestFunction, randomness: any Randomness, normalForm: @escaping TextForm
    ) {
        self.passwords = passwords
        self.sealing = sealing
        self.digest = digest
        self.hmacSHA1 = hmacSHA1
        self.randomness = randomness
        self.normalForm = normalForm
    }

    func digest(of text: String) -> String { digest(Array(text.utf8)) }

    func seal(_ bytes: [UInt8]) async throws(Failure) -> [UInt8] {
        do throws(SealingError) { return try await sealing.seal(bytes) } catch { throw Failure(error) }
    }

    func open(_ sealed: [UInt8]) async throws(Failure) -> [UInt8] {
        do throws(SealingError) { return try await sealing.open(sealed) } catch { throw Failure(error) }
    }
}

// MARK: - Passwords

extension Locksmith {
    /// Throws `PASSWORD-REFUSED`, and says why.
    func check(_ password: Secret, name: String) throws(Failure) {
        try PasswordRule.check(password, name: name, normalForm: normalForm)
    }

    /// Of the password's normal form: on another keyboard, or another system, the same password is other bytes.
    func hash(_ password: Secret) async throws(Failure) -> String {
        do throws(PasswordHashingError) { return try await passwords.hash(normal(password)) } catch {
            throw Failure(error)
        }
    }

    /// Tries the normal form first; then, where they differ, the bytes as they were typed, of which hashes were made
    /// before there was a normal form. That takes as long for a hash of nobody's.
    func verify(_ password: Secret, against hash: String) async throws(Failure) -> PasswordFit {
        let normal = normal(password)
        if try await fits(normal, hash) { return .normal }
        guard !normal.revealed.utf8.elementsEqual(password.revealed.utf8) else { return .none }
        return try await fits(password, hash) ? .asTyped : .none
    }

    private func fits(_ password: Secret, _ hash: String) async throws(Failure) -> Bool {
        do throws(PasswordHashingError) { return try await passwords.verify(password, against: hash) } catch {
            throw Failure(error)
        }
    }

    /// As typed, when it has no normal form or is longer than any password of ours.
    private func normal(_ password: Secret) -> Secret {
        guard password.revealed.utf8.count <= PasswordRule.typedBytesMax, let text = normalForm(password.revealed)
        else {
            return password
        }
        return Secret(text)
    }
}

/// How a password fits a hash.
enum PasswordFit: Sendable {
    case none, normal
    /// The hash was made of the bytes as they were typed, and should be made anew.
    case asTyped
}

/// The one form of all texts that are written differently and read the same; `nil` when there is none that will last.
package typealias TextForm = @Sendable (_ text: String) -> String?

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
