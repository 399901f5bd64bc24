import Base

/// A whole list, filtered and sorted; the page is cut from it afterwards. Only the filters named here exist: any other
/// parameter is ignored and the whole list comes back, as from the real server.
extension Desk {
    func companyList(_ query: Query, path: String) throws(Refusal) -> [JSON] {
        let search = try SearchQuery(query, foldsAllCase: options.foldsAllCase, path: path)
        let named: SQL = query["name"].map { "name = \($0)" } ?? "1 = 1"
        let found = try companies(where: named).filter { company in
            search?.matches(company.searched) ?? true
                && query.agrees("is_customer", company.isCustomer) && query.agrees("is_supplier", company.isSupplier)
                && query.agrees("is_manufacturer", company.isManufacturer) && query.agrees("active", company.active)
        }
        return sorted(found, query, [("name", { $0.name < $1.name }), ("pk", { $0.pk < $1.pk })])
            .map { .object($0.listed) }
    }

    func partList(_ query: Query, path: String) throws(Refusal) -> [JSON] {
        let search = try SearchQuery(query, foldsAllCase: options.foldsAllCase, path: path)
        let names = try pattern("name_regex", query, path)
        let numbers = try pattern("IPN_regex", query, path)
        let number = query["IPN"]?.lowercased()
        let category = try query.number("category")
        let found = try parts().filter { part in
            (search?.matches(part.searched) ?? true) && (names?.matches(part.name) ?? true)
                && (numbers?.matches(part.ipn) ?? true) && (number.map { $0 == part.ipn.lowercased() } ?? true)
                && (category.map { $0 == part.category } ?? true) && query.agrees("salable", part.salable)
                && query.agrees("active", part.active) && query.agrees("purchaseable", part.purchaseable)
                && query.agrees("component", part.component) && query.agrees("virtual", part.virtual)
        }
        return sorted(
            found, query, [("name", { $0.name < $1.name }), ("IPN", { $0.ipn < $1.ipn }), ("id", { $0.pk < $1.pk })]
        ).map { .object($0.listed) }
    }

    func orderList(_ query: Query, path: String) throws(Refusal) -> [JSON] {
        let search = try SearchQuery(query, foldsAllCase: options.foldsAllCase, path: path)
        let status = try query.number("status")
        let customer = try query.number("customer")
        if let customer, try tables.count("SELECT count(*) FROM company WHERE pk = \(customer)") == 0 {
            throw .field("customer", "Select a valid choice. That choice is not one of the available choices.")
        }
        let reference = query["reference"]?.lowercased()
        let after = query["created_after"].flatMap { CalendarDate($0) }
        let before = query["created_before"].flatMap { CalendarDate($0) }
        let changedAfter = query["updated_after"].flatMap { CalendarDate($0) }
        let condition: SQL = customer.map { "o.customer = \($0)" } ?? "1 = 1"
        let found = try orders(where: condition).filter { order in
            (search?.matches(order.searched) ?? true) && (status.map { $0 == order.status.rawValue } ?? true)
                && (reference.map { $0 == order.reference.lowercased() } ?? true)
                && query.agrees("outstanding", order.status.isOpen) && (after.map { order.createdOn > $0 } ?? true)
                && (before.map { order.createdOn < $0 } ?? true)
                && (changedAfter.map { order.updatedAt.dayInUTC > $0 } ?? true)
        }
        let ordered = sorted(
            found, query,
            [
                ("reference", { $0.number < $1.number }), ("creation_date", { $0.createdOn < $1.createdOn }),
                ("status", { $0.status.rawValue < $1.status.rawValue }),
            ])
        var list: [JSON] = []
        for order in ordered { list.append(.object(order.listed(by: try creator(order), at: now))) }
        return list
    }

    func lineList(_ query: Query, path: String) throws(Refusal) -> [JSON] {
        let search = try SearchQuery(query, foldsAllCase: options.foldsAllCase, path: path)
        let order = try query.number("order")
        let part = try query.number("part")
        for (name, key, known) in [
            ("order", order, "SELECT count(*) FROM sales_order WHERE pk = \(order)" as SQL),
            ("part", part, "SELECT count(*) FROM part WHERE pk = \(part)"),
        ] where key != nil {
            if try tables.count(known) == 0 {
                throw .field(name, "Select a valid choice. That choice is not one of the available choices.")
            }
        }
        let condition: SQL = order.map { "l.order_pk = \($0)" } ?? "1 = 1"
        return try lines(where: condition).filter { line in
            (search?.matches(line.searched) ?? true) && (part.map { $0 == line.part } ?? true)
                && query.agrees("has_pricing", line.price != nil)
        }.map { .object($0.listed) }
    }

    private func pattern(_ name: String, _ query: Query, _ path: String) throws(Refusal) -> SearchPattern? {
        guard let text = query[name] else { return nil }
        guard let pattern = SearchPattern(text) else { throw .unreadablePattern(path: path) }
        return pattern
    }

    /// By `ordering=name` or `ordering=-name`; a name that isn't here leaves the usual order.
    private func sorted<Value>(
        _ values: [Value], _ query: Query, _ orders: [(name: String, precedes: (Value, Value) -> Bool)]
    ) -> [Value] {
        guard let wanted = query["ordering"] else { return values }
        let isDescending = wanted.hasPrefix("-")
        guard let order = orders.first(where: { $0.name == wanted.drop { $0 == "-" } }) else { return values }
        return values.sorted { isDescending ? order.precedes($1, $0) : order.precedes($0, $1) }
    }
}

extension Query {
    /// Whether a filter of yes or no is absent or agrees.
    func agrees(_ name: String, _ value: Bool) -> Bool { flag(name).map { $0 == value } ?? true }

    func number(_ name: String) throws(Refusal) -> Int64? {
        guard let text = self[name] else { return nil }
        guard let number = Int64(text) else { throw .field(name, "Enter a number.") }
        return number
    }
}
