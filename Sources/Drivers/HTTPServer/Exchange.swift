import Base
import Synchronization

/// One request and its answer.
///
/// Three parties act on it: the library's thread (pieces of the request, the sending of the answer, the end), the task
/// that runs the handler, and the sweep. Each step is taken under one lock, and a connection is resumed only in the
/// step that leaves the phase in which it was set aside, so it is resumed once.
final class Exchange: Sendable {
    private enum Phase {
        case receiving
        /// Refused or too long: the rest of the body is read and thrown away.
        case swallowing(bytes: Int)
        /// The connection is set aside.
        case handling(sweepsLeft: Int)
        case answered(HTTPReply)
        case sending
        case completed
    }

    private struct State {
        var phase = Phase.receiving
        var body: [UInt8] = []
        var task: Task<Void, Never>?
        var channel: StreamChannel?
    }

    private let head: RequestHead
    private let connection: ConnectionHandle
    private let peer: Peer
    private let daemon: Daemon
    private let state = Mutex(State())

    init(_ head: RequestHead, on connection: ConnectionHandle, from peer: Peer, in daemon: Daemon) {
        self.head = head
        self.connection = connection
        self.peer = peer
        self.daemon = daemon
    }
}

// MARK: - On the library's thread

extension Exchange {
    /// The headers are in. `false`: close the connection.
    func begin() -> Bool {
        peer.headersArrived()
        if let fault = head.fault { return answerAndClose(refusal(400, fault)) }
        if let oversize { return answerAndClose(oversize) }
        let most = daemon.limits.bodyBytesMax
        if let announced = head.announcedBytes, announced > most {
            // Too long even to be swallowed: say so at once, although the client may not listen while it sends.
            if announced - most > daemon.limits.bodyBytesSwallowedMax { return answerAndClose(tooLong) }
            state.withLock { $0.phase = .swallowing(bytes: 0) }
        }
        return true
    }

    /// A piece of the body, or none at its end and after a resume. `false`: close the connection.
    func proceed(with piece: UnsafeRawBufferPointer) -> Bool {
        enum Step { case wait, close, refuse(HTTPRefusal), send(HTTPReply) }
        let step: Step = state.withLock { state in
            switch state.phase {
            case .receiving:
                if unsafe piece.isEmpty {
                    if daemon.isStopping { return .refuse(refusal(503, "The server is stopping.")) }
                    startHandling(&state)
                } else if state.body.count + piece.count > daemon.limits.bodyBytesMax {
                    state.body = []
                    state.phase = .swallowing(bytes: piece.count)
                } else {
                    unsafe state.body.append(contentsOf: piece)
                }
                return .wait
            case .swallowing(let bytes):
                if unsafe piece.isEmpty { return .refuse(tooLong) }
                let most = daemon.limits.bodyBytesMax + daemon.limits.bodyBytesSwallowedMax
                state.phase = .swallowing(bytes: bytes + piece.count)
                return bytes > most ? .close : .wait
            case .answered(let reply):
                state.phase = .sending
                return .send(reply)
            case .handling, .sending, .completed:
                return .wait
            }
        }
        switch step {
        case .wait: return true
        case .close: return false
        case .refuse(let refusal): return answerAndClose(refusal)
        case .send(let reply): return send(reply)
        }
    }

    /// The request is over; the connection handle means nothing any more.
    func complete() {
        let (task, channel) = state.withLock { state in
            let wasStreaming = state.channel != nil
            state.phase = .completed
            // A handler is left to finish its work although nobody waits for the answer; a stream has no such work.
            return (wasStreaming ? state.task : nil, state.channel)
        }
        channel?.close()
        task?.cancel()
        peer.requestCompleted()
    }

    private func refusal(_ status: Int, _ words: String, bytesMax: Int? = nil) -> HTTPRefusal {
        HTTPRefusal(
            status, words, bytesMax: bytesMax, head: HTTPRequest(head.method, head.target, headers: head.headers))
    }

    private var tooLong: HTTPRefusal {
        let most = daemon.limits.bodyBytesMax
        return refusal(413, "The request is longer than \(most) bytes.", bytesMax: most)
    }

    private var oversize: HTTPRefusal? {
        let most = daemon.limits.headerBytesMax
        if head.target.utf8.count > most {
            return refusal(414, "The address is longer than \(most) bytes.", bytesMax: most)
        }
        return head.bytes > most ? refusal(431, "The headers are longer than \(most) bytes.", bytesMax: most) : nil
    }

    /// Set aside **before** the task exists, or the task could resume what is not yet suspended.
    private func startHandling(_ state: inout State) {
        peer.requestArrived()
        let body = state.body
        state.body = []
        connection.suspend()
        state.phase = .handling(sweepsLeft: Daemon.sweeps(milliseconds: daemon.limits.handlerMilliseconds))
        state.task = Task { await self.handle(body) }
    }

    private func answerAndClose(_ refusal: HTTPRefusal) -> Bool {
        daemon.log.debug(
            "http.server.refused",
            ["status": JSON(refusal.status), "why": JSON(refusal.words), "peer": JSON(peer.address)])
        state.withLock { $0.phase = .sending }
        return Answer(daemon.refusal(refusal), closing: true, daemon.log).queue(on: connection, channel: nil)
    }

    private func send(_ reply: HTTPReply) -> Bool {
        let channel = state.withLock { $0.channel }
        return Answer(reply, closing: daemon.isStopping, daemon.log).queue(on: connection, channel: channel)
    }
}

// MARK: - In the handler's task

extension Exchange {
    private func handle(_ body: [UInt8]) async {
        let message = HTTPRequest(head.method, head.target, headers: head.headers, body: body)
        guard let target = HTTPTarget(head.target) else {
            answer(
                daemon.refusal(refusal(400, "The address contains a character or an escape that is not allowed.")))
            return
        }
        let request = HTTPServerRequest(message, target: target, peerAddress: peer.address)
        let reply = await daemon.handler(daemon.proxies.unveiled(request))
        guard case .stream(_, _, let stream) = reply else {
            answer(reply)
            return
        }
        let channel = StreamChannel(bytesAheadMax: daemon.limits.streamBytesAheadMax)
        guard answer(reply, streamingThrough: channel) else { return }
        do {
            try await stream.produce(HTTPBodyWriter(channel: channel))
            channel.finish(asWhole: true)
        } catch {
            channel.finish(asWhole: false)
        }
    }

    /// The first answer counts; `false` when there was one already.
    @discardableResult
    private func answer(_ reply: HTTPReply, streamingThrough channel: StreamChannel? = nil) -> Bool {
        state.withLock { state in
            guard case .handling = state.phase else { return false }
            state.phase = .answered(reply)
            state.channel = channel
            if daemon.isStopping { channel?.finish(asWhole: false) }
            connection.resume()
            return true
        }
    }
}

// MARK: - From the sweep and from stop

extension Exchange {
    func sweep() {
        let (isLate, channel) = state.withLock { state in
            guard case .handling(let left) = state.phase else { return (false, state.channel) }
            state.phase = .handling(sweepsLeft: left - 1)
            return (left <= 1, nil)
        }
        if isLate, giveUp("The answer took too long.") {
            daemon.log.warning("http.server.handler.late", ["method": JSON(head.method), "path": JSON(head.path)])
        }
        if let channel, channel.isOpen, peer.hasGone { endStream() }
    }

    /// Answers in the handler's stead and cancels it; `false` when it had answered.
    @discardableResult
    func giveUp(_ words: String) -> Bool {
        guard answer(daemon.refusal(refusal(503, words))) else { return false }
        state.withLock { $0.task }?.cancel()
        return true
    }

    /// Lets the client have what it got, and stops producing more.
    func endStream() {
        let (task, channel) = state.withLock { ($0.channel == nil ? nil : $0.task, $0.channel) }
        channel?.finish(asWhole: false)
        task?.cancel()
    }
}
