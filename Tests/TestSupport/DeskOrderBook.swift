package import Base
package import Model

/// An order book on the desk: a dictionary that can lose answers, and counts what it is asked.
package actor DeskOrderBook: OrderBook {
    /// What happens to the next request that changes something.
    package enum Misfortune: Sendable {
        /// All goes well this time.
        case none
        /// It is done, and the answer lost.
        case answerLost
        /// Nothing is done, and nobody says so.
        case requestLost
        /// Nothing is done now; it is when the test says so.
        case late
        case refused(Failure)
        /// Of the lines to add only so many are, and the answer is lost.
        case half(Int)
    }

    package nonisolated let bookName = "the order book on the desk"
    package private(set) var companies: [BookCompany] = []
    package private(set) var parts: [BookPart] = []
    package private(set) var orders: [BookOrder] = []
    package private(set) var reads = 0
    package private(set) var writes = 0
    private var lastID: Int64 = 0
    private var misfortunes: [Misfortune] = []
    private var lateWork: [@Sendable (isolated DeskOrderBook) -> Void] = []
    /// Questions fail with this while it is set.
    private var silence: Failure?

    package init() {}

    package func play(_ misfortunes: Misfortune...) { self.misfortunes += misfortunes }
    package func fallSilent(_ failure: Failure?) { silence = failure }
    package func resetCounts() { (reads, writes) = (0, 0) }

    package func doLateWork() {
        for work in lateWork { work(self) }
        lateWork = []
    }

    // MARK: - By hand, in the book

    package func add(company name: String, cui: String?) {
        companies.append(BookCompany(id: nextID(), name: name, cui: cui.flatMap { CUI($0) }))
    }

    package func add(part name: String, code: String? = nil, isSalable: Bool = true) {
        parts.append(BookPart(id: nextID(), name: name, code: code, isSalable: isSalable))
    }

    package func set(_ state: BookOrder.State, of key: String) {
        orders = orders.map { $0.description == key ? $0.with(state: state) : $0 }
    }

    // MARK: - What there is

    package func companies(cuis: Set<CUI>, names: Set<NameKey>) throws(Failure) -> [BookCompany] {
        try ask()
        return companies.filter { names.contains(NameKey($0.name)) || ($0.cui.map(cuis.contains) ?? false) }
    }

    package func parts(codes: Set<String>, names: Set<NameKey>) throws(Failure) -> [BookPart] {
        try ask()
        return parts.filter { names.contains(NameKey($0.name)) || ($0.code.map(codes.contains) ?? false) }
    }

    package func orders(keys: Set<OrderKey>) throws(Failure) -> [BookOrder] {
        try ask()
        let texts = Set(keys.map(\.text))
        return orders.filter { texts.contains($0.description) }
    }

    package func lookAnew() {}

    package func order(_ id: Int64) throws(Failure) -> BookOrder? {
        try ask()
        return orders.first { $0.id == id }
    }

    private func ask() throws(Failure) {
        reads += 1
        if let silence { throw silence }
    }

    // MARK: - What changes the book

    package func create(_ draft: CompanyDraft) -> Sent<BookCompany> {
        write { $0.make(draft) }
    }

    package func create(_ draft: PartDraft) -> Sent<BookPart> {
        write { $0.make(draft) }
    }

    package func create(_ draft: OrderDraft) -> Sent<BookOrder> {
        write { $0.make(draft) }
    }

    package func change(order id: Int64, customer: Int64) -> Sent<BookOrder> {
        write { $0.edit(id) { $0.with(customer: customer) } }
    }

    package func add(_ additions: [LineAddition]) -> [Int64: Sent<[BookLine]>] {
        var answers: [Int64: Sent<[BookLine]>] = [:]
        for addition in additions {
            if case .half(let count)? = misfortunes.first {
                misfortunes.removeFirst()
                writes += 1
                append(Array(addition.lines.prefix(count)), to: addition.orderID)
                answers[addition.orderID] = Sent(.unclear(.lost), Exchange())
            } else {
                answers[addition.orderID] = write { $0.append(addition.lines, to: addition.orderID) }
            }
        }
        return answers
    }

    package func change(line id: Int64, to draft: LineDraft) -> Sent<BookLine> {
        write { book in
            book.editLines { $0.id == id ? BookLine(id: id, content: draft) : $0 }
            return BookLine(id: id, content: draft)
        }
    }

    package func remove(line id: Int64) -> Sent<Int64> {
        write { book in
            book.editLines { $0.id == id ? nil : $0 }
            return id
        }
    }

    private func write<Record: Sendable>(
        _ work: @escaping @Sendable (isolated DeskOrderBook) -> Record
    ) -> Sent<Record> {
        writes += 1
        guard !misfortunes.isEmpty else { return Sent(.accepted(work(self)), Exchange()) }
        switch misfortunes.removeFirst() {
        case .none: return Sent(.accepted(work(self)), Exchange())
        case .answerLost: _ = work(self)
        case .requestLost, .half: break
        case .late: lateWork.append { _ = work($0) }
        case .refused(let failure): return Sent(.refused(failure), Exchange())
        }
        return Sent(.unclear(.lost), Exchange())
    }

    private func nextID() -> Int64 {
        lastID += 1
        return lastID
    }

    private func make(_ draft: CompanyDraft) -> BookCompany {
        let company = BookCompany(id: nextID(), name: draft.name, cui: draft.cui)
        companies.append(company)
        return company
    }

    private func make(_ draft: PartDraft) -> BookPart {
        let part = BookPart(id: nextID(), name: draft.name, code: draft.code)
        parts.append(part)
        return part
    }

    private func make(_ draft: OrderDraft) -> BookOrder {
        let id = nextID()
        let order = BookOrder(
            id: id, reference: "SO-\(id)", description: draft.key.text, customerID: draft.customerID)
        orders.append(order)
        return order
    }

    @discardableResult
    private func append(_ drafts: [LineDraft], to id: Int64) -> [BookLine] {
        let lines = drafts.map { BookLine(id: nextID(), content: $0) }
        _ = edit(id) { $0.with(lines: $0.lines + lines) }
        return lines
    }

    private func edit(_ id: Int64, _ change: (BookOrder) -> BookOrder) -> BookOrder {
        orders = orders.map { $0.id == id ? change($0) : $0 }
        return orders.first { $0.id == id } ?? BookOrder(id: id, reference: "", description: "", customerID: 0)
    }

    private func editLines(_ change: (BookLine) -> BookLine?) {
        orders = orders.map { $0.with(lines: $0.lines.compactMap(change)) }
    }
}

extension Failure {
    package static let lost = Failure(
        Failure.Code("DESK-ANSWER-LOST"), .tryAgain, "The answer was lost.", advice: "Look what became of it.")
}

extension BookOrder {
    fileprivate func with(
        customer: Int64? = nil, state: State? = nil, lines: [BookLine]? = nil
    ) -> BookOrder {
        BookOrder(
            id: id, reference: reference, description: description, customerID: customer ?? customerID,
            state: state ?? self.state, lines: lines ?? self.lines)
    }
}
