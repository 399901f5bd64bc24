import Base
import Glibc

/// Creates an empty file that only its owner may read: the database holds invoices. SQLite gives its log the same mode.
///
/// A file that exists is left alone, and not even opened: closing it would drop the locks SQLite holds on it in this
/// process (sqlite.org/howtocorrupt.html, section 2.2).
func createPrivateFile(_ path: String, mustBeNew: Bool = false) throws(SQLError) {
    let descriptor = unsafe open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    let reason = errno
    if descriptor >= 0 {
        close(descriptor)
    } else if reason != EEXIST || mustBeNew {
        let kind: SQLError.Kind = reason == EEXIST ? .conflict : .unavailable
        throw SQLError(kind, "can't create \(path): \(unsafe String(cString: strerror(reason)))")
    }
}

/// Waits until the file's bytes are on the disk.
func synchronizeFile(_ path: String) throws(SQLError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0, fsync(descriptor) == 0 else {
        let reason = errno
        if descriptor >= 0 { close(descriptor) }
        throw SQLError(.unavailable, "can't write \(path) to the disk: \(unsafe String(cString: strerror(reason)))")
    }
    close(descriptor)
}

/// Removes a file that this process created; one that is gone already is no trouble.
func removeFile(_ path: String) { unsafe unlink(path) }
