package import Base

/// Counts attempts to sign in, so that passwords can't be guessed by trying.
package protocol SignInThrottle: Sendable {
    /// Counts one attempt of each subject, before the password is looked at, so that many at once gain nothing;
    /// or says how many seconds to wait, and counts nothing.
    func admit(_ subjects: [AttemptSubject], at now: Timestamp) async throws(Failure) -> Int64?
    /// The attempt succeeded: an account's count starts anew, an address gets this attempt back.
    func succeeded(_ subjects: [AttemptSubject]) async throws(Failure)
}

/// Whose attempts are counted.
package enum AttemptSubject: Hashable, Sendable {
    /// The digest of the name that was typed, because people type passwords there by mistake.
    case account(nameDigest: String)
    case address(String)

    /// An IPv6 address counts with its neighbours of the same /64, which one household or host has all to itself.
    package init(address: String) {
        let groups = String(address.prefix { $0 != "%" })
        guard groups.contains(":"), !groups.contains(".") else {
            self = .address(address)
            return
        }
        // "::" stands for as many zeros as are missing.
        let halves = groups.split(separator: ":", omittingEmptySubsequences: false)
        let leading = Array(halves.prefix { !$0.isEmpty }.prefix(4).map(String.init))
        self = .address((leading + Array(repeating: "0", count: 4 - leading.count)).joined(separator: ":") + "::/64")
    }

    /// Failures before the first wait. Behind one address a whole office may sit.
    package var freeAttempts: Int64 {
        switch self {
        case .account: 5
        case .address: 20
        }
    }
}

/// Attempts that did not succeed, as kept.
package struct AttemptCount: Hashable, Sendable {
    package let attempts: Int64
    package let latestAt: Timestamp

    package init(attempts: Int64, latestAt: Timestamp) {
        self.attempts = attempts
        self.latestAt = latestAt
    }

    /// Nobody is locked out for ever: a wait is never longer.
    package static let waitSecondsMax: Int64 = 300
    /// Who has not tried for so long starts anew.
    package static let forgottenAfterSeconds: Int64 = 86_400

    /// Seconds until the subject may try again: 1, 2, 4, 8 and so on after the free attempts. 0 for at once.
    package func waitSeconds(for subject: AttemptSubject, at now: Timestamp) -> Int64 {
        let excess = attempts - subject.freeAttempts
        guard excess >= 0 else { return 0 }
        let wait = excess >= 9 ? AttemptCount.waitSecondsMax : min(1 << excess, AttemptCount.waitSecondsMax)
        let left = latestAt.adding(seconds: wait).since(now)
        return left <= 0 ? 0 : (left + 999) / 1000
    }
}
