import Base

/// The rules that are switched on, and how often each has struck.
struct FaultTable {
    let tables: Tables

    struct Row {
        let id: Int64
        let rule: FaultRule
        let seen: Int64
        let fired: Int64

        var isOver: Bool { rule.count.map { fired >= $0 } ?? false }
    }

    func add(_ rule: FaultRule) throws(ServiceLayerError) -> Int64 {
        try tables.change("INSERT INTO fault (rule, seen, fired) VALUES (\(JSON.object(rule.json).written), 0, 0)")
        return try tables.first("SELECT last_insert_rowid()") { $0.integer(0) } ?? 0
    }

    func all() throws(ServiceLayerError) -> [Row] {
        let rows = try tables.all("SELECT id, rule, seen, fired FROM fault ORDER BY id") {
            (id: $0.integer(0), rule: $0.text(1), seen: $0.integer(2), fired: $0.integer(3))
        }
        var faults: [Row] = []
        for row in rows {
            do throws(FaultRuleError) {
                let rule = try FaultRule(.object(try stored(row.rule)))
                faults.append(Row(id: row.id, rule: rule, seen: row.seen, fired: row.fired))
            } catch {
                throw ServiceLayerError(storage: SQLError(.damaged, "a stored fault can't be read: \(error)"))
            }
        }
        return faults
    }

    private func stored(_ text: String) throws(FaultRuleError) -> JSONObject {
        do throws(JSONError) { return try JSON(parsing: text).object ?? [:] } catch {
            throw FaultRuleError(description: error.message)
        }
    }

    /// Removes one rule, or all of them; says how many.
    func remove(_ id: Int64?) throws(ServiceLayerError) -> Int {
        guard let id else { return try tables.change("DELETE FROM fault") }
        return try tables.change("DELETE FROM fault WHERE id = \(id)")
    }

    /// The faults that strike this request; a rule counts what it saw and what it struck.
    func strike(method: String, path: String) throws(ServiceLayerError) -> StruckFaults {
        var struck = StruckFaults()
        for row in try all() where !row.isOver && row.rule.matches(method: method, path: path) {
            let strikes = row.rule.strikes(seen: row.seen, fired: row.fired)
            try tables.change(
                "UPDATE fault SET seen = seen + 1, fired = fired + \(strikes ? 1 : 0) WHERE id = \(row.id)")
            if strikes { struck.add(row.rule) }
        }
        return struck
    }
}

/// The faults of one request; of several rules for the same fault the first one counts.
struct StruckFaults: Sendable {
    private var rules: [Fault: FaultRule] = [:]

    subscript(_ fault: Fault) -> FaultRule? { rules[fault] }

    mutating func add(_ rule: FaultRule) { if rules[rule.fault] == nil { rules[rule.fault] = rule } }

    var names: [String] { rules.keys.map(\.rawValue).sorted() }

    /// What they mean for a posting.
    var conditions: Company.Conditions {
        Company.Conditions(
            ratesAreMissing: rules[.missingRate] != nil, periodIsLocked: rules[.periodLocked] != nil,
            approvalIsNeeded: rules[.approvalDraft] != nil, duplicatesAreRefused: rules[.duplicateReference] != nil,
            invisibleMilliseconds: rules[.staleSearch]?.milliseconds ?? 0)
    }

    /// The same, written down for work that is done later.
    var written: String { JSON.array(rules.values.map { .object($0.json) }).written }

    init() {}

    init(written: String) throws(ServiceLayerError) {
        do {
            for rule in try JSON(parsing: written).list ?? [] { add(try FaultRule(rule)) }
        } catch {
            throw ServiceLayerError(storage: SQLError(.damaged, "stored faults can't be read: \(error)"))
        }
    }
}
