package import Base

/// Who may make the record of a key in the order book, agreed between all workers of one store.
///
/// The book would take two orders of one key, and nearly so two companies or parts of one name. So whoever wants to
/// make or change one reserves its key first, and looks afterwards. A reservation ends by itself at its time, which is
/// always later than any request sent under it can still be at work: who takes over an expired key finds whatever
/// became of that request.
package protocol Reservations: Sendable {
    /// Reserves those keys that nobody holds at `now`, until `until`, and returns them.
    func take(
        _ keys: Set<String>, holder: String, at now: Timestamp, until: Timestamp
    ) async throws(Failure) -> Set<String>
    /// Gives those keys this holder still holds another end, and returns them.
    func keep(_ keys: Set<String>, holder: String, until: Timestamp) async throws(Failure) -> Set<String>
    /// Lets go of those keys this holder holds.
    func release(_ keys: Set<String>, holder: String) async throws(Failure)
}
