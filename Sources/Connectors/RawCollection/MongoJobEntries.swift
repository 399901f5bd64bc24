package import Base
package import Mongo

/// The collection in which another application keeps its jobs: `{name, schedule, enabled, last_run, last_status,
/// last_output}`. Nothing else in its documents is touched.
package struct MongoJobEntries: Sendable {
    private let database: MongoDatabase
    private let collection: String

    package init(database: MongoDatabase, collection: String) {
        self.database = database
        self.collection = collection
    }

    package struct Entry: Hashable, Sendable {
        package let name: String
        package let schedule: String?
        package let isEnabled: Bool?
    }

    /// By name. Of two entries with one name the one that was there first counts.
    package func entries() async throws(Failure) -> [Entry] {
        let documents = try await speaking { () async throws(MongoError) in
            try await database.find(
                in: collection, ["name": ["$type": "string"]], sort: ["_id": 1], projection: [:], limit: entriesMax)
        }
        var entries: [String: Entry] = [:]
        for document in documents {
            guard let name = document["name"]?.text, entries[name] == nil else { continue }
            entries[name] = Entry(
                name: name, schedule: document["schedule"]?.text, isEnabled: document["enabled"]?.isOn)
        }
        return entries.values.sorted { $0.name < $1.name }
    }

    /// False when no entry has this name.
    package func update(_ name: String, schedule: String, isEnabled: Bool) async throws(Failure) -> Bool {
        try await set(name, ["schedule": JSON(schedule), "enabled": JSON(isEnabled)])
    }

    /// An entry made here has the job's name as its `_id`, so that two installations at once make one.
    package func install(_ name: String, schedule: String, isEnabled: Bool) async throws(Failure) {
        if try await update(name, schedule: schedule, isEnabled: isEnabled) { return }
        let entry: JSON = [
            "_id": JSON(name), "name": JSON(name), "schedule": JSON(schedule), "enabled": JSON(isEnabled),
            "last_run": .null, "last_status": .null, "last_output": .null,
        ]
        do throws(MongoError) { try await database.insert(into: collection, [entry]) } catch {
            guard error.kind == .conflict else { throw Failure(error) }
        }
    }

    /// `run` is a moment in ISO 8601; `nil` leaves the one that stands there.
    package func tell(_ name: String, run: Timestamp?, status: String, output: String) async throws(Failure) {
        var members: JSON = ["last_status": JSON(status), "last_output": JSON(output)]
        if let run { members["last_run"] = JSON(run) }
        _ = try await set(name, members)
    }

    private func set(_ name: String, _ members: JSON) async throws(Failure) -> Bool {
        try await speaking { () async throws(MongoError) in
            try await database.updateOne(in: collection, ["name": JSON(name)], update: ["$set": members]) > 0
        }
    }

    private func speaking<Value: Sendable>(
        _ step: () async throws(MongoError) -> Value
    ) async throws(Failure) -> Value {
        do throws(MongoError) { return try await step() } catch { throw Failure(error) }
    }

    private var entriesMax: Int { 1_000 }
}

extension JSON {
    /// A switch as different programs write one: `true`, 1, 1.0.
    fileprivate var isOn: Bool? { flag ?? integer.map { $0 != 0 } }
}
