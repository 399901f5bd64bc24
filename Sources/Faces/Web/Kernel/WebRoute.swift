import Base
package import HTTPServer
package import Model

/// One address of the web application: who may go there, and what they are shown.
///
/// A route that changes something is a `post`; it is let in only with the person's own form token, so no other site can
/// make a browser send it.
package struct WebRoute: Sendable {
    package enum Method: String, Sendable { case get = "GET", post = "POST" }

    package enum Access: Hashable, Sendable {
        /// For everybody who can reach the port.
        case open
        /// For everybody who is signed in.
        case signedIn
        /// For those with the permission.
        case needs(Permission)
        /// For those with at least one of them.
        case needsAny([Permission])
    }

    typealias Handler = @Sendable (Visit) async throws(Failure) -> WebAnswer

    package let method: Method
    package let path: PathTemplate
    package let access: Access
    let handle: Handler

    static func get(_ path: PathTemplate, _ access: Access, _ handle: @escaping Handler) -> WebRoute {
        WebRoute(method: .get, path: path, access: access, handle: handle)
    }

    static func post(_ path: PathTemplate, _ access: Access, _ handle: @escaping Handler) -> WebRoute {
        WebRoute(method: .post, path: path, access: access, handle: handle)
    }
}

extension WebRoute.Access {
    static var look: Self { .needs(.view) }

    /// The permission a visit lacks to be let in here; `nil` when it lacks none.
    func lacking(_ visit: Visit) -> Permission? {
        switch self {
        case .open, .signedIn: nil
        case .needs(let permission): visit.may(permission) ? nil : permission
        case .needsAny(let permissions): permissions.contains(where: visit.may) ? nil : permissions.first
        }
    }
}
