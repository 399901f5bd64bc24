package import Base
package import Model
import Mongo

/// What is asked of the collection, and what a person or the passing of time brings into it.
extension MongoRawDocuments {
    package func document(_ id: String) async throws(Failure) -> RawDocument? {
        try await find(["_id": MongoRawID.any(id)], limit: 1).first.map(read)
    }

    package func list(_ filter: RawFilter) async throws(Failure) -> [RawDocument] {
        var conditions = conditions(filter)
        if let after = filter.after { conditions.append(try await behind(after)) }
        return try await find(all(conditions), sort: ["_id": 1], limit: filter.limit).map(read)
    }

    package func count(_ filter: RawFilter) async throws(Failure) -> Int {
        try await speaking { () async throws(MongoError) in
            try await database.count(in: collection, all(conditions(filter)))
        }
    }

    /// Moments are texts of one length, so they compare as texts.
    package func syncedCounts(between moments: [Timestamp]) async throws(Failure) -> [Int] {
        var counts: [Int] = []
        for (from, to) in zip(moments, moments.dropFirst()) {
            let within: JSON = ["tieout.synced_at": ["$gte": JSON(from), "$lt": JSON(to)]]
            counts.append(
                try await speaking { () async throws(MongoError) in try await database.count(in: collection, within) })
        }
        return counts
    }

    package func lastSynced() async throws(Failure) -> Timestamp? {
        // Only our own notes: the data may be megabytes.
        let latest = try await find(
            ["tieout.synced_at": ["$exists": true]], sort: ["tieout.synced_at": -1], projection: ["tieout": 1],
            limit: 1)
        return latest.first?["tieout"]?["synced_at"]?.moment
    }

    /// One document after the other: an interrupted import is repeated and finds what it kept unchanged.
    package func keep(_ arrivals: [RawArrival], at now: Timestamp) async throws(Failure) -> RawTally {
        var tally = RawTally()
        for arrival in arrivals {
            let hash = hash(arrival.data)
            guard let known = try await document(arrival.id) else {
                let document: JSON = [
                    "_id": MongoRawID.new(arrival.id), "source": JSON(arrival.source), "data": arrival.data,
                    "tieout": ["due_at": JSON(now), "tries": 0, "fence": 0],
                ]
                try await speaking { () async throws(MongoError) in
                    try await database.insert(into: collection, [document])
                }
                tally.added += 1
                continue
            }
            if known.contentHash == hash {
                tally.unchanged += 1
                continue
            }
            let set: JSON = [
                "data": arrival.data, "source": JSON(arrival.source), "tieout.due_at": JSON(now), "tieout.tries": 0,
            ]
            _ = try await change(["_id": MongoRawID.any(arrival.id)], ["$set": set])
            tally.changed += 1
        }
        return tally
    }

    /// Compares the digest of every document that is synced, or waits for a person, with the one it had then. A
    /// document somebody else synced before Tieout knew it is taken as it stands: its digest is noted. As the first step of
    /// a run it also makes the indexes.
    package func noticeChanges(at now: Timestamp) async throws(Failure) -> Int {
        try await prepare()
        var noticed = 0
        var filter = RawFilter()
        filter.statuses = [.synced, .partlyFailed, .failed]
        filter.isSetAside = false
        filter.limit = 500
        try await each(filter) { document async throws(Failure) in
            let isLater = document.books.dueAt.map { $0 > now } ?? true
            guard isLater, document.books.syncedHash != document.contentHash else { return }
            let here: JSON = ["_id": MongoRawID.any(document.id), "tieout.fence": fence(of: document)]
            if document.books.syncedHash != nil {
                let set: JSON = ["tieout.due_at": JSON(now), "tieout.tries": 0]
                if try await change(here, ["$set": set]) { noticed += 1 }
            } else if document.status == .synced {
                _ = try await change(here, ["$set": ["tieout.synced_hash": JSON(document.contentHash)]])
            }
        }
        return noticed
    }

    private func fence(of document: RawDocument) -> JSON {
        document.books.fence == 0 ? ["$in": [.null, 0]] : JSON(document.books.fence)
    }

    /// The page behind a document: its `_id` as it is stored says of which type it is.
    private func behind(_ text: String) async throws(Failure) -> JSON {
        let found = try await find(["_id": MongoRawID.any(text)], projection: ["_id": 1], limit: 1)
        return MongoRawID.after(found.first?["_id"] ?? MongoRawID.new(text))
    }

    private func conditions(_ filter: RawFilter) -> [JSON] {
        var conditions: [JSON] = []
        if !filter.statuses.isEmpty {
            let wanted = filter.statuses.flatMap { $0 == .new ? [.null, 0] : [JSON($0.rawValue)] }
            conditions.append(["sync_status": ["$in": JSON(wanted)]])
        }
        if let source = filter.source { conditions.append(["source": JSON(source)]) }
        if let isSetAside = filter.isSetAside {
            conditions.append(["tieout.set_aside": ["$exists": JSON(isSetAside)]])
        }
        if let moment = filter.dueAt { conditions.append(dueFilter(at: moment)) }
        return conditions
    }

    private func all(_ conditions: [JSON]) -> JSON {
        switch conditions.count {
        case 0: [:]
        case 1: conditions[0]
        default: ["$and": JSON(conditions)]
        }
    }

    private func find(
        _ filter: JSON, sort: JSON = [:], projection: JSON = [:], limit: Int
    ) async throws(Failure) -> [JSON] {
        try await speaking { () async throws(MongoError) in
            try await database.find(in: collection, filter, sort: sort, projection: projection, limit: limit)
        }
    }
}
