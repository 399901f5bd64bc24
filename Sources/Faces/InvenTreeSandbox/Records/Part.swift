import Base

/// A part, unique by name, IPN and revision, case and all. Only a salable one may stand in an order.
struct Part {
    var pk: Int64 = 0
    var name = ""
    var ipn = ""
    var revision = ""
    var description = ""
    var category: Int64?
    var keywords: String?
    var link: String?
    var units = ""
    var notes: String?
    var active = true
    var salable = false
    var purchaseable = true
    var component = true
    var assembly = false
    var virtual = false
    var createdOn = ""
    var createdBy: Int64 = 0

    static let multiline: Set<String> = ["notes"]
    /// The physical units a client of this sandbox can be expected to send; "buc" is none.
    private static let units: Set<String> = [
        "", "kg", "g", "l", "ml", "m", "mm", "cm", "km", "pcs", "piece", "each", "h", "s",
    ]

    var fullName: String {
        (ipn.isEmpty ? "" : "\(ipn) | ") + name + (revision.isEmpty ? "" : " | \(revision)")
    }

    var searched: [String?] { [name, description, ipn, revision, keywords] }

    mutating func take(_ form: inout Form, categoryExists: (Int64) throws(Refusal) -> Bool) throws(Refusal) {
        name = form.text("name", max: 100, name, isRequired: true)
        ipn = form.text("IPN", max: 100, ipn)
        revision = form.text("revision", max: 100, revision)
        description = form.text("description", max: 250, description)
        category = try form.key("category", whenMissing: nil, category, exists: categoryExists)
        keywords = form.optionalText("keywords", max: 250, keywords)
        if form.sent["link"]?.isNull == true {
            link = nil
        } else if form.sent["link"] != nil {
            link = form.link("link", link ?? "")
        }
        units = form.text("units", max: 20, units)
        if !Part.units.contains(units.lowercased()) { form.refuse("units", "Invalid physical unit") }
        notes = form.optionalText("notes", max: 50_000, notes)
        active = form.flag("active", active)
        salable = form.flag("salable", salable)
        purchaseable = form.flag("purchaseable", purchaseable)
        component = form.flag("component", component)
        assembly = form.flag("assembly", assembly)
        virtual = form.flag("virtual", virtual)
    }

    var listed: JSONObject {
        var object: JSONObject = [
            "active": JSON(active), "assembly": JSON(assembly), "barcode_hash": "", "category": key(category),
            "component": JSON(component), "creation_date": JSON(createdOn), "creation_user": JSON(createdBy),
            "default_expiry": 0, "default_location": .null, "description": JSON(description),
            "full_name": JSON(fullName), "image": .null, "IPN": JSON(ipn), "is_template": false,
            "keywords": JSON(keywords), "link": JSON(link), "locked": false, "minimum_stock": .number("0.0"),
            "maximum_stock": .number("0.0"), "name": JSON(name), "notes": JSON(notes), "pk": JSON(pk),
            "purchaseable": JSON(purchaseable), "revision": JSON(revision), "revision_of": .null, "revision_count": 0,
            "salable": JSON(salable), "starred": false, "thumbnail": "/static/img/blank_image.thumbnail.png",
            "testable": false, "trackable": false, "units": JSON(units), "variant_of": .null, "virtual": JSON(virtual),
            "pricing_min": .null, "pricing_max": .null, "pricing_updated": .null, "responsible": .null,
        ]
        for name in ["in_stock", "total_in_stock", "unallocated_stock", "allocated_to_sales_orders"] {
            object[name] = .number("0.0")
        }
        return object
    }

    var brief: JSON {
        [
            "pk": JSON(pk), "IPN": JSON(ipn), "name": JSON(name), "revision": JSON(revision),
            "full_name": JSON(fullName), "description": JSON(description), "image": .null,
            "thumbnail": "/static/img/blank_image.thumbnail.png", "active": JSON(active), "assembly": JSON(assembly),
            "component": JSON(component), "purchaseable": JSON(purchaseable), "salable": JSON(salable),
            "virtual": JSON(virtual), "units": JSON(units), "minimum_stock": "0.000000",
        ]
    }

    private func key(_ key: Int64?) -> JSON { key.map { JSON($0) } ?? .null }
}

extension Desk {
    func parts(where condition: SQL = "1 = 1") throws(Refusal) -> [Part] {
        try tables.all(
            """
            SELECT pk, name, ipn, revision, description, category, keywords, link, units, notes, active, salable,
                purchaseable, component, assembly, virtual, created_on, created_by
            FROM part WHERE \(condition) ORDER BY name, pk
            """
        ) { row in
            Part(
                pk: row.integer(0), name: row.text(1), ipn: row.text(2), revision: row.text(3),
                description: row.text(4),
                category: row.optionalInteger(5), keywords: row.optionalText(6), link: row.optionalText(7),
                units: row.text(8), notes: row.optionalText(9), active: row.flag(10), salable: row.flag(11),
                purchaseable: row.flag(12), component: row.flag(13), assembly: row.flag(14), virtual: row.flag(15),
                createdOn: row.text(16), createdBy: row.integer(17))
        }
    }

    func part(_ pk: Int64) throws(Refusal) -> Part {
        guard let part = try parts(where: "pk = \(pk)").first else { throw .noObject("Part") }
        return part
    }

    func createPart(_ sent: JSONObject) throws(Refusal) -> JSON {
        var part = Part(createdOn: now.dayInUTC.description, createdBy: user.pk)
        try read(sent, into: &part, isPartial: false)
        part.pk = try tables.insert(
            """
            INSERT INTO part (name, ipn, revision, description, category, keywords, link, units, notes, active, salable,
                purchaseable, component, assembly, virtual, created_on, created_by, metadata)
            VALUES (\(part.name), \(part.ipn), \(part.revision), \(part.description), \(part.category), \(part.keywords),
                \(part.link), \(part.units), \(part.notes), \(part.active), \(part.salable), \(part.purchaseable),
                \(part.component), \(part.assembly), \(part.virtual), \(part.createdOn), \(part.createdBy),
                \(metadata(sent).written))
            """)
        return .object(part.listed)
    }

    func changePart(_ pk: Int64, _ sent: JSONObject, isPartial: Bool) throws(Refusal) -> JSON {
        var part = try part(pk)
        try read(sent, into: &part, isPartial: isPartial)
        try tables.change(
            """
            UPDATE part SET name = \(part.name), ipn = \(part.ipn), revision = \(part.revision),
                description = \(part.description), category = \(part.category), keywords = \(part.keywords),
                link = \(part.link), units = \(part.units), notes = \(part.notes), active = \(part.active),
                salable = \(part.salable), purchaseable = \(part.purchaseable), component = \(part.component),
                assembly = \(part.assembly), virtual = \(part.virtual)
            WHERE pk = \(pk)
            """)
        return .object(part.listed)
    }

    func removePart(_ pk: Int64) throws(Refusal) {
        let part = try part(pk)
        if part.active { throw .wholeObject("Cannot delete this part as it is still active") }
        try tables.change("DELETE FROM part WHERE pk = \(pk)")
    }

    private func read(_ sent: JSONObject, into part: inout Part, isPartial: Bool) throws(Refusal) {
        var form = try Form(sent, isPartial: isPartial, keepingLineBreaksIn: Part.multiline)
        try part.take(&form) { key throws(Refusal) in
            try tables.count("SELECT count(*) FROM part_category WHERE pk = \(key)") > 0
        }
        try form.finish()
        let twins = try tables.count(
            """
            SELECT count(*) FROM part
            WHERE name = \(part.name) AND ipn = \(part.ipn) AND revision = \(part.revision) AND pk <> \(part.pk)
            """)
        if twins > 0 { throw .wholeObject("The fields name, IPN, revision must make a unique set.") }
    }
}
