package import Base

/// Where sales orders are kept: InvenTree in production, a dictionary in tests.
///
/// Questions are asked for many keys at once, because a run that asks one by one spends its time waiting. They throw a
/// `Failure` when they can't be answered; a key without a record is simply absent from the answer. They answer by the
/// exact key, never by the first hit of a search. Requests that change something never throw: they say what became of
/// them.
package protocol OrderBook: Sendable {
    /// The book in words for people: `InvenTree at https://stock.example`.
    var bookName: String { get }

    // What there is. Answers about companies and parts may come from a cache with an age limit; orders never do.
    /// Companies with one of these tax numbers, and companies with one of these names: all of them, also those that
    /// can't be customers, because only who sees all can tell that a name is ambiguous.
    func companies(cuis: Set<CUI>, names: Set<NameKey>) async throws(Failure) -> [BookCompany]
    /// Parts with one of these codes (InvenTree: IPN), and parts with one of these names: all of them.
    func parts(codes: Set<String>, names: Set<NameKey>) async throws(Failure) -> [BookPart]
    /// Orders with one of these keys as their whole description, in any state, each with all of its lines.
    func orders(keys: Set<OrderKey>) async throws(Failure) -> [BookOrder]
    /// From now on nothing that was read before is believed: the next question is asked of the book itself. Whoever has
    /// just reserved a key asks so, because another worker may have made the record a moment ago.
    func lookAnew() async
    /// One order as it is now, with all of its lines; `nil` when there is none.
    func order(_ id: Int64) async throws(Failure) -> BookOrder?

    // What changes the book.
    func create(_ draft: CompanyDraft) async -> Sent<BookCompany>
    func create(_ draft: PartDraft) async -> Sent<BookPart>
    /// A new order without lines, pending.
    func create(_ draft: OrderDraft) async -> Sent<BookOrder>
    /// Moves a pending order to another customer.
    func change(order id: Int64, customer: Int64) async -> Sent<BookOrder>
    /// Adds lines at the end of their orders, in the order given; one answer an order. After an unclear answer some of
    /// the lines may exist: read the order before adding again.
    func add(_ additions: [LineAddition]) async -> [Int64: Sent<[BookLine]>]
    func change(line id: Int64, to draft: LineDraft) async -> Sent<BookLine>
    /// The receipt is the id of the line that is gone.
    func remove(line id: Int64) async -> Sent<Int64>
}
