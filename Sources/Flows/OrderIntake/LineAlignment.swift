import Model

/// The fewest steps from the lines an order has to the lines it should have.
///
/// New lines can only be added at an order's end, so the lines that stay, taken in their order, become the first ones
/// of the invoice, and the rest is added. Which lines stay is decided by the cost of all steps together: an edited
/// quantity changes one line, a line that was struck out in the middle removes one.
struct LineAlignment {
    private(set) var removed: [BookLine] = []
    private(set) var changed: [OrderPlan.Change] = []
    private(set) var added: [OrderPlan.Line] = []
    private(set) var unchangedCount = 0

    /// `keepsSurplus`: while products are missing, lines without a counterpart may be theirs, and stay.
    init(of wanted: [OrderPlan.Line], with existing: [BookLine], keepsSurplus: Bool) {
        let equalStart = zip(wanted, existing).prefix { $0.isSame(as: $1) }.count
        unchangedCount = equalStart
        let pairs = LineAlignment.pairs(Array(wanted[equalStart...]), Array(existing[equalStart...]))
        var counterparts: Set<Int64> = []
        for (line, book) in pairs {
            counterparts.insert(book.id)
            if line.isSame(as: book) {
                unchangedCount += 1
            } else {
                changed.append(OrderPlan.Change(before: book, after: line))
            }
        }
        added = Array(wanted.dropFirst(equalStart + pairs.count))
        if !keepsSurplus { removed = existing.dropFirst(equalStart).filter { !counterparts.contains($0.id) } }
    }

    /// For an order that is left alone: what would have been done.
    var differences: [String] {
        [(changed.count, "differ"), (added.count, "missing there"), (removed.count, "not in the invoice")].compactMap {
            $0.0 == 0 ? nil : "\($0.0) line\($0.0 == 1 ? "" : "s") \($0.0 == 1 && $0.1 == "differ" ? "differs" : $0.1)"
        }
    }
}

// MARK: - Who is whose counterpart

extension LineAlignment {
    /// Costs of the steps: changing one line to another part is dearer than to another quantity, and cheaper than
    /// removing and adding.
    private static let stepCost = 2
    private static func cost(_ line: OrderPlan.Line, _ book: BookLine) -> Int {
        if line.isSame(as: book) { return 0 }
        return line.namesPart(of: book) ? 2 : 3
    }

    /// Beyond so many combinations lines are paired by their place: still right, only perhaps with more changes.
    private static let combinationsMax = 4_000_000

    /// Pairs the first wanted lines, in their order, with existing ones, in theirs. `least[w][e]` is the least cost of
    /// pairing the first `w` wanted lines with some of the first `e` existing ones and removing the others.
    private static func pairs(
        _ wanted: [OrderPlan.Line], _ existing: [BookLine]
    ) -> [(OrderPlan.Line, BookLine)] {
        guard wanted.count * existing.count <= combinationsMax else { return Array(zip(wanted, existing)) }
        let unreachable = Int.max / 2
        var least = [(0...existing.count).map { $0 * stepCost }]
        for line in wanted {
            var row = [unreachable]
            for (place, book) in existing.enumerated() {
                let paired = least[least.count - 1][place] + cost(line, book)
                row.append(min(unreachable, paired, row[place] + stepCost))
            }
            least.append(row)
        }
        var pairedCount =
            least.indices.min { left, right in
                let costs = [left, right].map { least[$0][existing.count] + (wanted.count - $0) * stepCost }
                return costs[0] == costs[1] ? left > right : costs[0] < costs[1]
            } ?? 0
        var pairs: [(OrderPlan.Line, BookLine)] = []
        var place = existing.count
        while pairedCount > 0, place > 0 {
            let here = least[pairedCount][place]
            let (line, book) = (wanted[pairedCount - 1], existing[place - 1])
            if here == least[pairedCount - 1][place - 1] + cost(line, book) {
                pairs.append((line, book))
                pairedCount -= 1
            }
            place -= 1
        }
        return pairs.reversed()
    }
}

extension OrderPlan.Line {
    func namesPart(of book: BookLine) -> Bool {
        if case .found(let found) = part { found.id == book.content.partID } else { false }
    }

    func isSame(as book: BookLine) -> Bool {
        namesPart(of: book) && quantity == book.content.quantity && price == book.content.price
            && currency == book.content.currency && reference == BookText.kept(book.content.reference)
    }
}
