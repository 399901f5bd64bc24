extension Saying {
    /// Why an act on a faktur was refused, and what the job that compares fakturs with the ledger says.
    static let fakturActs: [Saying] = [
        Saying(
            "There is no faktur {id}.", id: "Tidak ada faktur {id}.", ro: "Nu există faktur {id}.",
            hu: "Nincs {id}. faktur."),
        Saying(
            "Look up its number in the list of fakturs.", id: "Cari nomornya di daftar faktur.",
            ro: "Căutați numărul ei în lista facturilor fiscale.",
            hu: "Keresse meg a számát a fakturok listájában."),
        Saying(
            "A faktur number has at most {count} characters.", id: "Nomor faktur paling panjang {count} karakter.",
            ro: "Un număr de factură fiscală are cel mult {count} caractere.",
            hu: "A faktur száma legfeljebb {count} karakter."),
        Saying(
            "Type it as it stands on the tax invoice.", id: "Ketik seperti tertera di faktur pajak.",
            ro: "Introduceți-l așa cum apare pe factura fiscală.",
            hu: "Írja be úgy, ahogy az adószámlán áll."),
        Saying(
            "A purchase faktur is answered together with its scanned document.",
            id: "Faktur pembelian dijawab bersama dokumen pindaiannya.",
            ro: "La o factură fiscală de achiziție se răspunde împreună cu documentul scanat.",
            hu: "A beszerzési fakturt a beszkennelt dokumentumával együtt kell megválaszolni."),
        Saying(
            "Give the scanned document too.", id: "Sertakan juga dokumen pindaiannya.",
            ro: "Adăugați și documentul scanat.",
            hu: "Adja meg a beszkennelt dokumentumot is."),
        Saying(
            "Faktur {id} can't be changed: its invoice is in the ledger.",
            id: "Faktur {id} tidak dapat diubah: invoice-nya ada di buku besar.",
            ro: "Faktur {id} nu poate fi modificată: factura ei este în registrul contabil.",
            hu: "{id}. faktur nem módosítható: a számlája a főkönyvben van."),
        Saying(
            "Faktur {id} can't be changed: its invoice is on its way, and may be in the ledger.",
            id: "Faktur {id} tidak dapat diubah: invoice-nya sedang dikirim, dan mungkin sudah ada di buku besar.",
            ro: "Faktur {id} nu poate fi modificată: factura ei este pe drum și poate fi deja în registrul contabil.",
            hu: "{id}. faktur nem módosítható: a számlája úton van, és lehet, hogy már a főkönyvben van."),
        Saying(
            "Cancel it first; then it can be corrected and posted anew.",
            id: "Batalkan dahulu; lalu dapat dikoreksi dan dibukukan lagi.",
            ro: "Anulați-o mai întâi; apoi poate fi corectată și înregistrată din nou.",
            hu: "Előbb sztornózza; utána javítható és újra könyvelhető."),
        Saying(
            "Wait until that is known, then try again.", id: "Tunggu sampai itu diketahui, lalu coba lagi.",
            ro: "Așteptați până se știe, apoi încercați din nou.",
            hu: "Várja meg, amíg kiderül, majd próbálja újra."),
        Saying(
            "Faktur {id} changed while you were working on it.", id: "Faktur {id} berubah saat Anda mengerjakannya.",
            ro: "Faktur {id} s-a schimbat în timp ce lucrați la ea.",
            hu: "{id}. faktur megváltozott, miközben Ön dolgozott rajta."),
        Saying(
            "Look at it again, and repeat your change if it is still needed.",
            id: "Lihat lagi, dan ulangi perubahan Anda bila masih perlu.",
            ro: "Verificați din nou și repetați modificarea dacă mai este necesară.",
            hu: "Nézze meg újra, és ismételje meg a módosítást, ha még szükséges."),
        Saying(
            "Faktur {id} is {*status} and can't be {*act}.",
            id: "Faktur {id} berstatus {*status} dan tidak dapat {*act}.",
            ro: "Faktur {id} are starea „{*status}” și nu poate fi {*act}.",
            hu: "{id}. faktur állapota: {*status}. Nem vihető ebbe az állapotba: {*act}."),
        Saying(
            "Faktur {id} is {*status} and can't be answered.",
            id: "Faktur {id} berstatus {*status} dan tidak dapat dijawab.",
            ro: "La faktur {id} nu se mai poate răspunde: are starea „{*status}”.",
            hu: "{id}. faktur állapota: {*status}. Most nem válaszolható meg."),
        Saying(
            "reopened", id: "dibuka lagi", ro: "redeschisă",
            hu: "újranyitva"),
        Saying(
            "numbered by hand", id: "dinomori manual", ro: "numerotată manual",
            hu: "kézzel számozva"),
        Saying(
            "Faktur {id} can't be cancelled yet: nobody knows whether the ledger holds its invoice.",
            id: "Faktur {id} belum dapat dibatalkan: belum diketahui apakah invoice-nya ada di buku besar.",
            ro: "Faktur {id} nu poate fi anulată încă: nu se știe dacă factura ei este în registrul contabil.",
            hu: "{id}. faktur még nem sztornózható: nem tudni, megvan-e a számlája a főkönyvben."),
        Saying(
            "Retry its delivery: Tieout looks in the ledger.",
            id: "Coba lagi pengirimannya: Tieout memeriksa buku besar.",
            ro: "Reîncercați livrarea: Tieout caută în registrul contabil.",
            hu: "Próbálja újra a kézbesítését: a Tieout megnézi a főkönyvben."),
        Saying(
            "Then cancel it.", id: "Lalu batalkan.", ro: "Apoi anulați-o.",
            hu: "Utána sztornózza."),
        Saying(
            "The ledger no longer holds invoice {number}.", id: "Buku besar tidak lagi punya invoice {number}.",
            ro: "Registrul contabil nu mai are factura {number}.",
            hu: "A főkönyvben már nincs meg {number} számú számla."),
        Saying(
            "Ask accounting what became of it.", id: "Tanyakan ke bagian akuntansi apa yang terjadi dengannya.",
            ro: "Întrebați contabilitatea ce s-a ales de ea.",
            hu: "Kérdezze meg a könyvelőket, mi lett vele."),
        Saying(
            "The ledger holds no invoice with the key {key}.", id: "Buku besar tidak punya invoice dengan kunci {key}.",
            ro: "Registrul contabil nu are nicio factură cu cheia {key}.",
            hu: "A főkönyvben nincs {key} kulcsú számla."),
        Saying(
            "Give the invoice's internal key (SAP: DocEntry), not its number.",
            id: "Berikan kunci internal invoice (SAP: DocEntry), bukan nomornya.",
            ro: "Dați cheia internă a facturii (SAP: DocEntry), nu numărul ei.",
            hu: "A számla belső kulcsát adja meg (SAP: DocEntry), ne a számát."),
        Saying(
            "Invoice {number} belongs to customer {theirs}, the faktur to {ours}.",
            id: "Invoice {number} milik pelanggan {theirs}, faktur milik {ours}.",
            ro: "Factura {number} aparține clientului {theirs}, factura fiscală clientului {ours}.",
            hu: "{number} számú számla ügyfele {theirs}, a faktur ügyfele {ours}."),
        Saying(
            "Invoice {number} belongs to customer {theirs}, the faktur to nobody.",
            id: "Invoice {number} milik pelanggan {theirs}, faktur tidak punya pelanggan.",
            ro: "Factura {number} aparține clientului {theirs}, factura fiscală nu are client.",
            hu: "{number} számú számla ügyfele {theirs}, a fakturnak nincs ügyfele."),
        Saying(
            "Link an invoice of the same customer.", id: "Tautkan invoice pelanggan yang sama.",
            ro: "Legați o factură a aceluiași client.",
            hu: "Ugyanannak az ügyfélnek a számláját kapcsolja össze."),
        Saying(
            "Nobody has asked for faktur {id} to be posted yet.", id: "Belum ada yang meminta faktur {id} dibukukan.",
            ro: "Încă nu a cerut nimeni înregistrarea pentru faktur {id}.",
            hu: "Még senki sem kérte a könyvelését: {id}. faktur."),
        Saying(
            "Look at its preview, then post it.", id: "Lihat pratinjaunya, lalu bukukan.",
            ro: "Vedeți previzualizarea, apoi înregistrați-o.",
            hu: "Nézze meg az előnézetét, majd könyvelje."),
        Saying(
            "Compares posted fakturs with the ledger, and notices cancellations and changes made there.",
            id:
                "Membandingkan faktur yang sudah dibukukan dengan buku besar, dan mendapati pembatalan dan perubahan di sana.",
            ro:
                "Compară facturile fiscale înregistrate cu registrul contabil și observă anulările și modificările făcute acolo.",
            hu: "A könyvelt fakturokat összeveti a főkönyvvel, és észreveszi az ottani sztornókat és módosításokat."),
        Saying(
            "agree", id: "cocok", ro: "se potrivesc",
            hu: "egyezik"),
        Saying(
            "differ", id: "berbeda", ro: "diferă",
            hu: "eltér"),
        Saying(
            "cancelled in the ledger", id: "dibatalkan di buku besar", ro: "anulate în registrul contabil",
            hu: "a főkönyvben sztornózva"),
        Saying(
            "Faktur {id} ({invoice}): {*difference}", id: "Faktur {id} ({invoice}): {*difference}",
            ro: "Faktur {id} ({invoice}): {*difference}",
            hu: "{id}. faktur ({invoice}): {*difference}"),
    ]
}
