import Base

extension Migration {
    /// Which contents belong to fakturs alone, so that a document attached by mistake can be taken away whole. Of those
    /// kept before nobody knows: another application's billing may name them, so they stay.
    static let fakturPapers = Migration(
        16, "faktur papers",
        ["ALTER TABLE kept_file ADD COLUMN is_fakturs_alone INTEGER NOT NULL DEFAULT 0"])
}
