import Base
import Glibc

/// What became of a transaction whose connection was lost while it committed.
///
/// PostgreSQL 15, "9.26.8. Transaction ID and Snapshot Information Functions": `txid_status` reports *committed*,
/// *aborted* or *in progress* for a transaction recent enough. A server that changed places with a copy which had not
/// received the commit says nothing of it, and the change is then not there.
struct CommitDoubt {
    private let number: Int64
    private let address: PostgreSQLAddress

    init(_ number: Int64, _ address: PostgreSQLAddress) {
        self.number = number
        self.address = address
    }

    /// Returns when the transaction was committed. Throws `.unavailable` when it was not, and `.unclear` when nobody could
    /// be asked in time.
    func settle(after loss: SQLError) throws(SQLError) {
        let time = SystemTime()
        let deadline = time.now.adding(milliseconds: address.limits.doubtMilliseconds)
        while true {
            switch state() {
            case "committed": return
            case "aborted":
                throw SQLError(.unavailable, "\(loss.message); the transaction was not kept", code: loss.code)
            default: break
            }
            guard time.now < deadline else {
                throw SQLError(.unclear, "\(loss.message); whether it was kept could not be asked", code: loss.code)
            }
            pause()
        }
    }

    /// `nil` when the server can't be asked, or no longer knows.
    private func state() -> String? {
        do throws(SQLError) {
            let connection = try Connection(address)
            try connection.begin("BEGIN READ ONLY")
            return try connection.first("SELECT txid_status(\(number))") { row in row.text(0) }
        } catch {
            return nil  // The server may be starting again: it is asked until the deadline.
        }
    }

    /// This runs on a thread of its own, which may block.
    private func pause() { poll(nil, 0, 200) }
}
