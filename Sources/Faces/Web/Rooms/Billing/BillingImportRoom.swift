import Base
import HTTPServer
import InvoiceCollection
import Model

/// Invoices from a file: what it would do is shown first, and done when the person says so.
struct BillingImportRoom: Sendable {
    let lookingOver: LookingOver
    let importing: BillingImport

    /// Larger ones belong on the command line.
    static let fileBytesMax = 1 << 20
    private static let rowsShown = 200

    var routes: [WebRoute] {
        [
            .get("/billing/import", .needs(.keepBilling)) { visit throws(Failure) in .page(ask(visit)) },
            .post("/billing/import/preview", .needs(.keepBilling)) { visit throws(Failure) in
                try await preview(visit)
            },
            .post("/billing/import", .needs(.keepBilling)) { visit throws(Failure) in try await keep(visit) },
        ]
    }

    private func ask(_ visit: Visit, fault: String? = nil) -> Page {
        Page(
            visit.say(.importInvoices), in: .billing, status: fault == nil ? 200 : 422,
            """
            <p class="crumbs"><a href="/billing">\(visit.say(Room.billing.name))</a></p>
            <h1>\(visit.say(.importInvoices))</h1>
            <form method="post" action="/billing/import/preview" enctype="multipart/form-data" class="sheet prose">\(Form.token(visit))
            \(Form.file("file", visit.say(.csvFile), accept: ".csv,text/csv", hint: visit.say(.invoicesCSVHint), fault: fault))
            \(Form.submit(visit, .previewAct))
            </form>
            """)
    }

    private func preview(_ visit: Visit) async throws(Failure) -> WebAnswer {
        guard let file = visit.form.file("file") else { return .page(ask(visit, fault: visit.say(.fileNeeded))) }
        guard file.bytes.count <= BillingImportRoom.fileBytesMax else {
            return .page(ask(visit, fault: visit.say(.invoicesTooLarge)))
        }
        return try await readable(visit) { () async throws(Failure) in
            let preview = try await importing.preview(file.bytes)
            let ticket = try await lookingOver.keep(file.bytes, as: .billing, by: visit.who)
            return .page(page(preview, ticket, visit))
        }
    }

    private func keep(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let ticket = LookedOverTicket(visit)
        return try await readable(visit) { () async throws(Failure) in
            let (report, bytes) = try await lookingOver.confirm(ticket, as: .billing, by: visit.who) {
                bytes throws(Failure) in
                try await importing.run(bytes, skipBadRows: visit.form["skip"] != nil, by: visit.who)
            }
            guard report.kept else {
                return .page(page(try await importing.preview(bytes), ticket, visit, refused: true))
            }
            return .see("/billing?tab=waiting", notice: .good(visit.count(.invoicesImported, report.added)))
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
        _ preview: BillingPreview, _ ticket: LookedOverTicket, _ visit: Visit, refused: Bool = false
    ) -> Page {
        let report = preview.report
        let skip: HTML =
            report.badRows.isEmpty ? "" : "<p>\(Form.check("skip", visit.say(.skipBadRows), isOn: false))</p>"
        let form: HTML =
            preview.works
            ? """
            <form method="post" action="/billing/import" class="sheet">\(Form.token(visit))\(Form.ticket(ticket))\(skip)<div class="acts">\(Form.submit(visit, .importAct))<a class="button" href="/billing/import">\(visit.say(.cancelAct))</a></div></form>
            """ : "<p>\(visit.say(report.badRows.isEmpty ? .nothingToImport : .importRefused))</p>"
        let refusal: HTML =
            refused
            ? "<p class=\"notice bad\" role=\"alert\">\(Icon.warning.html) \(visit.say(.importRefused))</p>" : ""
        return Page(
            visit.say(.importPreview), in: .billing, status: refused ? 422 : 200,
            """
            <p class="crumbs"><a href="/billing">\(visit.say(Room.billing.name))</a> / <a href="/billing/import">\(visit.say(.importInvoices))</a></p>
            <h1>\(visit.say(.importPreview))</h1>
            \(refusal)\(BadRowTable.html(report, rowsShown: BillingImportRoom.rowsShown, visit))\(new(preview, visit))\(owners(preview, visit))
            \(report.unchanged > 0 ? "<p class=\"quiet\">\(visit.count(.unchangedRows, report.unchanged))</p>" : "" as HTML)
            \(form)
            """)
    }

    private func new(_ preview: BillingPreview, _ visit: Visit) -> HTML {
        guard !preview.new.isEmpty else { return "" }
        let rows: [HTML] = preview.new.prefix(BillingImportRoom.rowsShown).map { invoice in
            "<tr><td class=\"id\">\(invoice.id.description)</td><td>\(visit.say(invoice.direction.words))</td><td>\(invoice.transaction)</td><td>\(invoice.account)</td></tr>"
        }
        return """
            <h2>\(visit.say(.newOnes)) (\(visit.format.number(preview.new.count)))</h2>
            <div class="scroll"><table><thead><tr><th scope="col">\(visit.say(.invoiceID))</th><th scope="col">\(visit.say(.directionWord))</th><th scope="col">\(visit.say(.transactionWord))</th><th scope="col">\(visit.say(.accountWord))</th></tr></thead><tbody>\(rows)</tbody></table></div>
            """
    }

    private func owners(_ preview: BillingPreview, _ visit: Visit) -> HTML {
        guard !preview.changedOwners.isEmpty else { return "" }
        let tables: [HTML] = preview.changedOwners.prefix(BillingImportRoom.rowsShown).map { owner in
            let (before, after) = (owner.before, owner.after)
            let fields: [(Phrase, String, String)] = [
                (.ownerWord, before.ownerName, after.ownerName), (.ownerEmail, before.ownerEmail, after.ownerEmail),
                (.ownerLanguage, before.ownerLanguage ?? "", after.ownerLanguage ?? ""),
            ]
            let rows = fields.filter { $0.1 != $0.2 }.map { TieOut.Row(visit.say($0.0), $0.1, $0.2) }
            return """
                <h3>\(before.accountCode)</h3>\(TieOut(caption: before.accountCode, leftHead: visit.say(.beforeWord), rightHead: visit.say(.afterWord), rows: rows).html(visit))
                """
        }
        return "<h2>\(visit.say(.changedOwners)) (\(visit.format.number(preview.changedOwners.count)))</h2>\(tables)"
    }
}
