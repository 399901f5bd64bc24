extension Saying {
    /// Why a faktur's posting stopped, or an act on it was refused.
    static let fakturFailures: [Saying] = [
        Saying(
            "invoice {number}", id: "invoice {number}", ro: "factura {number}",
            hu: "{number} számú számla"),
        Saying(
            "invoice {number}, invoice {second}", id: "invoice {number}, invoice {second}",
            ro: "factura {number}, factura {second}",
            hu: "{number} és {second} számú számla"),
        Saying(
            "invoice {number}, invoice {second}, invoice {third}",
            id: "invoice {number}, invoice {second}, invoice {third}",
            ro: "factura {number}, factura {second}, factura {third}",
            hu: "{number}, {second} és {third} számú számla"),
        Saying(
            "draft {entry}", id: "draf {entry}", ro: "ciorna {entry}",
            hu: "{entry} számú piszkozat"),
        Saying(
            "journal entry {number}", id: "jurnal {number}", ro: "nota contabilă {number}",
            hu: "{number} számú naplótétel"),
        Saying(
            "journal entry {number}, journal entry {second}", id: "jurnal {number}, jurnal {second}",
            ro: "nota contabilă {number}, nota contabilă {second}",
            hu: "{number} és {second} számú naplótétel"),
        Saying(
            "The ledger already holds {*document} with faktur number {number}, posted for another faktur of Tieout.",
            id:
                "Buku besar sudah punya {*document} dengan nomor faktur {number}, dibukukan untuk faktur Tieout yang lain.",
            ro:
                "Registrul contabil are deja {*document} cu numărul de faktur {number}, înregistrată pentru altă factură fiscală din Tieout.",
            hu:
                "A főkönyvben már megvan: {*document}, faktur száma {number}; a Tieout egy másik fakturjához könyvelték."
        ),
        Saying(
            "Compare the two fakturs; one of them has the wrong faktur number.",
            id: "Bandingkan kedua faktur; salah satunya memakai nomor faktur yang salah.",
            ro: "Comparați cele două facturi fiscale; una dintre ele are numărul greșit.",
            hu: "Hasonlítsa össze a két fakturt; az egyiknek hibás a száma."),
        Saying(
            "The ledger holds {count} invoices for this faktur: {*documents}.",
            id: "Buku besar punya {count} invoice untuk faktur ini: {*documents}.",
            ro: "Registrul contabil are {count} facturi pentru această factură fiscală: {*documents}.",
            hu: "A főkönyvben {count} számla van ehhez a fakturhoz: {*documents}."),
        Saying(
            "Cancel the wrong ones in the ledger, then retry: Tieout links the one that is left.",
            id: "Batalkan yang salah di buku besar, lalu coba lagi: Tieout menautkan yang tersisa.",
            ro: "Anulați-le pe cele greșite în registrul contabil, apoi reîncercați: Tieout o leagă pe cea rămasă.",
            hu: "Sztornózza a hibásakat a főkönyvben, majd próbálja újra: a Tieout a megmaradtat kapcsolja össze."),
        Saying(
            "The ledger keeps the invoice as {*draft} until somebody there approves it; it is not booked yet.",
            id: "Buku besar menyimpan invoice sebagai {*draft} sampai disetujui di sana; belum dibukukan.",
            ro:
                "Registrul contabil păstrează factura ca {*draft} până când o aprobă cineva acolo; nu este încă înregistrată.",
            hu: "A főkönyv így őrzi a számlát, amíg ott valaki jóvá nem hagyja: {*draft}; még nincs lekönyvelve."),
        Saying(
            "Ask for the approval in the ledger, then retry: Tieout links the invoice and sends nothing again.",
            id:
                "Minta persetujuan di buku besar, lalu coba lagi: Tieout menautkan invoice dan tidak mengirim apa pun lagi.",
            ro:
                "Cereți aprobarea în registrul contabil, apoi reîncercați: Tieout leagă factura și nu mai trimite nimic.",
            hu:
                "Kérje a jóváhagyást a főkönyvben, majd próbálja újra: a Tieout összekapcsolja a számlát, és semmit sem küld újra."
        ),
        Saying(
            "Invoice {number} was cancelled in the ledger.", id: "Invoice {number} dibatalkan di buku besar.",
            ro: "Factura {number} a fost anulată în registrul contabil.",
            hu: "{number} számú számlát sztornózták a főkönyvben."),
        Saying(
            "Draft {entry} was cancelled in the ledger.", id: "Draf {entry} dibatalkan di buku besar.",
            ro: "Ciorna {entry} a fost anulată în registrul contabil.",
            hu: "{entry} számú piszkozatot visszavonták a főkönyvben."),
        Saying(
            "Journal entry {number} was cancelled in the ledger.", id: "Jurnal {number} dibatalkan di buku besar.",
            ro: "Nota contabilă {number} a fost anulată în registrul contabil.",
            hu: "{number} számú naplótételt sztornózták a főkönyvben."),
        Saying(
            "If that was meant, cancel the faktur here too; then it can be corrected and posted anew.",
            id: "Bila memang disengaja, batalkan faktur di sini juga; lalu dapat dikoreksi dan dibukukan lagi.",
            ro: "Dacă așa s-a dorit, anulați factura fiscală și aici; apoi poate fi corectată și înregistrată din nou.",
            hu: "Ha ez volt a szándék, sztornózza a fakturt itt is; utána javítható és újra könyvelhető."),
        Saying(
            "Invoice {number} in the ledger differs from the faktur: {*differences}.",
            id: "Invoice {number} di buku besar berbeda dari faktur: {*differences}.",
            ro: "Factura {number} din registrul contabil diferă de factura fiscală: {*differences}.",
            hu: "{number} számú számla a főkönyvben eltér a fakturtól: {*differences}."),
        Saying(
            "total {currency} here {here}, there {*there}", id: "jumlah {currency} di sini {here}, di sana {*there}",
            ro: "total {currency} aici {here}, acolo {*there}",
            hu: "összesen ({currency}) itt {here}, ott {*there}"),
        Saying(
            "VAT {currency} here {here}, there {*there}", id: "PPN {currency} di sini {here}, di sana {*there}",
            ro: "TVA {currency} aici {here}, acolo {*there}",
            hu: "ÁFA ({currency}) itt {here}, ott {*there}"),
        Saying(
            "customer here {here}, there {*there}", id: "pelanggan di sini {here}, di sana {*there}",
            ro: "client aici {here}, acolo {*there}",
            hu: "ügyfél itt {here}, ott {*there}"),
        Saying(
            "date here {here}, there {*there}", id: "tanggal di sini {here}, di sana {*there}",
            ro: "data aici {here}, acolo {*there}",
            hu: "dátum itt {here}, ott {*there}"),
        Saying(
            "Decide which side is right: cancel the document in the ledger and retry, or link it as it is.",
            id: "Putuskan sisi mana yang benar: batalkan dokumen di buku besar dan coba lagi, atau tautkan apa adanya.",
            ro:
                "Decideți care parte are dreptate: anulați documentul în registrul contabil și reîncercați sau legați-l așa cum este.",
            hu:
                "Döntse el, melyik oldalnak van igaza: sztornózza a bizonylatot a főkönyvben és próbálja újra, vagy kapcsolja össze így."
        ),
        Saying(
            "{who} answered faktur {fakturs}, and who answers a faktur doesn't post it here.",
            id: "{who} menjawab faktur {fakturs}, dan yang menjawab faktur tidak membukukannya di sini.",
            ro: "{who} a răspuns la faktur {fakturs}, iar cine răspunde la o factură fiscală nu o înregistrează aici.",
            hu: "{who} válaszolta meg ezt a fakturt: {fakturs}; aki fakturt megválaszol, az itt nem könyveli."),
        Saying(
            "{who} answered faktur {fakturs} and others, and who answers a faktur doesn't post it here.",
            id: "{who} menjawab faktur {fakturs} dan lainnya, dan yang menjawab faktur tidak membukukannya di sini.",
            ro:
                "{who} a răspuns la faktur {fakturs} și la altele, iar cine răspunde la o factură fiscală nu o înregistrează aici.",
            hu:
                "{who} válaszolta meg ezeket a fakturokat: {fakturs} és mások; aki fakturt megválaszol, az itt nem könyveli."
        ),
        Saying(
            "Ask a colleague who may post to look at it and post it.",
            id: "Minta rekan yang berwenang membukukan untuk memeriksa dan membukukannya.",
            ro: "Rugați un coleg cu drept de înregistrare să o verifice și să o înregistreze.",
            hu: "Kérjen meg egy könyvelésre jogosult kollégát, hogy nézze meg és könyvelje."),
        Saying(
            "The ledger holds {*documents} for the same customer, day and total, without a reference.",
            id: "Buku besar punya {*documents} untuk pelanggan, hari, dan jumlah yang sama, tanpa referensi.",
            ro:
                "Registrul contabil are {*documents} pentru același client, aceeași zi și același total, fără referință.",
            hu: "A főkönyvben ugyanazzal az ügyféllel, nappal és összeggel, hivatkozás nélkül megvan: {*documents}."),
        Saying(
            "If it is this faktur, link it; otherwise say that the faktur is not there, and it is sent.",
            id: "Bila itu faktur ini, tautkan; bila bukan, katakan bahwa faktur tidak ada di sana, dan akan dikirim.",
            ro: "Dacă este această factură fiscală, legați-o; altfel spuneți că nu este acolo și va fi trimisă.",
            hu: "Ha ez az a faktur, kapcsolja össze; különben mondja azt, hogy nincs ott, és elküldjük."),
        Saying(
            "Faktur {id} has no document that waits for a decision.",
            id: "Faktur {id} tidak punya dokumen yang menunggu keputusan.",
            ro: "Faktur {id} nu are niciun document care așteaptă o decizie.",
            hu: "{id}. faktur: nincs döntésre váró bizonylata."),
        Saying(
            "Look at its status; it may have moved on.", id: "Lihat statusnya; mungkin sudah berubah.",
            ro: "Verificați starea; poate a evoluat între timp.",
            hu: "Nézze meg az állapotát; lehet, hogy már továbblépett."),
        Saying(
            "The journal entry can't be posted: {*reason}.", id: "Jurnal tidak dapat dibukukan: {*reason}.",
            ro: "Nota contabilă nu poate fi înregistrată: {*reason}.",
            hu: "A naplótétel nem könyvelhető: {*reason}."),
        Saying(
            "the ledger has no active G/L account {code}", id: "buku besar tidak punya akun buku besar aktif {code}",
            ro: "registrul contabil nu are contul contabil activ {code}",
            hu: "a főkönyvben nincs ilyen aktív főkönyvi számla: {code}"),
        Saying(
            "no receivable account is given", id: "akun piutang belum ada", ro: "nu este dat contul de creanțe",
            hu: "nincs megadva vevőkövetelés-számla"),
        Saying(
            "no revenue account is given", id: "akun pendapatan belum ada", ro: "nu este dat contul de venituri",
            hu: "nincs megadva árbevételszámla"),
        Saying(
            "the tax base in local currency is too large", id: "DPP dalam mata uang lokal terlalu besar",
            ro: "baza de impozitare în moneda locală este prea mare",
            hu: "az adóalap a helyi pénznemben túl nagy"),
        Saying(
            "Correct it, then retry: only the missing entry is sent.",
            id: "Perbaiki, lalu coba lagi: hanya jurnal yang kurang yang dikirim.",
            ro: "Corectați, apoi reîncercați: se trimite doar nota lipsă.",
            hu: "Javítsa, majd próbálja újra: csak a hiányzó tételt küldjük."),
        Saying(
            "The ledger holds {count} journal entries for this faktur: {*entries}.",
            id: "Buku besar punya {count} jurnal untuk faktur ini: {*entries}.",
            ro: "Registrul contabil are {count} note contabile pentru această factură fiscală: {*entries}.",
            hu: "A főkönyvben {count} naplótétel van ehhez a fakturhoz: {*entries}."),
        Saying(
            "Cancel the wrong ones in the ledger, then retry.",
            id: "Batalkan yang salah di buku besar, lalu coba lagi.",
            ro: "Anulați-le pe cele greșite în registrul contabil, apoi reîncercați.",
            hu: "Sztornózza a hibásakat a főkönyvben, majd próbálja újra."),
        Saying(
            "If that was meant, set the entry aside here; otherwise cancel the faktur and post it anew.",
            id: "Bila memang disengaja, sisihkan jurnalnya di sini; bila tidak, batalkan faktur dan bukukan lagi.",
            ro:
                "Dacă așa s-a dorit, puneți nota deoparte aici; altfel anulați factura fiscală și înregistrați-o din nou.",
            hu: "Ha ez volt a szándék, tegye félre itt a tételt; különben sztornózza a fakturt, és könyvelje újra."),
        Saying(
            "The ledger holds no document of faktur {number} that could be cancelled.",
            id: "Buku besar tidak punya dokumen faktur {number} yang dapat dibatalkan.",
            ro: "Registrul contabil nu are niciun document pentru faktur {number} care să poată fi anulat.",
            hu: "A főkönyvben nincs sztornózható bizonylata ennek a fakturnak: {number}."),
        Saying(
            "Check the document numbers of the faktur in the ledger.",
            id: "Periksa nomor dokumen faktur di buku besar.",
            ro: "Verificați în registrul contabil numerele documentelor facturii fiscale.",
            hu: "Ellenőrizze a főkönyvben a faktur bizonylatszámait."),
    ]
}
