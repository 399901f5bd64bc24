/// "Did you mean …?" for setting names, commands and columns.
package enum Similarity {
    /// The candidate closest to what was typed, when it is close enough to be meant.
    package static func nearest(to typed: String, among candidates: some Sequence<String>) -> String? {
        let ranked = candidates.map { candidate in
            (candidate, distance(typed.lowercased(), candidate.lowercased()))
        }
        guard let best = ranked.min(by: { $0.1 < $1.1 }), best.1 <= max(1, typed.count / 3) else { return nil }
        return best.0
    }

    /// How many characters must be inserted, removed, replaced, or swapped with their neighbour, to turn one text into
    /// the other (optimal string alignment): `psot` is one slip away from `post`.
    package static func distance(_ left: String, _ right: String) -> Int {
        let (left, right) = (Array(left), Array(right))
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for index in left.indices {
            var row = [index + 1]
            for column in right.indices {
                let replaced = last[column] + (left[index] == right[column] ? 0 : 1)
                var best = min(replaced, last[column + 1] + 1, row[column] + 1)
                let isSwapped =
                    index > 0 && column > 0 && left[index] == right[column - 1] && left[index - 1] == right[column]
                if isSwapped { best = min(best, beforeLast[column - 1] + 1) }
                row.append(best)
            }
            (beforeLast, last) = (last, row)
        }
        return last[right.count]
    }
}
