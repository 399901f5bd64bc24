import Base

/// A CSV as the importer reads it: the first record names the columns.
struct ImportFile {
    let columns: [String]
    let records: [[String]]

    /// `nil` for what can't be read.
    init?(_ content: [UInt8]) {
        var reader = CSVReader(content, separator: UInt8(ascii: ","))
        var records: [[String]] = []
        do throws(CSVError) {
            while let record = try reader.next() { records.append(record.fields) }
        } catch {
            return nil
        }
        guard let head = records.first else { return nil }
        columns = head
        self.records = Array(records.dropFirst())
    }
}

// MARK: - From columns to rows

extension Importer {
    /// Every required field needs a column, a default or an override.
    func acceptFields(_ session: Session) throws(Refusal) -> JSON {
        if session.status != .mapping { return try show(session) }
        let columns = try columns(of: session)
        let missing = Importer.fields.filter { field in
            field.isRequired && columns[field.name] == nil && session.defaults[field.name] == nil
                && session.overrides[field.name] == nil
        }
        if !missing.isEmpty {
            throw Refusal(
                400,
                [
                    "error": ["Some required fields have not been mapped"],
                    "fields": .array(missing.map { JSON($0.name) }),
                ])
        }
        if let milliseconds = desk.options.importMilliseconds {
            try desk.tables.change(
                """
                UPDATE import_session SET status = \(Status.importing.rawValue),
                    ready_at = \(desk.now.adding(milliseconds: milliseconds)) WHERE pk = \(session.pk)
                """)
        } else {
            try extract(session)
        }
        return try show(try self.session(session.pk))
    }

    /// Makes the rows, and tries each without storing its line.
    func extract(_ session: Session) throws(Refusal) {
        let columns = try columns(of: session)
        guard let file = ImportFile(session.content) else { return }
        for (index, record) in file.records.enumerated() {
            var raw: JSONObject = [:]
            for (name, value) in zip(file.columns, record) { raw[name] = JSON(value) }
            var data = session.defaults
            for field in Importer.fields {
                if let column = columns[field.name], let value = raw[column]?.text, !value.isEmpty {
                    data[field.name] = JSON(value)
                }
            }
            for member in session.overrides.members { data[member.name] = member.value }
            let errors = try problems(of: try linked(data))
            try desk.tables.change(
                """
                INSERT INTO import_row (session, row_index, row_data, data, errors, valid, complete)
                VALUES (\(session.pk), \(index), \(JSON.object(raw).written), \(JSON.object(data).written),
                    \(errors.written), \(errors == [:]), 0)
                """)
        }
        try desk.tables.change(
            "UPDATE import_session SET status = \(Status.processing.rawValue) WHERE pk = \(session.pk)")
    }

    private func columns(of session: Session) throws(Refusal) -> [String: String] {
        let pairs = try desk.tables.all(
            "SELECT field, column_name FROM import_column WHERE session = \(session.pk) AND column_name <> ''"
        ) { ($0.text(0), $0.text(1)) }
        return Dictionary(pairs) { first, _ in first }
    }

    private func problems(of data: JSONObject) throws(Refusal) -> JSON {
        var line = OrderLine(currency: try desk.defaultCurrency)
        do throws(Refusal) {
            try desk.lineRead(from: data, into: &line, isPartial: false)
            return [:]
        } catch {
            if error.storage != nil { throw error }
            return error.body
        }
    }

    /// Orders and parts may also be named by what identifies them, when only one is so named.
    private func linked(_ data: JSONObject) throws(Refusal) -> JSONObject {
        var data = data
        if let order = data["order"]?.text, Int64(order) == nil {
            let found = try desk.orders(where: "o.reference = \(order)")
            if found.count == 1 { data["order"] = JSON(found[0].pk) }
        }
        if let part = data["part"]?.text, Int64(part) == nil {
            let found = try desk.parts(where: "ipn = \(part) OR name = \(part)")
            if found.count == 1 { data["part"] = JSON(found[0].pk) }
        }
        return data
    }
}

// MARK: - From rows to lines

extension Importer {
    /// Checks all rows first, then stores them one by one: what was stored before one fails stays.
    func acceptRows(_ session: Session, _ sent: JSONObject, _ path: String) throws(Refusal) -> JSON {
        guard let keys = sent["rows"]?.list?.map(\.integer), !keys.isEmpty else {
            throw .field("rows", "This field is required.")
        }
        var accepted: [(pk: Int64, data: JSONObject)] = []
        for key in keys {
            guard let key else { throw .field("rows", "Incorrect type. Expected pk value.") }
            accepted.append((pk: key, data: try acceptable(key, session)))
        }
        for row in accepted {
            try desk.tables.change("UPDATE import_row SET complete = 1 WHERE pk = \(row.pk)")
            do throws(Refusal) { _ = try desk.createLine(try linked(row.data), path: path) } catch {
                // The line can't be stored any more: the row says why and stays open.
                if error.storage != nil || error.keepsWork { throw error }
                try desk.tables.change(
                    "UPDATE import_row SET complete = 0, valid = 0, errors = \(error.body.written) WHERE pk = \(row.pk)"
                )
            }
        }
        let open = try desk.tables.count(
            "SELECT count(*) FROM import_row WHERE session = \(session.pk) AND complete = 0")
        if open == 0 {
            try desk.tables.change(
                "UPDATE import_session SET status = \(Status.complete.rawValue) WHERE pk = \(session.pk)")
        }
        return ["rows": .array(accepted.map { JSON($0.pk) })]
    }

    private func acceptable(_ pk: Int64, _ session: Session) throws(Refusal) -> JSONObject {
        let row = try desk.tables.first("SELECT session, data, valid, complete FROM import_row WHERE pk = \(pk)") {
            (session: $0.integer(0), data: $0.text(1), valid: $0.flag(2), complete: $0.flag(3))
        }
        guard let row else { throw .field("rows", "Invalid pk \"\(pk)\" - object does not exist.") }
        if row.session != session.pk { throw .field("rows", "Row does not belong to this session") }
        if !row.valid { throw .field("rows", "Row contains invalid data") }
        if row.complete { throw .field("rows", "Row has already been completed") }
        return try desk.tables.stored(row.data).object ?? [:]
    }
}
