import Glibc

/// A port nobody listens on; so are as many after it, most likely.
package func freePort(followedBy more: UInt16 = 0) -> UInt16 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    unsafe withUnsafeMutablePointer(to: &address) { pointer in
        unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { plain in
            _ = unsafe bind(descriptor, plain, length)
            _ = unsafe getsockname(descriptor, plain, &length)
        }
    }
    let port = UInt16(bigEndian: address.sin_port)
    return port < UInt16.max - more ? port : port - more
}
