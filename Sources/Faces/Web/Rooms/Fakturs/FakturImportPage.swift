import Base
import FakturPosting
import Model

/// An import before it is one: what the file would bring, and every bad field with its line, column and remedy.
struct FakturImportPage: Sendable {
    var report: ImportReport?
    /// The file that was looked over, to be kept or left.
    var ticket: LookedOverTicket?
    var fault: String?

    private static let shownMax = 100

    var status: Int { fault != nil || report.map { !$0.badRows.isEmpty } == true ? 422 : 200 }

    func html(_ visit: Visit) -> HTML {
        """
        <p class="crumbs"><a href="/fakturs">\(visit.say(Room.fakturs.name))</a></p>
        <h1>\(visit.say(.importTitle))</h1>
        \(found(visit))
        <form method="post" action="/fakturs/import" enctype="multipart/form-data" class="sheet">\(Form.token(visit))
        \(Form.file("file", visit.say(.importFile), accept: ".csv,text/csv", hint: hint(visit), fault: fault))
        <p class="hint">\(visit.say(.importLookHint))</p>
        \(Form.submit(visit, .importLook, style: report == nil ? .primary : .plain))</form>
        """
    }

    private func hint(_ visit: Visit) -> String {
        visit.say(
            .importHint,
            [
                "needed": FakturImport.columns.joined(separator: ", "),
                "optional": FakturImport.optionalColumns.joined(separator: ", "),
            ])
    }

    private func found(_ visit: Visit) -> HTML {
        guard let report else { return "" }
        var words = [visit.count(.rowsNew, report.added)]
        if report.unchanged > 0 {
            words.append(visit.say(.importUnchanged, ["n": visit.format.number(report.unchanged)]))
        }
        if !report.badRows.isEmpty { words.append(visit.count(.badFields, report.badRows.count)) }
        let summary = words.joined(separator: " · ")
        return """
            <p class="verdict \(report.badRows.isEmpty ? "ready" : "blocked")" role="status"><strong>\(summary)</strong></p>\(table(report, visit))\(keeping(report, visit))
            """
    }

    private func keeping(_ report: ImportReport, _ visit: Visit) -> HTML {
        guard let ticket else { return "" }
        guard report.added > 0 else { return "<p>\(visit.say(.importNothingNew))</p>" }
        let isGood = report.badRows.isEmpty
        return """
            <form method="post" action="/fakturs/import/keep"><div class="acts">\(Form.token(visit))\(Form.ticket(ticket))\(isGood ? "" : Form.hidden("skip", "1"))\(Form.submit(visit, isGood ? .importKeep : .importKeepGood, style: isGood ? .primary : .plain))<a class="button" href="/fakturs">\(visit.say(.cancelAct))</a></div></form>
            """
    }

    private func table(_ report: ImportReport, _ visit: Visit) -> HTML {
        guard !report.badRows.isEmpty else { return "" }
        let rows: [HTML] = report.badRows.prefix(FakturImportPage.shownMax).map { row in
            """
            <tr><td class="id">\(row.line)</td><td class="id"><code>\(row.column)</code></td><td>\(String(row.value.prefix(80)))</td><td>\(visit.told(row.message)). \(visit.told(row.remedy))</td></tr>
            """
        }
        let hidden = report.badRows.count - FakturImportPage.shownMax
        let more: HTML =
            hidden > 0 ? "<p class=\"hint\">\(visit.say(.importMore, ["n": visit.format.number(hidden)]))</p>" : ""
        return """
            <div class="scroll"><table><thead><tr><th scope="col">\(visit.say(.importLine))</th><th scope="col">\(visit.say(.importColumn))</th><th scope="col">\(visit.say(.importValue))</th><th scope="col">\(visit.say(.reasonColumn))</th></tr></thead><tbody>\(rows)</tbody></table></div>\(more)
            """
    }
}
