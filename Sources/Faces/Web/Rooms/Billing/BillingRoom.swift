import Base
import HTTPServer
import InvoiceCollection
import Model

/// Billing's invoices: which there are, what each of them holds, and what a person does about them.
struct BillingRoom: Sendable {
    let desk: BillingDesk
    let lookingOver: LookingOver
    /// Why nothing is collected.
    let obstacle: String?

    var routes: [WebRoute] {
        [
            .get("/billing", .look) { visit throws(Failure) in .page(try await list(visit)) },
            .get("/billing/{id}", .look) { visit throws(Failure) in .page(try await page(visit)) },
            .get("/billing/{id}/files/{sha256}", .look) { visit throws(Failure) in try await file(visit) },
            .post("/billing/{id}/files", .needs(.keepBilling)) { visit throws(Failure) in try await attach(visit) },
        ] + BillingMailRoom(desk: desk).routes + BillingEntryRoom(desk: desk).routes
            + BillingImportRoom(lookingOver: lookingOver, importing: desk.importing).routes
    }

    private func list(_ visit: Visit) async throws(Failure) -> Page {
        let choice = BillingChoice(visit)
        var content = BillingList(choice: choice, obstacle: obstacle)
        content.findingsCount = try await desk.findings.count(choice.direction)
        for tab in BillingChoice.Tab.allCases {
            guard let filter = choice.filter(of: tab) else { continue }
            content.counts[tab] = try await desk.billing.count(filter)
        }
        if var filter = choice.filter(of: choice.tab) {
            filter.beginning = choice.text
            filter.after = choice.after.map { InvoiceDataID($0) }
            filter.limit = BillingList.rowsShown + 1
            content.invoices = try await desk.billing.list(filter)
        } else {
            content.findings = try await desk.findings.list(
                choice.direction, after: choice.findingBefore, limit: BillingList.rowsShown + 1)
        }
        return content.page(visit)
    }

    private func page(_ visit: Visit, fault: String? = nil) async throws(Failure) -> Page {
        let view = try await desk.view(visit.invoice)
        var attempts: [[BillingMails.Try]] = []
        for mail in view.mails { attempts.append(try await desk.attempts(of: mail)) }
        return BillingPage(
            view: view, mails: BillingMails(view: view, attempts: attempts), fault: fault
        ).page(visit)
    }

    /// Only with its own invoice, and as what it was kept: a PDF.
    private func file(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let found = try await desk.file(visit.path["sha256"] ?? "", of: visit.invoice)
        return .file(
            name: found.file.name.description, mediaType: "application/pdf", inline: visit.query["save"] == nil,
            HTTPBodyStream { writer in try await writer.write(found.bytes) })
    }

    private func attach(_ visit: Visit) async throws(Failure) -> WebAnswer {
        guard let file = visit.form.file("file") else {
            return .page(try await page(visit, fault: visit.say(.fileNeeded)))
        }
        do throws(Failure) {
            let kept = try await desk.attach(
                file.bytes, as: try FileName(file.name), to: visit.invoice, by: visit.who)
            return .see(
                BillingPath.page(visit.invoice),
                notice: .good(visit.say(kept.isNew ? .receivedKept : .receivedKeptAlready)))
        } catch {
            let told: [Failure.Code] = [
                .billingFileRefused, .billingFileTaken, .fileNameRefused, .billingActNotPossible,
                .billingChangedMeanwhile,
            ]
            guard told.contains(error.code) else { throw error }
            return .page(try await page(visit, fault: visit.tell(error)))
        }
    }
}

extension Visit {
    /// The invoice the path names.
    var invoice: InvoiceDataID { InvoiceDataID(path["id"] ?? "") }
}

enum BillingPath {
    static func page(_ id: InvoiceDataID) -> String { "/billing/\(Address.escaped(id.description))" }
    static func file(_ file: InvoiceFile, of id: InvoiceDataID) -> String { "\(page(id))/files/\(file.digest)" }
}
