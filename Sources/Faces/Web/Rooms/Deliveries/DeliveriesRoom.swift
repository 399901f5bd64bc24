import Base
import Engine
import HTTPServer
import Model

/// Deliveries across flows: what was promised, how far it got, and what a person decides.
struct DeliveriesRoom: Sendable {
    let desk: DeliveryDesk

    /// Decisions on many at once are made in parts of this size, so that nobody waits for a minute.
    static let retriedAtOnceMax = 1000

    var routes: [WebRoute] {
        [
            .get("/deliveries", .look) { visit throws(Failure) in .page(try await list(visit)) },
            .get("/deliveries/retry", .needs(.submitInvoices)) { visit throws(Failure) in
                .page(try await confirmation(visit, DeliveryChoice(visit.query)))
            },
            .post("/deliveries/retry", .needs(.submitInvoices)) { visit throws(Failure) in
                try await retryAll(visit)
            },
        ] + DeliveryRoom(desk: desk).routes
    }

    private func list(_ visit: Visit) async throws(Failure) -> Page {
        let choice = DeliveryChoice(visit.query)
        var filter = choice.filter
        filter.after = visit.query["after"].flatMap { Int64($0) }.map { DeliveryID($0) }
        filter.isNewestFirst = true
        filter.limit = DeliveryList.rowsShown + 1
        return DeliveryList(
            choice: choice, deliveries: try await desk.store.list(filter),
            heaps: try await desk.store.heaps(of: DeliveryChoice.openStates), counts: try await desk.store.counts()
        ).page(visit)
    }

    private func confirmation(
        _ visit: Visit, _ choice: DeliveryChoice, changed: Bool = false
    ) async throws(Failure) -> Page {
        let count = try await parked(choice)
        let changed: HTML =
            changed ? "<p class=\"notice warning\" role=\"alert\">\(visit.say(.retriesChanged))</p>" : ""
        let deed: HTML =
            count == 0
            ? "<p>\(visit.say(.nothingToRetry))</p>"
            : """
            \(changed)<p><strong>\(visit.count(.retryAllQuestion, count))</strong> \(visit.say(.retryAllWhat))</p>
            <form method="post" action="/deliveries/retry" class="acts">\(Form.token(visit))\(choice.hidden)\(Form.hidden("count", "\(count)"))<button class="primary">\(visit.count(.retryAll, count))</button><a class="button" href="\(choice.path)" data-close>\(visit.say(.cancelAct))</a></form>
            """
        return Page(
            visit.say(.retryAllTitle), in: .deliveries, status: 200,
            "<div class=\"prose\"><h1>\(visit.say(.retryAllTitle))</h1>\(choice.reasonNote)\(deed)</div>")
    }

    private func retryAll(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let choice = DeliveryChoice(visit.form)
        // Bound to the number that was confirmed: more of them are another decision.
        guard visit.form["count"] == "\(try await parked(choice))" else {
            var page = try await confirmation(visit, choice, changed: true)
            page.status = 422
            return .page(page)
        }
        var filter = choice.filter
        filter.limit = DeliveriesRoom.retriedAtOnceMax
        let many = try await desk.retryParked(filter, by: visit.who)
        let words = visit.count(.retriedAll, many.retried)
        guard let why = many.withheld.first else { return .see(choice.path, notice: .good(words)) }
        return .see(
            choice.path,
            notice: .warning("\(words) \(visit.count(.retriesWithheld, many.withheld.count)) \(visit.tell(why))"))
    }

    private func parked(_ choice: DeliveryChoice) async throws(Failure) -> Int {
        var filter = choice.filter
        filter.states = [.parked]
        let found = try await desk.store.heaps(of: [.parked]).filter { $0.matches(filter) }
        return min(found.map(\.count).reduce(0, +), DeliveriesRoom.retriedAtOnceMax)
    }
}

/// What a list of deliveries is filtered by, as its address says it. What it can't read it takes for nothing chosen.
struct DeliveryChoice {
    /// States of which there are never many.
    static let openStates: [Delivery.State] = [.parked, .uncertain, .sending, .waiting, .aside]

    let state: Delivery.State?
    let flow: String?
    let target: String?
    let code: String?

    init(_ query: HTTPItems) { self.init { query[$0] } }
    init(_ form: FormBody) { self.init { form[$0] } }

    private init(_ field: (String) -> String?) {
        func given(_ name: String) -> String? { field(name).flatMap { $0.isEmpty ? nil : $0 } }
        state = given("state").flatMap(Delivery.State.init(rawValue:))
        flow = given("flow")
        target = given("target")
        code = given("code")
    }

    var filter: DeliveryFilter {
        DeliveryFilter(flow: flow, target: target, states: state.map { [$0] } ?? [], failureCode: code)
    }

    var path: String { path(in: state) }

    /// The same of another state. A reason belongs to what is open.
    func path(in state: Delivery.State?, after: DeliveryID? = nil) -> String {
        Address.of(
            "/deliveries",
            [
                "state": state?.rawValue, "flow": flow, "target": target, "code": code,
                "after": after.map { "\($0)" },
            ])
    }

    var retryPath: String {
        Address.of("/deliveries/retry", ["state": "parked", "flow": flow, "target": target, "code": code])
    }

    var hidden: HTML {
        "\(Form.hidden("state", "parked"))\(Form.hidden("flow", flow ?? ""))\(Form.hidden("target", target ?? ""))\(Form.hidden("code", code ?? ""))"
    }

    var reasonNote: HTML {
        guard let code else { return "" }
        return "<p><a class=\"code\" href=\"/help/\(code)\">\(code)</a></p>"
    }
}
