import Base
import Engine
import FakturPosting
import Model

/// What the demonstration came to, counted on both sides.
struct DemoSummary: Sendable {
    let sentInSecondRun: Int64
    let inspection: StageInspection
    /// The other flows' parts.
    var orders: OrderDemoSummary?
    var collection: CollectionDemoSummary?
    /// Flows that can't be shown on this machine, and why.
    var leftOut: [String: Failure] = [:]
    private(set) var documents = 0
    private(set) var delivered = 0
    private(set) var parked = 0
    private(set) var uncertain = 0
    private var reasons: [JSON] = []
    /// Delivered, and not exactly once in the ledger.
    private var unmatched = 0

    init(sentInSecondRun: Int64, inspection: StageInspection) {
        self.sentInSecondRun = sentInSecondRun
        self.inspection = inspection
    }

    mutating func add(_ result: PostingResult, _ office: Office) async throws(Failure) {
        documents += 1
        guard let delivery = result.invoice else { return }
        switch delivery.state {
        case .delivered:
            delivered += 1
            if inspection.invoicesByReference[delivery.reference] != 1 { unmatched += 1 }
        case .parked:
            parked += 1
            for problem in try await office.desk.preview(result.faktur.id).blocking {
                reasons.append([
                    "faktur": JSON(result.faktur.invoiceNo), "field": JSON(problem.field),
                    "reason": JSON(problem.message), "remedy": JSON(problem.remedy),
                ])
            }
        default: uncertain += 1
        }
    }

    /// Exactly one invoice for each delivered faktur, and none besides.
    var tiesOut: Bool { unmatched == 0 && inspection.invoices == delivered }

    var isOK: Bool {
        tiesOut && uncertain == 0 && sentInSecondRun == 0 && delivered + parked == documents
            && orders?.isOK ?? true && collection?.isOK ?? true
    }

    var json: JSON {
        [
            "flows": [
                "faktur": [
                    "documents": JSON(documents), "delivered": JSON(delivered), "parked": JSON(parked),
                    "uncertain": JSON(uncertain), "sent_in_second_run": JSON(sentInSecondRun),
                    "reasons": .array(reasons),
                ], "orders": orders?.json ?? .null, "collection": collection?.json ?? .null,
            ],
            "left_out": .array(
                leftOut.sorted { $0.key < $1.key }.map { flow, failure in
                    ["flow": JSON(flow), "reason": JSON(failure.summary), "remedy": JSON(failure.advice)]
                }),
            "sandbox": [
                "invoices": JSON(inspection.invoices), "creations_asked_for": JSON(inspection.creations),
                "counters": inspection.counters,
            ],
            "ok": JSON(isOK),
        ]
    }

    static let form =
        FormDescription(members: [
            .init(name: "flows.faktur.documents", sentence: "how many fakturs there were"),
            .init(name: "flows.faktur.delivered", sentence: "how many the ledger holds"),
            .init(name: "flows.faktur.parked", sentence: "how many wait for a person"),
            .init(name: "flows.faktur.uncertain", sentence: "how many are not known yet"),
            .init(name: "flows.faktur.sent_in_second_run", sentence: "documents sent when all were posted again"),
            .init(name: "flows.faktur.reasons[]", sentence: "why each parked one waits: faktur, field, reason, remedy"),
            .init(name: "sandbox.invoices", sentence: "living invoices the stand-in holds"),
            .init(name: "sandbox.creations_asked_for", sentence: "how often it was asked to create one"),
            .init(name: "sandbox.counters", sentence: "everything it counted"),
            .init(name: "ok", sentence: "whether both sides tie out, nothing is uncertain, and nothing was sent twice"),
        ]) + OrderDemoSummary.form + CollectionDemoSummary.form
        + FormDescription(members: [
            .init(name: "left_out[]", sentence: "flows this machine can't show: flow, reason, remedy")
        ])
}
