import Base
import Model
import Store
import TestSupport
import Testing

@Suite struct SecondFactorConformanceTests {
    @Test(arguments: TestedStore.allCases)
    func `an app is asked for only after its first right code`(kind: TestedStore) async throws {
        try await withReception(kind) { desk in
            let user = try await desk.add("dewi")
            let factors = desk.reception.secondFactors
            let offer = try await factors.propose(to: user)
            #expect(try await factors.proposed(to: user)?.key == offer.key)
            #expect(offer.uri.revealed.hasPrefix("otpauth://totp/Tieout:dewi?secret="))
            #expect(try await desk.signIn("dewi").session != nil)
            let code1 = try await failureCode { _ = try await factors.confirm("000000", of: user) }
            #expect(code1 == .secondFactorWrongCode)
            let codes = try await factors.confirm(try await desk.code(of: user), of: user)
            #expect(Set(codes).count == 10)
            #expect(try await factors.secondFactor(of: user.id)?.recoveryCodesLeft == 10)
            #expect(try await desk.signIn("dewi").pending != nil)
            let code2 = try await failureCode { _ = try await factors.propose(to: user) }
            #expect(code2 == .secondFactorInForce)
            #expect(try await factors.factors.usersWithSecondFactor() == [user.id])
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `the code of a half minute is good once, with a clock that is half a minute off`(
        kind: TestedStore
    ) async throws {
        try await withReception(kind) { desk in
            let user = try await desk.addWithApp("dewi")
            let pending = try await desk.pending("dewi")
            // The code that confirmed the app was used already.
            #expect(try await desk.give(try await desk.code(of: user), to: pending).isRefused)
            desk.opened.time.advance(seconds: 60)
            #expect(try await desk.give(try await desk.code(of: user, stepsOff: -2), to: pending).isRefused)
            #expect(try await desk.give(try await desk.code(of: user, stepsOff: 2), to: pending).isRefused)
            let text = try #require(
                try await desk.give(try await desk.code(of: user, stepsOff: -1), to: pending).session)
            #expect(try await desk.signedIn(text)?.session.hasSecondFactor == true)
            // What awaited the code is over.
            #expect(try await desk.give(try await desk.code(of: user), to: pending).isRefused)
            let again = try await desk.pending("dewi")
            #expect(try await desk.give(try await desk.code(of: user, stepsOff: -1), to: again).isRefused)
            #expect(try await desk.give(try await desk.code(of: user, stepsOff: 0), to: again).session != nil)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a pending sign-in opens nothing, and is over after ten minutes`(kind: TestedStore) async throws {
        try await withReception(kind) { desk in
            let user = try await desk.addWithApp("dewi")
            let pending = try await desk.pending("dewi")
            #expect(try await desk.signedIn(pending) == nil)
            #expect(try await desk.reception.signIn.awaitsSecondFactor(pending))
            desk.opened.time.advance(seconds: 600)
            #expect(try await !desk.reception.signIn.awaitsSecondFactor(pending))
            #expect(try await desk.give(try await desk.code(of: user), to: pending).isRefused)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `each recovery code is good once, however it is typed`(kind: TestedStore) async throws {
        try await withReception(kind) { desk in
            let user = try await desk.add("dewi")
            let factors = desk.reception.secondFactors
            _ = try await factors.propose(to: user)
            let codes = try await factors.confirm(try await desk.code(of: user), of: user).map(\.revealed)
            let typed = codes[0].uppercased().filter { $0 != "-" }
            #expect(try await desk.give(typed, to: try await desk.pending("dewi")).session != nil)
            #expect(try await desk.give(codes[0], to: try await desk.pending("dewi")).isRefused)
            #expect(try await factors.secondFactor(of: user.id)?.recoveryCodesLeft == 9)
            _ = try await factors.renewRecoveryCodes(of: user, by: "dewi")
            #expect(try await desk.give(codes[1], to: try await desk.pending("dewi")).isRefused)
            #expect(try await factors.switchOff(of: user, by: "root"))
            #expect(try await desk.signIn("dewi").session != nil)
            #expect(
                try await desk.deeds(on: "dewi") == [
                    "user added", "second factor set up", "recovery code used", "signed in", "recovery codes renewed",
                    "second factor removed", "signed in",
                ])
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `codes are guessed no faster than passwords`(kind: TestedStore) async throws {
        try await withReception(kind) { desk in
            let user = try await desk.addWithApp("dewi")
            let pending = try await desk.pending("dewi")
            for _ in 1...4 { #expect(try await desk.give("12345", to: pending).isRefused) }
            desk.opened.time.advance(milliseconds: 1)
            #expect(try await desk.give(try await desk.code(of: user, stepsOff: 1), to: pending).seconds == 1)
        }
    }
}

extension OpenedReception {
    /// What the app shows now.
    fileprivate func code(of user: User, stepsOff: Int64 = 0) async throws -> String {
        let factor = try #require(try await opened.store.secondFactors.secondFactor(of: user.id))
        let step = OneTimeCode.step(at: opened.time.now) + stepsOff
        return OneTimeCode(key: CheapSealing().open(factor.sealedKey), hmacSHA1: hmacSHA1).code(at: step)
    }

    fileprivate func addWithApp(_ name: String) async throws -> User {
        let user = try await add(name)
        _ = try await reception.secondFactors.propose(to: user)
        _ = try await reception.secondFactors.confirm(try await code(of: user), of: user)
        return user
    }

    fileprivate func pending(_ name: String) async throws -> String { try #require(try await signIn(name).pending) }

    fileprivate func give(_ code: String, to pending: String) async throws -> SignInDesk.Outcome {
        try await reception.signIn.secondFactor(
            pending: pending, code: code, from: Visitor(address: "192.0.2.1", agent: "Firefox"))
    }
}
