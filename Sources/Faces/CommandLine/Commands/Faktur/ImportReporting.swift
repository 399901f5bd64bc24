import Base
import Model

/// Tells what an import did, or why it did nothing.
struct ImportReporting {
    let report: ImportReport
    let path: String
    /// `faktur`, `customer`.
    let noun: String

    /// More bad rows than these are counted, not shown: nobody reads a thousand lines.
    private static let shownMax = 50

    func tell(_ voice: Voice, next: String) -> ExitCode {
        voice.print(ImportReporting.json.json(report))
        for row in report.badRows.prefix(ImportReporting.shownMax) {
            let value = row.value.isEmpty ? "" : " \(JSON(String(row.value.prefix(60))).written)"
            voice.say("\(path):\(row.line): \(row.column)\(value) \(row.message). \(row.remedy)")
        }
        let hidden = report.badRows.count - ImportReporting.shownMax
        if hidden > 0 { voice.say("… and \(Counted(hidden, "more field")) like these; --json lists them all.") }
        if !report.badRows.isEmpty { voice.say() }
        voice.say(summary(voice))
        if report.kept, report.added > 0 { voice.say("Next: \(next)") }
        return report.badRows.isEmpty ? .done : .attention
    }

    private func summary(_ voice: Voice) -> String {
        let rows = Counted(report.rows, "row")
        let bad = Counted(Set(report.badRows.map(\.line)).count, "bad row")
        guard report.kept else {
            return "\(voice.mark(.attention)) \(rows), \(bad): nothing was kept. "
                + "Correct the file and import it again, or add --skip-bad-rows to keep the others."
        }
        var parts = ["\(Counted(report.added, noun)) kept"]
        if report.unchanged > 0 { parts.append("\(report.unchanged) already there") }
        if !report.badRows.isEmpty { parts.append("\(bad) left out") }
        let mark = voice.mark(report.badRows.isEmpty ? .good : .attention)
        return "\(mark) \(rows): \(parts.joined(separator: ", "))."
    }

    static let form = json.description

    private static let row = JSONForm<ImportReport.BadRow>([
        .init("line", "line of the file, from 1") { JSON($0.line) },
        .init("column", "heading of the column") { JSON($0.column) },
        .init("value", "what stands there") { JSON($0.value) },
        .init("message", "what is wrong with it") { JSON($0.message) },
        .init("remedy", "what to do about it") { JSON($0.remedy) },
    ])

    private static let json = JSONForm<ImportReport>([
        .init("rows", "rows in the file") { JSON($0.rows) },
        .init("added", "rows kept as new or changed") { JSON($0.added) },
        .init("unchanged", "rows that were kept already, word for word") { JSON($0.unchanged) },
        .init("kept", "whether good rows were kept") { JSON($0.kept) },
        .init("bad_rows", "each bad field: line, column, value, message, remedy") { row.json($0.badRows) },
    ])
}
