import Base
package import Model

/// How far the fakturs of each month got: complete, or with something left to do.
///
/// A sale is complete when the ledger holds it; a purchase, which is not posted, when its number and date are entered.
/// Cancelled fakturs are neither.
package struct ProgressFigures: Hashable, Sendable {
    package struct Month: Hashable, Sendable {
        /// `2025-11`, of the invoice date.
        package let name: String
        package var complete = 0
        package var outstanding = 0
    }

    /// In order; months without a faktur are left out.
    package let months: [Month]

    package init(_ figures: [MonthFigure]) {
        var months: [String: Month] = [:]
        for figure in figures where figure.standing != .cancelled {
            var month = months[figure.month] ?? Month(name: figure.month)
            if figure.isComplete { month.complete += figure.count } else { month.outstanding += figure.count }
            months[figure.month] = month
        }
        self.months = months.values.sorted { $0.name < $1.name }
    }
}

extension MonthFigure {
    fileprivate var isComplete: Bool {
        standing == .posted || (type == .purchase && standing == .answered)
    }
}
