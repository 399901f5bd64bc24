import Base
import HTTPServer

/// Every route there is, found by method and path.
struct WebRouteTable: Sendable {
    let routes: [WebRoute]
    private let bySegments: [Int: [WebRoute]]

    init(routes: [WebRoute]) {
        self.routes = routes
        bySegments = Dictionary(grouping: routes) { $0.path.text.split(separator: "/").count }
    }

    /// Throws `WEB-NOTHING-THERE` for a path nobody knows, `WEB-METHOD-NOT-ALLOWED` for one that is known otherwise.
    func find(_ request: HTTPServerRequest) throws(Failure) -> (route: WebRoute, path: [String: String]) {
        let segments = request.target.segments
        let matching = bySegments[segments.count, default: []].filter { $0.path.match(segments) != nil }
        // A path spelled out is no place of another: `/fakturs/new` is not the faktur named new.
        let exactness = matching.map(\.path.literalSegments).max()
        let method = request.method == "HEAD" ? "GET" : request.method
        let exact = matching.filter { $0.path.literalSegments == exactness }
        if let route = exact.first(where: { $0.method.rawValue == method }), let path = route.path.match(segments) {
            return (route, path)
        }
        guard exact.isEmpty else {
            throw Failure(
                .webMethodNotAllowed, .askHuman, "This address does not take \(request.method).",
                advice: "Go to the page it belongs to, and use its buttons.")
        }
        throw .nothingThere(request.target.rawPath)
    }
}
