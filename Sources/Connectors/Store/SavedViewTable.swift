package import Base
package import Model

/// The saved_view table.
package struct SavedViewTable: SavedViews {
    let database: any SQLDatabase

    package init(database: any SQLDatabase) { self.database = database }

    package func views(of user: String) async throws(Failure) -> [SavedView] {
        let rows = try await database.ask { connection throws(SQLError) in
            try connection.all("SELECT name, query, saved_at FROM saved_view WHERE user_name = \(user) ORDER BY name") {
                row in (name: row.text(0), query: row.text(1), savedAt: row.timestamp(2))
            }
        }
        var views: [SavedView] = []
        for row in rows {
            views.append(try SavedView(user: user, name: row.name, query: row.query, savedAt: row.savedAt))
        }
        return views
    }

    package func save(_ view: SavedView) async throws(Failure) {
        let kept: Bool = try await database.transact { connection throws(SQLError) in
            try connection.change(
                """
                INSERT INTO saved_view (user_name, name, query, saved_at)
                VALUES (\(view.user), \(view.name), \(view.query), \(view.savedAt))
                ON CONFLICT (user_name, name) DO UPDATE SET query = excluded.query, saved_at = excluded.saved_at
                """)
            let count = try connection.first("SELECT COUNT(*) FROM saved_view WHERE user_name = \(view.user)") { row in
                row.integer(0)
            }
            return count ?? 0 <= Limits.savedViewsMax ? .commit(true) : .rollBack(false)
        }
        guard kept else {
            throw Failure(
                .savedViewRefused, .askHuman, "You have \(Limits.savedViewsMax) views already.",
                advice: "Remove one that you no longer use.", place: "name")
        }
    }

    package func remove(_ name: String, of user: String) async throws(Failure) -> Bool {
        try await database.transact { connection throws(SQLError) in
            let gone = try connection.change(
                "DELETE FROM saved_view WHERE user_name = \(user) AND name = \(name)")
            return .commit(gone == 1)
        }
    }
}
