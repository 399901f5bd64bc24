import Base
package import Model

/// One thing that billing and the ERP say differently of an invoice, as a finding tells it.
package struct FindingSide: Hashable, Sendable {
    /// The view's column, or what is compared.
    package let field: String
    /// As billing knows it.
    package let here: String
    /// As the ERP shows it; empty when it says nothing.
    package let there: String

    package init(field: String, here: String, there: String) {
        self.field = field
        self.here = here
        self.there = there
    }
}

extension CollectionFinding {
    /// Both sides of every difference that has two; empty for findings of another kind.
    ///
    /// A finding is kept in words, so they are read back from the sentences of `RowAgreement` and `changedAfterIssue`.
    package var sides: [FindingSide] {
        switch failure.code {
        case .invoiceRowsDisagree:
            failure.cause.split(separator: "\n").compactMap { line in
                guard
                    let match = line.wholeMatch(
                        of: /(\w+): the ERP (?:says "(.*)"|says nothing), and billing knows [^"]* as "(.*)"/)
                else { return nil }
                return FindingSide(field: String(match.1), here: String(match.3), there: String(match.2 ?? ""))
            }
        case .invoiceChangedAfterIssue: changedSides
        default: []
        }
    }

    private var changedSides: [FindingSide] {
        var sides: [FindingSide] = []
        if let match = failure.summary.firstMatch(of: /its document number was (\S+) and is ([^;.]+)/) {
            sides.append(FindingSide(field: "DocNum", here: String(match.1), there: String(match.2)))
        }
        if let match = failure.summary.firstMatch(of: /billing holds (\S+) net, the view shows (\S+?)\.?$/) {
            sides.append(FindingSide(field: "Net_amount_in_LC", here: String(match.1), there: String(match.2)))
        }
        return sides
    }
}
