import Base
import Model

extension InvenTreeOrderBook {
    /// The lines of these orders, in the order in which they were added. Orders without lines are not asked for.
    func lines(ofOrders counts: [Int64: Int]) async throws(Failure) -> [Int64: [BookLine]] {
        let wanted = counts.filter { $0.value > 0 }.keys.sorted()
        let answers = try await concurrently(wanted) { id async throws(Failure) in
            (id, try await lines(ofOrder: id))
        }
        return Dictionary(answers) { first, _ in first }
    }

    func lines(ofOrder id: Int64) async throws(Failure) -> [BookLine] {
        let list = try await client.all(
            .readLines, "/api/order/so-line/", [(name: "order", value: String(id))])
        return try list.map { json throws(Failure) in try InvenTreeOrderBook.line(json) }
    }

    static func line(_ json: JSON) throws(Failure) -> BookLine {
        guard let line = BookLine(json) else {
            throw Failure(.inventreeAnswerUnreadable, cause: "A line has no pk, part, or a figure beyond six places.")
        }
        return line
    }
}
