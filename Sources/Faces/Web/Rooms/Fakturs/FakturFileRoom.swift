import Base
import FakturPosting
import HTTPServer
import Model

/// Fakturs from files, and as files.
struct FakturFileRoom: Sendable {
    let desks: WebDesks

    var routes: [WebRoute] {
        [
            .get("/fakturs/export.csv", .look) { visit throws(Failure) in try await export(.csv, visit) },
            .get("/fakturs/export.xlsx", .look) { visit throws(Failure) in try await export(.xlsx, visit) },
            .get("/fakturs/import", .needs(.enterFakturs)) { visit throws(Failure) in
                .page(page(FakturImportPage(), visit))
            },
            .post("/fakturs/import", .needs(.enterFakturs)) { visit throws(Failure) in try await lookOver(visit) },
            .post("/fakturs/import/keep", .needs(.enterFakturs)) { visit throws(Failure) in try await keep(visit) },
        ]
    }

    /// Exactly what the list shows, all pages of it, in its order; written while it is read.
    private func export(_ format: FakturExport.Format, _ visit: Visit) async throws(Failure) -> WebAnswer {
        let listing = FakturListing(visit)
        let customers = desks.fakturs.customers
        let (customer, _) = try await listing.search.customer(among: customers, in: listing.text)
        var export = FakturExport(
            listing.query(customer: customer), as: format, lists: desks.lists, customers: customers,
            deflate: desks.deflate)
        let beginning = try await export.next() ?? []
        return .file(
            name: "fakturs-\(visit.now.dayInUTC).\(format.rawValue)", mediaType: format.contentType, inline: false,
            HTTPBodyStream { [export] writer in
                var export = export
                try await writer.write(beginning)
                while let bytes = try await export.next() { try await writer.write(bytes) }
            })
    }

    // MARK: - Importing

    private func lookOver(_ visit: Visit) async throws(Failure) -> WebAnswer {
        guard let file = visit.form.file("file"), file.bytes.count <= Limits.lookedOverBytesMax else {
            return .page(page(FakturImportPage(fault: visit.say(.chooseFile)), visit))
        }
        do throws(Failure) {
            let report = try await importing.preview(file.bytes, by: visit.who)
            let ticket = try await desks.lookingOver.keep(file.bytes, as: .fakturs, by: visit.who)
            return .page(page(FakturImportPage(report: report, ticket: ticket), visit))
        } catch {
            guard error.code == .importUnreadable else { throw error }
            return .page(page(FakturImportPage(fault: visit.tell(error)), visit))
        }
    }

    private func keep(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let ticket = LookedOverTicket(visit)
        return try await .doing(at: "/fakturs/import", for: visit) { () async throws(Failure) in
            let (report, bytes) = try await desks.lookingOver.confirm(ticket, as: .fakturs, by: visit.who) {
                bytes throws(Failure) in
                try await importing.run(bytes, skipBadRows: visit.form["skip"] == "1", by: visit.who)
            }
            guard report.kept else {
                // What was good when it was looked over is so no longer.
                let now = try await importing.preview(bytes, by: visit.who)
                return .page(page(FakturImportPage(report: now, ticket: ticket), visit))
            }
            return .see("/fakturs?tab=incomplete", notice: .good(visit.count(.faktursImported, report.added)))
        }
    }

    private var importing: FakturImport { FakturImport(desk: desks.fakturs) }

    private func page(_ content: FakturImportPage, _ visit: Visit) -> Page {
        Page(visit.say(.importTitle), in: .fakturs, status: content.status, content.html(visit))
    }
}
