import Base

/// A customer or supplier. Unique by name and e-mail, case and all; the tax number is not.
struct Company {
    var pk: Int64 = 0
    var name = ""
    var description = ""
    var website = ""
    var phone = ""
    /// `nil` only when it was sent as null: then a second one of the same name is let in.
    var email: String? = ""
    var currency = ""
    var contact = ""
    var link = ""
    var active = true
    var isCustomer = false
    var isManufacturer = false
    var isSupplier = true
    var notes: String?
    var taxID = ""

    static let multiline: Set<String> = ["notes"]

    var searched: [String?] { [name, description, website, taxID] }

    mutating func take(_ form: inout Form, currencies: [String]) {
        name = form.text("name", max: 100, name, isRequired: true)
        description = form.text("description", max: 500, description)
        website = form.link("website", website)
        phone = form.text("phone", max: 50, phone)
        email = form.optionalText("email", max: 254, email)
        currency = form.choice("currency", among: currencies, currency) ?? currency
        contact = form.text("contact", max: 100, contact)
        link = form.link("link", link)
        active = form.flag("active", active)
        isCustomer = form.flag("is_customer", isCustomer)
        isManufacturer = form.flag("is_manufacturer", isManufacturer)
        isSupplier = form.flag("is_supplier", isSupplier)
        notes = form.optionalText("notes", max: 50_000, notes)
        taxID = form.text("tax_id", max: 50, taxID)
    }

    /// As a list shows it; one object has a little more.
    var listed: JSONObject {
        [
            "pk": JSON(pk), "name": JSON(name), "description": JSON(description), "website": JSON(website),
            "phone": JSON(phone), "email": JSON(email), "currency": JSON(currency), "contact": JSON(contact),
            "link": JSON(link), "image": .null, "active": JSON(active), "is_customer": JSON(isCustomer),
            "is_manufacturer": JSON(isManufacturer), "is_supplier": JSON(isSupplier), "notes": JSON(notes),
            "parts_supplied": 0, "parts_manufactured": 0, "tax_id": JSON(taxID),
        ]
    }

    var shown: JSON {
        var object = listed
        object["parts_supplied"] = nil
        object["parts_manufactured"] = nil
        for name in ["parameters", "tags"] { object[name] = [] }
        object["primary_address"] = .null
        return .object(object)
    }

    var brief: JSON {
        [
            "pk": JSON(pk), "active": JSON(active), "name": JSON(name), "description": JSON(description),
            "image": .null,
            "thumbnail": "/static/img/blank_image.thumbnail.png", "currency": JSON(currency), "tax_id": JSON(taxID),
        ]
    }
}

extension Desk {
    func companies(where condition: SQL = "1 = 1") throws(Refusal) -> [Company] {
        try tables.all(
            """
            SELECT pk, name, description, website, phone, email, currency, contact, link, active, is_customer,
                is_manufacturer, is_supplier, notes, tax_id
            FROM company WHERE \(condition) ORDER BY name, pk
            """
        ) { row in
            Company(
                pk: row.integer(0), name: row.text(1), description: row.text(2), website: row.text(3),
                phone: row.text(4),
                email: row.optionalText(5), currency: row.text(6), contact: row.text(7), link: row.text(8),
                active: row.flag(9), isCustomer: row.flag(10), isManufacturer: row.flag(11), isSupplier: row.flag(12),
                notes: row.optionalText(13), taxID: row.text(14))
        }
    }

    func company(_ pk: Int64) throws(Refusal) -> Company {
        guard let company = try companies(where: "pk = \(pk)").first else { throw .noObject("Company") }
        return company
    }

    func createCompany(_ sent: JSONObject) throws(Refusal) -> JSON {
        var form = try Form(sent, isPartial: false, keepingLineBreaksIn: Company.multiline)
        var company = Company(currency: try defaultCurrency)
        company.take(&form, currencies: try currencies)
        try form.finish()
        try refuseTwin(of: company)
        company.pk = try tables.insert(
            """
            INSERT INTO company (name, description, website, phone, email, currency, contact, link, active, is_customer,
                is_manufacturer, is_supplier, notes, tax_id, metadata)
            VALUES (\(company.name), \(company.description), \(company.website), \(company.phone), \(company.email),
                \(company.currency), \(company.contact), \(company.link), \(company.active), \(company.isCustomer),
                \(company.isManufacturer), \(company.isSupplier), \(company.notes), \(company.taxID),
                \(metadata(sent).written))
            """)
        return company.shown
    }

    func changeCompany(_ pk: Int64, _ sent: JSONObject, isPartial: Bool) throws(Refusal) -> JSON {
        var company = try company(pk)
        var form = try Form(sent, isPartial: isPartial, keepingLineBreaksIn: Company.multiline)
        company.take(&form, currencies: try currencies)
        try form.finish()
        try refuseTwin(of: company)
        try tables.change(
            """
            UPDATE company SET name = \(company.name), description = \(company.description),
                website = \(company.website), phone = \(company.phone), email = \(company.email),
                currency = \(company.currency), contact = \(company.contact), link = \(company.link),
                active = \(company.active), is_customer = \(company.isCustomer),
                is_manufacturer = \(company.isManufacturer), is_supplier = \(company.isSupplier),
                notes = \(company.notes), tax_id = \(company.taxID)
            WHERE pk = \(pk)
            """)
        return company.shown
    }

    private func refuseTwin(of company: Company) throws(Refusal) {
        guard let email = company.email else { return }
        let twins = try tables.count(
            "SELECT count(*) FROM company WHERE name = \(company.name) AND email = \(email) AND pk <> \(company.pk)")
        if twins > 0 { throw .wholeObject("The fields name, email must make a unique set.") }
    }

    func metadata(_ sent: JSONObject) -> JSON { .object(sent["metadata"]?.object ?? [:]) }
}
