import Base

extension String {
    /// At most this many bytes, cut between characters; and without NUL, which PostgreSQL's text can't hold.
    func kept(bytesMax: Int) -> String {
        let clean = utf8.contains(0) ? String(map { $0 == "\0" ? "\u{FFFD}" : $0 }) : self
        guard clean.utf8.count > bytesMax else { return clean }
        var end = clean.utf8.index(clean.startIndex, offsetBy: bytesMax)
        while end > clean.startIndex, clean.utf8[end] & 0b1100_0000 == 0b1000_0000 {
            end = clean.utf8.index(before: end)
        }
        return String(clean[..<end])
    }

    /// What other systems told us about a failure, cut to what is worth keeping.
    var keptCause: String { kept(bytesMax: Limits.causeCharactersMax) }

    /// A body that went over the wire, cut to what is worth keeping.
    var keptBody: String { kept(bytesMax: Limits.keptBodyBytesMax) }

    /// Without blanks and line breaks at either end.
    var trimmed: String {
        var rest = unicodeScalars[...]
        while rest.first?.properties.isWhitespace == true { rest.removeFirst() }
        while rest.last?.properties.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}

extension String {
    /// For `LIKE … ESCAPE '!'`: these words anywhere.
    var likePattern: String {
        var pattern = "%"
        for character in self {
            if ["%", "_", "!"].contains(character) { pattern.append("!") }
            pattern.append(character)
        }
        return pattern + "%"
    }
}
