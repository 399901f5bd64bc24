import Base

/// A sales order. Its description is not unique; its reference is, and the server numbers it when it is left out.
struct SalesOrder {
    var pk: Int64 = 0
    var reference = ""
    var number: Int64 = 0
    var customer: Int64?
    var description = ""
    var customerReference = ""
    var link = ""
    var status = Status.pending
    var createdOn: CalendarDate
    var issuedOn: CalendarDate?
    var startsOn: CalendarDate?
    var targetOn: CalendarDate?
    var currency: String?
    var notes: String?
    var createdBy: Int64 = 0
    var updatedAt: Timestamp
    /// `nil` without an exchange rate between the order's currency and a line's.
    var totalPrice: Amount? = .zero
    var lineCount: Int64 = 0
    var customerName = ""

    enum Status: Int64 {
        case pending = 10
        case inProgress = 15
        case shipped = 20
        case onHold = 25
        case complete = 30
        case cancelled = 40

        var text: String {
            switch self {
            case .pending: "Pending"
            case .inProgress: "In Progress"
            case .shipped: "Shipped"
            case .onHold: "On Hold"
            case .complete: "Complete"
            case .cancelled: "Cancelled"
            }
        }

        var isOpen: Bool { [.pending, .inProgress, .onHold].contains(self) }
    }

    static let multiline: Set<String> = ["notes"]

    var searched: [String?] { [customerName, customerReference, reference, description] }

    mutating func take(
        _ form: inout Form, currencies: [String], isCustomer: (Int64) throws(Refusal) -> Bool
    ) throws(Refusal) {
        customer = try form.key("customer", whenMissing: "This field cannot be blank.", customer, exists: isCustomer)
        description = form.text("description", max: 250, description)
        customerReference = form.text("customer_reference", max: 64, customerReference)
        link = form.link("link", link)
        createdOn = form.day("creation_date", createdOn) ?? createdOn
        issuedOn = form.day("issue_date", issuedOn)
        startsOn = form.day("start_date", startsOn)
        targetOn = form.day("target_date", targetOn)
        currency = form.choice("order_currency", among: currencies, currency)
        notes = form.optionalText("notes", max: 50_000, notes)
        if let key = form.sent["status_custom_key"], !key.isNull, key.integer.flatMap(Status.init) == nil {
            form.refuse("status_custom_key", "Invalid custom status key")
        }
        if form.problems.isEmpty, let startsOn, let targetOn, targetOn < startsOn {
            form.refuse("target_date", "Target date must be after start date")
            form.refuse("start_date", "Start date must be before target date")
        }
    }
}

extension SalesOrder {
    /// As a list shows it; `isCounted` says whether it counts its lines, which the answer to a creation does not.
    func listed(by creator: JSON, isCounted: Bool = true, at now: Timestamp) -> JSONObject {
        let count: JSON = isCounted ? JSON(lineCount) : .null
        let none: JSON = isCounted ? 0 : .null
        let isOverdue = status.isOpen && (targetOn.map { $0 < now.dayInUTC } ?? false)
        return [
            "pk": JSON(pk), "created_by": creator, "creation_date": JSON(createdOn), "issue_date": day(issuedOn),
            "start_date": day(startsOn), "target_date": day(targetOn), "description": JSON(description),
            "line_items": count, "completed_lines": none, "link": JSON(link), "project_code": .null,
            "reference": JSON(reference), "responsible": .null, "contact": .null, "address": .null,
            "status": JSON(status.rawValue), "status_text": JSON(status.text), "status_custom_key": .null,
            "barcode_hash": "", "overdue": isCounted ? JSON(isOverdue) : .null, "address_detail": .null,
            "contact_detail": .null, "project_code_detail": .null, "project_code_label": .null,
            "responsible_detail": .null, "customer": customer.map { JSON($0) } ?? .null,
            "customer_reference": JSON(customerReference), "shipment_date": .null,
            "total_price": totalPrice?.asPythonNumber ?? .null, "order_currency": JSON(currency),
            "shipments_count": none, "completed_shipments_count": none, "allocated_lines": none,
            "updated_at": JSON(String(updatedAt.description.prefix(16)).replacing("T", with: " ")),
        ]
    }

    private func day(_ day: CalendarDate?) -> JSON { day.map { JSON($0) } ?? .null }
}
