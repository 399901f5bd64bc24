import Base
import CMicroHTTPD
import Glibc

/// Starts the library. It holds the daemon object unretained: `Daemon.stop` returns only when no callback can come.
func startLibrary(on descriptor: Int32, _ settings: HTTPServerSettings, for daemon: Daemon) -> OpaquePointer? {
    var chosen = unsafe tieout_mhd_settings()
    unsafe chosen.listening = descriptor
    unsafe chosen.threads = 2
    unsafe chosen.connections_max = UInt32(clamping: max(2, settings.limits.connectionsMax))
    unsafe chosen.idle_seconds_max = UInt32(clamping: settings.limits.idleSeconds)
    unsafe chosen.connection_bytes_max = max(4096, settings.limits.headerBytesMax * 2)
    unsafe chosen.context = Unmanaged.passUnretained(daemon).toOpaque()
    unsafe chosen.access = accessed
    unsafe chosen.completed = completed
    unsafe chosen.connection_changed = connectionChanged
    unsafe chosen.target_seen = targetSeen
    unsafe chosen.unescape = leaveEscaped
    guard let tls = settings.tls else { return unsafe tieout_mhd_start(&chosen) }
    return unsafe tls.certificatePEM.withCString { certificate in
        unsafe tls.keyPEM.revealed.withCString { key in
            unsafe chosen.certificate_pem = certificate
            unsafe chosen.key_pem = key
            return unsafe tieout_mhd_start(&chosen)
        }
    }
}

private func daemon(_ context: UnsafeMutableRawPointer?) -> Daemon? {
    unsafe context.map { unsafe Unmanaged<Daemon>.fromOpaque($0).takeUnretainedValue() }
}

private func peer(of connection: OpaquePointer) -> Peer? {
    unsafe tieout_mhd_socket_context(connection).map { unsafe Unmanaged<Peer>.fromOpaque($0).takeUnretainedValue() }
}

/// Called when the headers are in, for each piece of the body, at its end, and again after each `resume`.
private let accessed: MHD_AccessHandlerCallback = { context, connection, _, method, version, bytes, count, slot in
    guard let daemon = unsafe daemon(context), let connection = unsafe connection, let count = unsafe count,
        let slot = unsafe slot, let peer = unsafe peer(of: connection)
    else { return .NO }
    if let object = unsafe slot.pointee {
        let exchange = unsafe Unmanaged<Exchange>.fromOpaque(object).takeUnretainedValue()
        let piece = unsafe UnsafeRawBufferPointer(start: bytes, count: count.pointee)
        unsafe count.pointee = 0
        return unsafe exchange.proceed(with: piece) ? .YES : .NO
    }
    guard let method = unsafe method, let version = unsafe version else { return .NO }
    let target = peer.takeTarget()
    // Method, target and version lie one after another in the library's buffer, as C strings. A NUL byte (or a second
    // space) between them is what makes the distance larger than what can be seen.
    let seen = unsafe strlen(method) + 1 + target.utf8.count + 1
    let head = unsafe RequestHead(
        method: String(cString: method), target: target, headers: receivedHeaders(connection),
        isLineWhole: UnsafePointer(method).distance(to: version) == seen)
    let exchange = unsafe Exchange(head, on: ConnectionHandle(connection), from: peer, in: daemon)
    unsafe slot.pointee = Unmanaged.passRetained(exchange).toOpaque()
    daemon.enter(exchange)
    return exchange.begin() ? .YES : .NO
}

/// The request is over, well or badly: the only place where the exchange is let go.
private let completed: MHD_RequestCompletedCallback = { context, connection, slot, _ in
    guard let slot = unsafe slot, let object = unsafe slot.pointee else { return }
    let exchange = unsafe Unmanaged<Exchange>.fromOpaque(object).takeRetainedValue()
    unsafe slot.pointee = nil
    unsafe daemon(context)?.leave(exchange)
    exchange.complete()
}

private let connectionChanged: MHD_NotifyConnectionCallback = { context, connection, slot, change in
    guard let daemon = unsafe daemon(context), let connection = unsafe connection, let slot = unsafe slot else {
        return
    }
    if change == .CONNECTION_NOTIFY_STARTED {
        let peer = unsafe Peer(
            descriptor: tieout_mhd_descriptor(connection), address: numericAddress(tieout_mhd_peer(connection)),
            limits: daemon.limits)
        unsafe slot.pointee = Unmanaged.passRetained(peer).toOpaque()
        daemon.enter(peer)
    } else if let object = unsafe slot.pointee {
        let peer = unsafe Unmanaged<Peer>.fromOpaque(object).takeRetainedValue()
        unsafe slot.pointee = nil
        peer.closed()
        daemon.leave(peer)
    }
}

/// The only moment at which the library shows the target as it was sent.
private let targetSeen:
    @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?, OpaquePointer?) -> UnsafeMutableRawPointer? = {
        _, target, connection in
        if let connection = unsafe connection, let target = unsafe target {
            unsafe peer(of: connection)?.requestLineArrived(target: String(cString: target))
        }
        return nil
    }

/// Decoding in place would cut the target at `%00`; `HTTPTarget` decodes instead.
private let leaveEscaped:
    @convention(c) (UnsafeMutableRawPointer?, OpaquePointer?, UnsafeMutablePointer<CChar>?) -> Int = { _, _, text in
        guard let text = unsafe text else { return 0 }
        return unsafe strlen(text)
    }

private func receivedHeaders(_ connection: OpaquePointer) -> HTTPHeaders {
    var headers = HTTPHeaders()
    unsafe withUnsafeMutablePointer(to: &headers) { headers in
        _ = unsafe MHD_get_connection_values_n(
            connection, .HEADER_KIND,
            { context, _, name, nameCount, value, valueCount in
                guard let name = unsafe name else { return .YES }
                let headers = unsafe context?.assumingMemoryBound(to: HTTPHeaders.self)
                unsafe headers?.pointee.add(text(name, nameCount), text(value, valueCount))
                return .YES
            }, headers)
    }
    return headers
}

private func text(_ start: UnsafePointer<CChar>?, _ count: Int) -> String {
    unsafe String(decoding: UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count), as: UTF8.self)
}
