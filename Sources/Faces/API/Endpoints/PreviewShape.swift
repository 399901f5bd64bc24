import Base
import FakturPosting
import Model

/// A plan with what only the courier knows of it: the payload and its digest.
struct Preview: Sendable {
    let plan: InvoicePlan
    let courier: InvoiceCourier

    static let shape = Shape<Preview>(
        "Preview",
        [
            .init("faktur", .count, "number of the faktur") { JSON($0.plan.faktur.id.rawValue) },
            .init("action", .word(["create", "nothing", "conflict", "refuse"]), "what a posting would do") {
                JSON($0.action)
            },
            .init("payload", .anything, "exactly what would be sent; null when there is too little to make it") {
                $0.courier.wireForm(of: $0.plan)
            },
            .init("digest", Schema.text.orNull, "SHA-256 of the payload: a posting can be bound to it") {
                JSON($0.courier.digest(of: $0.plan))
            },
            .init("expected_total", Schema.amount.orNull, "dpp + ppn - wtax, as the faktur says") {
                JSON($0.plan.expected?.gross)
            },
            .init("computed_total", Schema.amount.orNull, "what the ledger will compute") {
                JSON($0.plan.computed?.gross)
            },
            .init("currency", Schema.text.orNull, "currency of both") { JSON($0.plan.draft?.currency) },
            .init("due_date", Schema.day.orNull, "when the invoice is due") { JSON($0.plan.draft?.dueDate) },
            .init("problems", .list(of: problem.schema), "everything that speaks against it, at once") {
                problem.json($0.plan.problems)
            },
            .init("failure", CommonShapes.failure.schema.orNull, "what the ledger holds that is in the way, or null") {
                if case .conflict(let failure) = $0.plan.action { CommonShapes.json(failure) } else { .null }
            },
        ])

    static let problem = Shape<Problem>(
        "FieldProblem",
        [
            .init("field", .text, "the field at fault") { JSON($0.field) },
            .init("message", .text, "what is wrong with it") { JSON($0.message) },
            .init("remedy", .text, "what to do about it") { JSON($0.remedy) },
            .init("severity", .word(["blocking", "warning"]), "whether it keeps it from being sent") {
                JSON($0.severity.rawValue)
            },
        ])

    private var action: String {
        switch plan.action {
        case .create: "create"
        case .nothing: "nothing"
        case .conflict: "conflict"
        case .refuse: "refuse"
        }
    }
}
