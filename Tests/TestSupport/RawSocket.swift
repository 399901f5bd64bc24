import Glibc

/// A TCP connection that says exactly the bytes it is told to: for what no well-behaved client would send.
///
/// No child process inherits it: one that did would hold the connection open after it was closed here.
///
/// Its blocking calls run on threads of their own and give up after a minute: beside hundreds of other tests a server
/// may be slow to get its turn.
package final class RawSocket: Sendable {
    private let descriptor: Int32

    /// Connects to this machine; without waiting, the connection may still be pending on return.
    package init(port: UInt16, waits: Bool = true) throws {
        let flags = SOCK_CLOEXEC.rawValue | (waits ? 0 : SOCK_NONBLOCK.rawValue)
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | flags), 0)
        bound(descriptor)
        var place = loopback(port: port)
        let connected = unsafe withUnsafePointer(to: &place) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 || !waits && errno == EINPROGRESS else { throw RawSocketError(code: errno) }
    }

    /// Takes over a connected descriptor.
    package init(descriptor: Int32) {
        self.descriptor = descriptor
        bound(descriptor)
    }

    deinit { close(descriptor) }

    /// Returns whether all bytes were taken; the other side may have closed.
    @discardableResult
    package func send(_ text: String) async -> Bool { await send(Array(text.utf8)) }

    @discardableResult
    package func send(_ bytes: [UInt8]) async -> Bool {
        await onThread { [descriptor] in
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = unsafe rest.withUnsafeBytes {
                    unsafe Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                }
                guard count > 0 else { return false }
                rest = rest.dropFirst(count)
            }
            return true
        }
    }

    /// Everything until the other side closes. When it does not within a minute, that is said at the end.
    package func readToEnd() async -> String { await read { _ in false } }

    /// Everything until the text seen so far satisfies the condition, or the other side closes.
    package func read(until isEnough: @escaping @Sendable (String) -> Bool) async -> String {
        await onThread { [descriptor] in
            var all: [UInt8] = []
            var piece = [UInt8](repeating: 0, count: 64 << 10)
            while true {
                let count = unsafe recv(descriptor, &piece, piece.count, 0)
                guard count > 0 else {
                    let isSilent = count < 0 && errno == EAGAIN
                    return String(decoding: all, as: UTF8.self)
                        + (isSilent ? " … and then nothing for a minute" : "")
                }
                all += piece.prefix(count)
                if isEnough(String(decoding: all, as: UTF8.self)) { return String(decoding: all, as: UTF8.self) }
            }
        }
    }
}

/// Nothing waits for longer than a minute.
private func bound(_ descriptor: Int32) {
    var patience = timeval(tv_sec: 60, tv_usec: 0)
    unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    unsafe setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
}

package struct RawSocketError: Error { package let code: Int32 }

/// A listening socket on this machine that does nothing by itself.
package final class RawListener: Sendable {
    private let descriptor: Int32
    package let port: UInt16

    package init(backlog: Int32 = 16) throws {
        let listening = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        descriptor = listening
        var place = loopback(port: 0)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let code = unsafe withUnsafeMutablePointer(to: &place) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { place in
                unsafe bind(listening, place, length) == 0 && listen(listening, backlog) == 0
                    && getsockname(listening, place, &length) == 0
            }
        }
        guard code else { throw RawSocketError(code: errno) }
        port = UInt16(bigEndian: place.sin_port)
    }

    deinit { close(descriptor) }

    package func accept() async throws -> RawSocket {
        let accepted = await onThread { [descriptor] in
            let accepted = Glibc.accept(descriptor, nil, nil)
            // At once, and not when the test has its next turn: a child that starts in between would inherit it.
            _ = fcntl(accepted, F_SETFD, FD_CLOEXEC)
            return accepted
        }
        guard accepted >= 0 else { throw RawSocketError(code: errno) }
        return RawSocket(descriptor: accepted)
    }
}

private func loopback(port: UInt16) -> sockaddr_in {
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_port = port.bigEndian
    place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return place
}

/// This process's descriptors whose other end is a port of this machine.
package func descriptors(connectedTo port: UInt16) -> [Int32] {
    (Int32(3)..<4096).filter { descriptor in
        var place = sockaddr_in()
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let code = unsafe withUnsafeMutablePointer(to: &place) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe getpeername(descriptor, $0, &length)
            }
        }
        return code == 0 && place.sin_family == sa_family_t(AF_INET) && place.sin_port == port.bigEndian
    }
}

package func isClosedInChildren(_ descriptor: Int32) -> Bool { fcntl(descriptor, F_GETFD) & FD_CLOEXEC != 0 }
