import Crypto

/// `W/"…"` around the upper-case SHA-1 of the row's version, written as decimal text.
enum ETag {
    static func of(version: Int64) -> String {
        "W/\"\(Digest.hex(Digest.sha1(Array(String(version).utf8))).uppercased())\""
    }

    /// Whether an `If-Match` or `If-None-Match` field names this version. `*` names every version.
    static func names(_ field: String, version: Int64) -> Bool {
        field.split(separator: ",").contains { tag in
            let tag = tag.trimmed
            return tag == "*" || tag == of(version: version) || "W/" + tag == of(version: version)
        }
    }
}
