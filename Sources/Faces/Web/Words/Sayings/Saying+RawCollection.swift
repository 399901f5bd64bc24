extension Saying {
    /// What is said of the database the raw documents come from.
    static let rawCollection: [Saying] = [
        Saying(
            "The address of the raw documents can't be read.", id: "Alamat dokumen mentah tidak dapat dibaca.",
            ro: "Adresa documentelor brute nu poate fi citită.", hu: "A nyers dokumentumok címe nem értelmezhető."),
        Saying(
            "Correct the setting raw_data.uri; it begins with mongodb:// or mongodb+srv://.",
            id: "Perbaiki pengaturan raw_data.uri; awalnya mongodb:// atau mongodb+srv://.",
            ro: "Corectați setarea raw_data.uri; începe cu mongodb:// sau mongodb+srv://.",
            hu: "Javítsa a raw_data.uri beállítást; így kezdődik: mongodb:// vagy mongodb+srv://."),
        Saying(
            "The database with the raw documents can't be reached.",
            id: "Basis data dokumen mentah tidak dapat dihubungi.",
            ro: "Baza de date cu documentele brute nu poate fi contactată.",
            hu: "A nyers dokumentumok adatbázisa nem érhető el."),
        Saying(
            "Nothing to do unless it lasts: then check the server and the network; Tieout goes on by itself.",
            id:
                "Tidak perlu tindakan, kecuali terus terjadi: bila begitu, periksa server dan jaringan; Tieout melanjutkan sendiri.",
            ro:
                "Nu trebuie făcut nimic decât dacă persistă: atunci verificați serverul și rețeaua; Tieout continuă singur.",
            hu:
                "Nincs teendő, hacsak nem tartós: akkor ellenőrizze a szervert és a hálózatot; a Tieout magától folytatja."
        ),
        Saying(
            "The database with the raw documents refused the login, or a right is missing.",
            id: "Basis data dokumen mentah menolak login, atau ada hak yang kurang.",
            ro: "Baza de date cu documentele brute a refuzat autentificarea sau lipsește un drept.",
            hu: "A nyers dokumentumok adatbázisa elutasította a bejelentkezést, vagy hiányzik egy jog."),
        Saying(
            "Check name and password in raw_data.uri, and that this user may read and write the collection.",
            id:
                "Periksa nama dan kata sandi di raw_data.uri, serta bahwa pengguna ini boleh membaca dan menulis koleksi.",
            ro: "Verificați numele și parola din raw_data.uri și dacă acest utilizator poate citi și scrie colecția.",
            hu:
                "Ellenőrizze a nevet és a jelszót a raw_data.uri beállításban, és hogy ez a felhasználó olvashatja és írhatja-e a gyűjteményt."
        ),
        Saying(
            "Another program changed the same raw document in the same moment.",
            id: "Program lain mengubah dokumen mentah yang sama pada saat yang sama.",
            ro: "Alt program a modificat același document brut în același moment.",
            hu: "Egy másik program ugyanabban a pillanatban módosította ugyanezt a nyers dokumentumot."),
        Saying(
            "Nothing to do: Tieout looks at it again and goes on.",
            id: "Tidak perlu tindakan: Tieout memeriksanya lagi dan melanjutkan.",
            ro: "Nu trebuie făcut nimic: Tieout îl verifică din nou și continuă.",
            hu: "Nincs teendő: a Tieout újra megnézi, és folytatja."),
        Saying(
            "The database with the raw documents refused a request.",
            id: "Basis data dokumen mentah menolak sebuah permintaan.",
            ro: "Baza de date cu documentele brute a refuzat o cerere.",
            hu: "A nyers dokumentumok adatbázisa elutasított egy kérést."),
        Saying(
            "Read its own words behind this message; often a setting of the collection forbids the change.",
            id: "Baca kata-katanya di balik pesan ini; sering sebuah pengaturan koleksi melarang perubahannya.",
            ro: "Citiți cuvintele ei din spatele acestui mesaj; adesea o setare a colecției interzice modificarea.",
            hu: "Olvassa el a szavait az üzenet mögött; gyakran a gyűjtemény egyik beállítása tiltja a módosítást."),
    ]
}
