import Base
import FakturPosting
import Model
import Synchronization

/// The bulk postings people have started from this program, so that they can be watched and stopped.
///
/// What is posted is kept in the store faktur by faktur; only the walk through the list lives here.
final class PostingRuns: Sendable {
    private let runs = Mutex<[PostingRun]>([])

    /// The latest ones are remembered.
    private static let keptMax = 50

    func run(_ id: String) -> PostingRun? { runs.withLock { runs in runs.first { $0.id == id } } }

    /// Begins to post them one after the other, and returns at once.
    func start(_ confirmed: [BulkConfirmation], id: String, by who: String, at desk: FakturDesk) -> PostingRun {
        let run = PostingRun(id: id, who: who, total: confirmed.count)
        runs.withLock { runs in
            runs.append(run)
            if runs.count > PostingRuns.keptMax, let over = runs.firstIndex(where: { $0.progress.isOver }) {
                runs.remove(at: over)
            }
        }
        Task {
            _ = await BulkDesk(desk: desk).post(confirmed, by: who, brake: run.brake) { run.add($0) }
            run.end()
        }
        return run
    }
}

/// One walk through a list of fakturs to be posted.
final class PostingRun: Sendable {
    struct Progress: Sendable {
        var results: [BulkResult] = []
        var isOver = false
    }

    let id: String
    let who: String
    let total: Int
    let brake = BulkBrake()
    private let kept = Mutex(Progress())

    init(id: String, who: String, total: Int) {
        self.id = id
        self.who = who
        self.total = total
    }

    var progress: Progress { kept.withLock { $0 } }

    fileprivate func add(_ result: BulkResult) { kept.withLock { $0.results.append(result) } }
    fileprivate func end() { kept.withLock { $0.isOver = true } }
}
