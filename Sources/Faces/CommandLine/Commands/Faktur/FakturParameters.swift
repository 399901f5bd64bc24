import Base
import Model

/// What several commands about fakturs understand.
enum FakturParameters {
    static let id = Parameter.argument("ID", .fakturID, "Number of the faktur, as \"tieout faktur list\" shows it.")
    static let ids = Parameter.argument(
        "ID", .fakturID, "Numbers of fakturs, as \"tieout faktur list\" shows them.", .atLeastOnce)
    static let file = Parameter.argument(
        "FILE", .path, "The CSV file, comma or semicolon separated, UTF-8; - reads standard input.")
    static let skipBadRows = Parameter.flag(
        "skip-bad-rows", "Keep the good rows although others are bad; otherwise nothing is kept.")
}

enum Objection {
    /// Some commands work on fakturs that are named, or on all of them: one of both must be said, and not both.
    static func namedOrAll(_ noneIsNamed: Bool, _ allAreAsked: Bool) -> String? {
        switch (noneIsNamed, allAreAsked) {
        case (true, false): "No faktur is named. Give their numbers, or --all."
        case (false, true): "Give the fakturs' numbers or --all, not both."
        default: nil
        }
    }
}

/// The fields of a faktur as options: all may be changed, the first few must be given at the start.
struct FakturFields: Sendable {
    let invoiceNo: Parameter<String>
    let invoiceDate: Parameter<CalendarDate>
    let dpp: Parameter<Amount>
    let ppn: Parameter<Amount>
    let customer: Parameter<String>

    /// `isNew` asks for what a faktur can't be without.
    init(isNew: Bool) {
        let presence = isNew ? Declaration.Presence.once : .optional
        invoiceNo = .option("invoice-no", .text(), "Number of the invoice.", presence)
        invoiceDate = .option("invoice-date", .date, "Date of the invoice.", presence)
        dpp = .option("dpp", .amount, "Tax base.", presence)
        ppn = .option("ppn", .amount, "VAT.", presence)
        customer = .option("customer", .text("CODE"), "Code of its customer.", presence)
    }

    static let type = Parameter.option("type", ValueReader<Faktur.Kind>.choice, "Sales unless you say otherwise.")
    static let currency = Parameter.option("currency", .currency, "Its currency; IDR unless you say otherwise.")
    static let kurs = Parameter.option("kurs", .amount, "Exchange rate to the local currency; 1 for the local one.")
    static let wtax = Parameter.option("wtax-amount", .amount, "Withholding tax kept back by the customer.")
    static let taxCode = Parameter.option("tax-code", .text("CODE"), "Tax code instead of the customer's.")
    static let terms = Parameter.option("payment-terms-days", .days, "Payment terms instead of the customer's.")
    static let project = Parameter.option("project", .text("CODE"), "Project instead of the customer's.")
    static let department = Parameter.option("department", .text("CODE"), "Cost centre instead of the customer's.")
    static let account = Parameter.option("account", .text("CODE"), "G/L account, for account lines.")
    static let remarks = Parameter.option("remarks", .text(), "Free text; stands in the invoice's comments.")

    var declarations: [Declaration] {
        [
            invoiceNo.declaration, invoiceDate.declaration, dpp.declaration, ppn.declaration, customer.declaration,
            FakturFields.type.declaration, FakturFields.currency.declaration, FakturFields.kurs.declaration,
            FakturFields.wtax.declaration, FakturFields.taxCode.declaration, FakturFields.terms.declaration,
            FakturFields.project.declaration, FakturFields.department.declaration,
            FakturFields.account.declaration, FakturFields.remarks.declaration,
        ]
    }

    /// Writes what was given into the faktur; the customer was looked up before.
    func apply(_ given: Invocation, customer: Customer?, to faktur: inout Faktur) {
        if let text = given[invoiceNo] { faktur.invoiceNo = text }
        if let date = given[invoiceDate] { faktur.invoiceDate = date }
        if let amount = given[dpp] { faktur.dpp = amount }
        if let amount = given[ppn] { faktur.ppn = amount }
        if let customer { faktur.customer = customer.id }
        if let type = given[FakturFields.type] { faktur.type = type }
        if let currency = given[FakturFields.currency] { faktur.currency = currency }
        if let rate = given[FakturFields.kurs] { faktur.kurs = rate }
        if let amount = given[FakturFields.wtax] { faktur.wtaxAmount = amount }
        if let code = given[FakturFields.taxCode] { faktur.taxCode = code }
        if let days = given[FakturFields.terms] { faktur.paymentTermsDays = Int(days) }
        if let code = given[FakturFields.project] { faktur.project = code }
        if let code = given[FakturFields.department] { faktur.department = code }
        if let code = given[FakturFields.account] { faktur.account = code }
        if let text = given[FakturFields.remarks] { faktur.remarks = text }
    }

    /// The customer that was named; `nil` when none was. Throws `CUSTOMER-UNKNOWN` with the nearest code.
    func customer(_ given: Invocation, in office: Office) async throws(Failure) -> Customer? {
        guard let code = given[customer] else { return nil }
        if let customer = try await office.customers.customer(code: code) { return customer }
        let codes = try await office.customers.list(after: nil, limit: 1000).compactMap(\.code)
        let meant = Similarity.nearest(to: code, among: codes).map { "Did you mean \($0)? " } ?? ""
        throw Failure(
            .customerUnknown, .askHuman, "There is no customer with the code \(code).",
            advice: "\(meant)Add it with \"tieout customer add\", or look the code up with \"tieout customer list\".",
            place: "--customer")
    }
}
