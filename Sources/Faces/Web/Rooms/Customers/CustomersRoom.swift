import Base
import FakturPosting
import HTTPServer
import Model

/// Customers: found, entered, corrected, and held against the ledger.
struct CustomersRoom: Sendable {
    let desk: CustomerDesk
    let lookingOver: LookingOver

    private static let rowsShown = 100

    var routes: [WebRoute] {
        [
            .get("/customers", .look) { visit throws(Failure) in .page(try await list(visit)) },
            .get("/customers/new", .needs(.keepCustomers)) { visit throws(Failure) in
                .page(CustomerSheet(id: nil, form: CustomerForm(["type": "customer"]), seen: "").page(visit))
            },
            .post("/customers", .needs(.keepCustomers)) { visit throws(Failure) in try await add(visit) },
            .get("/customers/{id}", .look) { visit throws(Failure) in
                let customer = try await desk.customer(CustomerID(try visit.number("id")))
                return .page(CustomerPage(customer: customer, comparison: nil).page(visit))
            },
            .get("/customers/{id}/edit", .needs(.keepCustomers)) { visit throws(Failure) in
                let customer = try await desk.customer(CustomerID(try visit.number("id")))
                return .page(
                    CustomerSheet(id: customer.id, form: CustomerForm(customer), seen: customer.seen).page(visit))
            },
            .post("/customers/{id}", .needs(.keepCustomers)) { visit throws(Failure) in try await change(visit) },
        ] + CustomerChecks(desk: desk).routes
            + CustomerImportRoom(lookingOver: lookingOver, importing: desk.importing).routes
    }

    // MARK: - Finding

    private func list(_ visit: Visit) async throws(Failure) -> Page {
        var search = CustomerSearch(words: visit.query["q"])
        search.isCodeless = visit.query["only"] == "codeless"
        let count = try await desk.customers.count(search)
        if let id = visit.query["after"].flatMap({ Int64($0) }) {
            search.after = try await desk.customers.customer(CustomerID(id))
        }
        search.limit = CustomersRoom.rowsShown + 1
        let found = try await desk.customers.search(search)
        let more = found.count > CustomersRoom.rowsShown ? found.prefix(CustomersRoom.rowsShown).last : nil
        let after = more.map { last in
            Address.of(
                "/customers", ["q": search.words, "only": visit.query["only"], "after": "\(last.id)"])
        }
        return Page(
            visit.say(Room.customers.name), in: .customers,
            """
            <h1>\(visit.say(Room.customers.name))</h1>
            <p class="quiet">\(visit.say(.customersSentence))</p>
            \(bar(search, visit))
            \(table(found.prefix(CustomersRoom.rowsShown), isSearch: search.words?.isEmpty == false || search.isCodeless, visit))
            <p class="quiet">\(visit.count(.customersFound, count))</p>
            \(Pager.html(visit, before: nil, after: after))
            """)
    }

    private func bar(_ search: CustomerSearch, _ visit: Visit) -> HTML {
        let acts: HTML =
            visit.may(.keepCustomers)
            ? """
            <span class="right"><a class="button" href="/customers/check">\(visit.say(.checkAllInSAP))</a><a class="button" href="/customers/import">\(Icon.upload.html) \(visit.say(.importCustomers))</a><a class="button primary" href="/customers/new">\(Icon.plus.html) \(visit.say(.newCustomer))</a></span>
            """ : ""
        return """
            <form class="bar" method="get" action="/customers" role="search"><label class="hidden" for="customers-q">\(visit.say(.searchCustomers))</label>
            <input id="customers-q" name="q" type="search" value="\(search.words ?? "")" placeholder="\(visit.say(.searchCustomers))" autocomplete="off">
            \(Form.check("only", visit.say(.withoutCode), value: "codeless", isOn: search.isCodeless))
            <button>\(visit.say(.searchAct))</button>\(acts)</form>
            """
    }

    private func table(_ customers: ArraySlice<Customer>, isSearch: Bool, _ visit: Visit) -> HTML {
        guard !customers.isEmpty else {
            if isSearch { return EmptyState.html(visit.say(.noCustomerFound), next: visit.say(.noCustomerFoundNext)) }
            return EmptyState.html(visit.say(.noCustomers), next: visit.say(.noCustomersNext))
        }
        let rows: [HTML] = customers.map { customer in
            let code: HTML =
                if let code = customer.code { "<code>\(code)</code>" } else {
                    Badge(tone: .attention, words: .withoutCode).html(visit)
                }
            let terms = customer.paymentTermsDays.map { visit.format.number($0) } ?? ""
            return """
                <tr data-href="/customers/\(customer.id.rawValue)"><td class="wide lead"><a href="/customers/\(customer.id.rawValue)">\(customer.name)</a></td><td class="id side">\(code)</td><td>\(visit.say(customer.type.words))</td><td data-label="\(visit.say(.project))">\(customer.project ?? "")</td><td class="amount" data-label="\(visit.say(.paymentTerms))">\(terms)</td></tr>
                """
        }
        return """
            <div class="scroll"><table class="stack cards"><thead><tr><th scope="col">\(visit.say(.customerName))</th><th scope="col">\(visit.say(.codeInSAP))</th><th scope="col">\(visit.say(.kindWord))</th><th scope="col">\(visit.say(.project))</th><th scope="col" class="amount">\(visit.say(.paymentTerms))</th></tr></thead><tbody>\(rows)</tbody></table></div>
            """
    }

    // MARK: - Keeping

    private func add(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let form = CustomerForm(visit.form)
        let (customer, problems) = form.read(id: CustomerID(0))
        var sheet = CustomerSheet(id: nil, form: form, seen: "", problems: problems)
        guard problems.isEmpty else { return .page(sheet.page(visit)) }
        do throws(Failure) {
            let id = try await desk.add(customer, by: visit.who)
            return .see("/customers/\(id)", notice: .good(visit.say(.customerEntered)))
        } catch {
            guard error.code == .customerExists else { throw error }
            sheet.problems = [Problem("code", error.summary, remedy: error.advice)]
            return .page(sheet.page(visit))
        }
    }

    private func change(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let form = CustomerForm(visit.form)
        let (customer, problems) = form.read(id: CustomerID(try visit.number("id")))
        let seen = visit.form.exact("seen") ?? ""
        var sheet = CustomerSheet(id: customer.id, form: form, seen: seen, problems: problems)
        guard problems.isEmpty else { return .page(sheet.page(visit)) }
        do throws(Failure) { try await desk.change(customer, seen: seen, by: visit.who) } catch {
            switch error.code {
            case .customerExists: sheet.problems = [Problem("code", error.summary, remedy: error.advice)]
            case .customerChangedMeanwhile:
                let now = try await desk.customer(customer.id)
                sheet = CustomerSheet(id: customer.id, form: form, seen: now.seen, meanwhile: now)
            default: throw error
            }
            return .page(sheet.page(visit))
        }
        return .see("/customers/\(customer.id)", notice: .good(visit.say(.customerChanged)))
    }
}

extension CustomerForm {
    init(_ form: FormBody) {
        self.init(
            Dictionary(uniqueKeysWithValues: CustomerForm.names.map { ($0, form[$0] ?? "") }))
    }
}

extension Customer.Kind {
    var words: Phrase {
        switch self {
        case .customer: .customerKind
        case .vendor: .vendorKind
        }
    }
}
