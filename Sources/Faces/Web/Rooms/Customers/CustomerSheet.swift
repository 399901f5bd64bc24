import Base
import FakturPosting
import Model

/// The form in which a customer is entered or corrected.
struct CustomerSheet {
    /// `nil` for a new one.
    let id: CustomerID?
    let form: CustomerForm
    /// What the person saw, as `Customer.seen` names it.
    let seen: String
    var problems: [Problem] = []
    /// The customer as somebody else left it meanwhile.
    var meanwhile: Customer?

    func page(_ visit: Visit) -> Page {
        let title = id == nil ? visit.say(.newCustomer) : (form.fields["name"] ?? "")
        let isRefused = !problems.isEmpty || meanwhile != nil
        let path = id.map { "/customers/\($0)" } ?? "/customers"
        return Page(
            title, in: .customers, status: isRefused ? 422 : 200,
            """
            <p class="crumbs"><a href="/customers">\(visit.say(Room.customers.name))</a></p>
            <h1>\(title)</h1>
            \(conflict(visit))
            <form method="post" action="\(path)" class="sheet">\(Form.token(visit))\(Form.hidden("seen", seen))
            <div class="grid">
            \(text("name", .customerName, visit, isRequired: true))
            \(text("code", .codeInSAP, visit, hint: .codeHintSAP))
            \(Form.choice("type", visit.say(.kindWord), options: Customer.Kind.allCases.map { ($0.rawValue, visit.say($0.words)) }, chosen: form.fields["type"] ?? "", fault: fault("type", visit)))
            \(text("project", .project, visit))
            \(text("department", .department, visit))
            \(text("payment_terms_days", .paymentTerms, visit, hint: .paymentTermsHint))
            \(text("tax_code", .taxCode, visit))
            \(text("revenue_account", .revenueAccount, visit))
            \(text("receivable_account", .receivableAccount, visit))
            </div>
            <div class="acts">\(Form.submit(visit, id == nil ? .enterCustomer : .save))<a class="button" href="\(path)">\(visit.say(.cancelAct))</a></div>
            </form>
            """)
    }

    private func text(
        _ name: String, _ label: Phrase, _ visit: Visit, hint: Phrase? = nil, isRequired: Bool = false
    ) -> HTML {
        Form.text(
            name, visit.say(label), value: form.fields[name] ?? "", hint: hint.map { visit.say($0) },
            fault: fault(name, visit), isRequired: isRequired, extra: " autocomplete=\"off\"")
    }

    private func fault(_ field: String, _ visit: Visit) -> String? {
        problems.first { $0.field == field }.map { visit.tell($0.message) + " " + visit.tell($0.remedy) }
    }

    /// Two people at one customer: both versions side by side; what was typed is kept, and saved only when sent again.
    private func conflict(_ visit: Visit) -> HTML {
        guard let meanwhile else { return "" }
        let now = CustomerForm(meanwhile)
        let rows = CustomerForm.names.map { name in
            TieOut.Row(visit.say(CustomerPage.label(name)), now.fields[name] ?? "", form.fields[name] ?? "")
        }
        return """
            <p class="notice warning" role="alert">\(Icon.warning.html) \(visit.say(.changedMeanwhile))</p>
            \(TieOut(caption: visit.say(.change), leftHead: visit.say(.asItIsNow), rightHead: visit.say(.asYouTyped), rows: rows).html(visit))
            """
    }
}
