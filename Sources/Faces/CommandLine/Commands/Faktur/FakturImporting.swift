import Base
import FakturPosting

enum FakturImporting {
    static let command = Command(
        "faktur import", "Import fakturs from a CSV file, all of them or none.",
        details: """
            The first line names the columns: \(FakturImport.columns.joined(separator: ", ")) must be there; \
            \(FakturImport.optionalColumns.joined(separator: ", ")) may be. \
            A row whose faktur is kept already, word for word, changes nothing: the same file may be imported again. \
            Rows with faktur_no and faktur_date are ready to post, the others wait for the tax officer.
            """,
        parameters: [FakturParameters.file.declaration, FakturParameters.skipBadRows.declaration],
        examples: [
            .init("tieout faktur import fakturs.csv", "says what was kept, and every bad row with its line and remedy.")
        ],
        form: ImportReporting.form,
        work: .atDesk { errand, office throws(Failure) in
            let path = errand.invocation[FakturParameters.file] ?? "-"
            let report = try await FakturImport(desk: office.desk).run(
                try errand.readFile(path), skipBadRows: errand.invocation.has(FakturParameters.skipBadRows),
                by: errand.who)
            return ImportReporting(report: report, path: path, noun: "faktur")
                .tell(errand.voice, next: "tieout faktur post --all")
        })
}
