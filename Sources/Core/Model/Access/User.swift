package import Base

/// A person who signs in.
package struct User: Hashable, Sendable {
    package let id: UserID
    /// What is typed at sign-in and stands in the audit: unique without regard to case, never changed.
    package let name: String
    /// As colleagues know them.
    package var fullName: String
    /// `nil` for somebody who has only what was given singly.
    package var role: Role?
    /// Permissions given singly, besides the role's.
    package var grants: Set<Permission>
    package var language: Language
    /// Name of their time zone in the tz database; `nil` for the company's.
    package var zone: String?
    /// What they want to see of the list of fakturs; `nil` for the usual.
    package var fakturColumns: FakturColumns?
    package var disabledAt: Timestamp?
    package let createdBy: String
    package let createdAt: Timestamp
    /// Grows with every change; a writer names the version it has seen.
    package var version: Int

    package init(
        id: UserID, name: String, fullName: String, role: Role?, grants: Set<Permission> = [],
        language: Language = .english, zone: String? = nil, createdBy: String, createdAt: Timestamp
    ) {
        self.id = id
        self.name = name
        self.fullName = fullName
        self.role = role
        self.grants = grants
        self.language = language
        self.zone = zone
        self.createdBy = createdBy
        self.createdAt = createdAt
        version = 1
    }

    package var permissions: Set<Permission> { (role?.permissions ?? []).union(grants) }

    package func may(_ permission: Permission) -> Bool { disabledAt == nil && permissions.contains(permission) }
}

package struct UserID: Hashable, Sendable, CustomStringConvertible {
    package let rawValue: Int64
    package init(_ rawValue: Int64) { self.rawValue = rawValue }
    package var description: String { String(rawValue) }
}
