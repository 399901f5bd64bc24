import Base
import Model

enum CustomerAdding {
    private static let name = Parameter.option("name", .text(), "Its name.", .once)
    private static let code = Parameter.option("code", .text("CODE"), "Its code in the ledger (SAP: CardCode).")
    private static let type = Parameter.option(
        "type", ValueReader<Customer.Kind>.choice, "A customer unless you say otherwise.")
    private static let project = Parameter.option("project", .text("CODE"), "Project of its fakturs.")
    private static let department = Parameter.option("department", .text("CODE"), "Cost centre of its fakturs.")
    private static let terms = Parameter.option("payment-terms-days", .days, "Days from invoice date to due date.")
    private static let taxCode = Parameter.option("tax-code", .text("CODE"), "Tax code of its fakturs.")
    private static let revenue = Parameter.option(
        "revenue-account", .text("CODE"), "Account its journal entries credit.")
    private static let receivable = Parameter.option(
        "receivable-account", .text("CODE"), "Account its journal entries debit.")

    static let command = Command(
        "customer add", "Enter one customer.",
        parameters: [
            name.declaration, code.declaration, type.declaration, project.declaration, department.declaration,
            terms.declaration, taxCode.declaration, revenue.declaration, receivable.declaration,
        ],
        examples: [
            .init("tieout customer add --code C00011 --name \"PT Contoh Jaya\"", "fakturs can name C00011 from now on.")
        ],
        form: Forms.customer.description.nested(as: "customer"),
        work: .atDesk { errand, office throws(Failure) in
            let customer = read(errand.invocation)
            let entry = AuditEntry(
                at: errand.now, who: errand.who, deed: "customer entered", subject: "customers",
                after: ["code": JSON(customer.code), "name": JSON(customer.name)])
            let ids = try await office.customers.add([customer], alongside: office.audit.recording(entry))
            for kept in try await office.customers.customers(ids) {
                errand.voice.print(["customer": Forms.customer.json(kept)])
                errand.voice.say("\(errand.voice.mark(.good)) Customer \(kept.id) (\(kept.name)) was entered.")
            }
            errand.voice.say("Next: tieout customer sync")
            return .done
        })

    private static func read(_ given: Invocation) -> Customer {
        var customer = Customer(
            id: CustomerID(0), code: given[code], name: given[name] ?? "", type: given[type] ?? .customer)
        customer.project = given[project]
        customer.department = given[department]
        customer.paymentTermsDays = given[terms].map { Int($0) }
        customer.taxCode = given[taxCode]
        customer.revenueAccount = given[revenue]
        customer.receivableAccount = given[receivable]
        return customer
    }
}

enum CustomerListing {
    static let command = Command(
        "customer list", "List customers.",
        examples: [.init("tieout customer list", "every customer with its code in the ledger.")],
        form: Forms.customer.description.listed(as: "customers"),
        work: .atDesk { errand, office throws(Failure) in
            let customers = try await office.allCustomers()
            errand.voice.print(["customers": Forms.customer.json(customers)])
            var columns = Columns(
                .init("ID", .right), .init("Code"), .init("Name", givesWay: true), .init("Type"), .init("Project"),
                .init("Terms", .right))
            for customer in customers {
                columns.add(
                    .init("\(customer.id)"), .init(customer.code ?? "–"), .init(customer.name),
                    .init(customer.type.rawValue), .init(customer.project ?? ""),
                    .init(customer.paymentTermsDays.map { "\($0) days" } ?? ""))
            }
            errand.voice.say(columns)
            let codeless = customers.count { $0.code == nil }
            let note = codeless == 0 ? "" : " \(codeless) without a code: their fakturs can't be posted."
            errand.voice.say(
                customers.isEmpty
                    ? "No customer. Begin with: tieout customer import FILE"
                    : "\(Counted(customers.count, "customer")).\(note)")
            return .done
        })
}

extension Office {
    /// However many pages they fill.
    func allCustomers() async throws(Failure) -> [Customer] {
        var all: [Customer] = []
        var last: CustomerID?
        repeat {
            let page = try await customers.list(after: last, limit: 500)
            all += page
            last = page.count == 500 ? page.last?.id : nil
        } while last != nil
        return all
    }
}
