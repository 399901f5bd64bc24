import Base
import Mongo
import RawCollection
import TestSupport
import Testing

/// The jobs collection of another application, over MongoDB's real client library and wire protocol.
@Suite(.serialized) struct MongoJobEntriesTests {
    private let collection = "jobs_\(SystemRandomness().uuid().prefix(8))"

    @Test func `an entry is made once, updated, and told how a run ended`() async throws {
        let database = try MongoWire.shared.database()
        let jobs = MongoJobEntries(database: database, collection: collection)
        #expect(try await jobs.entries() == [])
        #expect(try await !jobs.update("sync", schedule: "1 * * * *", isEnabled: true))
        for _ in 0..<2 { try await jobs.install("sync", schedule: "*/10 * * * *", isEnabled: true) }
        let moment = SimulatedTime().now
        try await jobs.tell("sync", run: moment, status: "partly", output: "3 synced\nOrder 12 was made: ș")
        try await jobs.tell("absent", run: moment, status: "partly", output: "")
        #expect(try await jobs.update("sync", schedule: "5 * * * *", isEnabled: false))
        let entries = try await jobs.entries()
        #expect(entries.map(\.name) == ["sync"] && entries.map(\.schedule) == ["5 * * * *"])
        #expect(entries.map(\.isEnabled) == [false])
        let kept = try await database.find(in: collection, [:], limit: 10)
        #expect(kept.count == 1)
        #expect(kept.first?["last_run"]?.text == moment.description && kept.first?["last_status"]?.text == "partly")
        #expect(kept.first?["last_output"]?.text == "3 synced\nOrder 12 was made: ș")
    }

    @Test func `entries of another application are read as they are, and its own members stay`() async throws {
        let database = try MongoWire.shared.database()
        try await database.insert(
            into: collection,
            [
                [
                    "_id": ["$oid": "64b7f0c2a1b2c3d4e5f60718"], "name": "sync", "schedule": "*/5 * * * *",
                    "enabled": true, "owner": "it",
                ],
                ["_id": ["$oid": "64b7f0c2a1b2c3d4e5f60719"], "name": "sync", "schedule": "1 1 1 1 *"],
                ["_id": ["$oid": "64b7f0c2a1b2c3d4e5f6071a"], "name": "bare"],
                ["_id": ["$oid": "64b7f0c2a1b2c3d4e5f6071b"], "note": "no job"],
            ])
        let jobs = MongoJobEntries(database: database, collection: collection)
        let entries = try await jobs.entries()
        #expect(entries.map(\.name) == ["bare", "sync"])
        #expect(entries.first?.schedule == nil && entries.first?.isEnabled == nil)
        #expect(entries.last?.schedule == "*/5 * * * *" && entries.last?.isEnabled == true)
        try await jobs.install("sync", schedule: "7 * * * *", isEnabled: true)
        let kept = try await database.find(in: collection, ["name": "sync"], sort: ["_id": 1], limit: 10)
        #expect(kept.count == 2 && kept.first?["owner"]?.text == "it")
        #expect(kept.first?["schedule"]?.text == "7 * * * *")
    }
}
