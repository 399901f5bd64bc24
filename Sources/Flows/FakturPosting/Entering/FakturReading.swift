import Base
import Model

/// Reads a faktur's fields, from a row of a file or from a form, under the names of `FakturImport`.
extension FakturDesk {
    /// What a row or form says, and what is wrong with it. The faktur is a draft.
    func read(_ reader: inout FieldReader, by who: String) async throws(Failure) -> Faktur {
        let now = time.now
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
        return faktur
    }

    /// By code; without one by name, when the name is unmistakable.
    private func customer(_ reader: inout FieldReader) async throws(Failure) -> CustomerID? {
        if let code = reader.text("customer_code") {
            if let customer = try await customers.customer(code: code) { return customer.id }
            reader.refuse(
                "customer_code", "belongs to no customer",
                remedy: "Import or add the customer first, or correct the code.")
            return nil
        }
        guard let name = reader.text("customer_name") else {
            reader.refuse("customer_code", "is empty, and so is customer_name", remedy: "Give one of them.")
            return nil
        }
        let namesakes = try await customers.customers(named: name)
        if namesakes.count == 1 { return namesakes.first?.id }
        reader.refuse(
            "customer_name", namesakes.isEmpty ? "belongs to no customer" : "belongs to \(namesakes.count) customers",
            remedy: namesakes.isEmpty
                ? "Import or add the customer first, or correct the name." : "Give the customer's code too.")
        return nil
    }
}

extension Faktur {
    /// Handed over to the tax officer; or answered already, when it came with faktur number and date.
    func entered(at now: Timestamp, by who: String) -> Faktur {
        var faktur = self
        faktur.submitAt = now
        faktur.status = .submitted
        if faktur.fakturNo != nil, faktur.fakturDate != nil {
            faktur.status = .answered
            faktur.responseBy = who
            faktur.responseAt = now
        }
        return faktur
    }
}
