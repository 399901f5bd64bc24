import Base
import FakturPosting
import Model

/// One customer, and beside it what the ledger holds under its code when that was asked for.
struct CustomerPage {
    let customer: Customer
    let comparison: CustomerComparison?

    private var path: String { "/customers/\(customer.id)" }

    func page(_ visit: Visit) -> Page {
        let code: HTML =
            if let code = customer.code { "<code>\(code)</code>" } else {
                Badge(tone: .attention, words: .withoutCode).html(visit)
            }
        return Page(
            customer.name, in: .customers,
            """
            <p class="crumbs"><a href="/customers">\(visit.say(Room.customers.name))</a> / \(customer.id.rawValue)</p>
            <div class="title"><h1>\(customer.name)</h1>\(code)</div>
            \(acts(visit))
            <div class="two"><div>\(facts(visit))</div><div>\(ledger(visit))</div></div>
            """)
    }

    private func acts(_ visit: Visit) -> HTML {
        guard visit.may(.keepCustomers) else { return "" }
        return """
            <div class="acts"><a class="button" href="\(path)/edit">\(visit.say(.editAct))</a><a class="button primary" href="\(path)/check">\(visit.say(.checkInSAP))</a><a class="button" href="\(Address.of("/fakturs", ["q": customer.code.map { "customer:\($0)" }]))">\(visit.say(Room.fakturs.name))</a></div>
            """
    }

    private func facts(_ visit: Visit) -> HTML {
        let form = CustomerForm(customer)
        let rows: [HTML] = CustomerForm.names.map { name in
            let text = name == "type" ? visit.say(customer.type.words) : form.fields[name] ?? ""
            return
                "<tr><th scope=\"row\">\(visit.say(CustomerPage.label(name)))</th><td>\(text.isEmpty ? "\u{2013}" : text)</td></tr>"
        }
        return "<table class=\"facts\"><tbody>\(rows)</tbody></table>"
    }

    static func label(_ field: String) -> Phrase {
        switch field {
        case "code": .codeInSAP
        case "name": .customerName
        case "type": .kindWord
        case "project": .project
        case "department": .department
        case "payment_terms_days": .paymentTerms
        case "tax_code": .taxCode
        case "revenue_account": .revenueAccount
        default: .receivableAccount
        }
    }

    // MARK: - Beside the ledger

    private func ledger(_ visit: Visit) -> HTML {
        guard let comparison else { return "" }
        let differences = comparison.differences
        let problems: [HTML] = differences.map {
            "<li>\(visit.told($0.message)) <strong>\(visit.told($0.remedy))</strong></li>"
        }
        let verdict: HTML =
            differences.isEmpty
            ? "<p class=\"verdict ready\">\(Icon.check.html) \(visit.say(.agrees))</p>"
            : "<ul class=\"problems\">\(problems)</ul>"
        guard let partner = comparison.partner else { return "<h2>\(visit.say(.inSAP))</h2>\(verdict)" }
        let takeOver: HTML =
            partner.name != customer.name || partner.isCustomer != (customer.type == .customer)
            ? "<div class=\"acts\">\(Form.button(visit, to: "\(path)/take-over", .takeOver))</div>" : ""
        return "<h2>\(visit.say(.inSAP))</h2>\(verdict)\(CustomerPage.tieOut(comparison, partner, visit))\(takeOver)"
    }

    static func tieOut(_ comparison: CustomerComparison, _ partner: LedgerPartner, _ visit: Visit) -> HTML {
        let customer = comparison.customer
        func kind(_ isCustomer: Bool) -> String {
            visit.say(isCustomer ? Customer.Kind.customer.words : Customer.Kind.vendor.words)
        }
        return TieOut(
            caption: visit.say(.checkInSAP), leftHead: visit.say(.hereWord), rightHead: visit.say(.inSAP),
            rows: [
                .init(visit.say(.codeInSAP), customer.code ?? "", partner.code),
                .init(visit.say(.customerName), customer.name, partner.name),
                .init(visit.say(.kindWord), kind(customer.type == .customer), kind(partner.isCustomer)),
                .init(visit.say(.activeWord), visit.say(.yes), visit.say(partner.isActive ? .yes : .no)),
            ]
        ).html(visit)
    }
}
