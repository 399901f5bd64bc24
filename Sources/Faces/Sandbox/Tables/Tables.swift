import Base

/// The sandbox's tables in one open transaction; every failure of the database comes out as `ServiceLayerError`.
struct Tables {
    private let connection: any SQLConnection

    init(_ connection: any SQLConnection) { self.connection = connection }

    func all<Value>(
        _ statement: SQL, _ read: (any SQLRow) throws(SQLError) -> Value
    ) throws(ServiceLayerError) -> [Value] {
        do throws(SQLError) { return try connection.all(statement, read) } catch {
            throw ServiceLayerError(storage: error)
        }
    }

    func first<Value>(
        _ statement: SQL, _ read: (any SQLRow) throws(SQLError) -> Value
    ) throws(ServiceLayerError) -> Value? {
        try all(statement, read).first
    }

    @discardableResult
    func change(_ statement: SQL) throws(ServiceLayerError) -> Int {
        do throws(SQLError) { return try connection.change(statement) } catch {
            throw ServiceLayerError(storage: error)
        }
    }

    /// Runs the body and keeps what it wrote only when it returns: one operation of a request, or one changeset.
    func allOrNothing<Value>(
        _ body: () throws(ServiceLayerError) -> Value
    ) throws(ServiceLayerError) -> Value {
        try change("SAVEPOINT operation")
        do throws(ServiceLayerError) {
            let value = try body()
            try change("RELEASE operation")
            return value
        } catch {
            if error.storage == nil {
                try change("ROLLBACK TO operation")
                try change("RELEASE operation")
            }
            throw error
        }
    }

    /// Reads JSON the sandbox wrote itself.
    func object(_ text: String) throws(ServiceLayerError) -> JSONObject {
        do throws(JSONError) { return try JSON(parsing: text).object ?? [:] } catch {
            throw ServiceLayerError(storage: SQLError(.damaged, "a stored entity is no JSON: \(error.message)"))
        }
    }
}

/// An entity as it is stored.
struct StoredEntity: Sendable {
    /// What it is filed under; see `EntitySet.rowKey`.
    let rowKey: String
    /// Counts its changes from 1; the ETag is made of it.
    let version: Int64
    var entity: JSONObject
}

// MARK: - Reading any set

extension Tables {
    /// The row of a key, also one that queries do not see yet.
    func entity(_ set: EntitySet, _ rowKey: String) throws(ServiceLayerError) -> StoredEntity? {
        let number = Int64(rowKey) ?? 0
        let statement: SQL =
            switch set.kind {
            case .document:
                "SELECT doc_entry, version, json FROM document WHERE object = \(set.name) AND doc_entry = \(number)"
            case .journal: "SELECT jdt_num, version, json FROM journal_entry WHERE jdt_num = \(number)"
            case .master: "SELECT key, version, json FROM master WHERE object = \(set.name) AND key = \(rowKey)"
            }
        return try stored(set, statement).first
    }

    /// Up to `limit` rows behind a key, in the order of the keys, that a query may see now.
    func entities(
        _ set: EntitySet, after rowKey: String?, narrowedBy condition: SQL, visibleAt now: Timestamp, limit: Int
    ) throws(ServiceLayerError) -> [StoredEntity] {
        let number = rowKey.flatMap(Int64.init) ?? Int64.min
        let statement: SQL =
            switch set.kind {
            case .document:
                """
                SELECT doc_entry, version, json FROM document
                WHERE object = \(set.name) AND doc_entry > \(number) AND visible_at <= \(now) AND \(condition)
                ORDER BY doc_entry LIMIT \(limit)
                """
            case .journal:
                """
                SELECT jdt_num, version, json FROM journal_entry
                WHERE jdt_num > \(number) AND visible_at <= \(now) AND \(condition) ORDER BY jdt_num LIMIT \(limit)
                """
            case .master:
                """
                SELECT key, version, json FROM master
                WHERE object = \(set.name) AND key > \(rowKey ?? "") AND \(condition) ORDER BY key LIMIT \(limit)
                """
            }
        return try stored(set, statement)
    }

    private func stored(_ set: EntitySet, _ statement: SQL) throws(ServiceLayerError) -> [StoredEntity] {
        let rows = try all(statement) { row throws(SQLError) in
            (
                key: set.kind == .master ? row.text(0) : set.rowKey(row.integer(0)), version: row.integer(1),
                json: row.text(2)
            )
        }
        var entities: [StoredEntity] = []
        for row in rows {
            entities.append(StoredEntity(rowKey: row.key, version: row.version, entity: try object(row.json)))
        }
        return entities
    }
}

// MARK: - Master data

extension Tables {
    func insertMaster(_ set: EntitySet, _ rowKey: String, _ entity: JSONObject) throws(ServiceLayerError) {
        try change("INSERT INTO master VALUES (\(set.name), \(rowKey), 1, \(JSON.object(entity).written))")
    }

    func updateMaster(_ set: EntitySet, _ rowKey: String, _ entity: JSONObject) throws(ServiceLayerError) {
        try change(
            """
            UPDATE master SET version = version + 1, json = \(JSON.object(entity).written)
            WHERE object = \(set.name) AND key = \(rowKey)
            """)
    }

    func removeMaster(_ set: EntitySet, _ rowKey: String) throws(ServiceLayerError) {
        try change("DELETE FROM master WHERE object = \(set.name) AND key = \(rowKey)")
    }

    /// The next free number of a set whose keys the server gives.
    func nextMasterNumber(_ set: EntitySet) throws(ServiceLayerError) -> Int64 {
        let last = try first("SELECT max(key) FROM master WHERE object = \(set.name)") { $0.optionalText(0) } ?? nil
        return (last.flatMap { Int64($0) } ?? 0) + 1
    }
}
