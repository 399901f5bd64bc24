/// Keeps what must be read again, such as the key of a second factor, so that the database alone gives it to nobody.
package protocol Sealing: Sendable {
    /// The same bytes give another text each time.
    func seal(_ bytes: [UInt8]) async throws(SealingError) -> [UInt8]
    func open(_ sealed: [UInt8]) async throws(SealingError) -> [UInt8]
}

package enum SealingError: Error, Hashable, Sendable {
    /// It was sealed with another key, or changed afterwards.
    case unreadable
    /// The key can't be read, or made; in the system's words.
    case keyUnusable(path: String, String)
}
