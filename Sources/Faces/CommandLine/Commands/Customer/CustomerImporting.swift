import Base
import FakturPosting
import Model

enum CustomerImporting {
    static let command = Command(
        "customer import", "Import customers from a CSV file, all of them or none.",
        details: """
            The first line names the columns: code, name, project, type, payment_terms_days, and optionally department, \
            tax_code, revenue_account, receivable_account. Known customers are updated in the columns \
            the file has; the same file again changes nothing. A customer without a code is kept, but its fakturs can't be posted before it has one.
            """,
        parameters: [FakturParameters.file.declaration, FakturParameters.skipBadRows.declaration],
        examples: [.init("tieout customer import customers.csv", "says what was kept, and every bad row.")],
        form: ImportReporting.form,
        work: .atDesk { errand, office throws(Failure) in
            let path = errand.invocation[FakturParameters.file] ?? "-"
            let report = try await CustomerImport(
                customers: office.customers, audit: office.audit, time: office.time
            ).run(
                try errand.readFile(path), skipBadRows: errand.invocation.has(FakturParameters.skipBadRows),
                by: errand.who)
            return ImportReporting(report: report, path: path, noun: "customer")
                .tell(errand.voice, next: "tieout customer sync")
        })
}
