import Base
import CMongo

/// The clients of one address, as the library hands them out.
@safe final class MongoPool {
    private let handle: UnsafeMutableRawPointer

    init(uri: Secret, clients: Int) throws(MongoError) {
        _ = MongoPool.library
        var why = tieout_mongo_error()
        guard let handle = unsafe tieout_mongo_pool_new(uri.revealed, UInt32(clients), &why) else {
            throw MongoError(.badAddress, why.text, code: Int(why.code))
        }
        unsafe self.handle = handle
    }

    deinit { unsafe tieout_mongo_pool_destroy(handle) }

    func pop() -> UnsafeMutableRawPointer? { unsafe tieout_mongo_pop(handle) }
    func push(_ client: UnsafeMutableRawPointer) { unsafe tieout_mongo_push(handle, client) }

    /// Started once and never ended: the library may be used until the process ends.
    private static let library: Void = tieout_mongo_init()
}

/// One client and the queue that alone may touch it: the library blocks, so the queue is not the cooperative pool.
actor MongoSession {
    private let queue: SerialQueue
    private let pool: MongoPool
    private let client: MongoClient

    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe queue.asUnownedSerialExecutor() }

    init(uri: Secret, label: String) throws(MongoError) {
        queue = SerialQueue(label: label)
        pool = try MongoPool(uri: uri, clients: 1)
        client = try MongoClient(of: pool)
    }

    func run(_ command: JSON, on database: String, writes: Bool) throws(MongoError) -> JSON {
        try client.run(command, on: database, writes: writes)
    }
}

/// One popped client; pushed back when nobody needs it any more.
@safe private final class MongoClient {
    private let pool: MongoPool
    private let handle: UnsafeMutableRawPointer

    init(of pool: MongoPool) throws(MongoError) {
        guard let handle = unsafe pool.pop() else { throw MongoError(.unavailable, "no client is left in the pool") }
        unsafe self.handle = handle
        self.pool = pool
    }

    deinit { unsafe pool.push(handle) }

    func run(_ command: JSON, on database: String, writes: Bool) throws(MongoError) -> JSON {
        let bytes = try BSONWriter.document(command)
        var reply: UnsafeMutablePointer<UInt8>?
        var count: UInt32 = 0
        var why = tieout_mongo_error()
        let isDone = withExtendedLifetime(self) {
            unsafe tieout_mongo_run(handle, database, bytes, bytes.count, writes, &reply, &count, &why)
        }
        defer { unsafe bson_free(reply) }
        guard isDone else { throw MongoError(domain: why.domain, code: why.code, message: why.text) }
        guard let reply = unsafe reply else { throw MongoError(.refused, "the server gave no reply") }
        let answer = try BSONReader.document(unsafe Array(UnsafeBufferPointer(start: reply, count: Int(count))))
        if writes, let error = MongoError(writeErrorIn: answer) { throw error }
        return answer
    }
}

extension tieout_mongo_error {
    fileprivate var text: String {
        unsafe withUnsafeBytes(of: message) { bytes in
            unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
    }
}
