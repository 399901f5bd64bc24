extension Saying {
    /// A plan of an order, line by line, and what a run counts.
    static let orderPlan: [Saying] = [
        Saying(
            "  customer {company}", id: "  pelanggan {company}", ro: "  client {company}", hu: "  ügyfél: {company}"),
        Saying(
            "+ customer {company}", id: "+ pelanggan {company}", ro: "+ client {company}", hu: "+ ügyfél: {company}"),
        Saying(
            "! customer {company} is not in the book", id: "! pelanggan {company} tidak ada di buku pesanan",
            ro: "! clientul {company} nu este în evidență", hu: "! az ügyfél nincs a rendeléskönyvben: {company}"),
        Saying("+ part {part}", id: "+ barang {part}", ro: "+ articol {part}", hu: "+ alkatrész: {part}"),
        Saying(
            "- line {quantity} x {part} at {price}", id: "- baris {quantity} x {part} @ {price}",
            ro: "- linie {quantity} x {part} la {price}", hu: "- sor: {quantity} x {part}, ár: {price}"),
        Saying(
            "~ line {quantity} x {part} at {price}", id: "~ baris {quantity} x {part} @ {price}",
            ro: "~ linie {quantity} x {part} la {price}", hu: "~ sor: {quantity} x {part}, ár: {price}"),
        Saying(
            "    now {quantity} x {part} at {price}", id: "    menjadi {quantity} x {part} @ {price}",
            ro: "    acum {quantity} x {part} la {price}", hu: "    most: {quantity} x {part}, ár: {price}"),
        Saying(
            "    now {quantity} x new {part} at {price}", id: "    menjadi {quantity} x {part} (baru) @ {price}",
            ro: "    acum {quantity} x {part} (nou) la {price}", hu: "    most: {quantity} x {part} (új), ár: {price}"),
        Saying(
            "+ line {quantity} x {part} at {price}", id: "+ baris {quantity} x {part} @ {price}",
            ro: "+ linie {quantity} x {part} la {price}", hu: "+ sor: {quantity} x {part}, ár: {price}"),
        Saying(
            "+ line {quantity} x new {part} at {price}", id: "+ baris {quantity} x {part} (baru) @ {price}",
            ro: "+ linie {quantity} x {part} (nou) la {price}", hu: "+ sor: {quantity} x {part} (új), ár: {price}"),
        Saying(
            "  {n} line unchanged", id: "  {n} baris tetap", ro: "  {n} linie neschimbată", hu: "  {n} sor változatlan"),
        Saying(
            "  {n} lines unchanged", id: "  {n} baris tetap", ro: "  linii neschimbate: {n}",
            hu: "  {n} sor változatlan"),
        Saying(
            "! missing “{product}”: {*why}", id: "! tidak ada “{product}”: {*why}",
            ro: "! lipsește „{product}”: {*why}", hu: "! hiányzik: „{product}”: {*why}"),
        Saying(
            "! {field}: {*message}", id: "! {field}: {*message}", ro: "! {field}: {*message}",
            hu: "! {field}: {*message}"),
        Saying("+ order {key}", id: "+ pesanan {key}", ro: "+ comandă {key}", hu: "+ rendelés: {key}"),
        Saying("~ order {order}", id: "~ pesanan {order}", ro: "~ comandă {order}", hu: "~ rendelés: {order}"),
        Saying(
            "~ order {order}, moved from customer {customer}",
            id: "~ pesanan {order}, dipindah dari pelanggan {customer}",
            ro: "~ comandă {order}, mutată de la clientul {customer}",
            hu: "~ rendelés: {order}; áthelyezve, korábbi ügyfél: {customer}"),
        Saying(
            "  order {order}, up to date", id: "  pesanan {order}, sudah mutakhir", ro: "  comandă {order}, la zi",
            hu: "  rendelés: {order}; naprakész"),
        Saying(
            "! order {order} is {*state} and left alone, as the invoice says",
            id: "! pesanan {order} berstatus {*state} dan dibiarkan, sesuai invoice",
            ro: "! comanda {order} este {*state} și rămâne neatinsă, la fel cu factura",
            hu: "! rendelés: {order}; állapota: {*state}, nem nyúlunk hozzá, egyezik a számlával"),
        Saying(
            "! order {order} is {*state} and left alone: {*differences}",
            id: "! pesanan {order} berstatus {*state} dan dibiarkan: {*differences}",
            ro: "! comanda {order} este {*state} și rămâne neatinsă: {*differences}",
            hu: "! rendelés: {order}; állapota: {*state}, nem nyúlunk hozzá: {*differences}"),
        Saying("pending", id: "tertunda", ro: "în așteptare", hu: "függőben"),
        Saying("issued", id: "diterbitkan", ro: "emisă", hu: "kiadva"),
        Saying("on hold", id: "ditahan", ro: "suspendată", hu: "felfüggesztve"),
        Saying("shipped", id: "dikirim", ro: "expediată", hu: "kiszállítva"),
        Saying("completed", id: "selesai", ro: "finalizată", hu: "teljesítve"),
        Saying("lost", id: "hilang", ro: "pierdută", hu: "elveszett"),
        Saying("returned", id: "dikembalikan", ro: "returnată", hu: "visszaküldve"),
        Saying("documents", id: "dokumen", ro: "documente", hu: "dokumentum"),
        Saying(
            "documents synced", id: "dokumen tersinkron", ro: "documente sincronizate", hu: "szinkronizált dokumentum"),
        Saying(
            "documents not wholly synced", id: "dokumen belum tersinkron seluruhnya",
            ro: "documente nesincronizate complet", hu: "nem teljesen szinkronizált dokumentum"),
        Saying("documents left", id: "dokumen dilepas", ro: "documente lăsate", hu: "elengedett dokumentum"),
        Saying("invoices", id: "invoice", ro: "facturi", hu: "számla"),
        Saying("invoices partial", id: "invoice sebagian", ro: "facturi parțiale", hu: "részleges számla"),
        Saying("invoices failed", id: "invoice gagal", ro: "facturi eșuate", hu: "sikertelen számla"),
        Saying("orders unchanged", id: "pesanan tetap", ro: "comenzi neschimbate", hu: "változatlan rendelés"),
        Saying("orders created", id: "pesanan dibuat", ro: "comenzi create", hu: "létrehozott rendelés"),
        Saying("orders changed", id: "pesanan diubah", ro: "comenzi modificate", hu: "módosított rendelés"),
        Saying("customers created", id: "pelanggan dibuat", ro: "clienți creați", hu: "létrehozott ügyfél"),
        Saying("parts created", id: "barang dibuat", ro: "articole create", hu: "létrehozott alkatrész"),
        Saying("lines added", id: "baris ditambahkan", ro: "linii adăugate", hu: "hozzáadott sor"),
        Saying("lines changed", id: "baris diubah", ro: "linii modificate", hu: "módosított sor"),
        Saying("lines removed", id: "baris dihapus", ro: "linii eliminate", hu: "törölt sor"),
    ]
}
