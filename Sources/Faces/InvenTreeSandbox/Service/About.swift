import Base

/// What the server says about itself, its users and its settings.
extension Desk {
    /// Open to everybody: `/api/`.
    static func greeting(_ options: InvenTreeOptions) -> JSON {
        [
            "server": "InvenTree", "id": .null, "version": "1.4.0 dev", "instance": "InvenTree",
            "apiVersion": JSON(options.apiVersion), "worker_running": JSON(options.importMilliseconds != nil),
            "plugins_enabled": false, "default_locale": "en-us",
        ]
    }

    var me: JSON {
        guard case .object(var object) = user.brief else { return user.brief }
        object["is_staff"] = JSON(user.may(.administer))
        object["is_superuser"] = JSON(user.may(.administer))
        object["is_active"] = true
        return .object(object)
    }

    var roles: JSON {
        var rights: [JSON] = []
        if user.may(.view) { rights = ["view", "add", "change"] }
        if user.may(.delete) { rights.append("delete") }
        let whole: JSON = rights.isEmpty ? .null : .array(rights)
        return [
            "user": JSON(user.pk), "username": JSON(user.name),
            "roles": [
                "admin": user.may(.administer) ? whole : .null, "part_category": rights.isEmpty ? .null : ["view"],
                "part": whole, "purchase_order": .null, "sales_order": whole,
            ],
            "permissions": rights.isEmpty
                ? [:] : ["company": whole, "part": whole, "salesorder": whole, "salesorderlineitem": whole],
            "is_staff": JSON(user.may(.administer)), "is_superuser": JSON(user.may(.administer)),
        ]
    }

    func showSetting(_ key: String) throws(Refusal) -> JSON {
        guard let value = try tables.first("SELECT value FROM setting WHERE key = \(key)", { $0.text(0) }) else {
            throw .detail(404, "Not found.")
        }
        return [
            "key": JSON(key), "value": JSON(value), "type": "string", "units": "", "choices": [], "typ": "inventree",
        ]
    }

    func changeSetting(_ key: String, _ sent: JSONObject) throws(Refusal) -> JSON {
        try require(.administer)
        _ = try showSetting(key)
        try tables.change("UPDATE setting SET value = \(sent["value"]?.scalarText ?? "") WHERE key = \(key)")
        return try showSetting(key)
    }

    static let statuses: JSON = {
        let all: [(String, SalesOrder.Status)] = [
            ("PENDING", .pending), ("IN_PROGRESS", .inProgress), ("SHIPPED", .shipped), ("ON_HOLD", .onHold),
            ("COMPLETE", .complete), ("CANCELLED", .cancelled),
        ]
        var values: JSONObject = [:]
        for (name, status) in all {
            values[name] = ["key": JSON(status.rawValue), "name": JSON(name), "label": JSON(status.text)]
        }
        return ["status_class": "SalesOrderStatus", "values": .object(values)]
    }()
}
