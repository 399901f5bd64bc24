import Base

/// Prepared statements of one connection by their text; the least recently used is given up first.
struct StatementNames {
    private var names: [String: (name: String, usedAt: UInt64)] = [:]
    private var uses: UInt64 = 0
    private var made = 0
    private var surplus: [String] = []

    mutating func name(of text: String) -> String? {
        guard let known = names[text] else { return nil }
        uses += 1
        names[text] = (known.name, uses)
        return known.name
    }

    /// Never given twice: a statement that could not be prepared leaves its name unused.
    mutating func newName() -> String {
        made += 1
        return "tieout_\(made)"
    }

    mutating func keep(_ name: String, of text: String) {
        uses += 1
        names[text] = (name, uses)
        guard names.count > Limits.preparedStatementsMax else { return }
        if let oldest = names.min(by: { $0.value.usedAt < $1.value.usedAt }) { forget(oldest.key) }
    }

    mutating func forget(_ text: String) {
        if let known = names.removeValue(forKey: text) { surplus.append(known.name) }
    }

    /// What the server may let go of, before the next transaction.
    mutating func takeSurplus() -> [String] {
        defer { surplus = [] }
        return surplus
    }
}

extension SQL {
    /// `… = $1 AND … = $2`: no literal of a statement holds a question mark, so each one is the place of a value.
    func numberedText() throws(SQLError) -> String {
        let parts = text.split(separator: "?", omittingEmptySubsequences: false)
        guard parts.count - 1 == values.count, values.count <= Int(UInt16.max) else {
            throw SQLError(
                .damaged, "\(values.count) values for \(parts.count - 1) places, at most \(UInt16.max)", statement: text
            )
        }
        var numbered = String(parts[0])
        for (number, part) in zip(1..., parts.dropFirst()) { numbered += "$\(number)" + part }
        return numbered
    }
}
