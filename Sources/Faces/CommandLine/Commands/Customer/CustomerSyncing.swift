import Base
import FakturPosting
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

extension CustomerDifference {
    fileprivate static let form = JSONForm<CustomerDifference>([
        .init("id", "") { JSON($0.customer.id.rawValue) },
        .init("code", "") { JSON($0.customer.code) },
        .init("name", "") { JSON($0.customer.name) },
        .init("field", "") { JSON($0.field) },
        .init("message", "") { JSON($0.message) },
        .init("remedy", "") { JSON($0.remedy) },
    ])
}
