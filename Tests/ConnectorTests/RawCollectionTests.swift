import Base
import Model
import Mongo
import RawCollection
import TestSupport
import Testing

/// The collection as a home of raw documents, over MongoDB's real client library and wire protocol.
@Suite(.serialized) struct RawCollectionTests {
    private let now = SimulatedTime().now

    @Test(arguments: RawHomeRule.allCases)
    func `a collection keeps every rule of a home`(rule: RawHomeRule) async throws {
        let home = try MongoWire.shared.home()
        try await home.prepare()
        do { try await rule.check(home, at: now) } catch let failure as Failure {
            Issue.record("\(failure) \(failure.cause)")
        }
    }

    @Test func `documents written by another program are new, and their data is never touched`() async throws {
        let (home, database) = (try MongoWire.shared.home("written_by_others"), try MongoWire.shared.database())
        let data: JSON = ["id": 1, "serie": "BV", "numar": "7", "articole": []]
        try await database.insert(
            into: "written_by_others",
            [
                ["_id": ["$oid": "64b7f0c2a1b2c3d4e5f60718"], "data": data, "kept": "as it is"],
                ["_id": ["$oid": "64b7f0c2a1b2c3d4e5f60719"], "data": [data], "sync_status": .null],
                ["_id": ["$oid": "64b7f0c2a1b2c3d4e5f6071a"], "data": data, "sync_status": 0],
                ["_id": ["$oid": "64b7f0c2a1b2c3d4e5f6071b"], "data": data, "sync_status": 1],
                ["_id": ["$oid": "64b7f0c2a1b2c3d4e5f6071c"], "data": data, "sync_status": 2],
            ])
        let held = try await home.claim(claim("w", 0))
        #expect(Set(held.map(\.id)) == Set(["18", "19", "1a", "1c"].map { "64b7f0c2a1b2c3d4e5f607\($0)" }))
        for document in held {
            let outcome = SyncOutcome(status: .synced, log: SyncLog(timestamp: now, successful: 1))
            #expect(try await home.settle(document, outcome, at: now))
        }
        let after = try await database.find(in: "written_by_others", ["kept": "as it is"], limit: 2)
        #expect(after.count == 1 && after.first?["data"] == data && after.first?["sync_status"]?.integer == 1)
        #expect(after.first?.object?.names.contains("tieout") == true)

        var seen: [String] = []
        var page = RawFilter()
        page.limit = 2
        try await home.each(page) { seen.append($0.id) }
        #expect(seen.count == 5 && Set(seen).count == 5, "\(seen)")
    }

    @Test func `an edit made in the collection itself is noticed once`() async throws {
        let (home, database) = (try MongoWire.shared.home("edited"), try MongoWire.shared.database())
        _ = try await home.keep(
            [RawArrival(id: "a", source: "fgo", data: [["numar": "1"]]), RawArrival(id: "b", source: "fgo", data: [])],
            at: now)
        for held in try await home.claim(claim("w", 0)) {
            #expect(try await home.settle(held, SyncOutcome(status: .synced, log: SyncLog(timestamp: now)), at: now))
        }
        _ = try await database.updateOne(in: "edited", ["_id": "a"], update: ["$set": ["data": [["numar": "2"]]]])
        #expect(try await home.noticeChanges(at: now) == 1)
        #expect(try await home.claim(claim("w", 0)).map(\.id) == ["a"])
        #expect(try await home.noticeChanges(at: now) == 0)
    }

    @Test func `a server that is away is a reason to try again, in words`() async throws {
        let database = try MongoDatabase(
            uri: Secret("mongodb://127.0.0.1:9/?serverSelectionTimeoutMS=50"), name: "tieout")
        let home = MongoRawDocuments(database: database, collection: "raw") { _ in "" }
        let failure = await #expect(throws: Failure.self) { try await home.ping() }
        #expect(failure?.code == .rawUnreachable && failure?.verdict == .tryAgain)
    }

    @Test func `an address that can't be read is refused before anything is asked`() {
        let error = #expect(throws: MongoError.self) { try MongoDatabase(uri: Secret("postgres://x"), name: "tieout") }
        #expect(error?.kind == .badAddress)
    }

    private func claim(_ holder: String, _ seconds: Int64) -> RawClaim {
        RawClaim(
            holder: holder, limit: 50, now: now.adding(seconds: seconds), leaseUntil: now.adding(seconds: seconds + 30))
    }
}
