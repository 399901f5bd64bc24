import Base

extension Migration {
    /// Keys of records that a worker makes or changes in an order book right now.
    static let reservations = Migration(
        9, "reservations",
        [
            """
            CREATE TABLE reservation (
                key TEXT PRIMARY KEY,
                holder TEXT NOT NULL,
                held_until BIGINT NOT NULL)
            """
        ])
}
