import Base

/// The jobs that stand for a flow: what keeps them from running keeps it from running.
enum FlowJobs {
    static let orders = "sync_inventree_sales_orders"
    static let collecting = "collect_outgoing_invoices"
}

/// Says on a flow's pages that it is not set up, and what to set; nothing where it is.
enum FlowNote {
    static func html(_ obstacle: String?, _ visit: Visit) -> HTML {
        guard let obstacle else { return "" }
        return """
            <p class="quiet prose">\(Icon.question.html) <strong>\(visit.say(.flowIsOff))</strong> \(visit.told(obstacle))</p>
            """
    }
}
