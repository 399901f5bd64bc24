package import Base

/// An invoice as the billing application (FGO) exports it into a raw document. Nothing in it is rounded or guessed.
package struct RawInvoice: Hashable, Sendable {
    /// As the document writes it, a number or a text; `null` when it is absent.
    package let id: JSON
    package let serie: String
    package let numar: String
    /// `denumire_client`, as written; empty when there is none.
    package let customerName: String
    /// `cod_unic_client`, the tax number (CUI) as written, with or without RO; empty when there is none.
    package let cui: String
    /// `data_emitere`: the day of a local time; absent when the document names none.
    package let issueDate: CalendarDate?
    /// `articole`, in the invoice's order: two lines with the same product stay two lines.
    package let lines: [RawInvoiceLine]

    package init(
        id: JSON, serie: String, numar: String, customerName: String, cui: String, issueDate: CalendarDate?,
        lines: [RawInvoiceLine]
    ) {
        self.id = id
        self.serie = serie
        self.numar = numar
        self.customerName = customerName
        self.cui = cui
        self.issueDate = issueDate
        self.lines = lines
    }
}

package struct RawInvoiceLine: Hashable, Sendable {
    /// Where it stands in the document: `data[1].articole[3]`.
    package let path: String
    /// `nume_produs`, as written; empty when there is none: such a line can't become an order line.
    package let name: String
    /// `cod_conta_produs`, the product's own code; `nil` when absent or blank.
    package let code: String?
    /// `cantitate`; zero and negative quantities are legal here, the flow has a rule for them.
    package let quantity: RawFigure
    /// `pret_unitar`.
    package let price: RawFigure
    /// `detalii`; empty when there is none.
    package let details: String

    package init(
        path: String, name: String, code: String?, quantity: RawFigure, price: RawFigure, details: String
    ) {
        self.path = path
        self.name = name
        self.code = code
        self.quantity = quantity
        self.price = price
        self.details = details
    }
}

/// A number of a document, digit by digit as it stands there.
///
/// Programs that compute in binary write `0.30000000000000004`: that has no exact amount, and whether it may be
/// rounded is the settings' decision.
package struct RawFigure: Hashable, Sendable {
    package let text: String

    /// The exact value when it fits the given number of places (at most six); `nil` when digits would be lost.
    package func exact(places: Int) -> Amount? {
        guard let amount = Amount(text), amount.fits(places: places) else { return nil }
        return amount
    }

    /// The value brought to a number of places; `nil` only when it is out of an amount's range.
    package func rounded(places: Int, _ rule: Rounding) -> Amount? { Amount(rounding: text, to: places, rule) }

    /// `nil` when the text spells no number.
    package init?(_ text: String) {
        guard Amount(rounding: text, to: Amount.places, .down) != nil else { return nil }
        self.text = text
    }

    package init(_ amount: Amount) { text = amount.text(minimumPlaces: 0) }
}
