import Base
import HTTPServer
import Model

/// Which invoices a list shows, as its address says it. What it can't read it takes for nothing chosen.
struct BillingChoice: Sendable {
    enum Tab: String, CaseIterable, Sendable {
        case all, waiting, issued, received
        /// What a person must look at in the ERP's views.
        case attention
    }

    let tab: Tab
    let direction: InvoiceData.Direction?
    /// The search as it was typed.
    let text: String
    let after: String?

    init(_ visit: Visit) {
        tab = visit.query["tab"].flatMap(Tab.init(rawValue:)) ?? .all
        direction = visit.query["direction"].flatMap { InvoiceData.Direction(rawValue: $0.uppercased()) }
        text = (visit.query["q"] ?? "").trimmingBlanks
        after = visit.query["after"]
    }

    /// `nil` for the tab that shows findings.
    func filter(of tab: Tab) -> BillingFilter? {
        var filter = BillingFilter()
        filter.direction = direction
        switch tab {
        case .all: break
        case .waiting: filter.statuses = [.waiting]
        case .issued: filter.statuses = [.normalIssued]
        case .received: filter.statuses = [.received]
        case .attention: return nil
        }
        return filter
    }

    /// The finding after which the page begins; what it said does not matter.
    var findingBefore: CollectionFinding? {
        guard let after, let mark = after.firstIndex(of: ":"),
            let direction = InvoiceData.Direction(rawValue: String(after[..<mark]))
        else { return nil }
        return CollectionFinding(
            direction: direction, documentNumber: String(after[after.index(after: mark)...]),
            failure: Failure(.billingUnknown, .askHuman, "", advice: ""), since: Timestamp(milliseconds: 0))
    }

    func address(tab: Tab? = nil, after: String? = nil) -> String {
        let tab = tab ?? self.tab
        return Address.of(
            "/billing",
            [
                "tab": tab == .all ? nil : tab.rawValue, "direction": direction?.rawValue.lowercased(), "q": text,
                "after": after,
            ])
    }
}

extension BillingChoice.Tab {
    var name: Phrase {
        switch self {
        case .all: .everything
        case .waiting: .tabWaiting
        case .issued: .tabIssued
        case .received: .tabReceived
        case .attention: .tabAttention
        }
    }
}

extension InvoiceData {
    /// Where it stands, and what is still missing.
    var badge: Badge {
        switch (status, direction, isFinished) {
        case (.waiting, _, _): Badge(tone: .quiet, words: .billingWaiting)
        case (.normalIssued, _, true): Badge(tone: .good, words: .billingIssued)
        case (.normalIssued, _, false): Badge(tone: .busy, words: .billingNoFile)
        case (.received, _, true): Badge(tone: .good, words: .billingReceived)
        case (.received, _, false): Badge(tone: .busy, words: .billingNotStored)
        }
    }
}

extension InvoiceData.Direction {
    var words: Phrase { self == .outgoing ? .outgoing : .incoming }
}
