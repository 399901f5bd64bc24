import Base

/// The row a statement stands on. Kept beyond its time it is empty, and never a dangling pointer.
final class Row: SQLRow {
    private var statement: Statement?

    init(of statement: Statement) { self.statement = statement }

    /// The statement is about to be reset: nothing can be read any more.
    func end() { statement = nil }

    func isNull(_ column: Int) -> Bool { statement?.isNull(column) ?? true }
    func integer(_ column: Int) -> Int64 { statement?.integer(column) ?? 0 }
    func text(_ column: Int) -> String { statement?.text(column) ?? "" }
    func blob(_ column: Int) -> [UInt8] { statement?.blob(column) ?? [] }
}
