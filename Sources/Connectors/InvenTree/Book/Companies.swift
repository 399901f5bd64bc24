package import Base
package import Model

/// What a company is found by.
enum CompanyKey: Hashable, Sendable {
    case cui(CUI)
    case name(NameKey)
}

extension Catalogue.Kind where Key == CompanyKey, Record == BookCompany {
    static var companies: Self {
        Self(
            call: .readCompanies, path: "/api/company/", read: { BookCompany($0) }, id: \.id,
            keys: { company in [.name(NameKey(company.name))] + (company.cui.map { [.cui($0)] } ?? []) },
            pattern: { key in
                switch key {
                case .cui(let cui): ("search", SearchPattern.of(cui))
                case .name(let name): ("search", SearchPattern.of(name.text))
                }
            },
            extraQuery: [],
            bookKey: { key in
                switch key {
                case .cui(let cui): BookKey(.company, "cui \(cui.text)")
                case .name(let name): BookKey(.company, "name \(name.text)")
                }
            })
    }
}

extension InvenTreeOrderBook {
    package func companies(cuis: Set<CUI>, names: Set<NameKey>) async throws(Failure) -> [BookCompany] {
        try await companies.records(Set(cuis.map { .cui($0) }).union(names.map { .name($0) }))
    }

    /// Without an e-mail address, not even null: only then does the server refuse a second one of exactly this name.
    package func create(_ draft: CompanyDraft) async -> Sent<BookCompany> {
        var body: JSON = ["name": JSON(draft.name), "is_customer": true, "is_supplier": false]
        if let cui = draft.cui { body["tax_id"] = JSON(cui.text) }
        let sent = await change(.change(.createCompany, "POST", "/api/company/", body)) { BookCompany($0) }
        await note(sent, in: companies)
        return sent
    }

    /// What is new is known from now on; after anything but a clear yes the server is asked again.
    func note<Key, Record>(_ sent: Sent<Record>, in catalogue: Catalogue<Key, Record>) async {
        if case .accepted(let record) = sent.outcome {
            await catalogue.add(record)
        } else {
            catalogue.forget()
        }
    }
}
