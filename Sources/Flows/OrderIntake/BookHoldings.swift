package import Model

/// What the book holds that concerns an invoice, read beforehand; more than that does no harm.
package struct BookHoldings: Sendable {
    private var companiesByCUI: [CUI: [BookCompany]]
    private var companiesByName: [NameKey: [BookCompany]]
    private var partsByCode: [String: [BookPart]]
    private var partsByName: [NameKey: [BookPart]]
    private var ordersByKey: [String: [BookOrder]]
    private var partsByID: [Int64: BookPart]

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

// MARK: - What was learned since

extension BookHoldings {
    /// Takes in records as they are now, in the place of what was known of them.
    mutating func learn(companies: [BookCompany] = [], parts: [BookPart] = [], orders: [BookOrder] = []) {
        for company in companies {
            if let cui = company.cui { companiesByCUI[cui, default: []].put(company, id: \.id) }
            companiesByName[NameKey(company.name), default: []].put(company, id: \.id)
        }
        for part in parts {
            if let code = part.code { partsByCode[code, default: []].put(part, id: \.id) }
            partsByName[NameKey(part.name), default: []].put(part, id: \.id)
            partsByID[part.id] = part
        }
        for order in orders { ordersByKey[order.description, default: []].put(order, id: \.id) }
    }

    /// The orders of these keys are the ones given, and no others.
    mutating func replace(orders: [BookOrder], of keys: Set<OrderKey>) {
        for key in keys { ordersByKey[key.text] = nil }
        learn(orders: orders)
    }
}

extension Array {
    fileprivate mutating func put(_ element: Element, id: (Element) -> Int64) {
        removeAll { id($0) == id(element) }
        append(element)
    }
}
