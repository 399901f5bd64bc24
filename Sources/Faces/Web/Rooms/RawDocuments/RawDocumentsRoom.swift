import Base
import HTTPServer
import Model
import OrderIntake
import Synchronization

/// Raw documents and what became of them.
struct RawDocumentsRoom: Sendable {
    let desk: RawDesk
    /// Absent where the settings name no order book.
    let intake: IntakeDesk?
    /// Why no orders are made.
    let obstacle: String?

    var routes: [WebRoute] {
        [
            .get("/raw-documents", .look) { visit throws(Failure) in .page(try await list(visit)) },
            .get("/raw-documents/{id}", .look) { visit throws(Failure) in .page(try await page(visit)) },
            .post("/raw-documents/{id}/retry", .needs(.decideRawDocuments)) { visit throws(Failure) in
                try await .doing(at: place(visit), for: visit) { () async throws(Failure) in
                    _ = try await desk.retry(visit.path["id"] ?? "", by: visit.who)
                    return .see(place(visit), notice: .good(visit.say(.rawRetried)))
                }
            },
            .post("/raw-documents/{id}/set-aside", .needs(.decideRawDocuments)) { visit throws(Failure) in
                guard let reason = visit.form["reason"], !reason.isEmpty else {
                    return .page(try await page(visit, fault: visit.say(.noteNeeded)))
                }
                return try await .doing(at: place(visit), for: visit) { () async throws(Failure) in
                    _ = try await desk.setAside(
                        visit.path["id"] ?? "", reason: String(reason.prefix(1000)), by: visit.who)
                    return .see(place(visit), notice: .good(visit.say(.rawSetAside)))
                }
            },
        ]
    }

    private func list(_ visit: Visit) async throws(Failure) -> Page {
        let shelf = RawShelf(rawValue: visit.query["status"] ?? "") ?? .all
        var filter = shelf.filter
        filter.after = visit.query["after"]
        filter.limit = RawDocumentList.rowsShown + 1
        var counts: [RawShelf: Int] = [:]
        for shelf in RawShelf.allCases { counts[shelf] = try await desk.documents.count(shelf.filter) }
        return RawDocumentList(
            shelf: shelf, documents: try await desk.documents.list(filter), counts: counts, obstacle: obstacle
        ).page(visit)
    }

    private func page(_ visit: Visit, fault: String? = nil) async throws(Failure) -> Page {
        let document = try await desk.document(visit.path["id"] ?? "")
        var plan: RawDocumentPage.Plan = intake == nil ? .noOrderBook : .notAsked
        if visit.query["plan"] != nil, let intake {
            // The plans are told one by one; the book may fail to answer, which is told in their place.
            let told = Mutex<[OrderPreview]>([])
            do throws(Failure) {
                try await intake.preview(only: [document.id]) { preview in told.withLock { $0.append(preview) } }
                plan = .made(told.withLock { $0 })
            } catch { plan = .failed(error) }
        }
        return RawDocumentPage(document: document, plan: plan, fault: fault).page(visit)
    }

    private func place(_ visit: Visit) -> String { "/raw-documents/\(Address.escaped(visit.path["id"] ?? ""))" }
}

/// The views of the list, beside each other.
enum RawShelf: String, CaseIterable {
    case failed, partly, new, synced
    case aside = "set-aside"
    case all

    var filter: RawFilter {
        var filter = RawFilter()
        switch self {
        case .failed: filter.statuses = [.failed]
        case .partly: filter.statuses = [.partlyFailed]
        case .new: filter.statuses = [.new]
        case .synced: filter.statuses = [.synced]
        case .aside: filter.isSetAside = true
        case .all: break
        }
        return filter
    }

    var words: Phrase {
        switch self {
        case .failed: .rawFailed
        case .partly: .rawPartly
        case .new: .rawNew
        case .synced: .rawSynced
        case .aside: .setAsideState
        case .all: .everything
        }
    }
}

extension RawDocument {
    var badge: Badge {
        if books.setAside != nil { return Badge(tone: .quiet, words: .setAsideState) }
        return switch status {
        case .new: Badge(tone: .quiet, words: .rawNew)
        case .synced: Badge(tone: .good, words: .rawSynced)
        case .partlyFailed: Badge(tone: .attention, words: .rawPartly)
        case .failed: Badge(tone: .attention, words: .rawFailed)
        }
    }
}

/// One page of raw documents, by their ids.
struct RawDocumentList {
    let shelf: RawShelf
    /// One more than are shown, when there are more.
    let documents: [RawDocument]
    let counts: [RawShelf: Int]
    /// Why no orders are made.
    let obstacle: String?

    static let rowsShown = 100

    func page(_ visit: Visit) -> Page {
        let tabs = RawShelf.allCases.map { each in
            Tabs.Tab(
                path: each.path(), words: visit.say(each.words), number: counts[each].map { visit.format.number($0) },
                isCurrent: each == shelf)
        }
        return Page(
            visit.say(Room.rawDocuments.name), in: .rawDocuments,
            """
            <h1>\(visit.say(Room.rawDocuments.name))</h1>
            <p class="quiet">\(visit.say(.rawSentence))</p>
            \(FlowNote.html(obstacle, visit))
            \(Tabs.html(tabs, label: visit.say(.stateWord)))
            \(table(visit))
            """)
    }

    private func table(_ visit: Visit) -> HTML {
        guard !documents.isEmpty else { return EmptyState.html(visit.say(.noRaw), next: visit.say(.noRawNext)) }
        let rows: [HTML] = documents.prefix(RawDocumentList.rowsShown).map { row($0, visit) }
        let last = documents.count > RawDocumentList.rowsShown ? documents.prefix(RawDocumentList.rowsShown).last : nil
        return """
            <div class="scroll"><table class="stack cards"><thead><tr><th scope="col">\(visit.say(.document))</th><th scope="col">\(visit.say(.sourceWord))</th><th scope="col">\(visit.say(.invoicesWord))</th><th scope="col">\(visit.say(.stateWord))</th><th scope="col">\(visit.say(.lastSync))</th><th scope="col">\(visit.say(.why))</th></tr></thead><tbody>\(rows)</tbody></table></div>
            \(Pager.html(visit, before: nil, after: last.map { shelf.path(after: $0.id) }))
            """
    }

    private func row(_ document: RawDocument, _ visit: Visit) -> HTML {
        let path = "/raw-documents/\(Address.escaped(document.id))"
        let invoices = document.invoices
        let names = invoices.prefix(3).map { "\($0.serie) \($0.numar) \($0.invoice?.customerName ?? "")" }
        let more = invoices.count > 3 ? ", … (\(visit.format.number(invoices.count)))" : ""
        let at: HTML = document.syncedAt.map { visit.format.moment($0) } ?? "\u{2013}"
        return """
            <tr data-href="\(path)"><td class="id lead"><a href="\(path)"><code>\(document.id)</code></a></td><td>\(document.source)</td><td class="wide">\(names.joined(separator: ", "))\(more)</td><td class="side">\(document.badge.html(visit))</td><td class="date" data-label="\(visit.say(.lastSync))">\(at)</td><td class="wide">\(visit.told(document.books.failure?.summary ?? ""))</td></tr>
            """
    }
}

extension RawShelf {
    fileprivate func path(after: String? = nil) -> String {
        Address.of("/raw-documents", ["status": self == .all ? nil : rawValue, "after": after])
    }
}

extension RawDocument {
    var syncedAt: Timestamp? { log?["timestamp"]?.text.flatMap { Timestamp($0) } }
}
