import Base
import FakturPosting
import HTTPServer
import Model
import Synchronization

/// Fakturs from files, and as files.
struct FakturFileRoom: Sendable {
    let desks: WebDesks
    let looked = LookedOverFiles()

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
            let report = try await FakturImport(desk: desks.fakturs).preview(file.bytes, by: visit.who)
            looked.keep(file.bytes, as: visit.id, of: visit.who)
            return .page(page(FakturImportPage(report: report, file: visit.id), visit))
        } catch {
            guard error.code == .importUnreadable else { throw error }
            return .page(page(FakturImportPage(fault: visit.tell(error)), visit))
        }
    }

    private func keep(_ visit: Visit) async throws(Failure) -> WebAnswer {
        guard let bytes = looked.take(visit.form["file"] ?? "", of: visit.who) else {
            return .see("/fakturs/import", notice: .warning(visit.say(.chooseFile)))
        }
        let report = try await FakturImport(desk: desks.fakturs).run(
            bytes, skipBadRows: visit.form["skip"] == "1", by: visit.who)
        guard report.kept else { return .page(page(FakturImportPage(report: report), visit)) }
        return .see("/fakturs?tab=incomplete", notice: .good(visit.count(.faktursImported, report.added)))
    }

    private func page(_ content: FakturImportPage, _ visit: Visit) -> Page {
        Page(visit.say(.importTitle), in: .fakturs, status: content.status, content.html(visit))
    }
}

/// Files somebody looks over before they are kept: a few, the latest; what is gone is chosen again.
final class LookedOverFiles: Sendable {
    private struct Entry {
        let id: String
        let who: String
        let bytes: [UInt8]
    }

    private let entries = Mutex<[Entry]>([])
    private static let keptMax = 8

    func keep(_ bytes: [UInt8], as id: String, of who: String) {
        entries.withLock { entries in
            entries.append(Entry(id: id, who: who, bytes: bytes))
            entries = entries.suffix(LookedOverFiles.keptMax)
        }
    }

    /// Only for whoever brought it, and only once.
    func take(_ id: String, of who: String) -> [UInt8]? {
        entries.withLock { entries in
            guard let place = entries.firstIndex(where: { $0.id == id && $0.who == who }) else { return nil }
            return entries.remove(at: place).bytes
        }
    }
}
