package import Base
package import Model

/// What a part is found by.
enum PartKey: Hashable, Sendable {
    /// InvenTree: IPN.
    case code(String)
    case name(NameKey)
}

extension Catalogue.Kind where Key == PartKey, Record == BookPart {
    static var parts: Self {
        Self(
            call: .readParts, path: "/api/part/", read: { BookPart($0) }, id: \.id,
            keys: { part in [.name(NameKey(part.name))] + (part.code.map { [.code($0)] } ?? []) },
            pattern: { key in
                switch key {
                case .code(let code): ("IPN_regex", SearchPattern.of(code))
                case .name(let name): ("name_regex", SearchPattern.of(name.text))
                }
            },
            extraQuery: [(name: "category_detail", value: "false")],
            bookKey: { key in
                switch key {
                case .code(let code): BookKey(.part, "code \(code)")
                case .name(let name): BookKey(.part, "name \(name.text)")
                }
            })
    }
}

extension InvenTreeOrderBook {
    package func parts(codes: Set<String>, names: Set<NameKey>) async throws(Failure) -> [BookPart] {
        try await parts.records(Set(codes.map { .code($0) }).union(names.map { .name($0) }))
    }

    /// `salable` is off by default, and such a part would be refused in a line.
    package func create(_ draft: PartDraft) async -> Sent<BookPart> {
        var body: JSON = ["name": JSON(draft.name), "salable": true]
        if let code = draft.code { body["IPN"] = JSON(code) }
        let request = InvenTreeRequest.change(.createPart, "POST", "/api/part/", body)
        return await oneAtATime(partGate) {
            let sent = await change(request) { BookPart($0) }
            await note(sent, in: parts)
            return sent
        }
    }
}
