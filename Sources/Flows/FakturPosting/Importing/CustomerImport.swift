package import Base
package import Model

/// Reads customers from a CSV file: `code,name,project,type,payment_terms_days`, and optionally `department`,
/// `tax_code`, `revenue_account`, `receivable_account`.
package struct CustomerImport: Sendable {
    package static let columns = ["code", "name"]

    let customers: any CustomerStore
    let audit: any AuditTrail
    let time: any TimeSource

    package init(customers: any CustomerStore, audit: any AuditTrail, time: any TimeSource) {
        self.customers = customers
        self.audit = audit
        self.time = time
    }

    /// Keeps new customers and updates known ones (same code; without a code, same name) in the columns the file has; the
    /// same file again changes nothing. With bad rows nothing is kept, unless they are to be skipped.
    package func run(
        _ bytes: [UInt8], skipBadRows: Bool, by who: String
    ) async throws(Failure) -> ImportReport {
        let plan = try await plan(bytes)
        var report = plan.report
        guard report.badRows.isEmpty || skipBadRows else { return report }
        let entry = AuditEntry(
            at: time.now, who: who,
            deed: plan.new.count == 1 ? "customer imported" : "\(plan.new.count) customers imported",
            subject: "customers",
            after: ["codes": JSON(plan.new.prefix(1000).map { JSON($0.code ?? $0.name) })])
        if !plan.new.isEmpty { _ = try await customers.add(plan.new, alongside: audit.recording(entry)) }
        for change in plan.changed { try await save(change.after, instead: change.before, by: who) }
        report.added = plan.new.count + plan.changed.count
        report.kept = true
        return report
    }

    /// What a run would do, without doing it. Throws `IMPORT-UNREADABLE`.
    package func plan(_ bytes: [UInt8]) async throws(Failure) -> CustomerImportPlan {
        let table: CSVTable
        do throws(CSVError) { table = try CSVTable(bytes, requiring: CustomerImport.columns) } catch {
            throw .unreadable(error)
        }
        let columns = Set(table.headings.map { $0.lowercased() })
        var plan = CustomerImportPlan()
        var seen: Set<String> = []
        for row in table.rows {
            plan.report.rows += 1
            var reader = FieldReader(row)
            let customer = read(&reader)
            if !seen.insert(customer.code ?? "name \(customer.name)").inserted {
                reader.refuse("code", "stands in the file twice", remedy: "Remove one of the rows.")
            }
            plan.report.badRows += reader.badFields
            guard reader.badFields.isEmpty else { continue }
            guard let kept = try await known(customer) else {
                plan.new.append(customer)
                continue
            }
            let after = kept.corrected(by: customer, naming: columns)
            if after == kept { plan.report.unchanged += 1 } else { plan.changed.append((before: kept, after: after)) }
        }
        return plan
    }

    private func save(_ after: Customer, instead before: Customer, by who: String) async throws(Failure) {
        let entry = AuditEntry(
            at: time.now, who: who, deed: "customer changed by import", subject: "customer \(after.id)",
            before: before.audited, after: after.audited)
        try await customers.save(after, alongside: audit.recording(entry))
    }

    private func read(_ reader: inout FieldReader) -> Customer {
        var customer = Customer(
            id: CustomerID(0), code: reader.text("code"), name: reader.required("name"),
            type: reader.choice("type", otherwise: Customer.Kind.customer))
        customer.project = reader.text("project")
        customer.department = reader.text("department")
        customer.paymentTermsDays = reader.days("payment_terms_days")
        customer.taxCode = reader.text("tax_code")
        customer.revenueAccount = reader.text("revenue_account")
        customer.receivableAccount = reader.text("receivable_account")
        return customer
    }

    private func known(_ customer: Customer) async throws(Failure) -> Customer? {
        if let code = customer.code { return try await customers.customer(code: code) }
        return try await customers.customers(named: customer.name).first { $0.code == nil }
    }
}

/// What an import of customers would do.
package struct CustomerImportPlan: Sendable {
    package fileprivate(set) var report = ImportReport()
    /// Not kept yet; their ids mean nothing.
    package fileprivate(set) var new: [Customer] = []
    package fileprivate(set) var changed: [(before: Customer, after: Customer)] = []
}

extension Customer {
    /// What the file says of this customer; columns it does not have say nothing.
    fileprivate func corrected(by row: Customer, naming columns: Set<String>) -> Customer {
        var after = self
        after.name = row.name
        if columns.contains("type") { after.type = row.type }
        if columns.contains("project") { after.project = row.project }
        if columns.contains("department") { after.department = row.department }
        if columns.contains("payment_terms_days") { after.paymentTermsDays = row.paymentTermsDays }
        if columns.contains("tax_code") { after.taxCode = row.taxCode }
        if columns.contains("revenue_account") { after.revenueAccount = row.revenueAccount }
        if columns.contains("receivable_account") { after.receivableAccount = row.receivableAccount }
        return after
    }
}
