import CPosix
import Glibc

/// A bound and listening TCP socket. Whoever takes `descriptor` over closes it.
struct ListeningSocket {
    let descriptor: Int32
    let port: UInt16

    init(address: String, port: UInt16) throws(HTTPServerError) {
        var place = sockaddr_storage()
        guard let length = socketAddress(address, port, into: &place) else { throw .badAddress(address) }
        let descriptor = socket(Int32(place.ss_family), Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw .socketFailed(errorText(errno)) }

        var on: Int32 = 1
        unsafe setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
        let bound = unsafe withSocketAddress(&place) { unsafe bind(descriptor, $0, length) }
        guard bound == 0, listen(descriptor, SOMAXCONN) == 0 else {
            let code = errno
            close(descriptor)
            throw refusal(code, place: "\(address) port \(port)")
        }

        var actual = sockaddr_storage()
        var actualLength = socklen_t(MemoryLayout<sockaddr_storage>.size)
        _ = unsafe withSocketAddress(&actual) { unsafe getsockname(descriptor, $0, &actualLength) }
        self.descriptor = descriptor
        self.port = portNumber(&actual)
    }
}

private func refusal(_ code: Int32, place: String) -> HTTPServerError {
    switch code {
    case EADDRINUSE: .portInUse(place)
    case EACCES: .portNotPermitted(place)
    case EADDRNOTAVAIL: .badAddress(place)
    default: .socketFailed(errorText(code))
    }
}
