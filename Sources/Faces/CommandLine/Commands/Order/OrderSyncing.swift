import Base
import Engine
import Model
import OrderIntake
import Synchronization

enum OrderSyncing {
    private static let ids = Parameter.argument(
        "ID", .text("ID"), "Keys of raw documents, due or not; all that are due unless named.", .any)
    private static let dryRun = Parameter.flag(
        "dry-run", "Only say what would be done; nothing is sent, and nothing is claimed.")

    static let command = Command(
        "order sync",
        "Make the order book hold the invoices of raw documents, each as one order with exactly its lines.",
        details: """
            Each invoice is compared with the order book, and only the difference is sent. A half-made order is completed, \
            and nothing is doubled, also when it is run twice or from two places at once. What needs a person is told with \
            its reason and does not hold up the others. The job sync_inventree_sales_orders does the same on its schedule.
            """,
        parameters: [ids.declaration, dryRun.declaration],
        examples: [
            .init("tieout order sync --dry-run", "every plan, readable: + comes, - goes, ~ changes, ! needs a look."),
            .init("tieout order sync", "works on every raw document that is due."),
            .init("tieout order sync raw0001", "works on this one now."),
        ],
        form: Forms.plan.description.listed(as: "plans")
            + Forms.unsynced.description.listed(as: "unsynced")
            + IntakeTally.description(under: "counts"),
        work: .withOrderBook { errand, _, intake throws(Failure) in
            let ids = errand.invocation.all(ids)
            if errand.invocation.has(dryRun) { return try await show(ids, intake, errand) }
            return try await sync(ids, intake, errand)
        })

    // MARK: - Only saying it

    private static func show(
        _ ids: [String], _ intake: IntakeDesk, _ errand: Errand
    ) async throws(Failure) -> ExitCode {
        let voice = errand.voice
        let shown = Mutex((plans: [JSON](), count: 0, empty: 0, parked: 0))
        try await intake.preview(only: ids) { preview in
            shown.withLock { shown in
                shown.count += 1
                if preview.made == nil { shown.parked += 1 }
                if preview.action == "nothing" { shown.empty += 1 }
                if voice.speaksJSON { shown.plans.append(Forms.plan.json(preview)) }
            }
            tell(preview, voice)
        }
        let (plans, count, empty, parked) = shown.withLock { $0 }
        voice.print(["plans": .array(plans)])
        voice.say(
            "\(Counted(count, "invoice")): \(count - empty - parked) with something to do, \(empty) up to date, \(parked) for a person. Nothing was sent."
        )
        return parked == 0 ? .done : .attention
    }

    private static func tell(_ preview: OrderPreview, _ voice: Voice) {
        voice.say(voice.paint(.quiet, "\(preview.documentID) \(preview.path)"))
        switch preview.plan {
        case .success(let plan):
            for line in plan.text.split(separator: "\n") { voice.say(String(line)) }
        case .failure(let failure):
            voice.say("! \(preview.serie) \(preview.numar): \(failure)")
        }
        voice.say()
    }

    // MARK: - Doing it

    private static func sync(
        _ ids: [String], _ intake: IntakeDesk, _ errand: Errand
    ) async throws(Failure) -> ExitCode {
        let voice = errand.voice
        let unsynced = Mutex<[JSON]>([])
        var desk = intake
        desk.observer = { report in
            guard report.outcome?.status != .synced else { return }
            unsynced.withLock { $0.append(Forms.unsynced.json(report)) }
            if report.outcome == nil {
                voice.say("\(voice.mark(.uncertain)) \(report.documentID): left to another worker, or to a later run.")
            }
            for line in report.lines { voice.say("\(voice.mark(.attention)) \(line)") }
        }
        let tally = ids.isEmpty ? try await desk.run() : try await desk.run(only: ids)
        voice.print(["unsynced": .array(unsynced.withLock { $0 }), "counts": tally.json])
        voice.say(tally.words)
        return tally.documentsFailed + tally.documentsLeft == 0 ? .done : .attention
    }
}
