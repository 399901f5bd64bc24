package import Base

/// A search somebody keeps under a name, as its text.
package struct SavedView: Hashable, Sendable {
    /// The user whose view it is.
    package let user: String
    package let name: String
    /// As `FakturSearch` reads it.
    package let query: String
    package let savedAt: Timestamp

    /// Throws `SAVED-VIEW-REFUSED` for a name or text that is empty or too long.
    package init(user: String, name: String, query: String, savedAt: Timestamp) throws(Failure) {
        let name = name.trimmingBlanks
        guard (1...60).contains(name.count), query.unicodeScalars.count <= Limits.searchCharactersMax else {
            throw Failure(
                .savedViewRefused, .askHuman, "A view's name has 1 to 60 characters, and its search at most 1000.",
                advice: "Give the view a short name of its own.", place: "name")
        }
        self.user = user
        self.name = name
        self.query = query
        self.savedAt = savedAt
    }
}

/// Where people's own views are kept.
package protocol SavedViews: Sendable {
    /// By name.
    func views(of user: String) async throws(Failure) -> [SavedView]
    /// Keeps the view, in place of one of the same name. Throws `SAVED-VIEW-REFUSED` beyond `Limits.savedViewsMax`.
    func save(_ view: SavedView) async throws(Failure)
    /// False when there was none.
    func remove(_ name: String, of user: String) async throws(Failure) -> Bool
}

extension Failure.Code {
    package static let savedViewRefused = Self("SAVED-VIEW-REFUSED")
}
