import Base

/// The data importer: a CSV is uploaded, its columns are matched to fields, each row becomes a line when it is accepted.
///
/// Rows are stored one by one, and one that was accepted is refused the second time, so an import can be resumed. With
/// a background worker the rows appear only after a while: the session's status says so.
struct Importer {
    let desk: Desk

    enum Status: Int64 {
        case initial = 0
        case mapping = 10
        case importing = 20
        /// The rows are there and wait to be accepted.
        case processing = 30
        case complete = 40
    }

    /// What a line of a sales order takes from a file.
    static let fields: [(name: String, label: String, isRequired: Bool)] = [
        ("order", "Order", true), ("part", "Part", true), ("quantity", "Quantity", true),
        ("reference", "Reference", false),
        ("notes", "Notes", false), ("sale_price", "Sale Price", false),
        ("sale_price_currency", "Sale price currency", false), ("target_date", "Target Date", false),
        ("line", "Line", false), ("link", "Link", false),
    ]

    func answer(_ request: ServiceRequest, _ segments: [String]) throws(Refusal) -> Reply {
        guard desk.options.apiVersion >= 211 else { throw .noEndpoint(request) }
        let pk = segments.count > 1 ? Int64(segments[1]) : nil
        switch (request.method, segments.first, pk, segments.count > 2 ? segments[2] : nil) {
        case ("POST", "session", nil, nil): return Reply(201, try open(request))
        case ("GET", "session", let pk?, nil): return Reply(200, try show(try session(pk)))
        case ("DELETE", "session", let pk?, nil):
            try remove(try session(pk).pk)
            return .noContent
        case ("POST", "session", let pk?, "accept_fields"): return Reply(200, try acceptFields(try session(pk)))
        case ("POST", "session", let pk?, "accept_rows"):
            return Reply(201, try acceptRows(try session(pk), try request.object(), request.path))
        case ("GET", "row", nil, nil): return Reply(200, Paging.reply(try rows(request.query), request))
        case ("GET", "column-mapping", nil, nil):
            let session = try request.query.number("session")
            return Reply(200, Paging.reply(try mappings(session), request))
        case ("PATCH", "column-mapping", let pk?, nil):
            let column = try request.object()["column"]?.text ?? ""
            if try desk.tables.change("UPDATE import_column SET column_name = \(column) WHERE pk = \(pk)") == 0 {
                throw .noObject("DataImportColumnMap")
            }
            return Reply(200, ["pk": JSON(pk), "column": JSON(column)])
        default: throw .noEndpoint(request)
        }
    }
}

// MARK: - A session

extension Importer {
    struct Session {
        let pk: Int64
        let status: Status
        let fileName: String
        let content: [UInt8]
        let defaults: JSONObject
        let overrides: JSONObject
    }

    /// Rows a background worker has ready by now come with the first look at the session.
    func session(_ pk: Int64) throws(Refusal) -> Session {
        let due = try desk.tables.count(
            "SELECT count(*) FROM import_session WHERE pk = \(pk) AND status = 20 AND ready_at <= \(desk.now)")
        let session = try stored(pk)
        guard due > 0 else { return session }
        try extract(session)
        return try stored(pk)
    }

    private func stored(_ pk: Int64) throws(Refusal) -> Session {
        let row = try desk.tables.first(
            "SELECT status, file_name, content, defaults, overrides FROM import_session WHERE pk = \(pk)"
        ) {
            (status: $0.integer(0), name: $0.text(1), content: $0.blob(2), defaults: $0.text(3), overrides: $0.text(4))
        }
        guard let row else { throw .noObject("DataImportSession") }
        return Session(
            pk: pk, status: Status(rawValue: row.status) ?? .initial, fileName: row.name, content: row.content,
            defaults: try desk.tables.stored(row.defaults).object ?? [:],
            overrides: try desk.tables.stored(row.overrides).object ?? [:])
    }

    private func open(_ request: ServiceRequest) throws(Refusal) -> JSON {
        guard let form = FormData(request.headers, request.body) else {
            throw .field("data_file", "The submitted data was not a file. Check the encoding type on the form.")
        }
        guard let file = form["data_file"] else { throw .field("data_file", "No file was submitted.") }
        guard form.text("model_type") == "salesorderlineitem" else {
            throw .field("model_type", "\"\(form.text("model_type") ?? "")\" is not a valid choice.")
        }
        guard let table = ImportFile(file.content), !table.columns.isEmpty else {
            throw .field("data_file", "Failed to open data file")
        }
        let pk = try desk.tables.insert(
            """
            INSERT INTO import_session (model, status, user_pk, file_name, content, defaults, overrides, created_at)
            VALUES ('salesorderlineitem', \(Status.mapping.rawValue), \(desk.user.pk), \(file.fileName ?? ""),
                \(file.content), \(try object(form, "field_defaults").written),
                \(try object(form, "field_overrides").written), \(desk.now))
            """)
        for field in Importer.fields {
            let column = table.columns.first {
                [field.name, field.label.lowercased()].contains(Cleaning.trimmed($0).lowercased())
            }
            try desk.tables.change(
                "INSERT INTO import_column (session, field, column_name) VALUES (\(pk), \(field.name), \(column ?? ""))"
            )
        }
        return try show(try stored(pk))
    }

    private func object(_ form: FormData, _ name: String) throws(Refusal) -> JSON {
        guard let text = form.text(name), !text.isEmpty else { return [:] }
        do throws(JSONError) { return try JSON(parsing: text) } catch {
            throw .field(name, "Value must be valid JSON.")
        }
    }

    func show(_ session: Session) throws(Refusal) -> JSON {
        let counts = try desk.tables.first(
            "SELECT count(*), coalesce(sum(complete), 0) FROM import_row WHERE session = \(session.pk)"
        ) { (all: $0.integer(0), complete: $0.integer(1)) }
        return [
            "pk": JSON(session.pk), "data_file": JSON("/media/importer/\(session.fileName)"),
            "model_type": "salesorderlineitem", "status": JSON(session.status.rawValue), "user": JSON(desk.user.pk),
            "columns": .array((ImportFile(session.content)?.columns ?? []).map { JSON($0) }),
            "column_mappings": .array(try mappings(session.pk)), "field_defaults": .object(session.defaults),
            "field_overrides": .object(session.overrides), "row_count": JSON(counts?.all ?? 0),
            "completed_row_count": JSON(counts?.complete ?? 0),
        ]
    }

    private func mappings(_ session: Int64?) throws(Refusal) -> [JSON] {
        let condition: SQL = session.map { "session = \($0)" } ?? "1 = 1"
        return try desk.tables.all(
            "SELECT pk, session, field, column_name FROM import_column WHERE \(condition) ORDER BY pk"
        ) { row in
            [
                "pk": JSON(row.integer(0)), "session": JSON(row.integer(1)), "field": JSON(row.text(2)),
                "column": JSON(row.text(3)),
            ]
        }
    }

    private func remove(_ pk: Int64) throws(Refusal) {
        try desk.tables.change("DELETE FROM import_row WHERE session = \(pk)")
        try desk.tables.change("DELETE FROM import_column WHERE session = \(pk)")
        try desk.tables.change("DELETE FROM import_session WHERE pk = \(pk)")
    }

    private func rows(_ query: Query) throws(Refusal) -> [JSON] {
        let wanted = try query.number("session")
        if let wanted { _ = try session(wanted) }
        let condition: SQL = wanted.map { "session = \($0)" } ?? "1 = 1"
        let rows = try desk.tables.all(
            """
            SELECT pk, session, row_index, row_data, data, errors, valid, complete FROM import_row
            WHERE \(condition) ORDER BY session, row_index
            """
        ) { row in
            (
                texts: [row.text(3), row.text(4), row.text(5)],
                base: [
                    "pk": JSON(row.integer(0)), "session": JSON(row.integer(1)), "row_index": JSON(row.integer(2)),
                    "valid": JSON(row.flag(6)), "complete": JSON(row.flag(7)),
                ] as JSONObject
            )
        }
        var list: [JSON] = []
        for row in rows {
            var object = row.base
            for (name, text) in zip(["row_data", "data", "errors"], row.texts) {
                object[name] = try desk.tables.stored(text)
            }
            if query.agrees("valid", object["valid"]?.flag ?? false),
                query.agrees("complete", object["complete"]?.flag ?? false)
            {
                list.append(.object(object))
            }
        }
        return list
    }
}
