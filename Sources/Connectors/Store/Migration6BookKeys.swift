import Base

extension Migration {
    /// Which number the order book gave to what was found or made there.
    static let bookKeys = Migration(
        6, "book keys",
        [
            """
            CREATE TABLE book_key (
                book TEXT NOT NULL,
                kind TEXT NOT NULL,
                key TEXT NOT NULL,
                id BIGINT NOT NULL,
                PRIMARY KEY (book, kind, key))
            """
        ])
}
