import Base
import Model

/// An order book that holds nothing and takes nothing: for measuring what is done without one.
struct ClosedBook: OrderBook {
    var bookName: String { "a closed book" }

    func companies(cuis: Set<CUI>, names: Set<NameKey>) async throws(Failure) -> [BookCompany] { [] }
    func parts(codes: Set<String>, names: Set<NameKey>) async throws(Failure) -> [BookPart] { [] }
    func orders(keys: Set<OrderKey>) async throws(Failure) -> [BookOrder] { [] }
    func order(_ id: Int64) async throws(Failure) -> BookOrder? { nil }
    func lookAnew() async {}

    func create(_ draft: CompanyDraft) async -> Sent<BookCompany> { refusal() }
    func create(_ draft: PartDraft) async -> Sent<BookPart> { refusal() }
    func create(_ draft: OrderDraft) async -> Sent<BookOrder> { refusal() }
    func change(order id: Int64, customer: Int64) async -> Sent<BookOrder> { refusal() }
    func add(_ additions: [LineAddition]) async -> [Int64: Sent<[BookLine]>] { [:] }
    func change(line id: Int64, to draft: LineDraft) async -> Sent<BookLine> { refusal() }
    func remove(line id: Int64) async -> Sent<Int64> { refusal() }

    private func refusal<Receipt>() -> Sent<Receipt> {
        Sent(.refused(.broken("nothing is written while nothing is due")), Exchange())
    }
}
