import Base
import Synchronization

/// One request on its way and the answer as far as it has come. libcurl's callbacks fill it in on the loop's thread.
final class Exchange: Sendable {
    typealias Continuation = CheckedContinuation<Result<HTTPResponse, HTTPTransportError>, Never>

    struct Progress {
        /// How often libcurl was about to send the request. 0: certainly not a byte of it has left.
        var sendings = 0
        var headers = HTTPHeaders()
        var headerBytes = 0
        var body: [UInt8] = []
        var isTooLarge = false
    }

    private struct State {
        var continuation: Continuation?
        var outcome: Result<HTTPResponse, HTTPTransportError>?
        var progress = Progress()
    }

    static let headerBytesMax = 256 << 10

    let request: HTTPRequest
    let limits: HTTPLimits
    private let state = Mutex(State())

    init(_ request: HTTPRequest, _ limits: HTTPLimits) {
        self.request = request
        self.limits = limits
    }

    /// Whether a request may be sent a second time when the connection ended without an answer (RFC 9110, section
    /// 9.2.1: safe methods change nothing).
    var maySendAgain: Bool { ["GET", "HEAD", "OPTIONS"].contains(request.method) }

    var isFinished: Bool { state.withLock { $0.outcome != nil } }
    var progress: Progress { state.withLock { $0.progress } }

    func whenDone(_ continuation: Continuation) {
        let outcome = state.withLock { state in
            if state.outcome == nil { state.continuation = continuation }
            return state.outcome
        }
        if let outcome { continuation.resume(returning: outcome) }
    }

    /// The first outcome counts.
    func finish(_ outcome: Result<HTTPResponse, HTTPTransportError>) {
        let continuation = state.withLock { state in
            guard state.outcome == nil else { return nil as Continuation? }
            state.outcome = outcome
            defer { state.continuation = nil }
            return state.continuation
        }
        continuation?.resume(returning: outcome)
    }
}

// MARK: - libcurl's callbacks

extension Exchange {
    /// Connected, about to send. `false`: don't.
    func willSend() -> Bool {
        state.withLock { state in
            state.progress.sendings += 1
            return state.progress.sendings == 1 || maySendAgain
        }
    }

    /// One header line, with its line break. `false`: end the exchange.
    func receive(headerLine line: UnsafeRawBufferPointer) -> Bool {
        state.withLock { state in
            state.progress.headerBytes += line.count
            guard state.progress.headerBytes <= Self.headerBytesMax else {
                state.progress.isTooLarge = true
                return false
            }
            // After the body come trailers, which are not headers.
            guard state.progress.body.isEmpty else { return true }
            let text = unsafe String(decoding: line, as: UTF8.self)
            if text.hasPrefix("HTTP/") {
                state.progress.headers = HTTPHeaders()  // What came before belonged to an interim answer.
            } else if let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) {
                let value = text.utf8[text.utf8.index(after: colon)...]
                state.progress.headers.add(String(text[..<colon]), String(trimming(value)) ?? "")
            }
            return true
        }
    }

    /// A piece of the body. `false`: end the exchange.
    func receive(body piece: UnsafeRawBufferPointer) -> Bool {
        state.withLock { state in
            guard state.progress.body.count + piece.count <= limits.bodyBytesMax else {
                state.progress.isTooLarge = true
                return false
            }
            unsafe state.progress.body.append(contentsOf: piece)
            return true
        }
    }
}

private func trimming(_ bytes: Substring.UTF8View) -> Substring.UTF8View {
    let isBlank: (UInt8) -> Bool = { [0x20, 0x09, 0x0D, 0x0A].contains($0) }
    var rest = bytes.drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest = rest.dropLast() }
    return rest
}
