package import Model

/// What the book holds that concerns an invoice, read beforehand; more than that does no harm.
package struct BookHoldings: Sendable {
    private let companiesByCUI: [CUI: [BookCompany]]
    private let companiesByName: [NameKey: [BookCompany]]
    private let partsByCode: [String: [BookPart]]
    private let partsByName: [NameKey: [BookPart]]
    private let ordersByKey: [String: [BookOrder]]
    private let partsByID: [Int64: BookPart]

    package init(companies: [BookCompany] = [], parts: [BookPart] = [], orders: [BookOrder] = []) {
        companiesByCUI = Dictionary(grouping: companies.filter { $0.cui != nil }) { $0.cui }
            .reduce(into: [:]) { byCUI, group in if let cui = group.key { byCUI[cui] = group.value } }
        companiesByName = Dictionary(grouping: companies) { NameKey($0.name) }
        partsByCode = Dictionary(grouping: parts.filter { $0.code != nil }) { $0.code ?? "" }
        partsByName = Dictionary(grouping: parts) { NameKey($0.name) }
        ordersByKey = Dictionary(grouping: orders, by: \.description)
        partsByID = Dictionary(parts.map { ($0.id, $0) }) { first, _ in first }
    }

    func companies(_ cui: CUI) -> [BookCompany] { companiesByCUI[cui] ?? [] }
    func companies(named name: NameKey) -> [BookCompany] { companiesByName[name] ?? [] }
    func parts(code: String) -> [BookPart] { partsByCode[code] ?? [] }
    func parts(named name: NameKey) -> [BookPart] { partsByName[name] ?? [] }
    /// By their ids; those that were not read are absent.
    func parts(of lines: [BookLine]) -> [Int64: BookPart] {
        let ids = Set(lines.map(\.content.partID))
        return partsByID.filter { ids.contains($0.key) }
    }
    func orders(_ key: OrderKey) -> [BookOrder] { ordersByKey[key.text] ?? [] }
}
