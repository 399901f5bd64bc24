extension Saying {
    /// What the audit says a deed was done to. Apart from all others: a subject is two words, and any text could be one.
    static let subjects: [Saying] = [
        Saying("faktur {id}", id: "faktur {id}", ro: "factura fiscală {id}", hu: "{id}. faktur"),
        Saying("fakturs", id: "faktur", ro: "facturi fiscale", hu: "fakturok"),
        Saying("user {name}", id: "pengguna {name}", ro: "utilizatorul {name}", hu: "felhasználó: {name}"),
        Saying("customer {id}", id: "pelanggan {id}", ro: "clientul {id}", hu: "{id}. ügyfél"),
        Saying("customers", id: "pelanggan", ro: "clienți", hu: "ügyfelek"),
        Saying("invoice {id}", id: "invoice {id}", ro: "factura {id}", hu: "{id}. számla"),
        Saying("billing", id: "penagihan", ro: "facturare", hu: "számlázás"),
        Saying("delivery {id}", id: "pengiriman {id}", ro: "livrarea {id}", hu: "{id}. kézbesítés"),
        Saying("job {name}", id: "pekerjaan {name}", ro: "sarcina {name}", hu: "feladat: {name}"),
        Saying("run {id}", id: "proses {id}", ro: "rularea {id}", hu: "{id}. futás"),
        Saying("token {name}", id: "token {name}", ro: "tokenul {name}", hu: "token: {name}"),
        Saying(
            "bulk posting {id}", id: "pembukuan massal {id}", ro: "înregistrarea în masă {id}",
            hu: "{id}. tömeges könyvelés"),
        Saying(
            "raw document {id}", id: "dokumen mentah {id}", ro: "documentul brut {id}", hu: "nyers dokumentum: {id}"),
    ]
}
