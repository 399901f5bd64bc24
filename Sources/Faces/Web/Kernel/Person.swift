package import Base
package import Model

/// Who looks at a page, and how they want to be spoken to.
package struct Person: Sendable {
    package let signedIn: SignedIn
    /// Where their clock hangs.
    package let zone: Zone

    package init(signedIn: SignedIn, zone: Zone) {
        self.signedIn = signedIn
        self.zone = zone
    }

    package var user: User { signedIn.user }

    /// What every form of theirs carries.
    package var formToken: String { signedIn.csrfToken }

    package func may(_ permission: Permission) -> Bool { user.may(permission) }
}
