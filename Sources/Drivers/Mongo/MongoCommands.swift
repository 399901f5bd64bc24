package import Base

/// The commands Tieout uses, with the answers it reads from them.
extension MongoDatabase {
    /// The first documents of a filter, in the order of `sort`; at most `limit`.
    package func find(
        in collection: String, _ filter: JSON, sort: JSON = [:], projection: JSON = [:], limit: Int
    ) async throws(MongoError) -> [JSON] {
        let reply = try await ask([
            "find": JSON(collection), "filter": filter, "sort": sort, "projection": projection, "limit": JSON(limit),
            "batchSize": JSON(limit), "singleBatch": true,
        ])
        guard let documents = reply["cursor"]?["firstBatch"]?.list else {
            throw MongoError(.refused, "the reply to find holds no documents")
        }
        return documents
    }

    package func count(in collection: String, _ filter: JSON) async throws(MongoError) -> Int {
        let reply = try await ask(["count": JSON(collection), "query": filter])
        guard let count = reply["n"]?.integer else { throw MongoError(.refused, "the reply to count holds no number") }
        return Int(count)
    }

    /// Changes the first document of a filter and returns it as it is afterwards; `nil` when there is none. The server
    /// does both in one step: two callers never get the same document under the same filter.
    package func findAndModify(
        in collection: String, _ filter: JSON, sort: JSON = [:], update: JSON
    ) async throws(MongoError) -> JSON? {
        let reply = try await change([
            "findAndModify": JSON(collection), "query": filter, "sort": sort, "update": update, "new": true,
            "writeConcern": ["w": "majority"],
        ])
        guard let value = reply["value"] else {
            throw MongoError(.refused, "the reply to findAndModify holds no value")
        }
        // A bare `nil` would be JSON's null here.
        return value.isNull ? Optional<JSON>.none : .some(value)
    }

    /// Changes one document of a filter; returns how many matched, 0 or 1.
    package func updateOne(
        in collection: String, _ filter: JSON, update: JSON
    ) async throws(MongoError) -> Int {
        let reply = try await change([
            "update": JSON(collection), "updates": [["q": filter, "u": update, "multi": false, "upsert": false]],
            "writeConcern": ["w": "majority"],
        ])
        guard let count = reply["n"]?.integer else { throw MongoError(.refused, "the reply to update holds no number") }
        return Int(count)
    }

    /// Adds documents, all of one call; throws `.conflict` when one with the same `_id` is there.
    package func insert(into collection: String, _ documents: [JSON]) async throws(MongoError) {
        _ = try await change([
            "insert": JSON(collection), "documents": JSON(documents), "ordered": true,
            "writeConcern": ["w": "majority"],
        ])
    }

    /// Makes an index unless it is there.
    package func makeIndex(on collection: String, name: String, keys: JSON) async throws(MongoError) {
        _ = try await change([
            "createIndexes": JSON(collection), "indexes": [["name": JSON(name), "key": keys]],
        ])
    }

    /// Answers when the server does.
    package func ping() async throws(MongoError) { _ = try await ask(["ping": 1]) }
}
