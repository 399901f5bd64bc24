/// Text of an invoice in the form in which the book keeps it.
///
/// InvenTree trims ends, deletes tabs and control characters, and refuses with "Remove HTML tags" whatever a browser
/// would read as HTML: `<nou>`, `&amp;`, `A&copy B`, the no-break space. A product called `Switch <nou>` is a product
/// all the same, so such text is respelled, always in the same way. Respelling twice changes nothing more.
package enum BookText {
    /// White space of any kind becomes one blank, ends are trimmed, `<nou>` becomes `‹nou›`, and an ampersand that would
    /// begin a character reference gets a blank after it.
    package static func kept(_ text: String) -> String {
        let blank = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: blank.unicodeScalars.filter { $0.properties.generalCategory != .control })
        let shown = String(scalars)
        guard shown.contains(where: { $0 == "<" || $0 == "&" }) else { return shown }
        let untagged = shown.replacing(/<([A-Za-z\/!?][^<>]*)>/) { "‹\($0.1)›" }
            .replacing(/<([A-Za-z\/!?])/) { "‹\($0.1)" }
        return spacingReferences(in: untagged)
    }

    private static func spacingReferences(in text: String) -> String {
        let pieces = text.split(separator: "&", omittingEmptySubsequences: false)
        return pieces.dropFirst().reduce(into: String(pieces.first ?? "")) { kept, piece in
            kept += beginsReference(piece) ? "& \(piece)" : "&\(piece)"
        }
    }

    /// Whether what follows an ampersand makes it a reference: a number, any name that ends in a semicolon, or one of
    /// the names that browsers still know without one.
    private static func beginsReference(_ piece: Substring) -> Bool {
        piece.hasPrefix("#") || piece.prefixMatch(of: /[A-Za-z][A-Za-z0-9]*;/) != nil
            || namesWithoutSemicolon.contains { piece.hasPrefix($0) }
    }

    /// The HTML standard's named character references that need no semicolon.
    private static let namesWithoutSemicolon = """
        AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute Icirc Igrave \
        Iuml LT Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc Ugrave Uuml Yacute aacute acirc \
        acute aelig agrave amp aring atilde auml brvbar ccedil cedil cent copy curren deg divide eacute ecirc egrave eth \
        euml frac12 frac14 frac34 gt iacute icirc iexcl igrave iquest iuml laquo lt macr micro middot nbsp not ntilde \
        oacute ocirc ograve ordf ordm oslash otilde ouml para plusmn pound quot raquo reg sect shy sup1 sup2 sup3 szlig \
        thorn times uacute ucirc ugrave uml uuml yacute yen yuml
        """.split(separator: " ")
}
