import Base
import FakturPosting
import Model

/// A bulk posting while it goes on, and what became of each when it is over.
struct PostingRunPage: Sendable {
    let run: PostingRun

    func html(_ visit: Visit) -> HTML {
        let progress = run.progress
        let path = "/fakturs/runs/\(run.id)"
        let live: HTML = progress.isOver ? "" : " data-live=\"\(path)/events\" data-reload"
        let stop: HTML =
            progress.isOver || run.brake.isPulled
            ? "" : Form.button(visit, to: "\(path)/stop", .bulkStop, icon: .pause)
        let refresh: HTML =
            progress.isOver ? "" : "<a class=\"button quiet no-script\" href=\"\(path)\">\(visit.say(.refreshPage))</a>"
        return """
            <p class="crumbs"><a href="/fakturs">\(visit.say(Room.fakturs.name))</a></p>
            <h1>\(visit.say(.bulkRunTitle))</h1>
            <div\(live) aria-live="polite">\(self.live(visit))</div>
            <div class="acts">\(stop)\(refresh)<a class="button" href="/fakturs">\(visit.say(.backToList))</a></div>
            """
    }

    /// The part that renews itself.
    func live(_ visit: Visit) -> HTML {
        let progress = run.progress
        let done = progress.results.count
        let words: String
        if progress.isOver {
            words = visit.say(done < run.total ? .bulkStopped : .bulkDone)
        } else {
            words = run.brake.isPulled ? visit.say(.bulkStopping) : ""
        }
        let counted = visit.say(
            .bulkProgress, ["done": visit.format.number(done), "total": visit.format.number(run.total)])
        // The latest first while it goes on; a page shows so many.
        let rows: [HTML] = progress.results.suffix(200).reversed().map { row($0, visit) }
        return """
            <p><progress max="\(run.total)" value="\(done)" aria-label="\(visit.say(.bulkRunTitle))"></progress></p><p><strong>\(counted)</strong> \(words)</p>
            <div class="scroll"><table><thead><tr><th scope="col">\(visit.say(.fieldInvoiceNo))</th><th scope="col">\(visit.say(.fieldStatus))</th><th scope="col">\(visit.say(.fieldDocNum))</th><th scope="col">\(visit.say(.reasonColumn))</th></tr></thead><tbody>\(rows)</tbody></table></div>
            """
    }

    private func row(_ result: BulkResult, _ visit: Visit) -> HTML {
        let faktur = result.posting?.faktur
        let badge = faktur.map { Badge.standing(of: $0) } ?? Badge(tone: .attention, words: .standsRefused)
        return """
            <tr><td class="id"><a href="\(FakturPath.page(result.id))">\(faktur?.invoiceNo ?? "\(result.id)")</a></td><td>\(badge.html(visit))</td><td class="id">\(faktur?.docNum.map { String($0) } ?? "")</td><td class="small">\(result.failure.map { visit.tell($0) } ?? "")</td></tr>
            """
    }
}
