import Base
import FakturPosting
import HTTPServer
import Model

/// What a person decides when a posting stopped, or nobody knows.
struct FakturStoppedRoom: Sendable {
    let desks: WebDesks
    let pages: FakturPages

    private static let noteCharactersMax = 500
    private var desk: FakturDesk { desks.fakturs }

    var routes: [WebRoute] {
        [
            .post("/fakturs/{id}/retry", .needs(.submitInvoices)) { visit throws(Failure) in
                try await FakturDeed.done(visit) { id throws(Failure) in
                    .posting(try await desk.retry(id, by: visit.who), visit)
                }
            },
            .post("/fakturs/{id}/look", .needs(.submitInvoices)) { visit throws(Failure) in
                try await FakturDeed.done(visit) { id throws(Failure) in
                    .posting(try await desk.lookNow(id, by: visit.who), visit)
                }
            },
            .post("/fakturs/{id}/link", .needs(.submitInvoices)) { visit throws(Failure) in try await link(visit) },
            .post("/fakturs/{id}/absent", .needs(.submitInvoices)) { visit throws(Failure) in
                guard visit.form["looked"] == "1" else {
                    return try await pages.refusing("looked", visit.say(.notThereWhy), visit)
                }
                return try await FakturDeed.done(visit) { id throws(Failure) in
                    .posting(try await desk.sendAgain(id, by: visit.who), visit)
                }
            },
            .post("/fakturs/{id}/set-aside", .needs(.submitInvoices)) { visit throws(Failure) in
                try await setAside(visit)
            },
        ]
    }

    private func link(_ visit: Visit) async throws(Failure) -> WebAnswer {
        guard let entry = Int64(visit.form["doc_entry"] ?? ""), entry > 0 else {
            return try await pages.refusing("doc_entry", visit.say(.linkWrong), visit)
        }
        do throws(Failure) {
            let result = try await desk.link(try visit.faktur(), to: entry, by: visit.who)
            return .see(FakturPath.page(result.faktur.id), notice: .posting(result, visit))
        } catch {
            // What the ledger says against this document belongs beside the field; anything else above the page.
            guard error.place == "link" || error.code == .fakturCancelledInLedger else {
                return try await FakturDeed.done(visit) { _ throws(Failure) in throw error }
            }
            return try await pages.refusing("doc_entry", visit.tell(error), visit)
        }
    }

    private func setAside(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let note = visit.form["note"] ?? ""
        guard !note.isEmpty else { return try await pages.refusing("note", visit.say(.noteNeeded), visit) }
        guard note.unicodeScalars.count <= FakturStoppedRoom.noteCharactersMax else {
            let most = visit.format.number(FakturStoppedRoom.noteCharactersMax)
            return try await pages.refusing("note", visit.say(.noteTooLong, ["n": most]), visit)
        }
        return try await FakturDeed.done(visit) { id throws(Failure) in
            _ = try await desk.setAside(id, note: note, by: visit.who)
            return .good(visit.say(.doneSetAside))
        }
    }
}
