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
