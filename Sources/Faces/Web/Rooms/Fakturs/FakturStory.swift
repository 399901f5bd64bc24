import Base
import Engine
import Model

/// Everything that happened to a faktur: deeds of people, attempts of the machine, and what people said.
struct FakturStory: Sendable {
    let content: FakturPageContent

    /// Attempts told with what was sent and answered, the latest; the page stays light however often it was tried.
    private static let toldInFull = 8
    private static let textCharactersMax = 3000

    func html(_ visit: Visit) -> HTML {
        let faktur = content.faktur
        let entered = Story.Event(
            at: faktur.createdAt, who: faktur.createdBy, tone: .plain, words: visit.say(.storyEntered))
        let deeds = content.deeds.map { deed($0.entry, visit) }
        let latest = content.submissions.count - FakturStory.toldInFull
        let attempts = content.submissions.enumerated().map { place, entry in
            attempt(entry, inFull: place >= latest, visit)
        }
        return Story(events: [entered] + deeds + attempts).html(visit)
    }

    private func deed(_ entry: AuditEntry, _ visit: Visit) -> Story.Event {
        if let words = entry.after["comment"]?.text {
            return Story.Event(at: entry.at, who: entry.who, tone: .plain, words: "\u{201C}\(words)\u{201D}")
        }
        return Story.Event(
            at: entry.at, who: entry.who, tone: .plain, words: visit.tell(entry.deed), detail: changes(entry, visit))
    }

    private func changes(_ entry: AuditEntry, _ visit: Visit) -> HTML {
        guard case .object(let before) = entry.before, case .object(let after) = entry.after else { return "" }
        let rows = after.names.compactMap { field -> TieOut.Row? in
            let (was, now) = (before[field] ?? .null, after[field] ?? .null)
            guard was != now, field != "version" else { return nil }
            return TieOut.Row(visit.say(FakturFields.name(field)), was.shown, now.shown)
        }
        guard !rows.isEmpty else { return "" }
        let table = TieOut(
            caption: visit.say(.whatChanged), leftHead: visit.say(.changeBefore), rightHead: visit.say(.changeAfter),
            rows: rows)
        return "<details><summary>\(visit.say(.whatChanged))</summary>\(table.html(visit))</details>"
    }

    private func attempt(_ entry: SubmissionLogEntry, inFull: Bool, _ visit: Visit) -> Story.Event {
        // Refused by our own checks: nothing has left.
        let isUnfit = entry.outcome == "refused" && entry.request.isEmpty
        let outcome = Outcome(isUnfit ? "unfit" : entry.outcome)
        let status = entry.httpStatus.map { ", HTTP \($0)" } ?? ""
        let words =
            isUnfit
            ? "\(visit.say(document(entry.document))): \(visit.say(outcome.words))"
            : "\(visit.say(document(entry.document))): \(visit.say(outcome.words)) (\(entry.milliseconds) ms\(status))"
        var detail: HTML = entry.error.map { "<p class=\"small\">\(visit.told($0))</p>" } ?? ""
        if inFull {
            if !entry.request.isEmpty { detail = "\(detail)\(Fold.html(visit.say(.requestSent), cut(entry.request)))" }
            if !entry.response.isEmpty {
                detail = "\(detail)\(Fold.html(visit.say(.responseGot), cut(entry.response)))"
            }
        }
        return Story.Event(at: entry.at, who: entry.user, tone: outcome.tone, words: words, detail: detail)
    }

    private func document(_ kind: String) -> Phrase {
        switch kind {
        case "ar_invoice": .docInvoice
        case "journal_entry": .docJournal
        default: .docCancellation
        }
    }

    private func cut(_ text: String) -> String {
        let shown = text.prefix(FakturStory.textCharactersMax)
        return shown.count < text.count ? "\(shown)\u{2026}" : text
    }

    private struct Outcome {
        let words: Phrase
        let tone: Story.Tone

        init(_ word: String) {
            (words, tone) =
                switch word {
                case "accepted": (.outcomeAccepted, .good)
                case "adopted": (.outcomeAdopted, .good)
                case "refused": (.outcomeRefused, .bad)
                case "unfit": (.outcomeUnfit, .bad)
                case "notSent": (.outcomeNotSent, .bad)
                case "unclear": (.outcomeUnclear, .uncertain)
                case "absent": (.outcomeAbsent, .plain)
                case "conflict": (.outcomeConflict, .bad)
                default: (.standsPosting, .busy)
                }
        }
    }
}
