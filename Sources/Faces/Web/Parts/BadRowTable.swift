import Base
import Model

/// What is wrong with a file, by row and field, each with what to do.
enum BadRowTable {
    static func html(_ report: ImportReport, rowsShown: Int, _ visit: Visit) -> HTML {
        guard !report.badRows.isEmpty else { return "" }
        let rows: [HTML] = report.badRows.prefix(rowsShown).map { row in
            "<tr><td class=\"id\">\(row.line)</td><td><code>\(row.column)</code></td><td><code>\(row.value)</code></td><td class=\"wide\">\(visit.told(row.message)). <strong>\(visit.told(row.remedy))</strong></td></tr>"
        }
        return """
            <h2>\(visit.say(.badRows)) (\(visit.format.number(report.badRows.count)))</h2>
            <div class="scroll"><table><thead><tr><th scope="col">\(visit.say(.lineWord))</th><th scope="col">\(visit.say(.columnWord))</th><th scope="col">\(visit.say(.valueWord))</th><th scope="col">\(visit.say(.mistakeWord))</th></tr></thead><tbody>\(rows)</tbody></table></div>
            """
    }
}
