import Base
import InvoiceCollection

enum BillingImporting {
    static let command = Command(
        "billing import", "Import invoices that wait for their number from a CSV file, all of them or none.",
        details: """
            The first line names the columns: \(BillingImport.columns.joined(separator: ", ")) must be there; \
            \(BillingImport.optionalColumns.joined(separator: ", ")) may be. \
            A row whose invoice is kept already, word for word, changes nothing: the same file may be imported again. \
            What a row says about the account's owner is taken over, so that is how an address is corrected.
            """,
        parameters: [FakturParameters.file.declaration, FakturParameters.skipBadRows.declaration],
        examples: [
            .init(
                "tieout billing import billing.csv", "says what was kept, and every bad row with its line and remedy.")
        ],
        form: ImportReporting.form,
        work: .atDesk { errand, office throws(Failure) in
            let path = errand.invocation[FakturParameters.file] ?? "-"
            let report = try await office.billingDesk.importing.run(
                try errand.readFile(path), skipBadRows: errand.invocation.has(FakturParameters.skipBadRows),
                by: errand.who)
            return ImportReporting(report: report, path: path, noun: "invoice")
                .tell(errand.voice, next: "tieout billing list --open")
        })
}
