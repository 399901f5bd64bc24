package import Base

/// Every desk for people who sign in, over one set of stores.
package struct Reception: Sendable {
    package let users: UserDesk
    package let signIn: SignInDesk
    package let secondFactors: SecondFactorDesk
    package let setup: SetupDesk

    package init(
        users: any Users, links: any SetupLinks, sessions: any Sessions, factors: any SecondFactors,
        throttle: any SignInThrottle, audit: any AuditTrail, time: any TimeSource, locksmith: Locksmith
    ) {
        self.users = UserDesk(
            users: users, sessions: sessions, throttle: throttle, audit: audit, time: time, locksmith: locksmith)
        signIn = SignInDesk(
            users: users, sessions: sessions, factors: factors, throttle: throttle, audit: audit, time: time,
            locksmith: locksmith)
        secondFactors = SecondFactorDesk(factors: factors, audit: audit, time: time, locksmith: locksmith)
        setup = SetupDesk(users: users, links: links, audit: audit, time: time, locksmith: locksmith)
    }
}
