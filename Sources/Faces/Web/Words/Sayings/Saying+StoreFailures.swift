extension Saying {
    /// What is said of Tieout's own database, and of what it keeps.
    static let storeFailures: [Saying] = [
        Saying(
            "Another program kept Tieout's database locked for too long.",
            id: "Program lain mengunci basis data Tieout terlalu lama.",
            ro: "Alt program a ținut prea mult blocată baza de date Tieout.",
            hu: "Egy másik program túl sokáig zárolta a Tieout adatbázisát."),
        Saying(
            "Nothing to do unless it lasts: then find the program that holds the database open.",
            id: "Tidak perlu tindakan, kecuali terus terjadi: bila begitu, cari program yang menahan basis data.",
            ro: "Nu trebuie făcut nimic decât dacă persistă: atunci găsiți programul care ține baza de date deschisă.",
            hu: "Nincs teendő, hacsak nem tartós: akkor keresse meg, melyik program tartja nyitva az adatbázist."),
        Saying(
            "Tieout's database can't be reached or written.",
            id: "Basis data Tieout tidak dapat dijangkau atau ditulisi.",
            ro: "Baza de date Tieout nu poate fi accesată sau scrisă.",
            hu: "A Tieout adatbázisa nem érhető el, vagy nem írható."),
        Saying(
            "Check the disk's free space and permissions, or the database server; Tieout goes on by itself.",
            id: "Periksa ruang kosong dan izin disk, atau server basis data; Tieout melanjutkan sendiri.",
            ro: "Verificați spațiul liber și drepturile de pe disc sau serverul bazei de date; Tieout continuă singur.",
            hu:
                "Ellenőrizze a lemez szabad helyét és jogosultságait, vagy az adatbázis-kiszolgálót; a Tieout magától folytatja."
        ),
        Saying(
            "Tieout's database was lost while it kept a change; it may be kept or not.",
            id: "Basis data Tieout terputus saat menyimpan perubahan; perubahan mungkin tersimpan atau tidak.",
            ro: "Baza de date Tieout s-a pierdut în timp ce salva o modificare; aceasta poate fi salvată sau nu.",
            hu: "A Tieout adatbázisa módosítás mentése közben elveszett; a módosítás vagy megvan, vagy nincs."),
        Saying(
            "Look at the record as it is now; Tieout goes on from there by itself.",
            id: "Lihat catatan seperti sekarang; Tieout melanjutkan sendiri dari sana.",
            ro: "Vedeți înregistrarea așa cum este acum; Tieout continuă singur de acolo.",
            hu: "Nézze meg a rekordot a mostani állapotában; a Tieout onnan magától folytatja."),
        Saying(
            "Tieout's database holds something that Tieout did not write.",
            id: "Basis data Tieout memuat sesuatu yang tidak ditulis Tieout.",
            ro: "Baza de date Tieout conține ceva ce Tieout nu a scris.",
            hu: "A Tieout adatbázisában olyasmi van, amit nem a Tieout írt."),
        Saying(
            "Stop Tieout, keep a copy of the database, and restore the latest backup.",
            id: "Hentikan Tieout, simpan salinan basis data, dan pulihkan cadangan terakhir.",
            ro: "Opriți Tieout, păstrați o copie a bazei de date și restaurați ultima copie de rezervă.",
            hu:
                "Állítsa le a Tieoutot, őrizzen meg egy másolatot az adatbázisról, és állítsa vissza a legutóbbi mentést."
        ),
        Saying(
            "Another change came first, so this one was not kept.",
            id: "Perubahan lain lebih dahulu masuk, jadi yang ini tidak disimpan.",
            ro: "Altă modificare a fost mai rapidă, deci aceasta nu a fost salvată.",
            hu: "Egy másik módosítás megelőzte, ezért ezt nem mentettük."),
        Saying(
            "Look at the record as it is now, and try again.", id: "Lihat catatan seperti sekarang, dan coba lagi.",
            ro: "Vedeți înregistrarea așa cum este acum și încercați din nou.",
            hu: "Nézze meg a rekordot a mostani állapotában, és próbálja újra."),
        Saying(
            "The database was made by a newer Tieout: it has migration {number}, this program knows {newest}.",
            id: "Basis data dibuat oleh Tieout yang lebih baru: migrasinya {number}, program ini mengenal {newest}.",
            ro:
                "Baza de date a fost făcută de un Tieout mai nou: are migrarea {number}, acest program cunoaște {newest}.",
            hu:
                "Az adatbázist újabb Tieout készítette: {number}. migrációnál tart, ez a program eddig ismeri: {newest}."
        ),
        Saying(
            "Start the newer Tieout again, or restore the backup that was made before the upgrade.",
            id: "Jalankan lagi Tieout yang lebih baru, atau pulihkan cadangan yang dibuat sebelum pemutakhiran.",
            ro:
                "Porniți din nou versiunea mai nouă de Tieout sau restaurați copia de rezervă făcută înainte de actualizare.",
            hu: "Indítsa újra az újabb Tieoutot, vagy állítsa vissza a frissítés előtti mentést."),
        Saying(
            "Migration {number} ({name}) reads differently in this program than when it was applied to the database.",
            id: "Migrasi {number} ({name}) dalam program ini berbeda dari saat diterapkan pada basis data.",
            ro: "Migrarea {number} ({name}) arată în acest program altfel decât când a fost aplicată bazei de date.",
            hu: "{number}. migráció ({name}) ebben a programban más, mint amikor az adatbázison lefutott."),
        Saying(
            "Use the Tieout release that made this database, or one that follows it; never edit a migration.",
            id: "Pakai rilis Tieout yang membuat basis data ini, atau yang sesudahnya; jangan pernah mengubah migrasi.",
            ro:
                "Folosiți versiunea Tieout care a făcut această bază de date sau una ulterioară; nu modificați niciodată o migrare.",
            hu:
                "Használja azt a Tieout-kiadást, amely ezt az adatbázist készítette, vagy későbbit; migrációt sose módosítson."
        ),
        Saying(
            "Invoice {invoice} of this customer is already kept, as faktur {id}.",
            id: "Invoice {invoice} pelanggan ini sudah tersimpan, sebagai faktur {id}.",
            ro: "Factura {invoice} a acestui client există deja, ca faktur {id}.",
            hu: "Az ügyfélnek ez a számlája már megvan: {invoice}, {id}. faktur."),
        Saying(
            "Work on faktur {id}, or give this one its own invoice number.",
            id: "Kerjakan faktur {id}, atau beri yang ini nomor invoice sendiri.",
            ro: "Lucrați la faktur {id} sau dați acesteia un număr propriu de factură.",
            hu: "Dolgozzon ezen: {id}. faktur, vagy adjon ennek saját számlaszámot."),
        Saying(
            "Document number {number} already belongs to faktur {id}.",
            id: "Nomor dokumen {number} sudah milik faktur {id}.",
            ro: "Numărul de document {number} aparține deja de faktur {id}.",
            hu: "Ez a bizonylatszám már foglalt: {number}, {id}. faktur."),
        Saying(
            "Check the number in the ledger; correct it here or at faktur {id}.",
            id: "Periksa nomornya di buku besar; perbaiki di sini atau di faktur {id}.",
            ro: "Verificați numărul în registrul contabil; corectați-l aici sau la faktur {id}.",
            hu: "Ellenőrizze a számot a főkönyvben; javítsa itt, vagy ennél: {id}. faktur."),
        Saying(
            "Faktur {id} has {count} comments or documents already, which is as many as it can have.",
            id: "Faktur {id} sudah punya {count} komentar atau dokumen; lebih dari itu tidak bisa.",
            ro: "Faktur {id} are deja {count} de comentarii sau documente, cât poate avea.",
            hu: "{id}. faktur: már {count} megjegyzése vagy dokumentuma van, több nem lehet."),
        Saying(
            "Put the rest into one document.", id: "Satukan sisanya dalam satu dokumen.",
            ro: "Puneți restul într-un singur document.",
            hu: "Tegye a többit egyetlen dokumentumba."),
        Saying(
            "You have {count} views already.", id: "Anda sudah punya {count} tampilan.",
            ro: "Aveți deja {count} vederi salvate.",
            hu: "Már van {count} mentett nézete."),
        Saying(
            "Remove one that you no longer use.", id: "Hapus salah satu yang tidak dipakai lagi.",
            ro: "Ștergeți una pe care nu o mai folosiți.",
            hu: "Töröljön egyet, amelyet már nem használ."),
        Saying(
            "The webhook did not answer ({reason}).", id: "Webhook tidak menjawab ({reason}).",
            ro: "Webhookul nu a răspuns ({reason}).",
            hu: "A webhook nem válaszolt ({reason})."),
        Saying(
            "Check the address and the way to it; Tieout tries again by itself.",
            id: "Periksa alamat dan jalurnya; Tieout mencoba lagi sendiri.",
            ro: "Verificați adresa și drumul până la ea; Tieout încearcă din nou singur.",
            hu: "Ellenőrizze a címet és az odáig vezető utat; a Tieout magától újra próbálja."),
        Saying(
            "The webhook answered with {status}.", id: "Webhook menjawab dengan {status}.",
            ro: "Webhookul a răspuns cu {status}.",
            hu: "A webhook válasza: {status}."),
        Saying(
            "Check the address and the secret on both sides; Tieout tries again by itself.",
            id: "Periksa alamat dan rahasia di kedua sisi; Tieout mencoba lagi sendiri.",
            ro: "Verificați adresa și secretul pe ambele părți; Tieout încearcă din nou singur.",
            hu: "Ellenőrizze a címet és a titkot mindkét oldalon; a Tieout magától újra próbálja."),
    ]
}
