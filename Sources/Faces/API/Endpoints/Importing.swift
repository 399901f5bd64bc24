import Base
import Model

/// What every import from a file takes and answers.
enum Importing {
    private static let badRow = Shape<ImportReport.BadRow>(
        "BadRow",
        [
            .init("line", .count, "line of the file, from 1") { JSON($0.line) },
            .init("column", .text, "the column at fault") { JSON($0.column) },
            .init("value", .text, "what stands there") { JSON($0.value) },
            .init("message", .text, "what is wrong with it") { JSON($0.message) },
            .init("remedy", .text, "what to do about it") { JSON($0.remedy) },
        ])

    static let report = Shape<ImportReport>(
        "ImportReport",
        [
            .init("rows", .count, "rows of the file") { JSON($0.rows) },
            .init("added", .count, "rows that were added") { JSON($0.added) },
            .init("unchanged", .count, "rows that were kept already, word for word") { JSON($0.unchanged) },
            .init("kept", .flag, "false when bad rows kept everything from being kept") { JSON($0.kept) },
            .init("bad_rows", .list(of: badRow.schema), "every bad field") { badRow.json($0.badRows) },
        ])

    static let skipBadRows = Parameter.query(
        "skip_bad_rows", .flag, "Keep the good rows although others are bad; otherwise nothing is kept.")
}
