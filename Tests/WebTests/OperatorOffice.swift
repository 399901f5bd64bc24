import Base
import FakturPosting
import Model
import Store
import TestSupport

@testable import Web

extension WebOffice {
    /// A customer the ledger knows, and an answered faktur of theirs.
    @discardableResult
    func keepFaktur(_ number: String = "001/TEST/2026", customer code: String = "C00001") async throws -> FakturID {
        let customer: CustomerID
        if let kept = try await store.customers.customer(code: code) {
            customer = kept.id
        } else {
            let new = Customer(id: CustomerID(0), code: code, name: "PT \(code)")
            customer = try await desk.customerDesk.add(new, by: "ani")
        }
        var faktur = Faktur(
            id: FakturID(0), type: .sales, invoiceNo: number,
            invoiceDate: CalendarDate("2025-11-03") ?? CalendarDate(daysSince1970: 0), currency: "IDR",
            dpp: Amount(1_000_000), ppn: Amount(110_000), createdBy: "ani", createdAt: time.now)
        faktur.customer = customer
        faktur.status = .answered
        faktur.fakturNo = "04002507356880" + number.prefix(3)
        faktur.fakturDate = faktur.invoiceDate
        return try await desk.add([faktur], by: "ani")[0]
    }

    /// A delivery whose answer was lost: nobody knows whether the ledger holds it.
    func keepUncertain() async throws {
        await ledger.meet(.loseThenNothing)
        _ = try await desk.post(try await keepFaktur(), by: "ani")
    }

    /// A raw document of one invoice with one line.
    func keepRawDocument(_ id: String = "raw1") async throws {
        let invoice: JSON = [
            "id": 1, "serie": "BV", "numar": "7", "denumire_client": "Agro <Ploiești> S.R.L.",
            "cod_unic_client": "RO42366717",
            "articole": [
                [
                    "nume_produs": "Grâu", "cod_conta_produs": "371", "cantitate": .number("2"),
                    "pret_unitar": .number("10.5"), "detalii": "",
                ]
            ],
        ]
        _ = try await store.rawDocuments.keep([RawArrival(id: id, source: "fgo", data: invoice)], at: time.now)
    }
}
