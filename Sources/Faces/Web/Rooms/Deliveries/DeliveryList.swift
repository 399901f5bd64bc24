import Base
import Engine
import Model

/// One page of deliveries, newest first.
struct DeliveryList {
    let choice: DeliveryChoice
    /// One more than are shown, when there are more.
    let deliveries: [Delivery]
    let heaps: [DeliveryHeap]
    let counts: [DeliveryCount]

    static let rowsShown = 100
    private static let tabs: [Delivery.State?] = [
        .parked, .uncertain, .waiting, .sending, .aside, .delivered, .cancelled, nil,
    ]

    func page(_ visit: Visit) -> Page {
        Page(
            visit.say(Room.deliveries.name), in: .deliveries,
            """
            <h1>\(visit.say(Room.deliveries.name))</h1>
            <p class="quiet">\(visit.say(.deliveriesSentence))</p>
            \(Tabs.html(DeliveryList.tabs.map { tab($0, visit) }, label: visit.say(.stateWord)))
            \(bar(visit))
            \(table(visit))
            """)
    }

    private func tab(_ state: Delivery.State?, _ visit: Visit) -> Tabs.Tab {
        Tabs.Tab(
            path: choice.path(in: state), words: visit.say(state?.badge.words ?? .everything),
            number: number(state).map { visit.format.number($0) }, isCurrent: choice.state == state)
    }

    /// Exact, or none: of what is done nobody counts by target or reason.
    private func number(_ state: Delivery.State?) -> Int? {
        if let state, DeliveryChoice.openStates.contains(state) {
            var filter = choice.filter
            filter.states = [state]
            return heaps.filter { $0.matches(filter) }.map(\.count).reduce(0, +)
        }
        guard choice.target == nil, choice.code == nil else { return nil }
        return counts.filter { ($0.state == state || state == nil) && (choice.flow ?? $0.flow) == $0.flow }
            .map(\.count).reduce(0, +)
    }

    private func bar(_ visit: Visit) -> HTML {
        let parked = number(.parked) ?? 0
        let most = min(parked, DeliveriesRoom.retriedAtOnceMax)
        let retry: HTML =
            visit.may(.submitInvoices) && parked > 0 && (choice.state == .parked || choice.state == nil)
            ? "<span class=\"right\"><a class=\"button\" href=\"\(choice.retryPath)\" data-dialog>\(Icon.retry.html) \(visit.count(.retryAll, most))</a></span>"
            : ""
        let flows = Set(counts.map(\.flow) + [choice.flow].compactMap(\.self)).sorted()
        let targets = Set(heaps.map(\.target) + deliveries.map(\.target) + [choice.target].compactMap(\.self)).sorted()
        let codes = Set(heaps.compactMap(\.failureCode) + [choice.code].compactMap(\.self)).sorted()
        func select(_ name: String, _ label: Phrase, _ options: [(String, String)], _ chosen: String?) -> HTML {
            let all: [(value: String, label: String)] =
                [(value: "", label: "\(visit.say(label)): \(visit.say(.any))")]
                + options.map { (value: $0.0, label: $0.1) }
            let entries: [HTML] = all.map { option in
                let isChosen: HTML = option.value == (chosen ?? "") ? " selected" : ""
                return "<option value=\"\(option.value)\"\(isChosen)>\(option.label)</option>"
            }
            return
                "<label class=\"hidden\" for=\"by-\(name)\">\(visit.say(label))</label><select id=\"by-\(name)\" name=\"\(name)\" data-send>\(entries)</select>"
        }
        return """
            <form class="bar" method="get" action="/deliveries">\(choice.state.map { Form.hidden("state", $0.rawValue) } ?? "")
            \(select("flow", .flowWord, flows.map { ($0, FlowWords.name($0, visit)) }, choice.flow))
            \(select("target", .target, targets.map { ($0, TargetWords.name($0, visit)) }, choice.target))
            \(select("code", .reasonCode, codes.map { ($0, $0) }, choice.code))
            <button class="no-script">\(visit.say(.filter))</button>\(retry)</form>
            """
    }

    private func table(_ visit: Visit) -> HTML {
        guard !deliveries.isEmpty else {
            return EmptyState.html(
                visit.say(.noDeliveries), next: visit.say(choice.state == .parked ? .noneParkedNext : .noDeliveriesNext)
            )
        }
        let rows: [HTML] = deliveries.prefix(DeliveryList.rowsShown).map { row($0, visit) }
        let last = deliveries.prefix(DeliveryList.rowsShown).last
        let after =
            deliveries.count > DeliveryList.rowsShown ? last.map { choice.path(in: choice.state, after: $0.id) } : nil
        return """
            <div class="scroll"><table class="stack cards"><thead><tr><th scope="col">\(visit.say(.numberWord))</th><th scope="col">\(visit.say(.document))</th><th scope="col">\(visit.say(.target))</th><th scope="col">\(visit.say(.stateWord))</th><th scope="col">\(visit.say(.why))</th><th scope="col" class="amount">\(visit.say(.tries))</th><th scope="col">\(visit.say(.changedAt))</th></tr></thead><tbody>\(rows)</tbody></table></div>
            \(Pager.html(visit, before: nil, after: after))
            """
    }

    private func row(_ delivery: Delivery, _ visit: Visit) -> HTML {
        let path = "/deliveries/\(delivery.id)"
        let code: HTML =
            if let code = delivery.failure?.code.rawValue {
                "<br><a class=\"code\" href=\"/help/\(code)\">\(code)</a>"
            } else { "" }
        let why = visit.tell(delivery.failure?.summary ?? "")
        return """
            <tr data-href="\(path)"><td class="id lead"><a href="\(path)">\(delivery.id.rawValue)</a></td><td>\(delivery.document(visit))</td><td>\(delivery.targetName(visit))</td><td class="side">\(delivery.state.badge.html(visit))</td><td class="wide">\(why)\(code)</td><td class="amount" data-label="\(visit.say(.tries))">\(visit.format.number(delivery.attempts))</td><td class="date" data-label="\(visit.say(.changedAt))">\(visit.format.moment(delivery.updatedAt))</td></tr>
            """
    }
}
