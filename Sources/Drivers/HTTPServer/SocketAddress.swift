import CMicroHTTPD
import CPosix
import Glibc

/// Fills in a socket address from a numeric one; `nil` when the text is neither IPv4 nor IPv6.
func socketAddress(_ text: String, _ port: UInt16, into place: inout sockaddr_storage) -> socklen_t? {
    var four = sockaddr_in()
    if unsafe inet_pton(AF_INET, text, &four.sin_addr) == 1 {
        four.sin_family = sa_family_t(AF_INET)
        four.sin_port = port.bigEndian
        unsafe withUnsafeMutableBytes(of: &place) { unsafe $0.storeBytes(of: four, as: sockaddr_in.self) }
        return socklen_t(MemoryLayout<sockaddr_in>.size)
    }
    var six = sockaddr_in6()
    guard unsafe inet_pton(AF_INET6, text, &six.sin6_addr) == 1 else { return nil }
    six.sin6_family = sa_family_t(AF_INET6)
    six.sin6_port = port.bigEndian
    unsafe withUnsafeMutableBytes(of: &place) { unsafe $0.storeBytes(of: six, as: sockaddr_in6.self) }
    return socklen_t(MemoryLayout<sockaddr_in6>.size)
}

func withSocketAddress<Result>(
    _ place: inout sockaddr_storage, _ body: (UnsafeMutablePointer<sockaddr>) -> Result
) -> Result {
    unsafe withUnsafeMutablePointer(to: &place) { pointer in
        unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe body($0) }
    }
}

/// The same field at the same place for IPv4 and IPv6.
func portNumber(_ place: inout sockaddr_storage) -> UInt16 {
    unsafe withUnsafeBytes(of: &place) {
        unsafe UInt16(bigEndian: $0.loadUnaligned(fromByteOffset: 2, as: UInt16.self))
    }
}

/// The numeric address of a peer, without port; empty when it has none.
func numericAddress(_ peer: UnsafePointer<sockaddr>?) -> String {
    guard let peer = unsafe peer else { return "" }
    let isSix = unsafe Int32(peer.pointee.sa_family) == AF_INET6
    let length = isSix ? MemoryLayout<sockaddr_in6>.size : MemoryLayout<sockaddr_in>.size
    var text = [CChar](repeating: 0, count: 64)
    let code = unsafe getnameinfo(
        peer, socklen_t(length), &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST)
    guard code == 0 else { return "" }
    let address = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    // An IPv4 client of a socket that listens on `::`.
    return address.hasPrefix("::ffff:") && address.contains(".") ? String(address.dropFirst(7)) : address
}

func errorText(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }
