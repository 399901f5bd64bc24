import Base
import HTTPServer

/// Every route there is: found by method and path, and described as a whole.
struct RouteTable: Sendable {
    let routes: [Route]

    /// The route and what stands in the places of its path. Throws 404 for a path nobody knows, 405 with the methods for
    /// one that is known with others.
    func find(_ request: HTTPServerRequest) throws(Refusal) -> (route: Route, path: [String: String]) {
        var allowed: Set<String> = []
        for route in routes {
            guard let path = route.path.match(request.target.segments) else { continue }
            if route.method.rawValue == request.method || (route.method == .get && request.method == "HEAD") {
                return (route, path)
            }
            allowed.formUnion(route.method == .get ? ["GET", "HEAD"] : [route.method.rawValue])
        }
        guard allowed.isEmpty else { throw .methodNotAllowed(request.method, allowed: allowed.sorted()) }
        throw .nothingThere(request.target.rawPath)
    }
}
