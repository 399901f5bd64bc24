import Base

/// Two columns that meet: equal rows fade, unequal ones stand out with the difference in between. The preview (expected
/// here, computed there), a comparison and the plan of an update all look like this.
struct TieOut: Sendable {
    struct Row: Sendable {
        let label: String
        let left: String
        let right: String
        /// What lies between them, when both are amounts and they differ.
        let gap: String

        var isEqual: Bool { left == right }

        init(_ label: String, _ left: String, _ right: String, gap: String = "") {
            self.label = label
            self.left = left
            self.right = right
            self.gap = gap
        }

        /// Two amounts, with their exact difference.
        init(_ label: String, _ left: Amount?, _ right: Amount?, _ format: Format) {
            func shown(_ amount: Amount?) -> String { amount.map { format.amount($0) } ?? "\u{2013}" }
            let difference = left.flatMap { left in right?.subtracting(left) } ?? .zero
            self.init(
                label, shown(left), shown(right),
                gap: difference.isZero ? "" : (difference.isNegative ? "" : "+") + format.amount(difference))
        }
    }

    let caption: String
    let leftHead: String
    let rightHead: String
    let rows: [Row]

    func html(_ visit: Visit) -> HTML {
        let lines: [HTML] = rows.map { row in
            let sign = row.isEqual ? "=" : row.gap.isEmpty ? "\u{2260}" : row.gap
            return """
                <tr class="\(row.isEqual ? "equal" : "differs")"><th scope="row">\(row.label)</th><td class="left">\(row.left)</td><td class="gap">\(sign)</td><td class="right">\(row.right)</td></tr>
                """
        }
        return """
            <div class="tie-out"><table><caption class="hidden">\(caption)</caption>
            <thead><tr><td></td><th scope="col" class="left">\(leftHead)</th><td></td><th scope="col" class="right">\(rightHead)</th></tr></thead>
            <tbody>\(lines)</tbody></table></div>
            """
    }
}
