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

    /// Keeps new fakturs, all or none; a row that is kept already is left alone, one that differs from what is kept is a
    /// bad row. With bad rows nothing is kept, unless they are to be skipped. Rows with faktur number and date count as
    /// answered, the others wait for the tax officer.
    package func run(_ bytes: [UInt8], skipBadRows: Bool, by who: String) async throws(Failure) -> ImportReport {
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
            let faktur = try await read(&reader, by: who)
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
        guard report.badRows.isEmpty || skipBadRows else { return report }
        if !new.isEmpty { _ = try await desk.add(new, by: who) }
        report.added = new.count
        report.kept = true
        return report
    }

    private func read(_ reader: inout FieldReader, by who: String) async throws(Failure) -> Faktur {
        let now = desk.time.now
        var faktur = Faktur(
            id: FakturID(0), type: reader.choice("type", otherwise: .sales), invoiceNo: reader.required("invoice_no"),
            invoiceDate: reader.requiredDate("invoice_date"), currency: reader.text("currency")?.uppercased() ?? "IDR",
            kurs: reader.amount("kurs", otherwise: .one), dpp: reader.amount("dpp"), ppn: reader.amount("ppn"),
            createdBy: who, createdAt: now)
        faktur.customer = try await customer(&reader)
        faktur.wtaxAmount = reader.amount("wtax_amount", otherwise: .zero)
        faktur.taxCode = reader.text("tax_code")
        faktur.paymentTermsDays = reader.days("payment_terms_days")
        faktur.project = reader.text("project")
        faktur.department = reader.text("department")
        faktur.account = reader.text("account")
        faktur.remarks = reader.text("remarks") ?? ""
        faktur.fakturNo = reader.text("faktur_no")
        faktur.fakturDate = reader.date("faktur_date")
        faktur.submitAt = now
        faktur.status = .submitted
        if faktur.fakturNo != nil, faktur.fakturDate != nil {
            faktur.status = .answered
            faktur.responseBy = who
            faktur.responseAt = now
        }
        return faktur
    }

    /// By code; without one by name, when the name is unmistakable.
    private func customer(_ reader: inout FieldReader) async throws(Failure) -> CustomerID? {
        if let code = reader.text("customer_code") {
            if let customer = try await desk.customers.customer(code: code) { return customer.id }
            reader.refuse(
                "customer_code", "belongs to no customer",
                remedy: "Import or add the customer first, or correct the code.")
            return nil
        }
        guard let name = reader.text("customer_name") else {
            reader.refuse("customer_code", "is empty, and so is customer_name", remedy: "Give one of them.")
            return nil
        }
        let namesakes = try await desk.customers.customers(named: name)
        if namesakes.count == 1 { return namesakes.first?.id }
        reader.refuse(
            "customer_name", namesakes.isEmpty ? "belongs to no customer" : "belongs to \(namesakes.count) customers",
            remedy: namesakes.isEmpty
                ? "Import or add the customer first, or correct the name." : "Give the customer's code too.")
        return nil
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
