package import Base
import CSQLite
import Synchronization

/// An embedded SQL database in one file: one connection writes, a few others read beside it.
///
/// A commit is on the disk when `write` returns (write-ahead log, full sync). Readers see the last commit before they
/// began and never wait for the writer. Another process may share the file; it waits its turn for `busyMilliseconds`.
package final class SQLiteDatabase: SQLDatabase {
    private let writer: Session
    private let readers: [Session]
    /// How many reads wait for or run on each reader, so that a new one goes to the idlest.
    private let readsPerReader: Mutex<[Int]>

    /// Opens the file, and creates it, readable for its owner only, when there is none; its folder must exist.
    ///
    /// Throws `.unavailable` when the file can't be opened or written, `.damaged` when it is no database, `.busy` when
    /// another process holds it for longer than `busyMilliseconds`.
    package convenience init(
        path: String, readers readerCount: Int = 2, busyMilliseconds: Int32 = 5_000
    ) async throws(SQLError) {
        precondition(readerCount > 0, "A database without readers can't be read")
        guard !path.isEmpty, path != ":memory:", !path.utf8.contains(0) else {
            throw SQLError(.unavailable, "\"\(path)\" is no path of a database file")
        }
        try createPrivateFile(path)
        let writer = Session(label: "tieout.sqlite.writer")
        try await writer.open(path, busyMilliseconds: busyMilliseconds)
        var readers: [Session] = []
        for number in 1...readerCount {
            let reader = Session(label: "tieout.sqlite.reader.\(number)")
            try await reader.open(path, busyMilliseconds: busyMilliseconds)
            readers.append(reader)
        }
        self.init(writer: writer, readers: readers)
    }

    /// A database that lives in memory until it is closed; reads and writes share its one connection.
    package static func inMemory() async throws(SQLError) -> SQLiteDatabase {
        let session = Session(label: "tieout.sqlite.memory")
        try await session.open(nil, busyMilliseconds: 0)
        return SQLiteDatabase(writer: session, readers: [session])
    }

    private init(writer: Session, readers: [Session]) {
        self.writer = writer
        self.readers = readers
        readsPerReader = Mutex([Int](repeating: 0, count: readers.count))
    }

    @discardableResult
    package func write<Value: Sendable>(
        _ body: @Sendable (any SQLConnection) throws(SQLError) -> Value
    ) async throws(SQLError) -> Value {
        try await writer.write(body)
    }

    /// A statement that writes is refused here with `.unavailable`, SQLite's word for a read-only database.
    package func read<Value: Sendable>(
        _ body: @Sendable (any SQLConnection) throws(SQLError) -> Value
    ) async throws(SQLError) -> Value {
        let index = takeIdlestReader()
        defer { readsPerReader.withLock { $0[index] -= 1 } }
        return try await readers[index].read(body)
    }

    private func takeIdlestReader() -> Int {
        readsPerReader.withLock { counts in
            let index = counts.indices.min { counts[$0] < counts[$1] } ?? 0
            counts[index] += 1
            return index
        }
    }
}

// MARK: - Care

extension SQLiteDatabase {
    /// The version of the SQLite library, such as `3.40.1`.
    package static var version: String { unsafe String(cString: sqlite3_libversion()) }

    /// Moves everything from the write-ahead log into the database file and empties the log.
    /// Throws `.busy` when a reader still needs the log.
    package func checkpoint() async throws(SQLError) { try await writer.checkpoint() }

    /// What is wrong with the stored data, in SQLite's words; empty for a sound database. Reads every page.
    package func integrityCheck() async throws(SQLError) -> [String] { try await readers[0].integrityCheck() }

    /// Writes a compact, consistent copy while others go on reading and writing.
    /// Throws `.conflict` when there is already a file at that path: a copy never overwrites another.
    package func backup(to path: String) async throws(SQLError) {
        try createPrivateFile(path, mustBeNew: true)
        do {
            try await readers[0].copy(to: path)
            try synchronizeFile(path)
        } catch {
            removeFile(path)  // A copy is whole or not there.
            throw error
        }
    }

    /// Lets running transactions end and closes every connection; whatever comes later is refused as `.unavailable`.
    package func close() async {
        for reader in readers { await reader.close() }
        await writer.close()
    }
}
