import Base
import FakturPosting
import Model

enum FakturAdding {
    private static let fields = FakturFields(isNew: true)

    static let command = Command(
        "faktur add", "Enter one faktur as a draft.", parameters: fields.declarations,
        examples: [
            .init(
                "tieout faktur add --invoice-no 090/XI/2025 --invoice-date 2025-11-21 --customer C00001 "
                    + "--dpp 1000000 --ppn 110000",
                "enters a draft; the tax officer answers it, or you go on with \"tieout faktur submit\".")
        ],
        form: Forms.faktur.description.nested(as: "faktur"),
        work: .atDesk { errand, office throws(Failure) in
            let given = errand.invocation
            let customer = try await fields.customer(given, in: office)
            var faktur = Faktur(
                id: FakturID(0), type: .sales, invoiceNo: "", invoiceDate: errand.now.dayInUTC, currency: "IDR",
                dpp: .zero, ppn: .zero, createdBy: errand.who, createdAt: errand.now)
            fields.apply(given, customer: customer, to: &faktur)
            for id in try await office.desk.add([faktur], by: errand.who) {
                try await office.view(try await office.desk.faktur(id)).tell(errand.voice, "was entered")
                errand.voice.say("Next: tieout faktur answer \(id) --faktur-no NUMBER --faktur-date DATE")
            }
            return .done
        })
}

enum FakturSubmitting {
    static let command = Command(
        "faktur submit", "Hand drafts over to the tax officer.", parameters: [FakturParameters.ids.declaration],
        examples: [.init("tieout faktur submit 12 13", "fakturs 12 and 13 wait for the tax officer's number.")],
        form: Forms.faktur.description.listed(as: "fakturs"),
        work: .atDesk { errand, office throws(Failure) in
            try await errand.each(in: office, "was submitted") { id throws(Failure) in
                try await office.desk.submit(id, by: errand.who)
            }
        })
}

enum FakturAnswering {
    private static let number = Parameter.option(
        "faktur-no", .text("NUMBER"), "The number the tax office gave.", .once)
    private static let date = Parameter.option("faktur-date", .date, "The date of the tax invoice.", .once)
    private static let attachment = Parameter.option(
        "attachment", .path, "Name of the scanned document; purchases need one.")

    static let command = Command(
        "faktur answer", "Give a faktur the tax office's number and date.",
        parameters: [
            FakturParameters.id.declaration, number.declaration, date.declaration, attachment.declaration,
        ],
        examples: [
            .init(
                "tieout faktur answer 12 --faktur-no 04002507356880090 --faktur-date 2025-10-10",
                "faktur 12 is ready to post.")
        ],
        form: Forms.faktur.description.nested(as: "faktur"),
        work: .atDesk { errand, office throws(Failure) in
            let given = errand.invocation
            guard let id = given[FakturParameters.id], let number = given[number], let date = given[date] else {
                throw .broken("required parameters are there")
            }
            let faktur = try await office.desk.answer(
                id, fakturNo: number, fakturDate: date, attachment: given[attachment], by: errand.who)
            try await office.view(faktur).tell(errand.voice, "was answered")
            errand.voice.say("Next: tieout faktur preview \(id)")
            return .done
        })
}

enum FakturEditing {
    private static let fields = FakturFields(isNew: false)

    static let command = Command(
        "faktur edit", "Change what was entered, as long as nothing of it may be in the ledger.",
        parameters: [FakturParameters.id.declaration] + fields.declarations,
        examples: [.init("tieout faktur edit 12 --ppn 110000.00", "corrects the VAT of faktur 12.")],
        form: Forms.faktur.description.nested(as: "faktur"),
        objection: { given in
            let names = fields.declarations.map(\.name)
            return given.names.isDisjoint(with: names) ? "Nothing to change is given, such as --ppn 110000.00." : nil
        },
        work: .atDesk { errand, office throws(Failure) in
            guard let id = errand.invocation[FakturParameters.id] else { throw .broken("the ID is there") }
            let customer = try await fields.customer(errand.invocation, in: office)
            let given = errand.invocation
            let faktur = try await office.desk.edit(id, by: errand.who) { faktur throws(Failure) in
                fields.apply(given, customer: customer, to: &faktur)
            }
            try await office.view(faktur).tell(errand.voice, "was changed")
            errand.voice.say("Next: tieout faktur preview \(id)")
            return .done
        })
}
