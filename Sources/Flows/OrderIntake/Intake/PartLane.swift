import Base
import Model

/// Makes parts one after another: made at the same time they block each other in the book's database.
struct PartLane: Sendable {
    let desk: IntakeDesk
    let hold: Hold
    let gate: DocumentGate
    let reserved: Set<String>
    private(set) var holdings: BookHoldings
    private(set) var progress = Progress()
    private(set) var parts: [BookPart] = []
    /// Drafts that could not be made in this round; not tried twice.
    private var given: [PartDraft: Trouble] = [:]

    init(_ desk: IntakeDesk, hold: Hold, gate: DocumentGate, reserved: Set<String>, holdings: BookHoldings) {
        self.desk = desk
        self.hold = hold
        self.gate = gate
        self.reserved = reserved
        self.holdings = holdings
    }

    func worked(on cases: [InvoiceCase]) async -> PartLane {
        var lane = self
        for item in cases { await lane.work(on: item) }
        return lane
    }

    /// What can't be planned is told by the other lane.
    private mutating func work(on item: InvoiceCase) async {
        guard let plan = desk.plan(item.invoice, holdings).value, !plan.newParts.isEmpty else { return }
        guard gate.mayBegin(item.document) else {
            progress.skipped.insert(item.number)
            return
        }
        for draft in plan.newParts {
            if let trouble = await make(draft, for: item) {
                progress.troubles[item.number] = trouble
                return
            }
        }
    }

    private mutating func make(_ draft: PartDraft, for item: InvoiceCase) async -> Trouble? {
        if let known = given[draft] { return known }
        let keys = ReservedKey.part(draft)
        guard reserved.isSuperset(of: keys) else { return Trouble(.orderBusy(keys[0])) }
        let book = desk.book
        let made = await RecordMaking(hold: hold).make(keys) {
            await book.create(draft)
        } find: { () async throws(Failure) in
            try await book.parts(codes: draft.code.map { [$0] } ?? [], names: [NameKey(draft.name)])
                .filter { $0.code == draft.code && NameKey($0.name) == NameKey(draft.name) }
        }
        switch made {
        case .made(let part):
            parts.append(part)
            holdings.learn(parts: [part])
            progress.count(\.partsCreated, of: item.number)
            return nil
        case .troubled(let trouble):
            given[draft] = trouble
            return trouble
        }
    }
}
