import Base
import Engine
import FakturPosting
import InvoiceCollection
import Model

/// What waits for one person by what they may do: how much, why, and the list that shows exactly these.
struct Waiting: Sendable {
    struct Line: Sendable {
        let room: Room
        let count: Int
        let tone: Badge.Tone
        let words: Phrase
        let why: Phrase
        let path: String
    }

    let desks: WebDesks

    /// Those without anything are left out; in the order in which a day's work begins.
    func lines(for person: Person) async throws(Failure) -> [Line] {
        var lines = try await ofFakturs(person)
        if person.may(.submitInvoices) { lines += try await ofDeliveries() }
        if person.may(.keepBilling) { lines += try await ofFindings() }
        // They may live in another database; when it can't be asked, the flow's panel says so.
        if person.may(.decideRawDocuments) { lines += (try? await ofRawDocuments()) ?? [] }
        return lines.filter { $0.count > 0 }
    }

    /// By room, for the rail of every page: only from tallies and small indexed counts. What can't be counted now is
    /// left out; its own page says why.
    func counts(for person: Person) async -> [Room: Int] {
        var counts: [Room: Int] = [:]
        counts[.fakturs] = try? await fakturs(person)
        if person.may(.submitInvoices) {
            counts[.deliveries] = try? await ofDeliveries().map(\.count).reduce(0, +)
        }
        if person.may(.keepBilling) { counts[.billing] = try? await desks.billing.findings.count(nil) }
        if person.may(.runJobs) { counts[.jobs] = try? await desks.jobs.scheduler.alarms.alarms().count }
        return counts.filter { $0.value > 0 }
    }

    private func fakturs(_ person: Person) async throws(Failure) -> Int {
        let standing = try await desks.lists.standingCounts()
        var mine: [FakturStanding] = []
        if person.may(.enterFakturs) { mine.append(.draft) }
        if person.may(.answerFakturs) { mine.append(.submitted) }
        if person.may(.submitInvoices) { mine += [.answered, .attention] }
        return mine.reduce(0) { $0 + (standing[$1] ?? 0) }
    }

    // MARK: - Fakturs

    private func ofFakturs(_ person: Person) async throws(Failure) -> [Line] {
        let standing = try await desks.lists.standingCounts()
        func count(_ place: FakturStanding) -> Int { standing[place] ?? 0 }
        var lines: [Line] = []
        if person.may(.submitInvoices), count(.attention) > 0 {
            lines.append(try await troubled(.uncertain, .uncertain, .waitUncertain, .whyUncertain))
            lines.append(try await troubled(.partial, .attention, .waitPartly, .whyPartly))
            lines.append(try await troubled(.failed, .attention, .waitRefused, .whyRefused))
        }
        if person.may(.submitInvoices) {
            lines.append(
                line(count(.answered), .strong, .waitPosting, .whyPosting, Address.of("/fakturs", ["tab": "answered"])))
        }
        if person.may(.answerFakturs) {
            lines.append(line(count(.submitted), .strong, .waitAnswer, .whyAnswer, search(.incomplete, "submitted")))
        }
        if person.may(.enterFakturs) {
            lines.append(line(count(.draft), .quiet, .waitDrafts, .whyDrafts, search(.incomplete, "draft")))
        }
        return lines
    }

    private func line(_ count: Int, _ tone: Badge.Tone, _ words: Phrase, _ why: Phrase, _ path: String) -> Line {
        Line(room: .fakturs, count: count, tone: tone, words: words, why: why, path: path)
    }

    private func troubled(
        _ submission: Submission.Status, _ tone: Badge.Tone, _ words: Phrase, _ why: Phrase
    ) async throws(Failure) -> Line {
        var query = FakturQuery()
        query.tab = .attention
        query.submissions = [submission]
        let totals = try await desks.lists.totals(query)
        return line(totals.count, tone, words, why, search(.attention, submission.rawValue))
    }

    private func search(_ tab: FakturTab, _ status: String) -> String {
        Address.of("/fakturs", ["tab": tab.rawValue, "q": "status:\(status)"])
    }

    // MARK: - Other rooms

    /// What rests in flows whose documents are no fakturs: those wait as fakturs already.
    private func ofDeliveries() async throws(Failure) -> [Line] {
        let heaps = try await desks.fakturs.deliveries.heaps(of: [.parked])
        let flows: [(flow: String, words: Phrase, why: Phrase)] = [
            (InvoiceMailCourier.flow, .waitMails, .whyMails), (InvoiceMailCourier.copyFlow, .waitMails, .whyMails),
            (CancellationCourier.Part.invoice.rawValue, .waitCancellations, .whyCancellations),
            (CancellationCourier.Part.journal.rawValue, .waitCancellations, .whyCancellations),
        ]
        return flows.map { flow, words, why in
            Line(
                room: .deliveries, count: heaps.filter { $0.flow == flow }.map(\.count).reduce(0, +), tone: .attention,
                words: words, why: why, path: Address.of("/deliveries", ["state": "parked", "flow": flow]))
        }
    }

    private func ofFindings() async throws(Failure) -> [Line] {
        [
            Line(
                room: .billing, count: try await desks.billing.findings.count(nil), tone: .attention,
                words: .waitFindings, why: .whyFindings, path: "/billing?tab=attention")
        ]
    }

    private func ofRawDocuments() async throws(Failure) -> [Line] {
        var lines: [Line] = []
        for shelf in [RawShelf.failed, .partly] {
            lines.append(
                Line(
                    room: .rawDocuments, count: try await desks.rawDocuments.documents.count(shelf.filter),
                    tone: .attention, words: .waitRaw, why: .whyRaw,
                    path: Address.of("/raw-documents", ["status": shelf.rawValue])))
        }
        return lines
    }
}
