import Base
import Model
import OrderIntake

/// How plans of orders, and what became of documents, are printed for programs.
extension Forms {
    static let plan = JSONForm<OrderPreview>([
        .init("document", "key of the raw document") { JSON($0.documentID) },
        .init("path", "where the invoice stands in it: data or data[1]") { JSON($0.path) },
        .init("serie", "series of the invoice") { JSON($0.serie) },
        .init("numar", "number of the invoice") { JSON($0.numar) },
        .init("action", "create, update, nothing, leave (the order is closed) or park (a person has to decide)") {
            JSON($0.action)
        },
        .init("customer", "id (null when it is created), name and cui; null when parked") {
            $0.made?.customerForm ?? .null
        },
        .init("new_parts", "parts that are created: name and code") { preview in
            .array((preview.made?.newParts ?? []).map { ["name": JSON($0.name), "code": JSON($0.code)] })
        },
        .init("removed", "lines that are removed, each with its id in the order book") { preview in
            .array((preview.made?.removed ?? []).map { $0.content.form(id: $0.id) })
        },
        .init("changed", "lines that are changed: before and after") { preview in
            .array(
                (preview.made?.changed ?? []).map {
                    ["before": $0.before.content.form(id: $0.before.id), "after": $0.after.form]
                })
        },
        .init("added", "lines that are added, in their order") { preview in
            .array((preview.made?.added ?? []).map(\.form))
        },
        .init("unchanged", "how many lines stay as they are") { JSON($0.made?.unchangedCount ?? 0) },
        .init("missing_products", "lines that can't be ordered: name, code, reason") { preview in
            .array(
                (preview.made?.missing ?? []).map {
                    ["name": JSON($0.name), "code": JSON($0.code), "reason": JSON($0.reason)]
                })
        },
        .init("warnings", "what a person should know") { Forms.problem.json($0.made?.warnings ?? []) },
        .init("failure", "why a person has to decide, or null") { preview in
            if case .failure(let failure) = preview.plan { Forms.failure.json(failure) } else { .null }
        },
    ])

    static let unsynced = JSONForm<DocumentReport>([
        .init("document", "key of the raw document") { JSON($0.documentID) },
        .init("sync_status", "2 partly failed, 3 failed; null when it was left to another worker or a later run") {
            JSON($0.outcome.map { Int64($0.status.rawValue) })
        },
        .init("retry_at", "when it is tried again, or null") { JSON($0.outcome?.retryAt) },
        .init("invoices", "invoices that are not wholly in the book: path, serie, numar, failure") { report in
            .array(
                report.invoices.compactMap { invoice in
                    guard let failure = invoice.failure else { return nil }
                    return [
                        "path": JSON(invoice.path), "serie": JSON(invoice.entry.serie),
                        "numar": JSON(invoice.entry.numar), "failure": Forms.failure.json(failure),
                    ]
                })
        },
    ])
}

extension IntakeTally {
    /// Every count by its name.
    var json: JSON {
        var counts = JSONObject()
        for count in IntakeTally.all { counts[count.name] = JSON(self[keyPath: count.path]) }
        return .object(counts)
    }

    /// `60 invoices, 60 orders created, 412 lines added`: what is not zero.
    var words: String {
        let counts = IntakeTally.all.filter { self[keyPath: $0.path] > 0 }
            .map { "\(self[keyPath: $0.path]) \($0.words)" }
        return counts.isEmpty ? "Nothing was due." : counts.joined(separator: ", ") + "."
    }

    static func description(under name: String) -> FormDescription {
        FormDescription(
            members: all.map { FormDescription.Member(name: "\(name).\($0.name)", sentence: "how many \($0.words)") })
    }
}

extension OrderPreview {
    /// The plan, when one could be made.
    var made: OrderPlan? { if case .success(let plan) = plan { plan } else { nil } }

    var action: String {
        guard let made else { return "park" }
        return switch made.order {
        case .leave: "leave"
        case .create: "create"
        case .update: made.isEmpty ? "nothing" : "update"
        }
    }
}

extension OrderPlan {
    fileprivate var customerForm: JSON {
        switch customer {
        case .found(let company):
            ["id": JSON(company.id), "name": JSON(company.name), "cui": JSON(company.cui?.text)]
        case .create(let draft): ["id": .null, "name": JSON(draft.name), "cui": JSON(draft.cui?.text)]
        }
    }
}

extension OrderPlan.Line {
    fileprivate var form: JSON {
        let partID: JSON = if case .found(let found) = part { JSON(found.id) } else { .null }
        return [
            "path": JSON(path), "part": partID, "quantity": JSON(quantity), "price": JSON(price),
            "currency": JSON(currency), "reference": JSON(reference),
        ]
    }
}

extension LineDraft {
    fileprivate func form(id: Int64) -> JSON {
        [
            "id": JSON(id), "part": JSON(partID), "quantity": JSON(quantity), "price": JSON(price),
            "currency": JSON(currency), "reference": JSON(reference),
        ]
    }
}
