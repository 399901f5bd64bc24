/// What the real server does to every text before anything else looks at it.
///
/// It trims the ends, deletes control characters, and refuses what an HTML sanitiser would write differently: tags,
/// entities, and the no-break space. Nothing is normalised: NFC and NFD stay as they were sent.
enum Cleaning {
    /// `nil` when the text would be refused with "Remove HTML tags from this value".
    static func clean(_ text: String, keepingLineBreaks: Bool) -> String? {
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !isDeleted(scalar, keepingLineBreaks) { kept.append(scalar) }
        let trimmed = trimmed(String(kept))
        return looksLikeHTML(trimmed) ? nil : trimmed
    }

    static func trimmed(_ text: String) -> String {
        var rest = text.unicodeScalars[...]
        while let first = rest.first, first.properties.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.properties.isWhitespace { rest.removeLast() }
        return String(rest)
    }

    /// C0, DEL, C1 and the marks of direction; zero-width blanks, soft hyphens and line separators stay.
    private static func isDeleted(_ scalar: Unicode.Scalar, _ keepingLineBreaks: Bool) -> Bool {
        switch scalar.value {
        case 0x0A: !keepingLineBreaks
        case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E: true
        default: false
        }
    }

    private static func looksLikeHTML(_ text: String) -> Bool {
        var rest = Array(text.unicodeScalars)[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\u{A0}": return true
            case "<":
                if let next = rest.first, next.isASCII,
                    next.properties.isAlphabetic || "/!?".unicodeScalars.contains(next)
                {
                    return true
                }
            case "&": if isEntity(rest) { return true }
            default: break
            }
        }
        return false
    }

    private static func isEntity(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = rest.first else { return false }
        if first == "#" { return rest.dropFirst().first.map { ("0"..."9").contains($0) } ?? false }
        let name = String(String.UnicodeScalarView(rest.prefix { $0.isASCII && $0.properties.isAlphabetic }))
        if withoutSemicolon.contains(where: { name.hasPrefix($0) }) { return true }
        return rest.dropFirst(name.unicodeScalars.count).first == ";" && onlyWithSemicolon.contains(name)
    }

    /// Those HTML reads without a semicolon too, even at the beginning of a longer word (HTML, 13.5).
    private static let withoutSemicolon = names(
        """
        AMP COPY GT LT QUOT REG amp copy gt lt quot reg nbsp iexcl cent pound curren yen brvbar sect uml ordf laquo not \
        shy macr deg plusmn acute micro para middot cedil ordm raquo iquest szlig times divide Agrave Aacute Acirc Atilde \
        Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde \
        Ouml Oslash Ugrave Uacute Ucirc Uuml Yacute THORN agrave aacute acirc atilde auml aring aelig ccedil egrave eacute \
        ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml oslash ugrave uacute ucirc uuml \
        yacute thorn yuml
        """)

    private static let onlyWithSemicolon = Set(
        names(
            """
            euro hellip ndash mdash lsquo rsquo ldquo rdquo bdquo sbquo bull trade apos ensp emsp thinsp zwnj zwj lrm rlm \
            Abreve abreve Scedil scedil Tcedil tcedil larr rarr uarr darr le ge ne infin
            """))

    private static func names(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
