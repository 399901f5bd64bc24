import Base
import Crypto
import Glibc
import Model
import Mongo
import RawCollection
import TestSupport

/// A server that speaks MongoDB's wire protocol, one for the whole test process; it ends with the process, because it
/// ends when its standard input does.
final class MongoWire: Sendable {
    static let shared = MongoWire()

    let port: UInt16

    private init() {
        port = freePort()
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let pipe = unsafe popen("'/\(root)/scripts/test-mongo.sh' \(port) >/dev/null 2>&1", "we")
        if unsafe pipe == nil { preconditionFailure("The test server can't be started") }
    }

    /// The first answer may take as long as the server's own installation.
    func database() throws -> MongoDatabase {
        let options = "retryWrites=false&serverSelectionTimeoutMS=120000"
        return try MongoDatabase(uri: Secret("mongodb://127.0.0.1:\(port)/?\(options)"), name: "tieout")
    }

    /// An empty collection of its own.
    func home(_ collection: String = "raw_\(SystemRandomness().uuid().prefix(8))") throws -> MongoRawDocuments {
        MongoRawDocuments(database: try database(), collection: collection) { bytes in
            Digest.hex(Digest.sha256(bytes))
        }
    }
}

/// A port nobody listens on; so are as many after it, most likely.
func freePort(followedBy more: UInt16 = 0) -> UInt16 {
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
