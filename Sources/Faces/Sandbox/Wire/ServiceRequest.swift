import Base

/// One operation asked of the service: a request of its own, or a part of a batch.
struct ServiceRequest: Sendable {
    let method: String
    let path: ServicePath
    let version: ServiceLayerVersion
    let headers: HTTPHeaders
    let body: [UInt8]
    /// As the client knows this server, for the addresses in answers.
    let host: String

    init(_ request: HTTPRequest, path: ServicePath, version: ServiceLayerVersion) {
        self.init(
            method: request.method.uppercased(), path: path, version: version, headers: request.headers,
            body: request.body, host: request.headers["Host"] ?? "localhost:50000")
    }

    init(
        method: String, path: ServicePath, version: ServiceLayerVersion, headers: HTTPHeaders, body: [UInt8],
        host: String
    ) {
        self.method = method
        self.path = path
        self.version = version
        self.headers = headers
        self.body = body
        self.host = host
    }

    func json() throws(ServiceLayerError) -> JSON {
        if body.isEmpty { return .object([:]) }
        do throws(JSONError) { return try JSON(parsing: body) } catch { throw .malformedBody }
    }

    func prefers(_ preference: String) -> Bool {
        headers.all("Prefer").flatMap { $0.split(separator: ",") }.contains { $0.trimmed == preference }
    }

    var wantsNoContent: Bool { prefers("return-no-content") || prefers("return=minimal") }
}
