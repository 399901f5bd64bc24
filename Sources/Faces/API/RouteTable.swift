import Base
import HTTPServer

/// Every route there is: found by method and path, and described as a whole.
struct RouteTable: Sendable {
    let routes: [Route]

    /// The route and what stands in the places of its path. Throws 404 for a path nobody knows, 405 with the methods for
    /// one that is known with others.
    func find(_ request: HTTPServerRequest) throws(Refusal) -> (route: Route, path: [String: String]) {
        // A path spelled out is no place of another: `/fakturs/import` is not the faktur named import.
        let segments = request.target.segments
        let matching = routes.filter { $0.path.match(segments) != nil }
        let exactness = matching.map(\.path.literalSegments).max()
        var allowed: Set<String> = []
        for route in matching where route.path.literalSegments == exactness {
            guard let path = route.path.match(segments) else { continue }
            if route.method.rawValue == request.method || (route.method == .get && request.method == "HEAD") {
                return (route, path)
            }
            allowed.formUnion(route.method == .get ? ["GET", "HEAD"] : [route.method.rawValue])
        }
        guard allowed.isEmpty else { throw .methodNotAllowed(request.method, allowed: allowed.sorted()) }
        throw .nothingThere(request.target.rawPath)
    }
}
