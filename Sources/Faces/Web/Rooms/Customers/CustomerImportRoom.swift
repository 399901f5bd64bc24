import Base
import FakturPosting
import HTTPServer
import Model

/// Customers from a file: what it would do is shown first, and done when the person says so.
struct CustomerImportRoom: Sendable {
    let lookingOver: LookingOver
    let importing: CustomerImport

    /// Larger ones belong on the command line.
    static let fileBytesMax = 1 << 20
    private static let rowsShown = 200

    var routes: [WebRoute] {
        [
            .get("/customers/import", .needs(.keepCustomers)) { visit throws(Failure) in .page(ask(visit)) },
            .post("/customers/import/preview", .needs(.keepCustomers)) { visit throws(Failure) in
                try await preview(visit)
            },
            .post("/customers/import", .needs(.keepCustomers)) { visit throws(Failure) in try await keep(visit) },
        ]
    }

    private func ask(_ visit: Visit, fault: String? = nil) -> Page {
        Page(
            visit.say(.importCustomers), in: .customers, status: fault == nil ? 200 : 422,
            """
            <p class="crumbs"><a href="/customers">\(visit.say(Room.customers.name))</a></p>
            <h1>\(visit.say(.importCustomers))</h1>
            <form method="post" action="/customers/import/preview" enctype="multipart/form-data" class="sheet prose">\(Form.token(visit))
            \(Form.file("file", visit.say(.csvFile), accept: ".csv,text/csv", hint: visit.say(.csvHint), fault: fault))
            \(Form.submit(visit, .previewAct))
            </form>
            """)
    }

    private func preview(_ visit: Visit) async throws(Failure) -> WebAnswer {
        guard let file = visit.form.file("file") else { return .page(ask(visit, fault: visit.say(.fileNeeded))) }
        guard file.bytes.count <= CustomerImportRoom.fileBytesMax else {
            return .page(ask(visit, fault: visit.say(.fileTooLarge)))
        }
        return try await readable(visit) { () async throws(Failure) in
            let plan = try await importing.plan(file.bytes)
            let ticket = try await lookingOver.keep(file.bytes, as: .customers, by: visit.who)
            return .page(page(plan, ticket, visit))
        }
    }

    private func keep(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let ticket = LookedOverTicket(visit)
        return try await readable(visit) { () async throws(Failure) in
            let (report, bytes) = try await lookingOver.confirm(ticket, as: .customers, by: visit.who) {
                bytes throws(Failure) in
                try await importing.run(bytes, skipBadRows: visit.form["skip"] != nil, by: visit.who)
            }
            guard report.kept else { return .page(page(try await importing.plan(bytes), ticket, visit, refused: true)) }
            return .see("/customers", notice: .good(visit.count(.customersImported, report.added)))
        }
    }

    /// What can't be used is told where another file can be chosen.
    private func readable(
        _ visit: Visit, _ body: () async throws(Failure) -> WebAnswer
    ) async throws(Failure) -> WebAnswer {
        do throws(Failure) { return try await body() } catch {
            guard [.importUnreadable, .importFileGone].contains(error.code) else { throw error }
            return .page(ask(visit, fault: visit.tell(error)))
        }
    }

    // MARK: - What it would do

    private func page(
        _ plan: CustomerImportPlan, _ ticket: LookedOverTicket, _ visit: Visit, refused: Bool = false
    ) -> Page {
        let works = !plan.new.isEmpty || !plan.changed.isEmpty
        let skip: HTML =
            plan.report.badRows.isEmpty ? "" : "<p>\(Form.check("skip", visit.say(.skipBadRows), isOn: false))</p>"
        let form: HTML =
            works
            ? """
            <form method="post" action="/customers/import" class="sheet">\(Form.token(visit))\(Form.ticket(ticket))\(skip)<div class="acts">\(Form.submit(visit, .importAct))<a class="button" href="/customers/import">\(visit.say(.cancelAct))</a></div></form>
            """ : "<p>\(visit.say(plan.report.badRows.isEmpty ? .nothingToImport : .importRefused))</p>"
        let refusal: HTML =
            refused
            ? "<p class=\"notice bad\" role=\"alert\">\(Icon.warning.html) \(visit.say(.importRefused))</p>" : ""
        return Page(
            visit.say(.importPreview), in: .customers, status: refused ? 422 : 200,
            """
            <p class="crumbs"><a href="/customers">\(visit.say(Room.customers.name))</a> / <a href="/customers/import">\(visit.say(.importCustomers))</a></p>
            <h1>\(visit.say(.importPreview))</h1>
            \(refusal)\(BadRowTable.html(plan.report, rowsShown: CustomerImportRoom.rowsShown, visit))\(new(plan, visit))\(changed(plan, visit))
            \(plan.report.unchanged > 0 ? "<p class=\"quiet\">\(visit.count(.unchangedRows, plan.report.unchanged))</p>" : "" as HTML)
            \(form)
            """)
    }

    private func new(_ plan: CustomerImportPlan, _ visit: Visit) -> HTML {
        guard !plan.new.isEmpty else { return "" }
        let rows: [HTML] = plan.new.prefix(CustomerImportRoom.rowsShown).map { customer in
            "<tr><td class=\"wide\">\(customer.name)</td><td><code>\(customer.code ?? "\u{2013}")</code></td><td>\(visit.say(customer.type.words))</td><td>\(customer.project ?? "")</td></tr>"
        }
        return """
            <h2>\(visit.say(.newOnes)) (\(visit.format.number(plan.new.count)))</h2>
            <div class="scroll"><table><thead><tr><th scope="col">\(visit.say(.customerName))</th><th scope="col">\(visit.say(.codeInSAP))</th><th scope="col">\(visit.say(.kindWord))</th><th scope="col">\(visit.say(.project))</th></tr></thead><tbody>\(rows)</tbody></table></div>
            """
    }

    private func changed(_ plan: CustomerImportPlan, _ visit: Visit) -> HTML {
        guard !plan.changed.isEmpty else { return "" }
        let tables: [HTML] = plan.changed.prefix(CustomerImportRoom.rowsShown).map { change in
            let (before, after) = (CustomerForm(change.before), CustomerForm(change.after))
            let rows = CustomerForm.names.filter { before.fields[$0] != after.fields[$0] }.map { name in
                TieOut.Row(visit.say(CustomerPage.label(name)), before.fields[name] ?? "", after.fields[name] ?? "")
            }
            return """
                <h3>\(change.before.name)</h3>\(TieOut(caption: change.before.name, leftHead: visit.say(.beforeWord), rightHead: visit.say(.afterWord), rows: rows).html(visit))
                """
        }
        return "<h2>\(visit.say(.changedOnes)) (\(visit.format.number(plan.changed.count)))</h2>\(tables)"
    }
}
