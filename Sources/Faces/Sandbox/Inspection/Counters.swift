import Base

/// How often what was asked, for tests that want to know how a client behaved.
struct Counters {
    let tables: Tables

    static let loginsSucceeded = "logins succeeded"
    static let loginsRefused = "logins refused"
    /// Since the last login that succeeded.
    static let loginsRefusedInARow = "logins refused in a row"

    func add(_ name: String) throws(ServiceLayerError) {
        try tables.change(
            "INSERT INTO counter VALUES (\(name), 1) ON CONFLICT (name) DO UPDATE SET value = value + 1")
    }

    func clear(_ name: String) throws(ServiceLayerError) {
        try tables.change("DELETE FROM counter WHERE name = \(name)")
    }

    func value(_ name: String) throws(ServiceLayerError) -> Int64 {
        try tables.first("SELECT value FROM counter WHERE name = \(name)") { $0.integer(0) } ?? 0
    }

    func all() throws(ServiceLayerError) -> [(name: String, value: Int64)] {
        try tables.all("SELECT name, value FROM counter ORDER BY name") { (name: $0.text(0), value: $0.integer(1)) }
    }
}
