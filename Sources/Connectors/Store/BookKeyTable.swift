package import Base
package import Model

/// The table book_key: what stands where in one order book. It may be emptied at any time; look-ups fill it again.
package struct BookKeyTable: BookKeys {
    let database: any SQLDatabase
    /// The book's address: keys of another book are none of this one.
    let book: String

    package init(database: any SQLDatabase, book: String) {
        self.database = database
        self.book = book
    }

    package func ids(_ keys: Set<BookKey>) async throws(Failure) -> [BookKey: Int64] {
        try await database.ask { connection throws(SQLError) in
            var ids: [BookKey: Int64] = [:]
            for (kind, page) in BookKeyTable.pages(keys) {
                let statement: SQL = """
                    SELECT key, id FROM book_key
                    WHERE book = \(book) AND kind = \(kind.rawValue) AND key IN (\(list: page))
                    """
                for (text, id) in try connection.all(statement, { row in (row.text(0), row.integer(1)) }) {
                    ids[BookKey(kind, text)] = id
                }
            }
            return ids
        }
    }

    package func keep(_ ids: [BookKey: Int64]) async throws(Failure) {
        try await change { connection throws(SQLError) in
            for (key, id) in ids {
                try connection.change(
                    """
                    INSERT INTO book_key (book, kind, key, id)
                    VALUES (\(book), \(key.kind.rawValue), \(key.text), \(id))
                    ON CONFLICT (book, kind, key) DO UPDATE SET id = excluded.id
                    """)
            }
        }
    }

    package func forget(_ keys: Set<BookKey>) async throws(Failure) {
        try await change { connection throws(SQLError) in
            for (kind, page) in BookKeyTable.pages(keys) {
                try connection.change(
                    """
                    DELETE FROM book_key
                    WHERE book = \(book) AND kind = \(kind.rawValue) AND key IN (\(list: page))
                    """)
            }
        }
    }

    private func change(
        _ body: @Sendable (any SQLConnection) throws(SQLError) -> Void
    ) async throws(Failure) {
        do throws(SQLError) { try await database.write(body) } catch { throw Failure(error) }
    }

    /// A statement's bindings are limited.
    private static func pages(_ keys: Set<BookKey>) -> [(kind: BookKey.Kind, texts: [String])] {
        let byKind = Dictionary(grouping: keys, by: \.kind)
        return BookKey.Kind.allCases.flatMap { kind in
            let texts = (byKind[kind] ?? []).map(\.text).sorted()
            return stride(from: 0, to: texts.count, by: 500).map { start in
                (kind, Array(texts[start..<min(start + 500, texts.count)]))
            }
        }
    }
}
