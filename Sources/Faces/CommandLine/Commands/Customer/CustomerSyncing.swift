import Base
import Model

enum CustomerSyncing {
    static let command = Command(
        "customer sync", "Check every customer's code against the ledger, and say what differs.",
        details: "Nothing is changed on either side: which side is right is for a person to say.",
        examples: [.init("tieout customer sync", "names each customer the ledger doesn't know as it stands here.")],
        form: FormDescription(members: [
            .init(name: "checked", sentence: "how many customers were compared"),
            .init(name: "differences[].id", sentence: "number of a customer"),
            .init(name: "differences[].code", sentence: "its code, or null"),
            .init(name: "differences[].name", sentence: "its name here"),
            .init(name: "differences[].field", sentence: "code, name, type or active"),
            .init(name: "differences[].message", sentence: "what differs"),
            .init(name: "differences[].remedy", sentence: "what to do about it"),
        ]),
        work: .withLedger { errand, office throws(Failure) in
            let customers = try await office.allCustomers()
            let progress = Progress(errand.voice, total: customers.count, "customers compared")
            var differences: [CustomerDifference] = []
            for customer in customers {
                var partner: LedgerPartner?
                if let code = customer.code {
                    do throws(Failure) { partner = try await office.ledger.partner(code) } catch {
                        progress.end()
                        throw error
                    }
                }
                differences += CustomerDifference.all(customer, partner)
                progress.step()
            }
            progress.end()
            tell(differences, of: customers.count, errand.voice)
            return differences.isEmpty ? .done : .attention
        })

    private static func tell(_ differences: [CustomerDifference], of count: Int, _ voice: Voice) {
        voice.print(["checked": JSON(count), "differences": CustomerDifference.form.json(differences)])
        for difference in differences {
            voice.say("\(voice.mark(.attention)) \(difference.customer.name): \(difference.message)")
            voice.say("  \(difference.remedy)")
        }
        let compared = "\(Counted(count, "customer")) compared"
        voice.say(
            differences.isEmpty
                ? "\(voice.mark(.good)) \(compared); the ledger knows them all as they stand here."
                : "\(compared), \(Counted(Set(differences.map(\.customer.id)).count, "with differences", plural: "with differences"))."
        )
    }
}

/// How a customer differs from the ledger's partner of the same code.
struct CustomerDifference: Sendable {
    let customer: Customer
    let field: String
    let message: String
    let remedy: String

    static let form = JSONForm<CustomerDifference>([
        .init("id", "") { JSON($0.customer.id.rawValue) },
        .init("code", "") { JSON($0.customer.code) },
        .init("name", "") { JSON($0.customer.name) },
        .init("field", "") { JSON($0.field) },
        .init("message", "") { JSON($0.message) },
        .init("remedy", "") { JSON($0.remedy) },
    ])

    /// `partner` is what the ledger holds under the customer's code.
    static func all(_ customer: Customer, _ partner: LedgerPartner?) -> [CustomerDifference] {
        func difference(_ field: String, _ message: String, _ remedy: String) -> CustomerDifference {
            CustomerDifference(customer: customer, field: field, message: message, remedy: remedy)
        }
        guard let code = customer.code else {
            return [
                difference(
                    "code", "it has no code in the ledger, so its fakturs can't be posted.",
                    "Find its code and import the customer with it.")
            ]
        }
        guard let partner else {
            return [
                difference(
                    "code", "the ledger knows no business partner \(code).",
                    "Correct the code, or create the partner in the ledger.")
            ]
        }
        var list: [CustomerDifference] = []
        if !partner.isActive {
            list.append(
                difference(
                    "active", "partner \(code) is inactive or frozen in the ledger.",
                    "Ask accounting to activate it; until then its fakturs can't be posted."))
        }
        if partner.isCustomer != (customer.type == .customer) {
            list.append(
                difference(
                    "type",
                    "it is a \(customer.type.rawValue) here, and \(partner.isCustomer ? "a" : "no") customer in the ledger.",
                    "Correct the code or the type."))
        }
        if partner.name != customer.name {
            list.append(
                difference(
                    "name", "partner \(code) is called \(JSON(partner.name).written) in the ledger.",
                    "Make sure that the code is right; names may differ, money must not go astray."))
        }
        return list
    }
}
