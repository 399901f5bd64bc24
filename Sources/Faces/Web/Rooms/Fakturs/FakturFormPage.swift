import Base
import FakturPosting
import Model

/// The form of one faktur: every field, what was typed, and all that is wrong with it at once.
struct FakturFormPage: Sendable {
    let form: FakturForm
    /// Absent for a new one.
    var faktur: Faktur?
    /// What the person has seen; the current one unless said.
    var version: Int?
    var problems: [Problem] = []
    /// Why the whole of it was refused.
    var refusal: Failure?
    /// What stands there by now, when somebody else was faster.
    var theirs: FakturForm?
    var meanwhile: MeanwhileChanges?

    /// What the tax officer gives.
    static let answers = ["faktur_no", "faktur_date"]
    static let beginning = ["type": "sales", "currency": "IDR", "kurs": "1", "wtax_amount": "0"]

    var status: Int {
        if theirs != nil || refusal?.code == .fakturExists { return 409 }
        return problems.isEmpty && refusal == nil ? 200 : 422
    }

    func title(_ visit: Visit) -> String {
        faktur.map { visit.say(.editFakturOf, ["number": $0.invoiceNo]) } ?? visit.say(.newFaktur)
    }

    func html(_ visit: Visit) -> HTML {
        let path = faktur.map { FakturPath.page($0.id, "edit") } ?? "/fakturs/new"
        return """
            <h1>\(title(visit))</h1>
            \(told(visit))
            \(conflict(visit))
            <form method="post" action="\(path)" class="sheet wide-form">\(Form.token(visit))\(seen)
            <h2>\(visit.say(.sectionInvoice))</h2><div class="grid">\(invoiceFields(visit))</div>
            <h2>\(visit.say(.sectionAmounts))</h2><div class="grid">\(amountFields(visit))</div>
            \(taxFields(visit))
            <h2>\(visit.say(.sectionPosting))</h2><div class="grid">\(postingFields(visit))</div>
            \(Form.area("remarks", visit.say(.fieldRemarks), value: text("remarks"), hint: visit.say(.hintRemarks), fault: fault("remarks", visit)))
            <div class="acts">\(buttons(visit))</div></form>
            """
    }

    private var seen: HTML {
        guard let faktur else { return "" }
        return Form.hidden("version", String(version ?? faktur.version))
    }

    private func buttons(_ visit: Visit) -> HTML {
        guard let faktur else {
            return """
                <button class="primary" name="then" value="submit">\(visit.say(.saveAndSubmit))</button>
                <button name="then" value="draft">\(visit.say(.saveDraft))</button>
                <a class="button quiet" href="/fakturs">\(visit.say(.cancelAct))</a>
                """
        }
        return """
            \(Form.submit(visit, .saveChanges))<a class="button" href="\(FakturPath.page(faktur.id))">\(visit.say(.cancelAct))</a>
            """
    }

    // MARK: - What is wrong

    private func told(_ visit: Visit) -> HTML {
        if let refusal { return FailureNote.html(refusal, for: visit) }
        guard !problems.isEmpty else { return "" }
        return "<p class=\"notice bad\" role=\"alert\">\(Icon.warning.html) \(visit.say(.formWrong))</p>"
    }

    private func conflict(_ visit: Visit) -> HTML {
        guard let theirs, let meanwhile else { return "" }
        let rows = FakturForm.fields.compactMap { field -> TieOut.Row? in
            guard let mine = form.texts[field], mine != theirs.texts[field] ?? "" else { return nil }
            return TieOut.Row(visit.say(FakturFields.name(field)), mine, theirs.texts[field] ?? "")
        }
        let deeds: [HTML] = meanwhile.changes.map { change in
            """
            <li>\(visit.format.moment(change.at)) <strong>\(change.who)</strong>: \(change.field) \(change.was.shown) → \(change.now.shown)</li>
            """
        }
        return """
            <div class="failure unsure" role="alert"><p><strong>\(visit.say(.conflictTitle))</strong></p><p>\(visit.say(.conflictNext))</p><ul>\(deeds)</ul></div>
            \(TieOut(caption: visit.say(.conflictTitle), leftHead: visit.say(.yours), rightHead: visit.say(.theirs), rows: rows).html(visit))
            """
    }

    private func text(_ field: String) -> String { form.texts[field] ?? "" }

    private func fault(_ field: String, _ visit: Visit) -> String? {
        let told = problems.filter { $0.field == field }
        guard !told.isEmpty else { return nil }
        return told.map {
            "\(text(field).isEmpty ? "" : "\u{201C}\(text(field).prefix(60))\u{201D} ")\(visit.tell($0.message)) \(visit.tell($0.remedy))"
        }
        .joined(separator: " ")
    }

    // MARK: - Fields

    private func field(
        _ name: String, _ visit: Visit, type: String = "text", hint: Phrase? = nil, isRequired: Bool = false,
        extra: HTML = ""
    ) -> HTML {
        Form.text(
            name, visit.say(FakturFields.name(name)), value: text(name), type: type, hint: hint.map { visit.say($0) },
            fault: fault(name, visit), isRequired: isRequired, extra: extra)
    }

    private func invoiceFields(_ visit: Visit) -> HTML {
        let kinds = Faktur.Kind.allCases.map { ($0.rawValue, visit.say(FakturFields.name($0))) }
        return """
            \(field("invoice_no", visit, isRequired: true))
            \(field("invoice_date", visit, type: "date", isRequired: true))
            \(Form.choice("type", visit.say(.fieldType), options: kinds, chosen: text("type"), fault: fault("type", visit)))
            <div class="suggesting">\(field("customer_code", visit, extra: " data-suggest=\"/fakturs/customers\" autocomplete=\"off\""))</div>
            \(field("customer_name", visit, hint: .hintCustomerName))
            """
    }

    private func amountFields(_ visit: Visit) -> HTML {
        let figures: HTML = " inputmode=\"decimal\" autocomplete=\"off\""
        return """
            \(field("dpp", visit, hint: .hintAmount, isRequired: true, extra: figures))
            \(field("ppn", visit, isRequired: true, extra: figures))
            \(field("wtax_amount", visit, extra: figures))
            \(field("currency", visit, extra: " maxlength=\"3\" autocapitalize=\"characters\""))
            \(field("kurs", visit, hint: .hintKurs, extra: figures))
            """
    }

    private func taxFields(_ visit: Visit) -> HTML {
        guard visit.may(.answerFakturs) else { return "" }
        return """
            <h2>\(visit.say(.sectionTax))</h2><div class="grid">\(field("faktur_no", visit, hint: .hintFakturNo))\(field("faktur_date", visit, type: "date"))</div>
            """
    }

    private func postingFields(_ visit: Visit) -> HTML {
        """
        \(field("payment_terms_days", visit, hint: .hintOfCustomer, extra: " inputmode=\"numeric\""))
        \(field("tax_code", visit, hint: .hintOfCustomer))\(field("project", visit, hint: .hintOfCustomer))
        \(field("department", visit, hint: .hintOfCustomer))\(field("account", visit, hint: .hintOfCustomer))
        """
    }
}

/// What a faktur's fields are called, by the names forms, imports and the audit use.
enum FakturFields {
    static func name(_ field: String) -> Phrase {
        names[field] ?? .name(field)
    }

    static func name(_ kind: Faktur.Kind) -> Phrase { kind == .sales ? .typeSales : .typePurchase }

    private static let names: [String: Phrase] = [
        "type": .fieldType, "customer": .fieldCustomer, "customer_code": .fieldCustomerCode,
        "customer_name": .fieldCustomerName, "invoice_no": .fieldInvoiceNo, "invoice_date": .fieldInvoiceDate,
        "currency": .fieldCurrency, "kurs": .fieldKurs, "dpp": .fieldDPP, "ppn": .fieldPPN,
        "wtax_amount": .fieldWtax, "tax_code": .fieldTaxCode, "payment_terms_days": .fieldTerms,
        "project": .fieldProject, "department": .fieldDepartment, "account": .fieldAccount,
        "remarks": .fieldRemarks, "faktur_no": .fieldFakturNo, "faktur_date": .fieldFakturDate,
        "doc_num": .fieldDocNum, "status": .fieldStatus, "attachment": .fieldAttachment,
    ]
}

extension JSON {
    /// A value of the audit for people: text without quotes, nothing as a dash.
    var shown: String {
        switch self {
        case .null: "\u{2013}"
        case .string(let text): text.isEmpty ? "\u{2013}" : text
        default: written
        }
    }
}
