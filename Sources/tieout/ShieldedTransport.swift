import Base

/// Lets an exchange that has begun come to its end although the process was asked to stop: a request cut off on its way
/// would be uncertain for nothing. Each exchange is bounded by its limits, so the stop is too.
struct ShieldedTransport: HTTPTransport {
    let inner: any HTTPTransport

    func send(_ request: HTTPRequest, limits: HTTPLimits) async throws(HTTPTransportError) -> HTTPResponse {
        // A task of its own is not cancelled with the one that waits for it.
        let exchange = Task { () async -> Result<HTTPResponse, HTTPTransportError> in
            do throws(HTTPTransportError) { return .success(try await inner.send(request, limits: limits)) } catch {
                return .failure(error)
            }
        }
        return try await exchange.value.get()
    }
}
