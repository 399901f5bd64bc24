package import Base
package import Model

/// Reads fakturs from a CSV file with the columns of `columns` and, optionally, those of `optionalColumns`.
package struct FakturImport: Sendable {
    package static let columns = ["invoice_no", "invoice_date", "dpp", "ppn"]
    package static let optionalColumns = [
        "type", "customer_code", "customer_name", "currency", "kurs", "wtax_amount", "tax_code", "payment_terms_days",
        "project", "department", "account", "faktur_no", "faktur_date", "remarks",
    ]

    let desk: FakturDesk

    package init(desk: FakturDesk) { self.desk = desk }

    /// What an import would do, and keep nothing: `added` counts the rows that would be kept.
    package func preview(_ bytes: [UInt8], by who: String) async throws(Failure) -> ImportReport {
        var (report, new) = try await examine(bytes, by: who)
        report.added = new.count
        return report
    }

    /// Keeps new fakturs, all or none; a row that is kept already is left alone, one that differs from what is kept is a
    /// bad row. With bad rows nothing is kept, unless they are to be skipped. Rows with faktur number and date count as
    /// answered, the others wait for the tax officer.
    package func run(_ bytes: [UInt8], skipBadRows: Bool, by who: String) async throws(Failure) -> ImportReport {
        var (report, new) = try await examine(bytes, by: who)
        guard report.badRows.isEmpty || skipBadRows else { return report }
        if !new.isEmpty { _ = try await desk.add(new, by: who) }
        report.added = new.count
        report.kept = true
        return report
    }

    private func examine(
        _ bytes: [UInt8], by who: String
    ) async throws(Failure) -> (report: ImportReport, new: [Faktur]) {
        let table: CSVTable
        do throws(CSVError) { table = try CSVTable(bytes, requiring: FakturImport.columns) } catch {
            throw .unreadable(error)
        }
        var report = ImportReport()
        var new: [Faktur] = []
        var seen: Set<String> = []
        for row in table.rows {
            report.rows += 1
            var reader = FieldReader(row)
            let faktur = try await desk.read(&reader, by: who).entered(at: desk.time.now, by: who)
            if !seen.insert("\(faktur.type) \(faktur.customer?.description ?? "") \(faktur.invoiceNo)").inserted {
                reader.refuse("invoice_no", "stands in the file twice", remedy: "Remove one of the rows.")
            }
            if reader.badFields.isEmpty, let kept = try await kept(faktur) {
                if kept.saysTheSame(as: faktur) {
                    report.unchanged += 1
                } else {
                    reader.refuse(
                        "invoice_no", "is kept as faktur \(kept.id) with other content",
                        remedy: "Change faktur \(kept.id) itself, or correct the row.")
                }
            } else if reader.badFields.isEmpty {
                new.append(faktur)
            }
            report.badRows += reader.badFields
        }
        return (report, new)
    }

    private func kept(_ faktur: Faktur) async throws(Failure) -> Faktur? {
        guard let customer = faktur.customer else { return nil }
        return try await desk.fakturs.faktur(type: faktur.type, customer: customer, invoiceNo: faktur.invoiceNo)
    }
}

extension Faktur {
    /// Whether an import brings nothing new. What the tax officer or a posting added since is no difference.
    fileprivate func saysTheSame(as other: Faktur) -> Bool {
        let sameNumber = other.fakturNo == nil || (fakturNo == other.fakturNo && fakturDate == other.fakturDate)
        return sameNumber && invoiceDate == other.invoiceDate && currency == other.currency && kurs == other.kurs
            && dpp == other.dpp && ppn == other.ppn && wtaxAmount == other.wtaxAmount && remarks == other.remarks
    }
}
