import Base
import FakturPosting
import HTTPServer
import Model

/// Fakturs as files: those that are ticked, or all of a search. An address exports a search; the form of the list's page
/// either.
struct FakturExportRoom: Sendable {
    let desks: WebDesks

    var routes: [WebRoute] {
        [
            .get("/fakturs/export.csv", .look) { visit throws(Failure) in try await search(.csv, visit) },
            .get("/fakturs/export.xlsx", .look) { visit throws(Failure) in try await search(.xlsx, visit) },
            .post("/fakturs/export.csv", .look) { visit throws(Failure) in try await chosen(.csv, visit) },
            .post("/fakturs/export.xlsx", .look) { visit throws(Failure) in try await chosen(.xlsx, visit) },
        ]
    }

    /// Exactly what the list shows, all pages of it, in its order; written while it is read.
    private func search(_ format: FakturExport.Format, _ visit: Visit) async throws(Failure) -> WebAnswer {
        let listing = FakturListing(visit)
        let (customer, _) = try await listing.search.customer(among: desks.fakturs.customers, in: listing.text)
        return try await file(.search(listing.query(customer: customer), among: desks.lists), listing, format, visit)
    }

    /// All that were ticked or nothing: nobody notices that a row is missing in a file.
    private func chosen(_ format: FakturExport.Format, _ visit: Visit) async throws(Failure) -> WebAnswer {
        let ticked = visit.form.all("id")
        guard !ticked.isEmpty else { return try await search(format, visit) }
        let back = Address.local(visit.form["_back"])
        guard ticked.count <= Limits.fakturPageMax else {
            let most = visit.format.number(Limits.fakturPageMax)
            return .see(back, notice: .bad(visit.say(.exportTooMany, ["n": most])))
        }
        let found = try await desks.fakturs.fakturs.fakturs(visit.form.ids)
        let byID = Dictionary(found.map { ("\($0.id)", $0) }) { first, _ in first }
        // In the order of the list, which is the order in which a browser sends them.
        let fakturs = ticked.compactMap { byID[$0] }
        guard fakturs.count == ticked.count else {
            return .see(back, notice: .bad(visit.count(.exportGone, ticked.count - fakturs.count)))
        }
        return try await file(.chosen(fakturs), FakturListing(visit), format, visit)
    }

    /// Every column, unless some are named: a file is to be whole, so that it can be imported and reckoned with.
    private func file(
        _ content: FakturExport.Content, _ listing: FakturListing, _ format: FakturExport.Format, _ visit: Visit
    ) async throws(Failure) -> WebAnswer {
        var export = FakturExport(
            content, columns: listing.namesColumns ? listing.columns.inFile : FakturColumn.allCases, as: format,
            customers: desks.fakturs.customers, deflate: desks.deflate)
        let beginning = try await export.next() ?? []
        return .file(
            name: "fakturs-\(visit.now.dayInUTC).\(format.rawValue)", mediaType: format.contentType, inline: false,
            HTTPBodyStream { [export] writer in
                var export = export
                try await writer.write(beginning)
                while let bytes = try await export.next() { try await writer.write(bytes) }
            })
    }
}
