import Base
import Model
import Store
import TestSupport
import Testing
import UTF8Proc

@Suite struct SignInConformanceTests {
    @Test(arguments: TestedStore.allCases)
    func `the right password begins a session, anything else is refused in the same words`(
        kind: TestedStore
    ) async throws {
        try await withReception(kind) { desk in
            let user = try await desk.add("dewi")
            let text = try await desk.session("DEWI")
            #expect(text.wholeMatch(of: /[0-9a-f]{64}/) != nil)
            let asker = try #require(try await desk.signedIn(text))
            #expect(asker.user == user && asker.session.address == "192.0.2.1" && asker.session.agent == "Firefox")
            #expect(!asker.session.hasSecondFactor)
            #expect(try await desk.signIn("dewi", "wrong password").isRefused)
            #expect(try await desk.signIn("nobody").isRefused)
            #expect(try await desk.signedIn("") == nil)
            #expect(try await desk.signedIn(String(repeating: "0", count: 64)) == nil)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `each session has a token of its own for forms`(kind: TestedStore) async throws {
        try await withReception(kind) { desk in
            try await desk.add("dewi")
            let first = try #require(try await desk.signedIn(try await desk.session("dewi")))
            let second = try #require(try await desk.signedIn(try await desk.session("dewi")))
            let signIn = desk.reception.signIn
            #expect(signIn.accepts(csrf: first.csrfToken, of: first))
            #expect(!signIn.accepts(csrf: second.csrfToken, of: first))
            #expect(!signIn.accepts(csrf: first.session.digest, of: first) && !signIn.accepts(csrf: "", of: first))
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a session ends after eight idle hours, and after a day however busy`(kind: TestedStore) async throws {
        try await withReception(kind) { desk in
            try await desk.add("dewi")
            let idle = try await desk.session("dewi")
            desk.opened.time.advance(seconds: 8 * 3600 - 1)
            let busy = try await desk.session("dewi")
            desk.opened.time.advance(seconds: 1)
            #expect(try await desk.signedIn(idle) == nil)
            for _ in 1...3 {
                #expect(try await desk.signedIn(busy) != nil)
                desk.opened.time.advance(seconds: 7 * 3600)
            }
            #expect(try await desk.signedIn(busy) != nil)
            desk.opened.time.advance(seconds: 3 * 3600 - 1)
            #expect(try await desk.signedIn(busy) == nil)
            let user = try await desk.reception.users.user(named: "dewi")
            #expect(try await desk.reception.users.sessions(of: user.id).isEmpty)
            _ = try await desk.session("dewi")
            #expect(try await desk.opened.number("SELECT COUNT(*) FROM user_session") == 1)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `that somebody was seen is kept to the minute`(kind: TestedStore) async throws {
        try await withReception(kind) { desk in
            try await desk.add("dewi")
            let text = try await desk.session("dewi")
            let start = desk.opened.time.now
            desk.opened.time.advance(seconds: 59)
            #expect(try await desk.signedIn(text)?.session.lastSeenAt == start)
            desk.opened.time.advance(seconds: 1)
            #expect(try await desk.signedIn(text)?.session.lastSeenAt == desk.opened.time.now)
            let user = try await desk.reception.users.user(named: "dewi")
            #expect(try await desk.reception.users.sessions(of: user.id).map(\.lastSeenAt) == [desk.opened.time.now])
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a sign-in gives a new text and ends the session it came with, a sign-out ends its own`(
        kind: TestedStore
    ) async throws {
        try await withReception(kind) { desk in
            try await desk.add("dewi")
            let former = try await desk.session("dewi")
            let text = try await desk.session("dewi", replacing: former)
            #expect(former != text)
            #expect(try await desk.signedIn(former) == nil)
            let other = try await desk.session("dewi", replacing: "not a session")
            try await desk.reception.signIn.signOut(text)
            #expect(try await desk.signedIn(text) == nil)
            #expect(try await desk.signedIn(other) != nil)
            #expect(try await desk.deeds(on: "dewi").suffix(2) == ["signed in", "signed out"])
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `one session of several is ended from the list, by its user's name and id only`(
        kind: TestedStore
    ) async throws {
        try await withReception(kind) { desk in
            let users = desk.reception.users
            let (dewi, budi) = (try await desk.add("dewi"), try await desk.add("budi"))
            let (first, second) = (try await desk.session("dewi"), try await desk.session("dewi"))
            let id = try #require(try await desk.signedIn(first)).session.id
            #expect(try await users.endSession(id, of: budi.id, by: "budi") == false)
            #expect(try await users.endSession(id, of: dewi.id, by: "root"))
            #expect(try await users.endSession(id, of: dewi.id, by: "root") == false)
            #expect(try await desk.signedIn(first) == nil)
            #expect(try await desk.signedIn(second) != nil)
            try await users.endSessions(of: dewi.id, by: "root")
            #expect(try await desk.signedIn(second) == nil)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a password hashed with less effort than today's is hashed anew at the next sign-in`(
        kind: TestedStore
    ) async throws {
        try await withReception(kind) { desk in
            let user = try await desk.add("dewi")
            let stronger = OpenedReception(desk.opened, effort: 2, seed: 12)
            #expect(try await stronger.signIn("dewi", "wrong password").isRefused)
            #expect(try await desk.opened.store.users.passwordHash(of: user.id)?.hasPrefix("cheap 1") == true)
            _ = try await stronger.session("dewi")
            #expect(try await desk.opened.store.users.passwordHash(of: user.id)?.hasPrefix("cheap 2") == true)
        }
    }
}

/// Who tries names learns nothing from how long the answer takes: hashing is what takes time.
@Suite struct SignInEffortConformanceTests {
    private actor Counting: PasswordHashing {
        private(set) var checks = 0
        private let inner = CheapHashing()
        nonisolated var decoy: String { inner.decoy }
        func hash(_ password: Secret) -> String { inner.hash(password) }
        func verify(_ password: Secret, against hash: String) -> Bool {
            checks += 1
            return inner.verify(password, against: hash)
        }
        nonisolated func isOutdated(_ hash: String) -> Bool { inner.isOutdated(hash) }
    }

    @Test(arguments: TestedStore.allCases)
    func `a name nobody has costs as many hashes as one somebody has`(kind: TestedStore) async throws {
        try await withReception(kind) { desk in
            let gone = try await desk.add("gone")
            try await desk.add("dewi")
            _ = try await desk.reception.users.disable(gone.id, by: "root")
            let (store, counting) = (desk.opened.store, Counting())
            let signIn = SignInDesk(
                users: store.users, sessions: store.sessions, factors: store.secondFactors,
                throttle: store.signInThrottle, audit: store.audit, time: desk.opened.time,
                locksmith: Locksmith(
                    passwords: counting, sealing: CheapSealing(), digest: sha256, hmacSHA1: hmacSHA1,
                    randomness: SeededRandomness(seed: 3), normalForm: UnicodeForm.compatible))
            let visitor = Visitor(address: "192.0.2.1", agent: "")
            for (password, effort) in [("wrong password", 1), ("wrong cafe\u{301}", 2)] {
                for name in ["dewi", "gone", "nobody"] {
                    let before = await counting.checks
                    _ = try await signIn.signIn(name: name, password: Secret(password), from: visitor)
                    #expect(await counting.checks - before == effort, "\(name)")
                }
            }
        }
    }
}

/// A password is what was meant, not the bytes one keyboard makes of it.
@Suite struct PasswordFormConformanceTests {
    private static let composed = "caf\u{E9} con leche 12"
    private static let decomposed = "cafe\u{301} con leche \u{FF11}\u{FF12}"

    @Test(arguments: TestedStore.allCases)
    func `the same password lets in from every keyboard, whichever it was set on`(kind: TestedStore) async throws {
        try await withReception(kind) { desk in
            let (composed, decomposed) = (
                PasswordFormConformanceTests.composed, PasswordFormConformanceTests.decomposed
            )
            let user = try await desk.add("dewi")
            for (kept, typed) in [(composed, decomposed), (decomposed, composed), (decomposed, decomposed)] {
                try await desk.reception.users.setPassword(Secret(kept), of: user.id, by: "root")
                let hash = try await desk.opened.store.users.passwordHash(of: user.id)
                #expect(try await desk.signIn("dewi", typed).session != nil)
                #expect(try await desk.opened.store.users.passwordHash(of: user.id) == hash)
                #expect(try await desk.signIn("dewi", "cafe con leche 12").isRefused)
            }
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a hash of the bytes as they were typed still lets in, and is made anew`(kind: TestedStore) async throws {
        try await withReception(kind) { desk in
            let (composed, decomposed) = (
                PasswordFormConformanceTests.composed, PasswordFormConformanceTests.decomposed
            )
            let user = try await desk.add("dewi")
            let old = CheapHashing().hash(Secret(decomposed))
            try await desk.opened.store.users.setPasswordHash(old, of: user.id, alongside: .none)
            #expect(try await desk.signIn("dewi", composed).isRefused)
            let text = try #require(try await desk.signIn("dewi", decomposed).session)
            let asker = try #require(try await desk.signedIn(text))
            let made = try #require(try await desk.opened.store.users.passwordHash(of: user.id))
            #expect(!made.utf8.elementsEqual(old.utf8))
            #expect(try await desk.signIn("dewi", composed).session != nil)
            // Who changes it may type the old one as before, too.
            try await desk.opened.store.users.setPasswordHash(old, of: user.id, alongside: .none)
            try await desk.reception.users.changePassword(
                of: asker, from: Secret(decomposed), to: Secret("another long sentence"))
            #expect(try await desk.signIn("dewi", "another long sentence").session != nil)
        }
    }
}

@Suite struct SignInThrottleConformanceTests {
    @Test(arguments: TestedStore.allCases)
    func `after five failures an account waits, longer each time, and never more than five minutes`(
        kind: TestedStore
    ) async throws {
        try await withReception(kind) { desk in
            try await desk.add("dewi")
            for attempt in 1...5 {
                #expect(try await desk.signIn("dewi", "wrong one", from: "192.0.2.\(attempt)").isRefused)
            }
            var waits: [Int64] = []
            for attempt in 6...17 {
                // The right password is not even looked at.
                let seconds = try #require(try await desk.signIn("Dewi", from: "198.51.100.\(attempt)").seconds)
                waits.append(seconds)
                desk.opened.time.advance(seconds: seconds)
                #expect(try await desk.signIn("dewi", "wrong one", from: "198.51.100.\(attempt)").isRefused)
            }
            #expect(waits == [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300])
            desk.opened.time.advance(seconds: 300)
            #expect(try await desk.signIn("dewi").session != nil)
            // From here the count starts anew.
            #expect(try await desk.signIn("dewi", "wrong one").isRefused)
            #expect(try await desk.signIn("dewi").session != nil)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `after twenty failures an address waits whatever it names, and others come in`(kind: TestedStore) async throws
    {
        try await withReception(kind) { desk in
            try await desk.add("dewi")
            for attempt in 1...20 {
                #expect(try await desk.signIn("guess\(attempt)", from: "2001:db8:1:2::\(attempt)").isRefused)
            }
            // The same /64, which is one host's own.
            #expect(try await desk.signIn("dewi", from: "2001:db8:1:2:ffff::1").seconds == 1)
            #expect(try await desk.signIn("dewi", from: "2001:db8:1:3::1").session != nil)
            desk.opened.time.advance(seconds: 86_400)
            #expect(try await desk.signIn("guess", from: "2001:db8:1:2::1").isRefused)
            #expect(try await desk.opened.number("SELECT COUNT(*) FROM sign_in_attempt") == 2)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `at a screen left open the present password is guessed no faster than at the door`(
        kind: TestedStore
    ) async throws {
        try await withReception(kind) { desk in
            try await desk.add("dewi")
            let asker = try #require(try await desk.signedIn(try await desk.session("dewi")))
            func change(from present: String) async throws -> Failure.Code? {
                try await failureCode {
                    try await desk.reception.users.changePassword(
                        of: asker, from: Secret(present), to: Secret("another long sentence"))
                }
            }
            for _ in 1...5 { #expect(try await change(from: "a wrong guess") == .passwordWrong) }
            #expect(try await change(from: OpenedReception.password) == .passwordTooMany)
            #expect(try await desk.signIn("dewi").seconds == 1)
            desk.opened.time.advance(seconds: 1)
            #expect(try await change(from: OpenedReception.password) == nil)
            #expect(try await desk.signIn("dewi", "another long sentence").session != nil)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `many attempts at once gain nothing`(kind: TestedStore) async throws {
        try await withReception(kind) { desk in
            try await desk.add("dewi")
            let outcomes = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 1...15 { group.addTask { try await desk.signIn("dewi", "wrong one").isRefused } }
                return try await group.reduce(into: [Bool]()) { $0.append($1) }
            }
            #expect(outcomes.filter { $0 }.count == 5)
        }
    }
}
