import Base
import Sandbox
import TestSupport

/// The wire between client and sandbox in virtual time: delays pass in no time, and a client that waits longer than its
/// limit gives up while the sandbox goes on.
struct VirtualWire: HTTPTransport {
    let sandbox: ServiceLayerSandbox
    let time: SimulatedTime
    let life: Life

    func send(_ request: HTTPRequest, limits: HTTPLimits) async throws(HTTPTransportError) -> HTTPResponse {
        try life.step(HTTPTransportError(.connectionLost, "killed before the request"))
        let outcome = await sandbox.handle(request)
        try life.step(HTTPTransportError(.connectionLost, "killed after the request"))
        switch outcome {
        case .answer(let response, let delay):
            try pass(delay, within: limits)
            return response
        case .hangUp(let delay):
            try pass(delay, within: limits)
            throw HTTPTransportError(.connectionLost, "the server closed the connection")
        case .cut(_, let bytes):
            throw HTTPTransportError(.connectionLost, "the answer ended after \(bytes) bytes")
        }
    }

    private func pass(_ milliseconds: Int64, within limits: HTTPLimits) throws(HTTPTransportError) {
        time.advance(milliseconds: min(milliseconds, limits.wholeMilliseconds))
        if milliseconds > limits.wholeMilliseconds {
            throw HTTPTransportError(.timedOut, "no answer within \(limits.wholeMilliseconds) ms")
        }
    }
}
