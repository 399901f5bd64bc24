import Base

extension Migration {
    /// Which columns of the list of fakturs somebody wants to see. It stands in the user's own row, which every page reads.
    static let fakturColumns = Migration(
        14, "faktur columns", ["ALTER TABLE user_account ADD COLUMN faktur_columns TEXT"])
}
