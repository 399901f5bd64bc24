extension Saying {
    /// What the audit says was done.
    static let deeds: [Saying] = [
        Saying(
            "faktur entered", id: "faktur dimasukkan", ro: "factură fiscală introdusă",
            hu: "faktur rögzítve"),
        Saying(
            "{count} fakturs imported", id: "{count} faktur diimpor", ro: "facturi fiscale importate: {count}",
            hu: "{count} faktur importálva"),
        Saying(
            "faktur submitted", id: "faktur diserahkan", ro: "factură fiscală predată",
            hu: "faktur átadva"),
        Saying(
            "faktur answered", id: "faktur dijawab", ro: "răspuns la factura fiscală",
            hu: "faktur megválaszolva"),
        Saying(
            "faktur edited", id: "faktur diubah", ro: "factură fiscală modificată",
            hu: "faktur szerkesztve"),
        Saying(
            "faktur numbered by hand", id: "faktur dinomori manual", ro: "factură fiscală numerotată manual",
            hu: "faktur kézzel számozva"),
        Saying(
            "faktur reopened", id: "faktur dibuka lagi", ro: "factură fiscală redeschisă",
            hu: "faktur újranyitva"),
        Saying(
            "faktur cancelled", id: "faktur dibatalkan", ro: "factură fiscală anulată",
            hu: "faktur sztornózva"),
        Saying(
            "faktur commented", id: "faktur dikomentari", ro: "factură fiscală comentată",
            hu: "faktur megjegyzéssel ellátva"),
        Saying(
            "document attached", id: "dokumen dilampirkan", ro: "document atașat",
            hu: "dokumentum csatolva"),
        Saying(
            "posting asked for", id: "pembukuan diminta", ro: "înregistrare cerută",
            hu: "könyvelés kérve"),
        Saying(
            "cancellation asked for", id: "pembatalan diminta", ro: "anulare cerută",
            hu: "sztornó kérve"),
        Saying(
            "difference noticed", id: "perbedaan ditemukan", ro: "diferență observată",
            hu: "eltérés észlelve"),
        Saying(
            "delivery retried", id: "pengiriman dicoba lagi", ro: "livrare reîncercată",
            hu: "kézbesítés újrapróbálva"),
        Saying(
            "delivery said not to be there", id: "pengiriman dinyatakan tidak ada di sana",
            ro: "livrare declarată absentă acolo",
            hu: "kézbesítés hiányzónak mondva"),
        Saying(
            "delivery set aside", id: "pengiriman disisihkan", ro: "livrare pusă deoparte",
            hu: "kézbesítés félretéve"),
        Saying(
            "delivery linked to {key}", id: "pengiriman ditautkan ke {key}", ro: "livrare legată de {key}",
            hu: "kézbesítés összekapcsolva: {key}"),
        Saying(
            "delivery called off", id: "pengiriman dibatalkan", ro: "livrare anulată",
            hu: "kézbesítés visszavonva"),
        Saying(
            "customer entered", id: "pelanggan dimasukkan", ro: "client adăugat",
            hu: "ügyfél felvéve"),
        Saying(
            "customer changed", id: "pelanggan diubah", ro: "client modificat",
            hu: "ügyfél módosítva"),
        Saying(
            "customer taken over from the ledger", id: "pelanggan diambil dari buku besar",
            ro: "client preluat din registrul contabil",
            hu: "ügyfél átvéve a főkönyvből"),
        Saying(
            "customer imported", id: "pelanggan diimpor", ro: "client importat",
            hu: "ügyfél importálva"),
        Saying(
            "{count} customers imported", id: "{count} pelanggan diimpor", ro: "clienți importați: {count}",
            hu: "{count} ügyfél importálva"),
        Saying(
            "customer changed by import", id: "pelanggan diubah lewat impor", ro: "client modificat prin import",
            hu: "ügyfél importtal módosítva"),
        Saying(
            "{count} invoices imported", id: "{count} faktur diimpor", ro: "facturi importate: {count}",
            hu: "{count} számla importálva"),
        Saying(
            "mail asked for again", id: "surel diminta lagi", ro: "e-mail cerut din nou",
            hu: "levél újra kérve"),
        Saying(
            "job enabled", id: "pekerjaan diaktifkan", ro: "sarcină activată",
            hu: "feladat engedélyezve"),
        Saying(
            "job disabled", id: "pekerjaan dinonaktifkan", ro: "sarcină dezactivată",
            hu: "feladat letiltva"),
        Saying(
            "job rescheduled", id: "jadwal pekerjaan diubah", ro: "sarcină reprogramată",
            hu: "feladat átütemezve"),
        Saying(
            "job changed", id: "pekerjaan diubah", ro: "sarcină modificată",
            hu: "feladat módosítva"),
        Saying(
            "job started by hand", id: "pekerjaan dimulai manual", ro: "sarcină pornită manual",
            hu: "feladat kézzel indítva"),
        Saying(
            "raw document retried", id: "dokumen mentah dicoba lagi", ro: "document brut reîncercat",
            hu: "nyers dokumentum újrapróbálva"),
        Saying(
            "raw document set aside", id: "dokumen mentah disisihkan", ro: "document brut pus deoparte",
            hu: "nyers dokumentum félretéve"),
        Saying(
            "user added", id: "pengguna ditambahkan", ro: "utilizator adăugat",
            hu: "felhasználó felvéve"),
        Saying(
            "first user added", id: "pengguna pertama ditambahkan", ro: "primul utilizator adăugat",
            hu: "első felhasználó felvéve"),
        Saying(
            "user changed", id: "pengguna diubah", ro: "utilizator modificat",
            hu: "felhasználó módosítva"),
        Saying(
            "user disabled", id: "pengguna dinonaktifkan", ro: "utilizator dezactivat",
            hu: "felhasználó letiltva"),
        Saying(
            "user enabled", id: "pengguna diaktifkan", ro: "utilizator activat",
            hu: "felhasználó engedélyezve"),
        Saying(
            "password changed", id: "kata sandi diganti", ro: "parolă schimbată",
            hu: "jelszó módosítva"),
        Saying(
            "session ended", id: "sesi diakhiri", ro: "sesiune încheiată",
            hu: "munkamenet befejezve"),
        Saying(
            "sessions ended", id: "semua sesi diakhiri", ro: "sesiuni încheiate",
            hu: "munkamenetek befejezve"),
        Saying(
            "signed in", id: "masuk", ro: "conectare",
            hu: "bejelentkezve"),
        Saying(
            "signed out", id: "keluar", ro: "deconectare",
            hu: "kijelentkezve"),
        Saying(
            "second factor set up", id: "faktor kedua disiapkan", ro: "al doilea factor configurat",
            hu: "második tényező beállítva"),
        Saying(
            "second factor removed", id: "faktor kedua dihapus", ro: "al doilea factor eliminat",
            hu: "második tényező eltávolítva"),
        Saying(
            "recovery codes renewed", id: "kode pemulihan diperbarui", ro: "coduri de recuperare reînnoite",
            hu: "helyreállító kódok megújítva"),
        Saying(
            "recovery code used", id: "kode pemulihan dipakai", ro: "cod de recuperare folosit",
            hu: "helyreállító kód felhasználva"),
        Saying(
            "token created", id: "token dibuat", ro: "token creat",
            hu: "token létrehozva"),
        Saying(
            "token revoked", id: "token dicabut", ro: "token revocat",
            hu: "token visszavonva"),
        Saying(
            "bulk posting begun", id: "pembukuan massal dimulai", ro: "înregistrare în masă începută",
            hu: "tömeges könyvelés indítva"),
        Saying(
            "bulk posting asked to stop", id: "pembukuan massal diminta berhenti",
            ro: "oprire cerută pentru înregistrarea în masă", hu: "tömeges könyvelés leállítása kérve"),
        Saying(
            "bulk posting ended", id: "pembukuan massal berakhir", ro: "înregistrare în masă încheiată",
            hu: "tömeges könyvelés befejezve"),
    ]
}
