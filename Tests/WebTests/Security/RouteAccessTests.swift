import Base
import FoundationEssentials
import HTTPServer
import Model
import TestSupport
import Testing

@testable import Web

/// Who may open which page and press which button: every route with every role, and with nobody.
@Suite struct RouteAccessTests {
    @Test(arguments: Role.allCases)
    func `every route lets in exactly those who hold its permission`(role: Role) async throws {
        let office = try await WebOffice()
        for route in office.face.routes {
            let shown = try await office.browser(role).ask(route)
            let isRefused = shown.status == 403 && shown.text.contains("WEB-NOT-PERMITTED")
            #expect(
                isRefused == !route.access.admits(role), "\(role): \(route.method.rawValue) \(route.path.text)")
            #expect(shown.status < 500, "\(role): \(route.method.rawValue) \(route.path.text) \(shown.status)")
            #expect(shown.location?.hasPrefix("/sign-in?next") != true)
        }
    }

    @Test func `nobody gets farther than the door, but for the pages named here`() async throws {
        let office = try await WebOffice()
        let open = Set(office.face.routes.filter { $0.access == .open }.map(\.path.text))
        #expect(open == ["/sign-in", "/sign-in/code", "/setup/{link}", "/preferences", "/help/{code}"])
        for route in office.face.routes where route.access != .open {
            let shown = await office.browser().ask(route)
            #expect(shown.status == 303, "\(route.method.rawValue) \(route.path.text)")
            #expect(shown.location?.hasPrefix("/sign-in?next=") == true)
            #expect(shown.text.isEmpty)
        }
    }

    @Test func `a page that changes something is never reached by a link`() async throws {
        // Only GET and POST are known, and a GET reaches no handler of a POST.
        let office = try await WebOffice()
        let browser = try await office.browser(.administrator)
        let readable = Set(office.face.routes.filter { $0.method == .get }.map(\.path.text))
        for route in office.face.routes where route.method == .post && !readable.contains(route.path.text) {
            let shown = await browser.get(route.somePlace)
            #expect(shown.status == 405 || shown.status == 404, "\(route.path.text)")
        }
    }

    /// `make docs` writes it anew; a change of it is a change of who may do what, and wants to be looked at.
    @Test func `docs/who-may-do-what.md says what the routes say`() async throws {
        let office = try await WebOffice()
        let text = AccessDocument(routes: office.face.routes).text
        let path = "docs/who-may-do-what.md"
        if ProcessInfo.processInfo.environment["TIEOUT_WRITE_DOCS"] != nil {
            let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
            try text.write(toFile: "\(root)/\(path)", atomically: true, encoding: .utf8)
        }
        let isSame = SourceTree.text(path) == text
        #expect(isSame, "\(path) is not what the routes make; `make docs` writes it anew")
    }
}

/// The routes as a table for administrators.
struct AccessDocument {
    let routes: [WebRoute]

    var text: String {
        let roles = Role.allCases
        let rows = routes.sorted { ($0.path.text, $0.method.rawValue) < ($1.path.text, $1.method.rawValue) }.map {
            route in
            let marks = roles.map { route.access.admits($0) ? "✓" : "" }
            return "| `\(route.method.rawValue) \(route.path.text)` | \(route.access.words) | "
                + marks.joined(separator: " | ") + " |"
        }
        return """
            # Who may do what

            Every address of the web application: the permission it needs, and the roles that bring it. A permission can also
            be given to a person singly. `GET` shows, `POST` changes. This page is made from the routes themselves.

            | Address | Needs | \(roles.map(\.rawValue).joined(separator: " | ")) |
            |---|---|\(roles.map { _ in ":-:" }.joined(separator: "|"))|
            \(rows.joined(separator: "\n"))

            """
    }
}

extension WebRoute {
    /// An address of this route at which nothing is kept.
    var somePlace: String { path.text.replacing(#/\{[^}]*\}/#, with: "999999") }
}

extension WebRoute.Access {
    func admits(_ role: Role) -> Bool {
        switch self {
        case .open, .signedIn: true
        case .needs(let permission): role.may(permission)
        case .needsAny(let permissions): permissions.contains(where: role.may)
        }
    }

    fileprivate var words: String {
        switch self {
        case .open: "nothing"
        case .signedIn: "to be signed in"
        case .needs(let permission): "`\(permission.rawValue)`"
        case .needsAny(let permissions): permissions.map { "`\($0.rawValue)`" }.joined(separator: " or ")
        }
    }
}

extension Browser {
    fileprivate func ask(_ route: WebRoute) async -> Shown {
        switch route.method {
        case .get: await get(route.somePlace)
        case .post: await post(route.somePlace)
        }
    }
}
