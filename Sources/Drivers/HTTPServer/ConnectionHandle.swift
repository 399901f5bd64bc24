import CMicroHTTPD

/// A connection of the library, as the number that a pointer is, so that it can be kept in state several threads share.
///
/// Valid only until the library reports the request completed; whoever keeps one forgets it then.
struct ConnectionHandle: Equatable, Sendable {
    private let address: UInt

    init(_ pointer: OpaquePointer) { address = UInt(bitPattern: pointer) }

    var pointer: OpaquePointer? { unsafe OpaquePointer(bitPattern: address) }

    /// Sets the connection aside: the library neither reads nor writes nor times it out until `resume`.
    /// Only on the library's thread, inside one of its callbacks for this connection.
    func suspend() { unsafe MHD_suspend_connection(pointer) }

    /// From any thread.
    func resume() { unsafe MHD_resume_connection(pointer) }
}
