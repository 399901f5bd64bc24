import Base

/// A line of how much there was per day, without axes: the numbers stand beside it.
struct Sparkline: Sendable {
    let values: [Int]
    /// What a screen reader says, and whoever points at it reads.
    let name: String

    func html() -> HTML {
        let most = max(values.max() ?? 0, 1)
        let step = values.count > 1 ? Sparkline.width / (values.count - 1) : 0
        let points: [HTML] = values.indices.map { index in
            let height = Sparkline.height - 2 - max(0, values[index]) * (Sparkline.height - 4) / most
            return "\(index * step),\(height) "
        }
        let last = step * max(0, values.count - 1)
        return """
            <svg class="spark" viewBox="0 0 \(Sparkline.width) \(Sparkline.height)" preserveAspectRatio="none" role="img"><title>\(name)</title><polygon class="area" points="0,\(Sparkline.height) \(points)\(last),\(Sparkline.height)"/><polyline points="\(points)" vector-effect="non-scaling-stroke"/></svg>
            """
    }

    private static let width = 1300
    private static let height = 40
}

/// Bars by month or year, side by side; the same figures stand in a table below.
struct MonthBars: Sendable {
    /// What a bar stands for; each has a colour in both schemes.
    enum Kind: String, Sendable { case sales, purchase, rest }

    struct Bar: Sendable {
        let kind: Kind
        let value: AmountSum
        /// Said to whoever points at it: `Nov 2025, sales: 1,000.00`.
        let name: String
    }

    struct Group: Sendable {
        let label: String
        let bars: [Bar]
    }

    let groups: [Group]
    let legend: [(kind: Kind, words: String)]
    /// The height of the whole picture, as words.
    let scale: String
    let name: String

    func html() -> HTML {
        let most = max(groups.flatMap(\.bars).map(\.value.millionths).max() ?? 0, 1)
        let room = MonthBars.width / max(1, groups.count)
        let columns: [HTML] = groups.indices.map { group(groups[$0], from: $0 * room, room, most) }
        let keys: [HTML] = legend.map { "<span><span class=\"key \($0.kind.rawValue)\"></span>\($0.words)</span>" }
        let floor = MonthBars.top + MonthBars.height
        return """
            <p class="legend">\(keys)</p>
            <div class="chart"><svg class="bars" viewBox="0 0 \(MonthBars.width) \(floor + 20)" role="img"><title>\(name)</title><text x="0" y="10">\(scale)</text><line x1="0" y1="\(MonthBars.top)" x2="\(MonthBars.width)" y2="\(MonthBars.top)"/><line x1="0" y1="\(floor)" x2="\(MonthBars.width)" y2="\(floor)"/>\(columns)</svg></div>
            """
    }

    private func group(_ group: Group, from left: Int, _ room: Int, _ most: Int128) -> HTML {
        // A bar no wider than a finger, however few groups there are.
        let wide = min((room - 10) / max(1, group.bars.count), 36)
        let begin = left + (room - wide * group.bars.count) / 2
        let bars: [HTML] = group.bars.indices.map { index in
            let bar = group.bars[index]
            let height = Int(max(0, bar.value.millionths) * Int128(MonthBars.height) / most)
            return
                "<rect class=\"\(bar.kind.rawValue)\" x=\"\(begin + index * wide)\" y=\"\(MonthBars.top + MonthBars.height - height)\" width=\"\(max(1, wide - 2))\" height=\"\(height)\"><title>\(bar.name)</title></rect>"
        }
        return """
            \(bars)<text class="middle" x="\(left + room / 2)" y="\(MonthBars.top + MonthBars.height + 15)">\(group.label)</text>
            """
    }

    private static let width = 720
    private static let height = 150
    private static let top = 16
}
