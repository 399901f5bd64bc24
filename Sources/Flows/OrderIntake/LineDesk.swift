import Base
import Model

/// Takes an invoice's lines one by one, and makes of each a line of the order or a missing product.
struct LineDesk {
    let holdings: BookHoldings
    let settings: OrderSettings
    /// Parts the order's lines name already: between two parts of one name, the one chosen before stays chosen.
    let orderedParts: Set<Int64>

    private(set) var lines: [OrderPlan.Line] = []
    private(set) var newParts: [PartDraft] = []
    private(set) var missing: [SyncLog.MissingProduct] = []
    private(set) var warnings: [Problem] = []
    /// Figures the book can't hold: the invoice waits for a person.
    private var unusable: [Problem] = []

    init(holdings: BookHoldings, settings: OrderSettings, orderedParts: Set<Int64>) {
        self.holdings = holdings
        self.settings = settings
        self.orderedParts = orderedParts
    }

    mutating func take(_ line: RawInvoiceLine) {
        switch choosePart(for: line) {
        case .missing(let reason):
            missing.append(SyncLog.MissingProduct(name: line.name, code: line.code, reason: reason))
        case .part(let part):
            let quantity = figure(
                line.quantity, "\(line.path).cantitate", places: BookLimits.quantityPlaces, end: BookLimits.quantityEnd)
            let price = figure(line.price, "\(line.path).pret_unitar", places: BookLimits.pricePlaces)
            guard let quantity, let price else { return }
            lines.append(
                OrderPlan.Line(
                    path: line.path, part: part, quantity: quantity, price: price, currency: settings.currency,
                    reference: reference(line)))
        }
    }

    /// Throws when a figure, or the total, is beyond what the book can hold.
    func check() throws(Failure) {
        guard unusable.isEmpty else { throw .figuresUnusable(unusable) }
        let nets = lines.map { $0.quantity.times($0.price, places: Amount.places, .halfUp) }
        guard nets.allSatisfy({ $0 != nil }), nets.compactMap(\.self).total() != nil else {
            throw .figuresUnusable([
                Problem("articole", "the total is beyond 13 digits before the point", remedy: "Correct the figures.")
            ])
        }
    }
}

// MARK: - Parts

extension LineDesk {
    private enum Choice {
        case part(OrderPlan.PartChoice)
        case missing(String)
    }

    private mutating func choosePart(for line: RawInvoiceLine) -> Choice {
        let name = BookText.kept(line.name)
        let code = line.code.map { BookText.kept($0) }
        if name.isEmpty { return .missing("the line names no product") }
        if line.quantity.isNegative { return .missing("a quantity of \(line.quantity.text) can't be ordered") }
        if line.price.isNegative { return .missing("a price of \(line.price.text) can't be ordered") }
        if let code {
            let coded = candidates(among: holdings.parts(code: code)) { $0.code == code }
            let fitting = coded.count > 1 ? coded.filter { NameKey(nameOf($0)) == NameKey(name) } : coded
            if !coded.isEmpty { return decide(among: fitting.isEmpty ? coded : fitting, by: "code \(code)") }
        }
        // A part that has another code is another part; a line without a code takes whatever has its name.
        let named = candidates(among: holdings.parts(named: NameKey(name)).filter { code == nil || $0.code == nil }) {
            NameKey($0.name) == NameKey(name) && (code == nil || $0.code == nil)
        }
        return named.isEmpty ? create(name: name, code: code) : decide(among: named, by: "the name \(name)")
    }

    /// Those of the book, and those this plan creates already.
    private func candidates(
        among parts: [BookPart], _ fits: (PartDraft) -> Bool
    ) -> [OrderPlan.PartChoice] {
        parts.sorted { $0.id < $1.id }.map { .found($0) }
            + newParts.indices.filter { fits(newParts[$0]) }.map { .new($0) }
    }

    private func decide(among candidates: [OrderPlan.PartChoice], by what: String) -> Choice {
        let ordered = candidates.filter { choice in
            if case .found(let part) = choice { orderedParts.contains(part.id) } else { false }
        }
        let chosen = candidates.count > 1 && ordered.count == 1 ? ordered : candidates
        guard chosen.count == 1, let choice = chosen.first else {
            let words = candidates.map { choice in
                if case .found(let part) = choice { part.words } else { "the new \(nameOf(choice))" }
            }
            return .missing("the book holds \(candidates.count) parts with \(what): \(words.joined(separator: ", "))")
        }
        if case .found(let part) = choice, !part.isSalable {
            return .missing("part \(part.words) may not be sold: mark it as salable in the book")
        }
        return .part(choice)
    }

    private mutating func create(name: String, code: String?) -> Choice {
        guard name.unicodeScalars.count <= BookLimits.nameLengthMax else {
            return .missing(
                "its name is longer than \(BookLimits.nameLengthMax) characters, and the book has no such part")
        }
        guard (code?.unicodeScalars.count ?? 0) <= BookLimits.codeLengthMax else {
            return .missing(
                "its code is longer than \(BookLimits.codeLengthMax) characters, and the book has no such part")
        }
        newParts.append(PartDraft(name: name, code: code))
        return .part(.new(newParts.count - 1))
    }

    private func nameOf(_ choice: OrderPlan.PartChoice) -> String {
        switch choice {
        case .found(let part): part.name
        case .new(let index): newParts[index].name
        }
    }
}

// MARK: - Figures and text

extension LineDesk {
    /// The figure exactly; rounded when the settings allow it; otherwise a reason to park the invoice.
    private mutating func figure(_ figure: RawFigure, _ path: String, places: Int, end: Amount? = nil) -> Amount? {
        var value = figure.exact(places: places)
        if value == nil, settings.extraDigits == .round, let rounded = figure.rounded(places: places, .halfUp) {
            value = rounded
            warnings.append(
                Problem(
                    path, "\(figure.text) was rounded to \(rounded.text(minimumPlaces: 0))",
                    remedy: "Nothing, when the setting is meant so.", severity: .warning))
        }
        if let value, end.map({ value < $0 }) ?? true { return value }
        let why = value == nil ? "has more than \(places) decimal places" : "is too large for the book"
        unusable.append(
            Problem(path, "\(figure.text) \(why)", remedy: "Correct the figure, or allow rounding in the settings."))
        return nil
    }

    /// The details of the line; what the book has no room for is cut, and the plan says so.
    private mutating func reference(_ line: RawInvoiceLine) -> String {
        let text = BookText.kept(line.details)
        guard text.unicodeScalars.count > BookLimits.referenceLengthMax else { return text }
        warnings.append(
            Problem(
                "\(line.path).detalii",
                "only its first \(BookLimits.referenceLengthMax - 1) characters fit the order line",
                remedy: "Shorten it at the source if the rest matters.", severity: .warning))
        let start = String(String.UnicodeScalarView(text.unicodeScalars.prefix(BookLimits.referenceLengthMax - 1)))
        return BookText.kept(start) + "…"
    }
}
