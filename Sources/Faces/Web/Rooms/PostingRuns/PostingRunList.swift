import Base
import Model

/// The bulk postings there were, newest first.
struct PostingRunList: Sendable {
    let runs: [PostingRun]
    let hasMore: Bool

    func html(_ visit: Visit) -> HTML {
        """
        <p class="crumbs"><a href="/fakturs">\(visit.say(Room.fakturs.name))</a></p>
        <h1>\(visit.say(.bulkRuns))</h1>
        \(runs.isEmpty ? EmptyState.html(visit.say(.bulkRunsNone), next: visit.say(.bulkRunsNoneNext), link: ("/fakturs?tab=answered", visit.say(.tabAnswered))) : table(visit))
        """
    }

    private func table(_ visit: Visit) -> HTML {
        let after = hasMore ? runs.last.map { Address.of("/fakturs/runs", ["before": "\($0.id)"]) } : nil
        return """
            <p class="quiet">\(visit.say(.bulkRunsSentence))</p>
            <div class="scroll"><table class="stack"><thead><tr><th scope="col">\(visit.say(.began))</th><th scope="col">\(visit.say(.startedBy))</th><th scope="col">\(visit.say(.stateWord))</th><th scope="col" class="amount">\(visit.say(Room.fakturs.name))</th><th scope="col" class="amount">\(visit.say(.bulkInSAP))</th><th scope="col" class="amount">\(visit.say(.bulkUnsettled))</th><th scope="col" class="amount">\(visit.say(.bulkLeft))</th></tr></thead><tbody>\(runs.map { row($0, visit) })</tbody></table></div>
            \(after == nil ? "" : Pager.html(visit, before: nil, after: after))
            """
    }

    private func row(_ run: PostingRun, _ visit: Visit) -> HTML {
        let path = "/fakturs/runs/\(run.id)"
        let numbers: [(Phrase, Int)] = [
            (Room.fakturs.name, run.total), (.bulkInSAP, run.tally.inLedger), (.bulkUnsettled, run.tally.unsettled),
            (.bulkLeft, run.total - run.tally.done),
        ]
        let cells: [HTML] = numbers.map { name, number in
            // What there is none of is quieter than what there is.
            let text = number == 0 ? "\u{2013}" : visit.format.number(number)
            return "<td class=\"amount\" data-label=\"\(visit.say(name))\">\(text)</td>"
        }
        return """
            <tr data-href="\(path)"><td class="date"><a href="\(path)">\(visit.format.moment(run.createdAt))</a></td><td data-label="\(visit.say(.startedBy))">\(run.who)</td><td>\(run.badge.html(visit))</td>\(cells)</tr>
            """
    }
}

extension PostingRun {
    var badge: Badge {
        switch state {
        case .open: Badge(tone: .busy, words: .standsPosting)
        case .done where tally.unsettled > 0: Badge(tone: .attention, words: .runPartly)
        case .done: Badge(tone: .good, words: .runSucceeded)
        case .stopped: Badge(tone: failure == nil ? .quiet : .attention, words: .runStopped)
        }
    }
}

extension PostingRunPart {
    var badge: Badge {
        switch outcome {
        case .posted: Badge(tone: .good, words: .standsPosted)
        case .present: Badge(tone: .good, words: .verdictPosted)
        case .waiting: Badge(tone: .busy, words: .bulkWaits)
        case .uncertain: Badge(tone: .uncertain, words: .standsUncertain)
        case .refused: Badge(tone: .attention, words: .standsRefused)
        case nil: Badge(tone: .quiet, words: .bulkNotBegun)
        }
    }
}
