import Base
import Model

/// The reference by which a faktur's documents are found in the ledger: `TO-7K3M9Q2F4X8WJ5TC`.
///
/// Derived from the faktur alone (type, customer, invoice number, generation), so that even a Tieout that lost its
/// database and imported the same fakturs again finds what it posted before. Eighty bits of SHA-256 in Crockford's
/// base 32: no letters that look like digits, short enough for a field of twenty characters.
struct FakturReference {
    let text: String

    /// `part` tells a faktur's documents apart: the invoice has none.
    init(_ faktur: Faktur, customer: Customer?, part: String = "", digest: DigestFunction) {
        let source: JSON = [
            "type": JSON(faktur.type.rawValue), "customer": JSON(customer?.code ?? customer?.name),
            "invoice_no": JSON(faktur.invoiceNo), "generation": JSON(faktur.generation), "part": JSON(part),
        ]
        text = "TO-" + FakturReference.base32(hexadecimal: digest(Array(source.canonical.utf8)))
    }

    private static func base32(hexadecimal: String) -> String {
        let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
        var text = ""
        var rest = hexadecimal.prefix(20)
        while rest.count >= 5 {  // Five hexadecimal digits are twenty bits: four letters.
            let bits = Int(rest.prefix(5), radix: 16) ?? 0
            for shift in [15, 10, 5, 0] { text.append(alphabet[bits >> shift & 31]) }
            rest = rest.dropFirst(5)
        }
        return text
    }
}
