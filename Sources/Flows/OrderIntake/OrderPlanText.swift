import Base
import Model

/// The plan as a person reads it before anything is sent: `+` comes, `-` goes, `~` changes, `!` needs a look.
extension OrderPlan {
    package var text: String {
        var rows = [heading]
        switch customer {
        case .found(let company): rows.append("  customer \(company.words)")
        case .create(let draft):
            let isLeft = if case .leave = order { true } else { false }
            rows.append(
                "\(isLeft ? "!" : "+") customer \(draft.name)" + (draft.cui.map { " (CUI \($0.text))" } ?? "")
                    + (isLeft ? " is not in the book" : ""))
        }
        rows += newParts.map { "+ part \($0.name)" + ($0.code.map { " (\($0))" } ?? "") }
        rows += removed.map { "- line \(words($0))" }
        rows += changed.flatMap { ["~ line \(words($0.before))", "    now \(words($0.after))"] }
        rows += added.map { "+ line \(words($0))" }
        if unchangedCount > 0 { rows.append("  \(unchangedCount) line\(unchangedCount == 1 ? "" : "s") unchanged") }
        rows += missing.map { "! missing “\($0.name)”: \($0.reason)" }
        rows += warnings.map { "! \($0.field): \($0.message)" }
        return rows.joined(separator: "\n") + "\n"
    }

    private var heading: String {
        switch order {
        case .create: "+ order \(key.text)"
        case .update(let order, let moves):
            (isEmpty ? "  " : "~ ") + "order \(order.reference) \(key.text)"
                + (moves ? ", moved from customer \(order.customerID)" : "") + (isEmpty ? ", up to date" : "")
        case .leave(let order, let differences):
            "! order \(order.reference) \(key.text) is \(order.state.words) and left alone"
                + (differences.isEmpty ? ", as the invoice says" : ": \(differences.joined(separator: "; "))")
        }
    }

    private func words(_ line: Line) -> String {
        wording(words(line.part), line.quantity, line.price, line.currency, line.reference)
    }

    private func words(_ line: BookLine) -> String {
        let content = line.content
        let part = partsBefore[content.partID]?.words ?? "part \(content.partID)"
        return wording(part, content.quantity, content.price, content.currency, content.reference)
    }

    private func words(_ part: PartChoice) -> String {
        switch part {
        case .found(let part): part.words
        case .new(let index): "new \(newParts.indices.contains(index) ? newParts[index].name : "part")"
        }
    }
}

private func wording(
    _ part: String, _ quantity: Amount, _ price: Amount, _ currency: String, _ reference: String
) -> String {
    "\(quantity.text(minimumPlaces: 0)) x \(part) at \(price) \(currency)"
        + (reference.isEmpty ? "" : " [\(reference)]")
}
