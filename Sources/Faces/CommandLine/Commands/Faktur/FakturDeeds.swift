import Base
import Engine
import FakturPosting
import Model

extension Errand {
    /// Does the same to every faktur that was named. One that can't be done doesn't keep the others from it.
    func each(
        in office: Office, _ deed: String, _ body: @Sendable (FakturID) async throws(Failure) -> Faktur
    ) async throws(Failure) -> ExitCode {
        var views: [FakturView] = []
        var failures: [Failure] = []
        for id in invocation.all(FakturParameters.ids) {
            do throws(Failure) {
                let view = try await office.view(try await body(id))
                views.append(view)
                voice.say("\(voice.mark(.good)) Faktur \(id) (\(view.faktur.invoiceNo)) \(view.standing(after: deed)).")
            } catch {
                failures.append(error)
                if !voice.speaksJSON { voice.tell(error) }
            }
        }
        voice.print(["fakturs": Forms.faktur.json(views), "failures": Forms.failure.json(failures)])
        return failures.isEmpty ? .done : .attention
    }
}

enum FakturCancelling {
    static let command = Command(
        "faktur cancel", "Cancel fakturs here, and in the ledger when they were posted there.",
        details: """
            The ledger keeps both documents: the invoice and the mirror that cancels it. A faktur whose posting is \
            uncertain can't be cancelled before that is known.
            """,
        parameters: [FakturParameters.ids.declaration],
        examples: [.init("tieout faktur cancel 12", "cancels invoice and journal entry of faktur 12 in the ledger.")],
        form: Forms.faktur.description.listed(as: "fakturs"),
        work: .withLedger { errand, office throws(Failure) in
            let code = try await errand.each(in: office, "was cancelled") { id throws(Failure) in
                try await office.desk.cancel(id, by: errand.who).faktur
            }
            if code == .done { errand.voice.say("To correct one and post it anew: tieout faktur reopen ID") }
            return code
        })
}

enum FakturReopening {
    static let command = Command(
        "faktur reopen", "Open cancelled fakturs again, to correct and post them as new documents.",
        parameters: [FakturParameters.ids.declaration],
        examples: [.init("tieout faktur reopen 12", "faktur 12 can be edited and posted again.")],
        form: Forms.faktur.description.listed(as: "fakturs"),
        work: .atDesk { errand, office throws(Failure) in
            try await errand.each(in: office, "was reopened") { id throws(Failure) in
                try await office.desk.reopen(id, by: errand.who)
            }
        })
}

enum FakturNumbering {
    /// A number, or the word that clears it.
    private enum Typed: Sendable {
        case number(Int64)
        case none

        var number: Int64? { if case .number(let number) = self { number } else { nil } }
    }

    private static let typed = ValueReader<Typed>("NUMBER") { text throws(WrongValue) in
        if text == "none" { return .none }
        guard let number = Int64(text), number > 0 else {
            throw WrongValue("is no document number; write digits, or none to clear it")
        }
        return .number(number)
    }
    private static let number = Parameter.argument(
        "NUMBER", typed, "The ledger's document number, or the word none to clear it.")

    static let command = Command(
        "faktur set-doc-num", "Type the ledger's document number by hand.",
        details: "For invoices somebody entered in the ledger; a number belongs to one faktur only.",
        parameters: [FakturParameters.id.declaration, number.declaration],
        examples: [.init("tieout faktur set-doc-num 12 4711", "faktur 12 stands in the ledger as document 4711.")],
        form: Forms.faktur.description.nested(as: "faktur"),
        work: .atDesk { errand, office throws(Failure) in
            guard let id = errand.invocation[FakturParameters.id], let typed = errand.invocation[number] else {
                throw .broken("the arguments are there")
            }
            let number = typed.number
            let faktur = try await office.desk.setDocNum(id, number, by: errand.who)
            let deed = number.map { "has document number \($0)" } ?? "has no document number any more"
            try await office.view(faktur).tell(errand.voice, deed)
            return .done
        })
}

enum FakturChecking {
    static let ids = Parameter.argument("ID", .fakturID, "Numbers of posted fakturs.", .any)
    static let all = Parameter.flag("all", "Every posted faktur.")

    static let command = Command(
        "faktur check", "Compare posted fakturs with what the ledger holds now.",
        details: "A cancellation or a change made in the ledger is noticed, told and kept with the faktur.",
        parameters: [ids.declaration, all.declaration],
        examples: [.init("tieout faktur check --all", "says which posted fakturs no longer agree with the ledger.")],
        form: FormDescription(members: [
            .init(name: "checked", sentence: "how many fakturs were compared"),
            .init(name: "differences[].id", sentence: "number of a faktur that differs"),
            .init(name: "differences[].failure", sentence: "how it differs, and what to do"),
        ]),
        objection: { given in Objection.namedOrAll(given.all(ids).isEmpty, given.has(all)) },
        work: .withLedger { errand, office throws(Failure) in
            var ids = errand.invocation.all(ids)
            if errand.invocation.has(all) {
                var posted = FakturFilter()
                posted.statuses = [.posted]
                ids = try await office.allFakturs(posted).map(\.id)
            }
            return try await check(ids, errand, office)
        })

    private static func check(
        _ ids: [FakturID], _ errand: Errand, _ office: Office
    ) async throws(Failure) -> ExitCode {
        var differences: [JSON] = []
        let progress = Progress(errand.voice, total: ids.count, "fakturs compared")
        for id in ids {
            let difference = try await office.desk.check(id, by: errand.who)
            progress.step()
            guard let difference else { continue }
            progress.end()
            differences.append(["id": JSON(id.rawValue), "failure": Forms.failure.json(difference)])
            errand.voice.say("\(errand.voice.mark(.attention)) Faktur \(id): \(difference.summary)")
            errand.voice.say("  \(difference.advice)")
        }
        progress.end()
        errand.voice.print(["checked": JSON(ids.count), "differences": .array(differences)])
        errand.voice.say(
            differences.isEmpty
                ? "\(errand.voice.mark(.good)) \(Counted(ids.count, "faktur")) compared; all agree with the ledger."
                : "\(Counted(ids.count, "faktur")) compared, \(differences.count) differ.")
        return differences.isEmpty ? .done : .attention
    }
}
