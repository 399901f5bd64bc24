extension Saying {
    /// The field a problem of a faktur belongs to, and the code a kept failure begins with.
    static let fakturFields: [Saying] = [
        Saying(
            "type: {*problem}", id: "jenis: {*problem}", ro: "tip: {*problem}",
            hu: "típus: {*problem}"),
        Saying(
            "status: {*problem}", id: "status: {*problem}", ro: "stare: {*problem}",
            hu: "állapot: {*problem}"),
        Saying(
            "faktur_no: {*problem}", id: "no. faktur: {*problem}", ro: "nr. faktur: {*problem}",
            hu: "faktur száma: {*problem}"),
        Saying(
            "faktur_date: {*problem}", id: "tanggal faktur: {*problem}", ro: "data faktur: {*problem}",
            hu: "faktur kelte: {*problem}"),
        Saying(
            "dpp: {*problem}", id: "dpp: {*problem}", ro: "dpp: {*problem}",
            hu: "dpp: {*problem}"),
        Saying(
            "ppn: {*problem}", id: "ppn: {*problem}", ro: "ppn: {*problem}",
            hu: "ppn: {*problem}"),
        Saying(
            "doc_num: {*problem}", id: "DocNum: {*problem}", ro: "DocNum: {*problem}",
            hu: "DocNum: {*problem}"),
        Saying(
            "invoice_date: {*problem}", id: "tanggal invoice: {*problem}", ro: "data facturii: {*problem}",
            hu: "számla kelte: {*problem}"),
        Saying(
            "customer: {*problem}", id: "pelanggan: {*problem}", ro: "client: {*problem}",
            hu: "ügyfél: {*problem}"),
        Saying(
            "currency: {*problem}", id: "mata uang: {*problem}", ro: "monedă: {*problem}",
            hu: "pénznem: {*problem}"),
        Saying(
            "wtax_amount: {*problem}", id: "pajak dipotong: {*problem}", ro: "impozit reținut la sursă: {*problem}",
            hu: "levont adó: {*problem}"),
        Saying(
            "kurs: {*problem}", id: "kurs: {*problem}", ro: "kurs: {*problem}",
            hu: "kurs: {*problem}"),
        Saying(
            "item: {*problem}", id: "barang: {*problem}", ro: "articol: {*problem}",
            hu: "cikk: {*problem}"),
        Saying(
            "account: {*problem}", id: "akun buku besar: {*problem}", ro: "cont contabil: {*problem}",
            hu: "főkönyvi számla: {*problem}"),
        Saying(
            "project: {*problem}", id: "proyek: {*problem}", ro: "proiect: {*problem}",
            hu: "projekt: {*problem}"),
        Saying(
            "department: {*problem}", id: "pusat biaya: {*problem}", ro: "centru de cost: {*problem}",
            hu: "költséghely: {*problem}"),
        Saying(
            "tax_code: {*problem}", id: "kode pajak: {*problem}", ro: "cod de taxă: {*problem}",
            hu: "adókód: {*problem}"),
        Saying(
            "remarks: {*problem}", id: "catatan: {*problem}", ro: "observații: {*problem}",
            hu: "megjegyzés: {*problem}"),
        Saying(
            "{code} [{place}]: {*words}", id: "{code} [{place}]: {*words}", ro: "{code} [{place}]: {*words}",
            hu: "{code} [{place}]: {*words}"),
        Saying(
            "SAP-{code}: {*words}", id: "SAP-{code}: {*words}", ro: "SAP-{code}: {*words}",
            hu: "SAP-{code}: {*words}"),
        Saying(
            "FAKTUR-{code}: {*words}", id: "FAKTUR-{code}: {*words}", ro: "FAKTUR-{code}: {*words}",
            hu: "FAKTUR-{code}: {*words}"),
        Saying(
            "JOURNAL-{code}: {*words}", id: "JOURNAL-{code}: {*words}", ro: "JOURNAL-{code}: {*words}",
            hu: "JOURNAL-{code}: {*words}"),
        Saying(
            "CANCELLATION-{code}: {*words}", id: "CANCELLATION-{code}: {*words}", ro: "CANCELLATION-{code}: {*words}",
            hu: "CANCELLATION-{code}: {*words}"),
        Saying(
            "DELIVERY-{code}: {*words}", id: "DELIVERY-{code}: {*words}", ro: "DELIVERY-{code}: {*words}",
            hu: "DELIVERY-{code}: {*words}"),
        Saying(
            "UNCERTAIN-{code}: {*words}", id: "UNCERTAIN-{code}: {*words}", ro: "UNCERTAIN-{code}: {*words}",
            hu: "UNCERTAIN-{code}: {*words}"),
        Saying(
            "TARGET-{code}: {*words}", id: "TARGET-{code}: {*words}", ro: "TARGET-{code}: {*words}",
            hu: "TARGET-{code}: {*words}"),
        Saying(
            "STORE-{code}: {*words}", id: "STORE-{code}: {*words}", ro: "STORE-{code}: {*words}",
            hu: "STORE-{code}: {*words}"),
        Saying(
            "CUSTOMER-{code}: {*words}", id: "CUSTOMER-{code}: {*words}", ro: "CUSTOMER-{code}: {*words}",
            hu: "CUSTOMER-{code}: {*words}"),
        Saying(
            "TIEOUT-{code}: {*words}", id: "TIEOUT-{code}: {*words}", ro: "TIEOUT-{code}: {*words}",
            hu: "TIEOUT-{code}: {*words}"),
    ]
}
