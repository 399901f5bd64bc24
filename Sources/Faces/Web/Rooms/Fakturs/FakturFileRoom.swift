import Base
import FakturPosting
import HTTPServer
import Model

/// Fakturs from files, and as files.
struct FakturFileRoom: Sendable {
    let desks: WebDesks

    var routes: [WebRoute] {
        [
            .get("/fakturs/import", .needs(.enterFakturs)) { visit throws(Failure) in
                .page(page(FakturImportPage(), visit))
            },
            .post("/fakturs/import", .needs(.enterFakturs)) { visit throws(Failure) in try await lookOver(visit) },
            .post("/fakturs/import/keep", .needs(.enterFakturs)) { visit throws(Failure) in try await keep(visit) },
        ] + FakturExportRoom(desks: desks).routes
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
