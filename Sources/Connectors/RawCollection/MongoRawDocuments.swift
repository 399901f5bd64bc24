package import Base
package import Model
package import Mongo

/// Raw documents in the MongoDB collection in which another application keeps them.
///
/// A document there is `{_id, data, source?, sync_status?, sync_log?, tieout?}`. Tieout writes `sync_status`, `sync_log`
/// and its own notes under `tieout`, and never `data`, unless a person imports a file. Every claim is one find-and-modify
/// that raises `tieout.fence` and sets a lease; every later write names holder and fence in its filter.
/// (`MongoRawQuestions.swift` reads.)
package struct MongoRawDocuments: RawDocuments {
    let database: MongoDatabase
    let collection: String
    let digest: DigestFunction

    package init(database: MongoDatabase, collection: String, digest: @escaping DigestFunction) {
        self.database = database
        self.collection = collection
        self.digest = digest
    }

    /// Makes the indexes that claims use, unless they are there: without them a large collection is read from end to
    /// end for each claim.
    package func prepare() async throws(Failure) {
        try await speaking { () async throws(MongoError) in
            try await database.makeIndex(on: collection, name: "tieout_status", keys: ["sync_status": 1])
            try await database.makeIndex(on: collection, name: "tieout_due", keys: ["tieout.due_at": 1])
            try await database.makeIndex(on: collection, name: "tieout_synced", keys: ["tieout.synced_at": 1])
        }
    }

    /// Whether the collection answers.
    package func ping() async throws(Failure) {
        try await speaking { () async throws(MongoError) in try await database.ping() }
    }

    package func claim(_ claim: RawClaim) async throws(Failure) -> [RawDocument] {
        var claimed: [RawDocument] = []
        while claimed.count < claim.limit, let document = try await take(dueFilter(at: claim.now), claim) {
            claimed.append(document)
        }
        return claimed
    }

    package func claim(_ id: String, _ claim: RawClaim) async throws(Failure) -> RawDocument? {
        try await take(["_id": MongoRawID.any(id), "$or": free(at: claim.now)], claim)
    }

    private func take(_ filter: JSON, _ claim: RawClaim) async throws(Failure) -> RawDocument? {
        let taken = try await speaking { () async throws(MongoError) in
            try await database.findAndModify(
                in: collection, filter, sort: ["tieout.due_at": 1],
                update: [
                    "$set": ["tieout.holder": JSON(claim.holder), "tieout.lease_until": JSON(claim.leaseUntil)],
                    "$inc": ["tieout.fence": 1],
                ])
        }
        guard let document = taken.map(read) else { return nil }
        // Servers that only speak MongoDB's protocol have been seen to return a document without changing it.
        guard document.books.holder == claim.holder, document.books.leaseUntil == claim.leaseUntil else {
            throw Failure(MongoError(.refused, "findAndModify returned \(document.id) without changing it"))
        }
        return document
    }

    package func renew(_ held: [RawDocument], until: Timestamp) async throws(Failure) -> Set<String> {
        var renewed: Set<String> = []
        for document in held {
            let isHeld = try await change(heldFilter(document), ["$set": ["tieout.lease_until": JSON(until)]])
            if isHeld { renewed.insert(document.id) }
        }
        return renewed
    }

    package func settle(
        _ held: RawDocument, _ outcome: SyncOutcome, at now: Timestamp
    ) async throws(Failure) -> Bool {
        var set: JSON = [
            "sync_status": JSON(outcome.status.rawValue), "sync_log": outcome.log.json,
            "tieout.synced_hash": JSON(held.contentHash), "tieout.updated_at": JSON(now),
            "tieout.tries": JSON(outcome.status == .synced ? 0 : held.books.tries + 1),
        ]
        var unset = MongoRawDocuments.lease
        let optional: [(String, JSON?)] = [
            ("tieout.due_at", outcome.retryAt.map { JSON($0) }), ("tieout.failure", outcome.failure.map(\.parts)),
        ]
        for (name, value) in optional {
            if let value { set[name] = value } else { unset[name] = "" }
        }
        if held.comesToBeSynced(by: outcome) {
            set["tieout.synced_at"] = JSON(now)
        } else if outcome.status != .synced {
            unset["tieout.synced_at"] = ""
        }
        // What a person set aside and somebody synced by hand is no longer aside.
        if outcome.status == .synced { unset["tieout.set_aside"] = "" }
        return try await change(heldFilter(held), ["$set": set, "$unset": unset, "$inc": ["tieout.fence": 1]])
    }

    package func release(_ held: RawDocument, at now: Timestamp) async throws(Failure) {
        let update: JSON = [
            "$set": ["tieout.updated_at": JSON(now)], "$unset": MongoRawDocuments.lease, "$inc": ["tieout.fence": 1],
        ]
        _ = try await change(heldFilter(held), update)
    }
}

// MARK: - A person's word

extension MongoRawDocuments {
    package func setAside(_ id: String, _ aside: SettingAside) async throws(Failure) -> Bool {
        let note: JSON = ["by": JSON(aside.by), "at": JSON(aside.at), "reason": JSON(aside.reason)]
        return try await decide(id, at: aside.at, set: ["tieout.set_aside": note], unset: MongoRawDocuments.lease)
    }

    package func retry(_ id: String, at now: Timestamp) async throws(Failure) -> Bool {
        var unset = MongoRawDocuments.lease
        unset["tieout.set_aside"] = ""
        return try await decide(id, at: now, set: ["tieout.due_at": JSON(now), "tieout.tries": 0], unset: unset)
    }

    private func decide(_ id: String, at now: Timestamp, set: JSON, unset: JSON) async throws(Failure) -> Bool {
        let isFree: JSON = ["_id": MongoRawID.any(id), "$or": free(at: now)]
        if try await change(isFree, ["$set": set, "$unset": unset, "$inc": ["tieout.fence": 1]]) { return true }
        guard try await document(id) != nil else { throw .unknownRawDocument(id) }
        return false
    }
}

// MARK: - Filters

extension MongoRawDocuments {
    /// The names under `tieout` that a lease consists of.
    static let lease: JSON = ["tieout.holder": "", "tieout.lease_until": ""]

    /// Nobody holds it. Moments are texts of one length, so they compare as texts.
    func free(at now: Timestamp) -> JSON {
        [["tieout.lease_until": .null], ["tieout.lease_until": ["$lte": JSON(now)]]]
    }

    /// New, failed before Tieout knew it, or due; and free, and not set aside.
    func dueFilter(at now: Timestamp) -> JSON {
        [
            "$and": [
                [
                    "$or": [
                        ["tieout.due_at": ["$lte": JSON(now)]],
                        ["tieout.due_at": .null, "sync_status": ["$in": [.null, 0]]],
                        ["tieout.due_at": .null, "tieout.synced_hash": .null, "sync_status": ["$in": [2, 3]]],
                    ]
                ], ["$or": free(at: now)], ["tieout.set_aside": .null],
            ]
        ]
    }

    /// True for the document as this holder claimed it, and false once anybody else touched it.
    private func heldFilter(_ held: RawDocument) -> JSON {
        [
            "_id": MongoRawID.any(held.id), "tieout.fence": JSON(held.books.fence),
            "tieout.holder": JSON(held.books.holder),
        ]
    }

    func change(_ filter: JSON, _ update: JSON) async throws(Failure) -> Bool {
        try await speaking { () async throws(MongoError) in
            try await database.updateOne(in: collection, filter, update: update)
        } > 0
    }
}
