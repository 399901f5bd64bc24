import Base

/// One value a program sends: what it may look like, and how it is read from a query's text or a body's JSON.
struct ValueForm<Value: Sendable>: Sendable {
    let schema: Schema
    let fromText: @Sendable (String) throws(WrongValue) -> Value
    let fromJSON: @Sendable (JSON) throws(WrongValue) -> Value

    init(
        _ schema: Schema, fromText: @escaping @Sendable (String) throws(WrongValue) -> Value,
        fromJSON: @escaping @Sendable (JSON) throws(WrongValue) -> Value
    ) {
        self.schema = schema
        self.fromText = fromText
        self.fromJSON = fromJSON
    }

    /// A value that JSON spells as a string.
    init(_ schema: Schema, text read: @escaping @Sendable (String) throws(WrongValue) -> Value) {
        self.init(schema, fromText: read) { json throws(WrongValue) in
            guard let text = json.text else { throw WrongValue("is no text", remedy: "Send a JSON string.") }
            return try read(text)
        }
    }

    /// The same, or `null` to take it away; in a query an empty text.
    var orNull: ValueForm<Value?> {
        ValueForm<Value?>(schema.orNull) { text throws(WrongValue) in
            text.isEmpty ? nil : try fromText(text)
        } fromJSON: { json throws(WrongValue) in
            json.isNull ? nil : try fromJSON(json)
        }
    }
}

/// Why a value can't be what it should be: the end of a sentence, and what to do.
struct WrongValue: Error, Equatable, Sendable {
    let predicate: String
    let remedy: String

    init(_ predicate: String, remedy: String) {
        self.predicate = predicate
        self.remedy = remedy
    }
}

// MARK: - The kinds of values

extension ValueForm where Value == String {
    /// Letters are counted as Unicode scalars, as JSON Schema counts them; control characters are refused.
    static func text(_ length: ClosedRange<Int>) -> Self {
        let schema = Schema.text(length, pattern: #"^[^\u0000-\u001F\u007F]*$"#)
        return ValueForm(schema) { text throws(WrongValue) in
            guard length.contains(text.unicodeScalars.count) else {
                throw WrongValue(
                    "is not from \(length.lowerBound) to \(length.upperBound) characters long",
                    remedy: "Shorten it, or fill it in.")
            }
            guard text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else {
                throw WrongValue("holds a control character", remedy: "Send it as one line of plain text.")
            }
            return text
        }
    }

    /// Lower-case hexadecimal digits, as digests are written.
    static var digest: Self {
        ValueForm(Schema.text(64...64, pattern: "^[0-9a-f]{64}$")) { text throws(WrongValue) in
            guard text.wholeMatch(of: /[0-9a-f]{64}/) != nil else {
                throw WrongValue("is no digest", remedy: "Send the digest as the preview gave it.")
            }
            return text
        }
    }
}

extension ValueForm where Value == Int64 {
    /// Plain digits; `+5` and `05` are typing mistakes.
    static func whole(_ range: ClosedRange<Int64>) -> Self {
        let wrong = WrongValue(
            "is no whole number from \(range.lowerBound) to \(range.upperBound)", remedy: "Send such a number.")
        return ValueForm(Schema.whole(range)) { text throws(WrongValue) in
            guard let number = Int64(text), String(number) == text, range.contains(number) else { throw wrong }
            return number
        } fromJSON: { json throws(WrongValue) in
            guard case .number = json, let number = json.integer, range.contains(number) else { throw wrong }
            return number
        }
    }

    static var identifier: Self { whole(1...Int64.max) }
}

extension ValueForm where Value == Bool {
    static var flag: Self {
        let wrong = WrongValue("is neither true nor false", remedy: "Send true or false.")
        return ValueForm(Schema.flag) { text throws(WrongValue) in
            switch text {
            case "true": return true
            case "false": return false
            default: throw wrong
            }
        } fromJSON: { json throws(WrongValue) in
            guard let flag = json.flag else { throw wrong }
            return flag
        }
    }
}

extension ValueForm where Value == CalendarDate {
    static var day: Self {
        ValueForm(Schema.day) { text throws(WrongValue) in
            guard let day = CalendarDate(text) else {
                throw WrongValue("is no date", remedy: "Write the day as 2025-12-31.")
            }
            return day
        }
    }
}

extension ValueForm where Value: RawRepresentable<String> & CaseIterable {
    /// One of a few words.
    static var word: Self {
        let words = Value.allCases.map(\.rawValue)
        return ValueForm(Schema.word(words)) { text throws(WrongValue) in
            if let value = Value(rawValue: text) { return value }
            throw WrongValue(
                "is none of \(words.joined(separator: ", "))",
                remedy: "\(Similarity.suggestion(for: text, among: words))Send one of these words.")
        }
    }
}

extension Similarity {
    /// `Did you mean limit? `, or nothing.
    static func suggestion(for typed: String, among words: [String]) -> String {
        nearest(to: typed, among: words).map { "Did you mean \($0)? " } ?? ""
    }
}
