package import Base
package import Model

/// What somebody filled in for one faktur: texts under the names of `FakturForm.fields`, as typed.
package struct FakturForm: Sendable {
    /// Those of an import, and no others.
    package static let fields = FakturImport.columns + FakturImport.optionalColumns

    package let texts: [String: String]

    package init(_ texts: [String: String]) { self.texts = texts.filter { FakturForm.fields.contains($0.key) } }

    /// The form as it is first shown for a faktur.
    package init(_ faktur: Faktur, customer: Customer?) {
        texts = [
            "type": faktur.type.rawValue, "customer_code": customer?.code ?? "", "customer_name": customer?.name ?? "",
            "invoice_no": faktur.invoiceNo, "invoice_date": "\(faktur.invoiceDate)", "currency": faktur.currency,
            "kurs": "\(faktur.kurs)", "dpp": "\(faktur.dpp)", "ppn": "\(faktur.ppn)",
            "wtax_amount": "\(faktur.wtaxAmount)", "tax_code": faktur.taxCode ?? "",
            "payment_terms_days": faktur.paymentTermsDays.map { "\($0)" } ?? "", "project": faktur.project ?? "",
            "department": faktur.department ?? "", "account": faktur.account ?? "", "faktur_no": faktur.fakturNo ?? "",
            "faktur_date": faktur.fakturDate.map { "\($0)" } ?? "", "remarks": faktur.remarks,
        ]
    }
}

/// What became of a form.
package enum FormResult: Sendable {
    case kept(Faktur)
    /// Every problem at once, each with its field; nothing was kept.
    case refused([Problem])
    /// Somebody else was faster; nothing was kept.
    case changedMeanwhile(MeanwhileChanges)
}

extension FakturDesk {
    /// Keeps a new draft. Throws `FAKTUR-EXISTS`.
    package func create(_ form: FakturForm, by who: String) async throws(Failure) -> FormResult {
        let (faktur, problems) = try await read(form, by: who)
        guard problems.isEmpty else { return .refused(problems) }
        guard let id = try await add([faktur], by: who).first else { throw .broken("a new faktur gets its id") }
        return .kept(try await self.faktur(id))
    }

    /// Changes the fields the form has; those it leaves out stay. Throws `FAKTUR-LOCKED` and `FAKTUR-EXISTS`.
    package func edit(
        _ id: FakturID, _ form: FakturForm, seenVersion: Int, by who: String
    ) async throws(Failure) -> FormResult {
        let current = try await faktur(id)
        let shown = FakturForm(current, customer: try await customer(of: current)).texts
        var texts = shown.merging(form.texts) { _, typed in typed }
        // A name without a code names another customer than the code that was shown with the old name.
        if form.texts["customer_code"] == nil, form.texts["customer_name"] != nil { texts["customer_code"] = nil }
        var (read, problems) = try await read(FakturForm(texts), by: who)
        if ["customer_code", "customer_name"].allSatisfy({ texts[$0] == shown[$0] }) {
            read.customer = current.customer  // Even when its name alone would not tell who it is.
            problems.removeAll { $0.field.hasPrefix("customer_") }
        }
        guard problems.isEmpty else { return .refused(problems) }
        let entered = read
        do throws(Failure) {
            return .kept(try await edit(id, seenVersion: seenVersion, by: who) { $0.take(entered) })
        } catch {
            guard error.code == .fakturChangedMeanwhile else { throw error }
            return .changedMeanwhile(try await meanwhile(id, since: seenVersion))
        }
    }

    private func read(
        _ form: FakturForm, by who: String
    ) async throws(Failure) -> (faktur: Faktur, problems: [Problem]) {
        var reader = FieldReader(CSVTable.Row(form.texts))
        let faktur = try await read(&reader, by: who)
        if faktur.kurs <= .zero {
            reader.refuse("kurs", "must be more than zero", remedy: "Write 1 for local currency.")
        }
        if faktur.dpp.isNegative { reader.refuse("dpp", "is negative", remedy: "Write the tax base without a sign.") }
        if faktur.ppn.isNegative { reader.refuse("ppn", "is negative", remedy: "Write the VAT without a sign.") }
        let letters = faktur.currency.utf8.allSatisfy { (65...90).contains($0) }
        if faktur.currency.utf8.count != 3 || !letters {
            reader.refuse("currency", "is no currency code", remedy: "Write three letters, such as IDR.")
        }
        let problems = reader.badFields.map { Problem($0.column, $0.message + ".", remedy: $0.remedy) }
        return (faktur, problems)
    }
}

extension Faktur {
    /// Takes over what was entered of another; how far this one got stays.
    fileprivate mutating func take(_ entered: Faktur) {
        type = entered.type
        customer = entered.customer
        invoiceNo = entered.invoiceNo
        invoiceDate = entered.invoiceDate
        currency = entered.currency
        kurs = entered.kurs
        dpp = entered.dpp
        ppn = entered.ppn
        wtaxAmount = entered.wtaxAmount
        taxCode = entered.taxCode
        paymentTermsDays = entered.paymentTermsDays
        project = entered.project
        department = entered.department
        account = entered.account
        fakturNo = entered.fakturNo
        fakturDate = entered.fakturDate
        remarks = entered.remarks
    }
}
