import Base
import TestSupport
import Testing

@testable import Sandbox

/// The filter's reader and its judgement, against chance.
@Suite struct FilterTests {
    private let type = Schema.serviceLayer.type("Document")

    private func parse(_ filter: String) throws(ServiceLayerError) -> FilterExpression {
        try FilterParser.parse(filter, for: type, schema: .serviceLayer, userFields: UserFields())
    }

    @Test func `a hundred thousand damaged filters are read or refused`() {
        let mutations = Mutations(
            of: [
                "CardCode eq 'C00001' and (DocTotal ge 100.50 or not startswith(Comments,'x''y'))",
                "DocDate ge datetime'2025-01-01T00:00:00' and DocDate lt 20260101",
                "substringof('ä',CardName) eq true or Cancelled ne 'tYES' and NumAtCard eq null",
                "((((DocEntry gt 5))))",
            ],
            fragments: ["(", ")", "'", "''", " and ", " or ", "not ", " eq ", "null", ",", "datetime'", "DocEntry"],
            seed: 20_250_615)
        var read = 0
        for _ in 0..<100_000 {
            let filter = String(decoding: mutations.next(), as: UTF8.self)
            do throws(ServiceLayerError) {
                _ = try parse(filter)
                read += 1
            } catch {
                #expect(error.code == 201 || error.code == -1000, "\(filter)")
            }
        }
        #expect(read > 1000)
    }

    @Test func `nesting without end is refused, a long chain is not`() throws {
        let deep = String(repeating: "(", count: 100_000) + "DocEntry eq 1" + String(repeating: ")", count: 100_000)
        #expect(throws: ServiceLayerError.badFilter) { try parse(deep) }
        #expect(throws: ServiceLayerError.badFilter) { try parse(String(repeating: "not ", count: 100_000)) }
        let long = Array(repeating: "DocEntry ne 1", count: 10_000).joined(separator: " and ")
        #expect(try parse(long).selects(["DocEntry": 2], .serviceLayer))
    }

    @Test func `random filters select what brute force selects`() throws {
        let chance = SeededRandomness(seed: 42)
        let rows = (0..<40).map { _ in RandomFilter.row(chance) }
        for _ in 0..<3000 {
            let filter = RandomFilter(depth: 4, chance)
            let expression = try parse(filter.text)
            for row in rows {
                #expect(
                    expression.selects(row, .serviceLayer) == (filter.judge(row) == .yes),
                    "\(filter.text) on \(JSON.object(row).written)")
            }
        }
    }
}

/// A filter made by chance that knows its own meaning, written without a look at the sandbox's.
private struct RandomFilter {
    enum Truth { case yes, no, unknown }

    let text: String
    let judge: (JSONObject) -> Truth

    static func row(_ chance: SeededRandomness) -> JSONObject {
        var row: JSONObject = [:]
        func sometimes(_ name: String, _ value: JSON) { if chance.number(in: 0...3) > 0 { row[name] = value } }
        sometimes("DocEntry", JSON(chance.number(in: 0...4)))
        sometimes("DocTotal", .number(["0.5", "1", "1.5", "-2"][Int(chance.number(in: 0...3))]))
        sometimes("Comments", JSON(words[Int(chance.number(in: 0...4))]))
        sometimes("DocDate", JSON("2025-0\(chance.number(in: 1...3))-15"))
        return row
    }

    private static let words = ["", "a", "ab", "it's", "b a"]

    init(depth: Int, _ chance: SeededRandomness) {
        func pick(_ count: Int64) -> Int { Int(chance.number(in: 0...(count - 1))) }
        switch depth == 0 ? 0 : pick(5) {
        case 1:
            let inner = RandomFilter(depth: depth - 1, chance)
            text = "not (\(inner.text))"
            judge = { row in
                switch inner.judge(row) {
                case .yes: .no
                case .no: .yes
                case .unknown: .unknown
                }
            }
        case 2, 3:
            let (left, right) = (RandomFilter(depth: depth - 1, chance), RandomFilter(depth: depth - 1, chance))
            let isAnd = pick(2) == 0
            text = "(\(left.text)) \(isAnd ? "and" : "or") (\(right.text))"
            judge = { row in
                let both = [left.judge(row), right.judge(row)]
                let (decides, other): (Truth, Truth) = isAnd ? (.no, .yes) : (.yes, .no)
                if both.contains(decides) { return decides }
                return both.contains(.unknown) ? .unknown : other
            }
        default: (text, judge) = RandomFilter.leaf(pick)
        }
    }

    private static func leaf(_ pick: (Int64) -> Int) -> (String, (JSONObject) -> Truth) {
        let operators: [(String, (Int) -> Bool)] = [
            ("eq", { $0 == 0 }), ("ne", { $0 != 0 }), ("lt", { $0 < 0 }), ("le", { $0 <= 0 }), ("gt", { $0 > 0 }),
            ("ge", { $0 >= 0 }),
        ]
        let (name, holds) = operators[pick(6)]
        func truth(_ order: Int?) -> Truth { order.map { holds($0) ? .yes : .no } ?? .unknown }
        switch pick(5) {
        case 0:
            let number = Int64(pick(5))
            return (
                "DocEntry \(name) \(number)",
                { truth($0["DocEntry"]?.integer.map { ($0 - number).signum() }.map(Int.init)) }
            )
        case 1:
            let number = ["0.5", "1.50", "-2"][pick(3)]
            let double = Double(number) ?? 0
            return (
                "DocTotal \(name) \(number)",
                {
                    truth(
                        $0["DocTotal"]?.scalarText.flatMap(Double.init).map { $0 < double ? -1 : $0 > double ? 1 : 0 })
                }
            )
        case 2:
            let day = 1 + pick(3)
            return (
                "DocDate \(name) 2025-0\(day)-15",
                { truth($0["DocDate"]?.text.map { (Int($0.dropFirst(5).prefix(2)) ?? 0) - day }) }
            )
        case 3:
            let isNull = pick(2) == 0
            return ("Comments \(isNull ? "eq" : "ne") null", { ($0["Comments"] == nil) == isNull ? .yes : .no })
        default:
            let word = words[pick(5)]
            return (
                "startswith(Comments,'\(word == "it's" ? "it''s" : word)')",
                { $0["Comments"]?.text.map { $0.hasPrefix(word) || word.isEmpty ? .yes : .no } ?? .unknown }
            )
        }
    }
}
