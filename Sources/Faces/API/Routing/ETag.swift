import Base

/// A name for exactly this state of a thing (RFC 9110, section 8.8.3): a change sent with it is refused when somebody else
/// was faster.
struct ETag: Sendable {
    private let tags: [String]

    /// `If-Match: *` matches whatever is there.
    func matches(_ current: String) -> Bool { tags.contains("*") || tags.contains(current) }

    /// Quoted, and without anything a header can't carry.
    static func of(_ text: String) -> String { "\"\(Hexadecimal.text(Array(text.utf8)))\"" }

    static let header = (name: "ETag", sentence: "names this state; send it as If-Match with a change")

    static let ifMatch = Parameter.header(
        "If-Match",
        ValueForm<ETag>(Schema.text(1...2000)) { text throws(WrongValue) in
            let tags = text.split(separator: ",").map { String($0.trimmingPrefix { $0 == " " }) }
            let isWellFormed = tags.allSatisfy { $0 == "*" || $0.wholeMatch(of: /"[\x21\x23-\x7E]*" */) != nil }
            guard !tags.isEmpty, isWellFormed else {
                throw WrongValue("is no ETag", remedy: "Send the ETag as it was answered, with its quotes.")
            }
            return ETag(tags: tags.map { String($0.prefix { $0 != " " }) })
        }, "The ETag that was read; the change is refused when it no longer fits.")
}
