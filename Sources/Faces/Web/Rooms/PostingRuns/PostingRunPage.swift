import Base
import FakturPosting
import Model

/// Which fakturs of a bulk posting a page shows.
enum PostingRunView: String, CaseIterable, Sendable {
    /// Those that had their turn, the latest first: while it goes on.
    case latest
    case all
    case inLedger = "in-sap"
    case unsettled
    case left

    /// As the address asks, where that makes sense.
    init(_ text: String, of run: PostingRun) {
        self = run.state.isOver ? PostingRunView(rawValue: text) ?? .all : .latest
        if self == .latest, run.state.isOver { self = .all }
    }

    var kind: PostingPartFilter.Kind {
        switch self {
        case .latest: .latest
        case .all: .all
        case .inLedger: .with(PostingRunPart.Outcome.allCases.filter(\.isInLedger))
        case .unsettled: .with(PostingRunPart.Outcome.allCases.filter { !$0.isInLedger })
        case .left: .left
        }
    }

    func count(in run: PostingRun) -> Int {
        switch self {
        case .latest, .all: run.total
        case .inLedger: run.tally.inLedger
        case .unsettled: run.tally.unsettled
        case .left: run.total - run.tally.done
        }
    }

    var words: Phrase {
        switch self {
        case .latest, .all: .tabAll
        case .inLedger: .bulkInSAP
        case .unsettled: .bulkUnsettled
        case .left: .bulkLeft
        }
    }
}

/// A bulk posting while it goes on, and what became of each faktur when it is over.
struct PostingRunPage: Sendable {
    let run: PostingRun
    let view: PostingRunView
    let parts: [PostingRunPart]
    let hasMore: Bool
    let fakturs: [FakturID: Faktur]

    /// On one page, and of those that are told live.
    static let partsShown = 100

    private var path: String { "/fakturs/runs/\(run.id)" }

    func html(_ visit: Visit) -> HTML {
        let live: HTML = run.state.isOver ? "" : " data-live=\"\(path)/events\" data-reload"
        let after = hasMore && run.state.isOver ? parts.last : nil
        let onward = after.map { Address.of(path, ["show": view.rawValue, "after": String($0.place)]) }
        return """
            <p class="crumbs"><a href="/fakturs">\(visit.say(Room.fakturs.name))</a> / <a href="/fakturs/runs">\(visit.say(.bulkRuns))</a></p>
            <h1>\(visit.say(.bulkRunTitle))</h1>
            <p class="quiet">\(visit.say(.bulkBegunBy, ["who": run.who])) \u{B7} \(visit.format.moment(run.createdAt))</p>
            <div class="acts">\(acts(visit))<a class="button" href="/fakturs">\(visit.say(.backToList))</a></div>
            <div\(live) aria-live="polite">\(self.live(visit))</div>
            \(onward == nil ? "" : Pager.html(visit, before: nil, after: onward))
            """
    }

    private func acts(_ visit: Visit) -> HTML {
        guard !run.state.isOver else { return goingOn(visit) }
        let withheld = run.stopAskedBy == nil ? nil : visit.say(.stopAskedAlready)
        return """
            \(Form.button(visit, to: "\(path)/stop", .bulkStop, icon: .pause, withheld: withheld))<a class="button quiet no-script" href="\(path)">\(visit.say(.refreshPage))</a>
            """
    }

    /// From what is left to its check, as a bulk posting of its own.
    private func goingOn(_ visit: Visit) -> HTML {
        let open = parts.map(\.faktur).filter { fakturs[$0]?.status == .answered }
        guard view == .left || view == .unsettled, !open.isEmpty else { return "" }
        let ids: [HTML] = open.map { Form.hidden("id", "\($0)") }
        return """
            <form method="post" action="/fakturs/check" class="one-button">\(Form.token(visit))\(Form.back(visit))\(ids)\(Form.submit(visit, .bulkCheck, icon: .send))</form>
            """
    }

    /// The part that renews itself.
    func live(_ visit: Visit) -> HTML {
        """
        <p><progress max="\(run.total)" value="\(run.tally.done)" aria-label="\(visit.say(.bulkRunTitle))"></progress></p>
        <p>\(run.badge.html(visit)) <strong>\(counted(visit))</strong> \(sentence(visit))</p>
        \(run.failure.map { FailureNote.html($0, for: visit) } ?? "")
        \(run.state.isOver ? tabs(visit) : "")\(table(visit))
        """
    }

    private func counted(_ visit: Visit) -> String {
        visit.say(
            .bulkProgress, ["done": visit.format.number(run.tally.done), "total": visit.format.number(run.total)])
    }

    private func sentence(_ visit: Visit) -> String {
        switch run.state {
        case .done: visit.say(run.tally.unsettled == 0 ? .bulkDone : .bulkDonePartly)
        case .stopped:
            run.stopAskedBy.map { visit.say(.bulkStoppedBy, ["who": $0]) } ?? visit.say(.bulkStopped)
        case .open:
            run.stopAskedBy != nil
                ? visit.say(.bulkStopping) : run.holder == nil ? visit.say(.waitsForWorker) : visit.say(.bulkGoesOn)
        }
    }

    private func tabs(_ visit: Visit) -> HTML {
        let shown = PostingRunView.allCases.filter { $0 == .all || $0 != .latest && $0.count(in: run) > 0 }
        return Tabs.html(
            shown.map { one in
                Tabs.Tab(
                    path: one == .all ? path : Address.of(path, ["show": one.rawValue]), words: visit.say(one.words),
                    number: visit.format.number(one.count(in: run)), isCurrent: one == view)
            }, label: visit.say(.bulkRunTitle))
    }

    private func table(_ visit: Visit) -> HTML {
        guard !parts.isEmpty else { return "" }
        return """
            <div class="scroll"><table class="stack"><thead><tr><th scope="col">\(visit.say(.fieldInvoiceNo))</th><th scope="col">\(visit.say(.fieldStatus))</th><th scope="col">\(visit.say(.fieldDocNum))</th><th scope="col">\(visit.say(.reasonColumn))</th></tr></thead><tbody>\(parts.map { row($0, visit) })</tbody></table></div>
            """
    }

    private func row(_ part: PostingRunPart, _ visit: Visit) -> HTML {
        let faktur = fakturs[part.faktur]
        let badge = part.badge
        // What became of it later is told beside it: a run's own outcome never changes.
        let standing = faktur.map { Badge.standing(of: $0) }
        let isNews = faktur?.status == .cancelled || part.outcome.map { !$0.isInLedger } ?? false
        let later: HTML =
            if let standing, isNews, standing.words != badge.words {
                " <span class=\"quiet small\">\(visit.say(.bulkNow))</span> \(standing.html(visit))"
            } else { "" }
        return """
            <tr><td class="id"><a href="\(FakturPath.page(part.faktur))">\(faktur?.invoiceNo ?? "\(part.faktur)")</a></td><td>\(badge.html(visit))\(later)</td><td class="id" data-label="\(visit.say(.fieldDocNum))">\(faktur?.docNum.map { String($0) } ?? "\u{2013}")</td><td class="small">\(part.failure.map { visit.tell($0) } ?? "")</td></tr>
            """
    }
}
