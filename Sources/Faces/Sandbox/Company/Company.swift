import Base

/// What an operation on the company needs to know: its tables in one open transaction, the moment, the settings, and
/// the conditions that faults put on this request.
struct Company {
    let tables: Tables
    let schema: Schema
    let userFields: UserFields
    let options: SandboxOptions
    let now: Timestamp
    let conditions: Conditions

    static let localCurrency = "IDR"
    static let systemCurrency = "IDR"

    /// Circumstances a fault can impose on a posting.
    struct Conditions: Sendable {
        var ratesAreMissing = false
        var periodIsLocked = false
        var approvalIsNeeded = false
        var duplicatesAreRefused = false
        /// How long a new document stays invisible to queries.
        var invisibleMilliseconds: Int64 = 0
    }

    init(
        tables: Tables, options: SandboxOptions, now: Timestamp, conditions: Conditions
    ) throws(ServiceLayerError) {
        self.tables = tables
        self.options = options
        self.now = now
        self.conditions = conditions
        schema = .serviceLayer
        var fields = UserFields()
        let rows = try tables.all("SELECT json FROM master WHERE object = 'UserFieldsMD'") { $0.text(0) }
        for row in rows { fields.add(try tables.object(row)) }
        userFields = fields
    }

    var today: CalendarDate { now.dayInUTC }
    var visibleAt: Timestamp { now.adding(milliseconds: conditions.invisibleMilliseconds) }
    var reader: EntityReader { EntityReader(schema: schema, userFields: userFields) }

    /// A row of master data by its key; `nil` for none and for an empty key.
    func master(_ set: EntitySet, _ key: String?) throws(ServiceLayerError) -> JSONObject? {
        guard let key, !key.isEmpty, let rowKey = set.rowKey(key) else { return nil }
        return try tables.entity(set, rowKey)?.entity
    }
}
