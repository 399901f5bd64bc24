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

    /// How many characters must be inserted, removed or replaced to turn one text into the other (Levenshtein).
    package static func distance(_ left: String, _ right: String) -> Int {
        let (left, right) = (Array(left), Array(right))
        var row = Array(0...right.count)
        for (rowIndex, character) in left.enumerated() {
            var diagonal = row[0]
            row[0] = rowIndex + 1
            for column in right.indices {
                let replaced = diagonal + (character == right[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
            }
        }
        return row[right.count]
    }
}
