package import Base
package import HTTPServer

/// Which handler answers which request: methods and paths, compared segment by segment.
///
/// A handler is found in the order of the list. A path nobody knows is answered with 404; one that is known with
/// other methods with 405 and their names.
package struct Router: Sendable {
    private let routes: [Route]

    package init(_ routes: [Route]) { self.routes = routes }

    package func answer(_ request: HTTPServerRequest) async -> HTTPReply {
        var allowed: Set<String> = []
        for route in routes {
            guard let values = route.match(request.target.segments) else { continue }
            // HEAD is GET without a body (RFC 9110, section 9.3.2); the server leaves the body out.
            guard route.method == request.method || (route.method == "GET" && request.method == "HEAD") else {
                allowed.insert(route.method)
                continue
            }
            return await route.handle(request, values)
        }
        guard !allowed.isEmpty else { return .json(404, ["error": "There is nothing at this path."]) }
        let methods = allowed.sorted().joined(separator: ", ")
        return .json(405, ["error": JSON("This path knows only \(methods).")], headers: ["Allow": methods])
    }
}

/// One method and path, and who answers it.
package struct Route: Sendable {
    package typealias Handler = @Sendable (HTTPServerRequest, PathValues) async -> HTTPReply

    let method: String
    private let pattern: [String]
    let handle: Handler

    /// `/fakturs/{id}`: a segment in braces stands for any one segment, kept under its name.
    package init(_ method: String, _ path: String, _ handle: @escaping Handler) {
        self.method = method
        pattern = path.split(separator: "/").map(String.init)
        self.handle = handle
    }

    /// What the named segments hold; `nil` when the path is another one. A slash at the end makes no difference.
    func match(_ segments: [String]) -> PathValues? {
        let segments = segments.last == "" ? Array(segments.dropLast()) : segments
        guard segments.count == pattern.count else { return nil }
        var values: [String: String] = [:]
        for (wanted, given) in zip(pattern, segments) {
            if wanted.hasPrefix("{"), wanted.hasSuffix("}") {
                values[String(wanted.dropFirst().dropLast())] = given
            } else if wanted != given {
                return nil
            }
        }
        return PathValues(values: values)
    }
}

/// What stood in the places of a path that may differ.
package struct PathValues: Hashable, Sendable {
    private let values: [String: String]

    init(values: [String: String]) { self.values = values }

    package subscript(_ name: String) -> String? { values[name] }
}

extension HTTPReply {
    /// A JSON value; never kept by anybody in between.
    package static func json(_ status: Int, _ value: JSON, headers: HTTPHeaders = [:]) -> HTTPReply {
        var headers = headers
        headers["Content-Type"] = "application/json; charset=utf-8"
        headers["Cache-Control"] = "no-store"
        return .whole(HTTPResponse(status, headers: headers, body: value.bytes))
    }
}
