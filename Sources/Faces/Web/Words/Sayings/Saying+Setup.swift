extension Saying {
    /// What is said of parts that are not set up, of proxies, and of documents taken away again.
    static let setup: [Saying] = [
        Saying(
            "No ledger is set up, so no fakturs are posted.",
            id: "Buku besar belum disiapkan, jadi faktur tidak dibukukan.",
            ro: "Nu este configurată nicio evidență contabilă, deci facturile fiscale nu se înregistrează.",
            hu: "Nincs beállítva főkönyv, ezért a fakturok nem kerülnek könyvelésre."),
        Saying(
            "Set {settings}, and start Tieout again.", id: "Isi {settings}, lalu jalankan ulang Tieout.",
            ro: "Completați {settings} și porniți din nou Tieout.",
            hu: "Adja meg: {settings}, majd indítsa újra a Tieoutot."),
        Saying(
            "The settings name no order book.", id: "Pengaturan tidak menyebut buku pesanan.",
            ro: "Setările nu numesc nicio evidență de comenzi.",
            hu: "A beállítások nem neveznek meg rendeléskönyvet."),
        Saying(
            "Set inventree.url, and inventree.token or inventree.username with inventree.password.",
            id: "Isi inventree.url, dan inventree.token atau inventree.username beserta inventree.password.",
            ro: "Completați inventree.url și inventree.token sau inventree.username cu inventree.password.",
            hu:
                "Adja meg az inventree.url beállítást, és az inventree.token vagy az inventree.username és inventree.password értékét."
        ),
        Saying("Not in use.", id: "Tidak dipakai.", ro: "Nu se folosește.", hu: "Nincs használatban."),
        Saying(
            "Nothing here carries delivery {id}: its part of Tieout is not set up.",
            id: "Tidak ada yang membawa kiriman {id} di sini: bagian Tieout-nya belum disiapkan.",
            ro: "Aici nimic nu duce livrarea {id}: partea ei din Tieout nu este configurată.",
            hu: "Itt semmi sem viszi a(z) {id} kézbesítést: a Tieout hozzá tartozó része nincs beállítva."),
        Saying(
            "Set it up, and start Tieout again; until then the delivery stays as it is.",
            id: "Siapkan, lalu jalankan ulang Tieout; sampai saat itu kiriman tetap seperti adanya.",
            ro: "Configurați-o și porniți din nou Tieout; până atunci livrarea rămâne cum este.",
            hu: "Állítsa be, és indítsa újra a Tieoutot; addig a kézbesítés változatlan marad."),
        Saying(
            "Requests come through a proxy at {address} that is not named, so everybody behind it has one address.",
            id:
                "Permintaan datang lewat proksi di {address} yang tidak disebut, jadi semua orang di belakangnya punya satu alamat.",
            ro:
                "Cererile vin printr-un proxy la {address} care nu este numit, deci toți cei din spatele lui au o singură adresă.",
            hu:
                "A kérések egy meg nem nevezett proxyn át jönnek ({address}), ezért mögötte mindenkinek egy a címe."),
        Saying(
            "Name it in server.trusted_proxies, if it is yours.",
            id: "Sebutkan di server.trusted_proxies bila itu milik Anda.",
            ro: "Numiți-l în server.trusted_proxies, dacă este al dumneavoastră.",
            hu: "Nevezze meg a server.trusted_proxies beállításban, ha az öné."),
        Saying(
            "Addresses of the proxies in front of Tieout, whose word counts about who asks and whether through TLS.",
            id: "Alamat proksi di depan Tieout, yang dipercaya tentang siapa yang meminta dan apakah lewat TLS.",
            ro: "Adresele proxy-urilor din fața Tieout, crezute în privința celui care cere și a folosirii TLS.",
            hu: "A Tieout előtti proxyk címei; az ő szavuk számít abban, ki kérdez, és hogy TLS-en át-e."),
        Saying(
            "Without them everybody behind a proxy shares its address, also in the count of failed attempts to sign in.",
            id: "Tanpa itu semua orang di belakang proksi berbagi alamatnya, juga dalam hitungan gagal masuk.",
            ro: "Fără ele toți cei din spatele unui proxy au adresa lui, și la numărarea conectărilor nereușite.",
            hu: "Nélkülük a proxy mögött mindenkinek egy a címe, a sikertelen belépések számolásában is."),
        Saying(
            "How those proxies tell it: X-Forwarded-For with X-Forwarded-Proto, or Forwarded (RFC 7239).",
            id:
                "Cara proksi itu memberitahukannya: X-Forwarded-For dengan X-Forwarded-Proto, atau Forwarded (RFC 7239).",
            ro: "Cum o spun acele proxy-uri: X-Forwarded-For cu X-Forwarded-Proto sau Forwarded (RFC 7239).",
            hu: "Hogyan mondják meg ezek a proxyk: X-Forwarded-For és X-Forwarded-Proto, vagy Forwarded (RFC 7239)."),
        Saying(
            "The password holds a character so new that systems don't agree on it yet.",
            id: "Kata sandi memuat karakter yang terlalu baru sehingga sistem belum sepakat tentangnya.",
            ro: "Parola conține un caracter atât de nou încât sistemele nu îl scriu încă la fel.",
            hu: "A jelszóban olyan új karakter van, amelyet a rendszerek még nem egyformán írnak."),
        Saying(
            "The present password was typed wrong too often.",
            id: "Kata sandi sekarang terlalu sering salah diketik.",
            ro: "Parola actuală a fost greșită de prea multe ori.",
            hu: "A jelenlegi jelszót túl sokszor írták be rosszul."),
        Saying(
            "Wait {count} seconds, and type it again.", id: "Tunggu {count} detik, lalu ketik lagi.",
            ro: "Așteptați {count} secunde și scrieți-o din nou.",
            hu: "Várjon {count} másodpercet, és írja be újra."),
        Saying(
            "document removed", id: "dokumen dihapus", ro: "document eliminat", hu: "dokumentum eltávolítva"),
        Saying(
            "Faktur {id} has no such document any more.", id: "Faktur {id} tidak lagi memiliki dokumen itu.",
            ro: "Factura fiscală {id} nu mai are acest document.",
            hu: "A(z) {id} fakturnak már nincs ilyen dokumentuma."),
        Saying(
            "Look at the faktur again; somebody may have removed it already.",
            id: "Lihat lagi fakturnya; mungkin sudah ada yang menghapusnya.",
            ro: "Priviți din nou factura fiscală; poate l-a eliminat deja cineva.",
            hu: "Nézze meg újra a fakturt; lehet, hogy már eltávolította valaki."),
        Saying(
            "Faktur {id} is posted or cancelled, and keeps the documents it has.",
            id: "Faktur {id} sudah dibukukan atau dibatalkan, dan tetap menyimpan dokumennya.",
            ro: "Factura fiscală {id} este înregistrată sau anulată și își păstrează documentele.",
            hu: "A(z) {id} faktur könyvelt vagy sztornózott, ezért megtartja a dokumentumait."),
        Saying(
            "Attach the right document beside it, and say so in a comment.",
            id: "Lampirkan dokumen yang benar di sampingnya, dan jelaskan dalam komentar.",
            ro: "Atașați alături documentul corect și spuneți asta într-un comentariu.",
            hu: "Csatolja mellé a helyes dokumentumot, és írja meg ezt egy megjegyzésben."),
        Saying(
            "An answered purchase faktur keeps its scanned document.",
            id: "Faktur pembelian yang sudah dijawab tetap menyimpan dokumen pindaiannya.",
            ro: "O factură fiscală de achiziție cu răspuns își păstrează documentul scanat.",
            hu: "A megválaszolt beszerzési faktur megtartja a beolvasott dokumentumát."),
        Saying(
            "Attach the right document first; then remove the wrong one.",
            id: "Lampirkan dokumen yang benar dulu; lalu hapus yang salah.",
            ro: "Atașați întâi documentul corect; apoi eliminați-l pe cel greșit.",
            hu: "Előbb csatolja a helyes dokumentumot, aztán távolítsa el a rosszat."),
    ]
}
