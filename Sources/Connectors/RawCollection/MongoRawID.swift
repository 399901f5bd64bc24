import Base

/// A document's `_id` and its text: a string is itself, an ObjectId its 24 hexadecimal digits, a number its digits.
///
/// A text names the document whatever type its `_id` has. Two documents of one collection whose `_id`s differ only in
/// type are not told apart; no application is known to do that.
enum MongoRawID {
    static func text(_ id: JSON) -> String { id["$oid"]?.text ?? id.scalarText ?? id.written }

    /// A condition on `_id` that finds the document by its text.
    static func any(_ text: String) -> JSON {
        let candidates = candidates(text)
        return candidates.count == 1 ? candidates[0] : ["$in": JSON(candidates)]
    }

    /// What a new document gets: an ObjectId when the text is one, else the text.
    static func new(_ text: String) -> JSON { isObjectID(text) ? ["$oid": JSON(text)] : JSON(text) }

    /// The documents behind this `_id` in the order of MongoDB, which sorts numbers before texts before ObjectIds, and
    /// whose `$gt` compares only within one type.
    static func after(_ id: JSON) -> JSON {
        let beyond: JSON = ["_id": ["$gt": id]]
        switch id {
        case .number: return ["$or": [beyond, anyText, anyObjectID]]
        case .string: return ["$or": [beyond, anyObjectID]]
        default: return beyond
        }
    }

    private static let anyText: JSON = ["_id": ["$gte": ""]]
    private static let anyObjectID: JSON = ["_id": ["$gte": ["$oid": "000000000000000000000000"]]]

    private static func candidates(_ text: String) -> [JSON] {
        if isObjectID(text) { return [["$oid": JSON(text)], JSON(text)] }
        if let whole = Int64(text), String(whole) == text { return [JSON(text), JSON(whole)] }
        return [JSON(text)]
    }

    private static func isObjectID(_ text: String) -> Bool {
        text.utf8.count == 24 && text.utf8.allSatisfy { byte in "0123456789abcdef".utf8.contains(byte) }
    }
}
