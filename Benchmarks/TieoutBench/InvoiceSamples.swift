import Base

/// Invoices as a billing application exports them, the same for the same seed: 60 customers, 150 products, 1 to 12 lines.
struct InvoiceSamples {
    let customerCount: Int64 = 60
    let productCount: Int64 = 150
    let linesMax: Int64 = 12
    private let randomness = SeededRandomness(seed: 42)

    func invoices(_ count: Int) -> [JSON] { (1...count).map(invoice) }

    private func invoice(_ number: Int) -> JSON {
        let customer = randomness.number(in: 1...customerCount)
        let lines = (1...randomness.number(in: 1...linesMax)).map { place -> JSON in
            [
                "nume_produs": JSON("Produs \(randomness.number(in: 1...productCount)) bucată"),
                "cantitate": JSON(Amount(millionths: Int128(randomness.number(in: 1...2_000)) * 10_000) ?? .one),
                "pret_unitar": JSON(Amount(millionths: Int128(randomness.number(in: 1...99_999)) * 10_000) ?? .one),
                "detalii": JSON("rând \(place)"),
            ]
        }
        return [
            "id": JSON(number), "serie": "BENCH", "numar": JSON(String(1_000 + number)),
            "denumire_client": JSON("Client \(customer) SRL"), "cod_unic_client": JSON(String(10_000_000 + customer)),
            "data_emitere": "2026-11-20T10:00:00.000Z", "articole": JSON(lines),
        ]
    }
}
