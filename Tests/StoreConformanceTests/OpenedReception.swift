import Base
import Crypto
import Model
import Store
import TestSupport
import Testing
import UTF8Proc

let hmacSHA1: KeyedDigestFunction = { Digest.hmacSHA1($0, key: $1) }

/// The reception over an opened store, with cheap hashes and somebody to let in.
struct OpenedReception {
    let opened: OpenedStore
    let reception: Reception

    init(_ opened: OpenedStore, effort: Int = 1, seed: UInt64 = 11) {
        self.opened = opened
        let store = opened.store
        reception = Reception(
            users: store.users, links: store.users, sessions: store.sessions, factors: store.secondFactors,
            throttle: store.signInThrottle, audit: store.audit, time: opened.time,
            locksmith: .cheap(
                digest: sha256, hmacSHA1: hmacSHA1, effort: effort, seed: seed, normalForm: UnicodeForm.compatible))
    }

    static let password = "correct horse battery"

    @discardableResult
    func add(_ name: String, _ role: Role? = .creator, grants: Set<Permission> = []) async throws -> User {
        try await reception.users.add(
            name: name, profile: UserProfile(fullName: "Dewi Lestari", role: role, grants: grants),
            password: Secret(OpenedReception.password), by: "root")
    }

    func signIn(
        _ name: String, _ password: String = OpenedReception.password, from address: String = "192.0.2.1",
        replacing former: String? = nil
    ) async throws -> SignInDesk.Outcome {
        try await reception.signIn.signIn(
            name: name, password: Secret(password), from: Visitor(address: address, agent: "Firefox"),
            replacing: former)
    }

    /// The text of a new session.
    func session(_ name: String, replacing former: String? = nil) async throws -> String {
        try #require(try await signIn(name, replacing: former).session)
    }

    func signedIn(_ text: String) async throws -> SignedIn? { try await reception.signIn.session(for: text) }

    func deeds(on name: String) async throws -> [String] {
        try await opened.store.audit.list(subject: "user \(name)", after: 0, limit: 50).map(\.entry.deed)
    }
}

extension SignInDesk.Outcome {
    var session: String? {
        if case .signedIn(let text) = self { return text.revealed }
        return nil
    }

    var pending: String? {
        if case .needsSecondFactor(let text) = self { return text.revealed }
        return nil
    }

    var seconds: Int64? {
        if case .tooMany(let seconds) = self { return seconds }
        return nil
    }

    var isRefused: Bool {
        if case .refused = self { return true }
        return false
    }
}

func withReception(_ kind: TestedStore, _ body: (OpenedReception) async throws -> Void) async throws {
    try await withStore(kind) { opened in try await body(OpenedReception(opened)) }
}

/// The code of the failure that the body ends with; `nil` when it doesn't fail.
func failureCode(_ body: () async throws -> Void) async throws -> Failure.Code? {
    do { try await body() } catch let failure as Failure { return failure.code }
    return nil
}
