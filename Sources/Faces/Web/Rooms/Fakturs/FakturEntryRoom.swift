import Base
import FakturPosting
import HTTPServer
import Model

/// Where fakturs are entered and corrected.
struct FakturEntryRoom: Sendable {
    let desks: WebDesks

    private var desk: FakturDesk { desks.fakturs }

    var routes: [WebRoute] {
        [
            .get("/fakturs/new", .needs(.enterFakturs)) { visit throws(Failure) in
                .page(page(FakturFormPage(form: FakturForm(FakturFormPage.beginning)), visit))
            },
            .post("/fakturs/new", .needs(.enterFakturs)) { visit throws(Failure) in try await create(visit) },
            .get("/fakturs/{id}/edit", .fakturEditing) { visit throws(Failure) in
                let faktur = try await desk.faktur(try visit.faktur())
                let form = FakturForm(faktur, customer: try await desk.customer(of: faktur))
                return .page(page(FakturFormPage(form: form, faktur: faktur), visit))
            },
            .post("/fakturs/{id}/edit", .fakturEditing) { visit throws(Failure) in try await edit(visit) },
        ]
    }

    private func create(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let form = FakturForm(visit)
        let result: FormResult
        do throws(Failure) { result = try await desk.create(form, by: visit.who) } catch {
            guard error.verdict == .askHuman else { throw error }
            return .page(page(FakturFormPage(form: form, refusal: error), visit))
        }
        switch result {
        case .refused(let problems): return .page(page(FakturFormPage(form: form, problems: problems), visit))
        case .changedMeanwhile: throw .broken("nobody can change a faktur that is not there yet")
        case .kept(let faktur):
            guard visit.form["then"] == "submit" else {
                let words = visit.say(.fakturEntered, ["number": faktur.invoiceNo])
                return .see(FakturPath.page(faktur.id), notice: .good(words))
            }
            _ = try await desk.submit(faktur.id, by: visit.who)
            return .see(FakturPath.page(faktur.id), notice: .good(visit.say(.fakturSubmitted)))
        }
    }

    private func edit(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let id = try visit.faktur()
        let faktur = try await desk.faktur(id)
        let form = FakturForm(visit)
        let seen = visit.form["version"].flatMap { Int($0) } ?? 0
        let result: FormResult
        do throws(Failure) { result = try await desk.edit(id, form, seenVersion: seen, by: visit.who) } catch {
            guard error.verdict == .askHuman else { throw error }
            return .page(page(FakturFormPage(form: form, faktur: faktur, version: seen, refusal: error), visit))
        }
        switch result {
        case .kept: return .see(FakturPath.page(id), notice: .good(visit.say(.fakturChanged)))
        case .refused(let problems):
            return .page(page(FakturFormPage(form: form, faktur: faktur, version: seen, problems: problems), visit))
        case .changedMeanwhile(let meanwhile):
            let theirs = FakturForm(meanwhile.faktur, customer: try await desk.customer(of: meanwhile.faktur))
            return .page(
                page(FakturFormPage(form: form, faktur: meanwhile.faktur, theirs: theirs, meanwhile: meanwhile), visit))
        }
    }

    private func page(_ form: FakturFormPage, _ visit: Visit) -> Page {
        Page(form.title(visit), in: .fakturs, status: form.status, form.html(visit))
    }
}

extension FakturForm {
    /// The fields that were sent, as typed; number and date of the tax invoice only from whoever may answer.
    init(_ visit: Visit) {
        let mayAnswer = visit.may(.answerFakturs)
        let fields = FakturForm.fields.compactMap { field in visit.form[field].map { (field, $0) } }
            .filter { mayAnswer || !FakturFormPage.answers.contains($0.0) }
        self.init(Dictionary(fields) { first, _ in first })
    }
}
