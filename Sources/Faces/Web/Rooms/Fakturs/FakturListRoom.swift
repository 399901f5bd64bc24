import Base
import FakturPosting
import HTTPServer
import Model

/// The list of fakturs, its suggestions, and the views people keep of it.
struct FakturListRoom: Sendable {
    let desks: WebDesks

    /// How many fakturs a page holds; fewer where each tells so much that the page would grow beyond 100 KB.
    static func pageSize(_ columns: FakturColumns) -> Int { columns.shown.count > 20 ? 30 : 50 }

    var routes: [WebRoute] {
        [
            .get("/fakturs", .look) { visit throws(Failure) in try await list(visit) },
            .get("/fakturs/suggestions", .look) { visit throws(Failure) in try await suggest(visit) },
            .get("/fakturs/customers", .look) { visit throws(Failure) in try await suggestCustomers(visit) },
            .post("/fakturs/columns", .look) { visit throws(Failure) in try await keepColumns(visit) },
            .post("/fakturs/views", .look) { visit throws(Failure) in try await save(visit) },
            .post("/fakturs/views/remove", .look) { visit throws(Failure) in try await remove(visit) },
        ]
    }

    private func list(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let counts = try await desks.lists.tabCounts()
        let listing = FakturListing(visit, opening: FakturListing.opening(visit, counts))
        let customers = desks.fakturs.customers
        let (customer, problem) = try await listing.search.customer(among: customers, in: listing.text)
        let query = listing.query(customer: customer)
        let size = FakturListRoom.pageSize(listing.columns)
        let overview = try await overview(query, at: listing.place, size: size)
        let shown = FakturListPage(
            listing: listing, problems: listing.problems + (problem.map { [$0] } ?? []), page: overview.page,
            buyers: overview.buyers, counts: counts, totals: overview.totals,
            views: try await desks.views.views(of: visit.who),
            obstacle: desks.fakturs.ledgerAbsence.map { visit.tell($0) })
        return .page(Page(visit.say(Room.fakturs.name), in: .fakturs, shown.html(visit)))
    }

    /// A place that belongs to another order, such as in an address somebody changed by hand, is the first page.
    private func overview(
        _ query: FakturQuery, at place: FakturCursor?, size: Int
    ) async throws(Failure) -> FakturOverview {
        do throws(Failure) {
            return try await desks.lists.overview(query, at: place, size: size)
        } catch {
            guard error.code == .listPlaceUnknown else { throw error }
            return try await desks.lists.overview(query, at: nil, size: size)
        }
    }

    // MARK: - Suggestions

    private func suggest(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let found = try await FakturSearch.suggestions(
            for: visit.query["q"] ?? "", customers: desks.fakturs.customers, limit: 10)
        return .suggestions(found.map { ($0.text, $0.label) })
    }

    /// For the customer's field of a form.
    private func suggestCustomers(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let typed = visit.query["q"] ?? ""
        guard !typed.isEmpty else { return .suggestions([]) }
        let found = try await desks.fakturs.customers.customers(beginning: typed, limit: 10)
        return .suggestions(found.compactMap { customer in customer.code.map { ($0, "\($0) \(customer.name)") } })
    }

    // MARK: - Columns and saved views

    /// The list with the columns that were ticked, which are this person's own from now on.
    private func keepColumns(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let listing = FakturListing(visit)
        if let user = visit.person?.user, user.fakturColumns != listing.columns {
            try await desks.reception.users.prefer(listing.columns, for: user.id)
        }
        return .see(listing.address())
    }

    private func save(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let back = Address.local(visit.form["_back"])
        do throws(Failure) {
            let view = try SavedView(
                user: visit.who, name: visit.form["name"] ?? "", query: visit.form["query"] ?? "", savedAt: visit.now)
            try await desks.views.save(view)
            return .see(back, notice: .good(visit.say(.viewSaved, ["name": view.name])))
        } catch {
            guard error.code == .savedViewRefused else { throw error }
            return .see(back, notice: .bad(visit.tell(error)))
        }
    }

    private func remove(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let name = visit.form["name"] ?? ""
        _ = try await desks.views.remove(name, of: visit.who)
        return .see(
            Address.local(visit.form["_back"]), notice: .good(visit.say(.viewRemoved, ["name": name])))
    }
}

extension WebAnswer {
    /// What a box that suggests can take: each replaces what was typed.
    static func suggestions(_ found: [(text: String, label: String)]) -> WebAnswer {
        let list = JSON(found.map { ["value": JSON($0.text), "label": JSON($0.label), "whole": true] })
        return .asset(mediaType: "application/json", body: Array(list.written.utf8))
    }
}
