import Base

/// Why a request is not served, as the client reads it.
struct Refusal: Error {
    let status: Int
    let body: JSON
    /// What was written stays: some of the real server's failures come after its commit.
    var keepsWork = false
    /// The sandbox's own database failed; nobody may take that for an answer of InvenTree.
    var storage: SQLError?

    init(_ status: Int, _ body: JSON) {
        self.status = status
        self.body = body
    }

    init(storage: SQLError) {
        self.init(500, ["detail": JSON(storage.message)])
        self.storage = storage
    }
}

extension Refusal {
    /// `{"detail": "…"}`, the shape of everything that is about the request as a whole.
    static func detail(_ status: Int, _ text: String) -> Refusal { Refusal(status, ["detail": JSON(text)]) }

    /// `{"field": ["message"]}`.
    static func field(_ name: String, _ message: String) -> Refusal {
        Refusal(400, .object([name: .array([JSON(message)])]))
    }

    static func wholeObject(_ message: String) -> Refusal { field("non_field_errors", message) }

    static let anonymous = detail(401, "Authentication credentials were not provided.")
    static let notAllowed = detail(403, "You do not have permission to perform this action.")
    static func noMethod(_ method: String) -> Refusal { detail(405, "Method \"\(method)\" not allowed.") }
    static func noObject(_ model: String) -> Refusal { detail(404, "No \(model) matches the given query.") }

    static func noEndpoint(_ request: ServiceRequest) -> Refusal {
        Refusal(404, ["detail": "API endpoint not found", "url": JSON(request.address)])
    }

    /// An exception nobody caught in the server.
    static func broken(_ name: String, in module: String? = nil, path: String) -> Refusal {
        let whole = module.map { "\($0).\(name)" } ?? name
        return Refusal(
            500,
            [
                "error": JSON(name), "error_class": JSON("<class '\(whole)'>"),
                "detail": "Error details can be found in the admin panel", "path": JSON(path), "status_code": 500,
            ])
    }
}
