import Base
import HTTPServer

@testable import Web

/// A page as a walk through the house finds it.
struct FoundPage: Sendable {
    let target: String
    let text: String

    /// The addresses of this house that it leads to.
    var links: [String] {
        text.matches(of: /<a [^>]*href="([^"]+)"/).map { FoundPage.unescaped(String($0.1)) }
            .filter { $0.hasPrefix("/") && !$0.hasPrefix("//") }.map { String($0.prefix { $0 != "#" }) }
    }

    struct Form: Sendable {
        let action: String
        let isPost: Bool
        let fields: [String]
        /// Whether a person types or chooses something in it.
        let isFilledIn: Bool
    }

    var forms: [Form] {
        text.matches(of: /<form([^>]*)>([\s\S]*?)<\/form>/).map { match in
            let head = match.1
            let controls = match.2.matches(of: /<(?:input|textarea|select)[^>]*\sname="([^"]+)"[^>]*>/)
            let action = head.firstMatch(of: /action="([^"]*)"/).map { FoundPage.unescaped(String($0.1)) } ?? target
            return Form(
                action: action, isPost: head.contains("method=\"post\""), fields: controls.map { String($0.1) },
                isFilledIn: controls.contains { !$0.0.contains("type=\"hidden\"") })
        }
    }

    private static func unescaped(_ text: String) -> String {
        text.replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}

extension Browser {
    /// Two pages of every kind that links lead to from the home page; kinds differ by more than a number.
    func everyPage() async throws -> [FoundPage] {
        var (found, waiting, queued): ([FoundPage], [String], Set<String>) = ([], ["/"], ["/"])
        var seen: [String: Int] = [:]
        while !waiting.isEmpty {
            let target = waiting.removeFirst()
            let kind = String(target.prefix { $0 != "?" }).replacing(#/\/[0-9]+/#, with: "/#").replacing(
                #/^\/help\/.*/#, with: "/help/#")
            guard seen[kind, default: 0] < 2 else { continue }
            let shown = await get(target)
            guard shown.response.headers["Content-Type"]?.hasPrefix("text/html") == true else { continue }
            seen[kind, default: 0] += 1
            let page = FoundPage(target: target, text: shown.text)
            found.append(page)
            waiting += page.links.filter { queued.insert($0).inserted }
        }
        return found
    }

    /// Sends a form of a page with these values.
    func send(_ form: FoundPage.Form, _ fields: [(String, String)]) async -> Shown {
        let pairs = fields.map { "\(Address.escaped($0.0))=\(Address.escaped($0.1))" }.joined(separator: "&")
        guard form.isPost else { return await get("\(form.action)?\(pairs)") }
        return await post(form.action, encoded: pairs)
    }

    /// A request without a body, by any method.
    func send(_ method: String, _ target: String) async -> Shown { await ask(method, target, headers: [:], body: []) }
}
