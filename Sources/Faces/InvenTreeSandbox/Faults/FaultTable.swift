import Base

/// The rules that are switched on, and how often each has struck.
struct FaultTable {
    let tables: Tables

    struct Row {
        let id: Int64
        let rule: InvenTreeFaultRule
        let seen: Int64
        let fired: Int64
    }

    func add(_ rule: InvenTreeFaultRule) throws(Refusal) -> Int64 {
        try tables.insert("INSERT INTO fault (rule, seen, fired) VALUES (\(JSON.object(rule.json).written), 0, 0)")
    }

    func all() throws(Refusal) -> [Row] {
        let rows = try tables.all("SELECT id, rule, seen, fired FROM fault ORDER BY id") {
            (id: $0.integer(0), rule: $0.text(1), seen: $0.integer(2), fired: $0.integer(3))
        }
        var faults: [Row] = []
        for row in rows {
            do throws(InvenTreeFaultError) {
                let rule = try InvenTreeFaultRule.list(Array(row.rule.utf8)).first
                if let rule { faults.append(Row(id: row.id, rule: rule, seen: row.seen, fired: row.fired)) }
            } catch {
                throw Refusal(storage: SQLError(.damaged, "a stored fault can't be read: \(error)"))
            }
        }
        return faults
    }

    /// The faults that strike this request; of several rules for the same fault the first one counts.
    func strike(method: String, path: String) throws(Refusal) -> [InvenTreeFault: Row] {
        var struck: [InvenTreeFault: Row] = [:]
        for row in try all() where row.rule.matches(method: method, path: path) {
            let strikes = row.rule.strikes(seen: row.seen, fired: row.fired)
            try tables.change(
                "UPDATE fault SET seen = seen + 1, fired = fired + \(strikes) WHERE id = \(row.id)")
            if strikes, struck[row.rule.fault] == nil { struck[row.rule.fault] = row }
        }
        return struck
    }
}
