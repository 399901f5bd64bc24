import Base
import Model

enum FakturListing {
    private static let status = Parameter.option(
        "status", ValueReader<FakturStatus>.choice, "Only these; may be repeated.", .any)
    private static let submission = Parameter.option(
        "submission", ValueReader<Submission.Status>.choice, "Only with this submission status; may be repeated.", .any)
    private static let open = Parameter.flag("open", "Only those that are still to be posted.")
    private static let type = Parameter.option("type", ValueReader<Faktur.Kind>.choice, "Only these.")
    private static let customer = Parameter.option("customer", .text("CODE"), "Only of this customer.")
    private static let text = Parameter.option(
        "text", .text(), "Only with this in invoice number, faktur number or remarks.")
    private static let from = Parameter.option("from", .date, "Only with this invoice date or a later one.")
    private static let to = Parameter.option("to", .date, "Only with this invoice date or an earlier one.")
    private static let after = Parameter.option("after", .fakturID, "Go on after this faktur.")
    private static let limit = Parameter.option("limit", .number(in: 1...10_000), "At most so many; 200 unless said.")

    static let command = Command(
        "faktur list", "List fakturs and where each of them stands.",
        parameters: [
            status.declaration, submission.declaration, open.declaration, type.declaration, customer.declaration,
            text.declaration, from.declaration, to.declaration, after.declaration, limit.declaration,
        ],
        examples: [
            .init("tieout faktur list --open", "what is still to be posted."),
            .init("tieout faktur list --submission uncertain", "what may or may not be in the ledger."),
        ],
        form: Forms.faktur.description.listed(
            as: "fakturs", .init(name: "count", sentence: "how many there are, however many are printed")),
        work: .atDesk { errand, office throws(Failure) in
            let filter = try await filter(errand.invocation, office)
            var fakturs = try await office.fakturs.list(filter)
            var count = try await office.fakturs.count(filter)
            if errand.invocation.has(open) {
                let open = try await office.openFakturs()
                count = open.count
                fakturs = Array(open.filter { $0.id > filter.after ?? FakturID(0) }.prefix(filter.limit))
            }
            let views = try await office.views(fakturs)
            errand.voice.print(["fakturs": Forms.faktur.json(views), "count": JSON(count)])
            errand.voice.say(views)
            errand.voice.say(footer(views, count))
            return .done
        })

    private static func filter(_ given: Invocation, _ office: Office) async throws(Failure) -> FakturFilter {
        var filter = FakturFilter()
        filter.type = given[type]
        filter.statuses = given.all(status)
        filter.submissions = given.all(submission)
        if let code = given[customer] {
            guard let customer = try await office.customers.customer(code: code) else {
                throw Failure(
                    .customerUnknown, .askHuman, "There is no customer with the code \(code).",
                    advice: "Look it up with \"tieout customer list\".", place: "--customer")
            }
            filter.customer = customer.id
        }
        filter.text = given[text]
        filter.from = given[from]
        filter.to = given[to]
        filter.after = given[after]
        filter.limit = Int(given[limit] ?? 200)
        return filter
    }

    private static func footer(_ views: [FakturView], _ count: Int) -> String {
        guard let last = views.last else {
            return "No such faktur. Fakturs are kept by \"tieout faktur import FILE\"."
        }
        var sums: [String: Amount] = [:]
        for view in views {
            guard let total = view.total, let sum = (sums[view.faktur.currency] ?? .zero).adding(total) else {
                continue
            }
            sums[view.faktur.currency] = sum
        }
        let totals = sums.sorted { $0.key < $1.key }.map { "\($0.value.grouped) \($0.key)" }.joined(separator: " + ")
        let shown =
            views.count == count ? "\(Counted(count, "faktur"))" : "\(views.count) of \(Counted(count, "faktur"))"
        let more = views.count < count ? " More: --after \(last.faktur.id)" : ""
        return "\(shown), \(totals).\(more)"
    }
}
