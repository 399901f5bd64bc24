import Base
import Engine
import FakturPosting
import Model

enum FakturPostingCommand {
    private static let ids = Parameter.argument("ID", .fakturID, "Numbers of fakturs.", .any)
    private static let all = Parameter.flag(
        "all", "Every open faktur: not posted, not cancelled, not set aside, not numbered by hand.")
    private static let wait = Parameter.option(
        "wait", .seconds, "Go on working until nothing is due any more, at most this long.")
    private static let confirm = Parameter.option(
        "confirm", .text("DIGEST"), "Post only what the preview with this digest showed; for one faktur.")

    static let command = Command(
        "faktur post", "Post fakturs to the ledger, each once.",
        details: """
            Before anything is sent, each faktur is checked and looked for in the ledger; one that is there already is \
            adopted. One that can't be posted is parked with the field, the reason and the remedy. When an answer is \
            lost, the faktur is uncertain: Tieout looks for it once it can no longer be in flight, and sends nothing \
            before. Posting twice, or from two places at once, makes one document.
            """,
        parameters: [ids.declaration, all.declaration, wait.declaration, confirm.declaration],
        examples: [
            .init("tieout faktur post --all", "posts every open faktur and says what became of each."),
            .init("tieout faktur post 12 --confirm 3f9a…", "posts faktur 12 only if it is still what you saw."),
            .init("tieout faktur post 12 --wait 150", "waits until an uncertain one is known."),
        ],
        form: PostingReport.form,
        objection: { given in
            if let objection = Objection.namedOrAll(given.all(ids).isEmpty, given.has(all)) { return objection }
            let isForOne = given.all(ids).count == 1
            return given[confirm] == nil || isForOne ? nil : "--confirm is for one faktur at a time."
        },
        work: .withLedger { errand, office throws(Failure) in
            let given = errand.invocation
            let named = given.has(all) ? try await office.openFakturs().map(\.id) : given.all(ids)
            let posting = Posting(errand: errand, office: office, waitSeconds: given[wait])
            let report = try await posting.run(unique(named), confirmedDigest: given[confirm])
            return report.tell(errand.voice)
        })

    private static func unique(_ ids: [FakturID]) -> [FakturID] {
        var seen: Set<FakturID> = []
        return ids.filter { seen.insert($0).inserted }
    }
}

extension Office {
    /// Neither posted nor called off nor set aside nor numbered by hand; and those whose second document is missing.
    func openFakturs() async throws(Failure) -> [Faktur] {
        var unposted = FakturFilter()
        unposted.statuses = [.draft, .submitted, .answered]
        var partly = FakturFilter()
        partly.submissions = [.partial]
        let open = try await allFakturs(unposted).filter { $0.docNum == nil || $0.submission.status != .none }
        let half = try await allFakturs(partly).filter { $0.status == .posted }
        return (open + half).filter { !$0.submission.isSetAside && $0.submission.status != .cancelled }.sorted {
            $0.id < $1.id
        }
    }
}

/// Posts some fakturs and finds out what became of each.
struct Posting {
    let errand: Errand
    let office: Office
    let waitSeconds: Int64?

    func run(_ ids: [FakturID], confirmedDigest: String? = nil) async throws(Failure) -> PostingReport {
        var report = PostingReport(now: errand.now)
        var fakturs: [Faktur] = []
        for id in ids {
            do throws(Failure) { fakturs.append(try await postable(id)) } catch { report.failures.append(error) }
        }
        var sentBefore: [FakturID: Int] = [:]
        for faktur in fakturs { sentBefore[faktur.id] = try await office.desk.result(faktur.id).sends }
        let progress = Progress(errand.voice, total: fakturs.count, "fakturs")
        let office = office.observed { _ in progress.step() }
        do throws(Failure) { try await post(fakturs, confirmedDigest: confirmedDigest, office) } catch {
            progress.end()
            throw error
        }
        progress.end()
        for faktur in fakturs {
            let result = try await office.desk.result(faktur.id)
            report.postings.append(PostedFaktur(result, view: try await office.view(result.faktur)))
            report.sent += result.sends - (sentBefore[faktur.id] ?? 0)
        }
        report.now = errand.now
        return report
    }

    private func postable(_ id: FakturID) async throws(Failure) -> Faktur {
        let faktur = try await office.desk.faktur(id)
        guard faktur.status != .cancelled else {
            throw Failure(
                .fakturActNotPossible, .askHuman, "Faktur \(id) is cancelled and can't be posted.",
                advice: "If it is to be posted anew: tieout faktur reopen \(id)", place: "faktur \(id)")
        }
        return faktur
    }

    private func post(_ fakturs: [Faktur], confirmedDigest: String?, _ office: Office) async throws(Failure) {
        if fakturs.count == 1 || confirmedDigest != nil {
            for faktur in fakturs { try await postNow(faktur.id, confirmedDigest: confirmedDigest, office) }
        } else {
            try await office.desk.post(fakturs.map(\.id), by: errand.who)
        }
        if let waitSeconds {
            try await office.desk.dispatcher.drain(until: office.time.now.adding(seconds: waitSeconds))
        }
    }

    /// One step may make the next one due: a look that finds nothing is followed by the sending.
    private func postNow(_ id: FakturID, confirmedDigest: String?, _ office: Office) async throws(Failure) {
        for _ in 0..<3 {
            let result = try await office.desk.post(id, by: errand.who, confirmedDigest: confirmedDigest)
            guard let delivery = result.invoice, delivery.state == .waiting, delivery.dueAt <= office.time.now else {
                return
            }
        }
    }
}

extension PostingResult {
    /// How often one of its documents was sent.
    fileprivate var sends: Int { (invoice?.attempts ?? 0) + (journal?.attempts ?? 0) }
}
