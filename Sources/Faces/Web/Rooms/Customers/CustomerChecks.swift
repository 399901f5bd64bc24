import Base
import FakturPosting
import HTTPServer
import Model

/// Customers held against the ledger: one, or all of them page by page.
struct CustomerChecks: Sendable {
    let desk: CustomerDesk

    /// The ledger is asked once for each: so many take a second or two.
    private static let checkedAtOnce = 40

    var routes: [WebRoute] {
        [
            .get("/customers/check", .needs(.keepCustomers)) { visit throws(Failure) in .page(try await all(visit)) },
            .get("/customers/{id}/check", .needs(.keepCustomers)) { visit throws(Failure) in
                let customer = try await desk.customer(CustomerID(try visit.number("id")))
                return .page(CustomerPage(customer: customer, comparison: try await desk.compare(customer)).page(visit))
            },
            .post("/customers/{id}/take-over", .needs(.keepCustomers)) { visit throws(Failure) in
                let path = "/customers/\(try visit.number("id"))"
                return try await .doing(at: path, for: visit) { () async throws(Failure) in
                    _ = try await desk.takeOver(CustomerID(try visit.number("id")), by: visit.who)
                    return .see(path, notice: .good(visit.say(.takenOver)))
                }
            },
        ]
    }

    private func all(_ visit: Visit) async throws(Failure) -> Page {
        var search = CustomerSearch()
        search.limit = CustomerChecks.checkedAtOnce + 1
        if let id = visit.query["after"].flatMap({ Int64($0) }) {
            search.after = try await desk.customers.customer(CustomerID(id))
        }
        let found = try await desk.customers.search(search)
        let checked = found.prefix(CustomerChecks.checkedAtOnce)
        var different: [CustomerComparison] = []
        for customer in checked {
            let comparison = try await desk.compare(customer)
            if !comparison.differences.isEmpty { different.append(comparison) }
        }
        let after = found.count > checked.count ? checked.last?.id : nil
        return page(visit, checked: checked.count, different, after: after)
    }

    private func page(_ visit: Visit, checked: Int, _ different: [CustomerComparison], after: CustomerID?) -> Page {
        let sections: [HTML] = different.map { section($0, visit) }
        let verdict: HTML =
            different.isEmpty
            ? "<p class=\"verdict ready\">\(Icon.check.html) \(visit.say(.allAgree))</p>" : "\(sections)"
        let next: HTML =
            if let after {
                "<div class=\"acts\"><a class=\"button primary\" href=\"/customers/check?after=\(after.rawValue)\">\(visit.say(.checkOn))</a></div>"
            } else { "" }
        return Page(
            visit.say(.checkAllInSAP), in: .customers,
            """
            <p class="crumbs"><a href="/customers">\(visit.say(Room.customers.name))</a></p>
            <h1>\(visit.say(.checkAllInSAP))</h1>
            <p class="quiet prose">\(visit.say(.checkSentence))</p>
            <p>\(visit.count(.customersChecked, checked))</p>
            \(verdict)\(next)
            """)
    }

    private func section(_ comparison: CustomerComparison, _ visit: Visit) -> HTML {
        let customer = comparison.customer
        let problems: [HTML] = comparison.differences.map {
            "<li>\(visit.told($0.message)) <strong>\(visit.told($0.remedy))</strong></li>"
        }
        let table: HTML = comparison.partner.map { CustomerPage.tieOut(comparison, $0, visit) } ?? ""
        return """
            <h2><a href="/customers/\(customer.id.rawValue)">\(customer.name)</a></h2><ul class="problems">\(problems)</ul>\(table)
            """
    }
}
