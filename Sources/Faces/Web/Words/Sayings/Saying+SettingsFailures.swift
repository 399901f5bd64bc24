extension Saying {
    /// What can be wrong with the settings.
    static let settingsFailures: [Saying] = [
        Saying(
            "The settings file can't be read: {*reason}.", id: "Berkas pengaturan tidak dapat dibaca: {reason}.",
            ro: "Fișierul de setări nu poate fi citit: {reason}.", hu: "A beállításfájl nem olvasható: {reason}."),
        Saying(
            "there is no such file", id: "tidak ada berkas seperti itu", ro: "nu există un astfel de fișier",
            hu: "nincs ilyen fájl"),
        Saying(
            "it is not valid UTF-8", id: "bukan UTF-8 yang sah", ro: "nu este UTF-8 valid", hu: "nem érvényes UTF-8"),
        Saying(
            "larger than {count} bytes", id: "lebih besar dari {count} bita", ro: "mai mare de {count} octeți",
            hu: "nagyobb, mint {count} bájt"),
        Saying(
            "Put the file right; config/config.example.yaml shows the form.",
            id: "Perbaiki berkasnya; config/config.example.yaml menunjukkan bentuknya.",
            ro: "Corectați fișierul; config/config.example.yaml arată forma.",
            hu: "Javítsa a fájlt; a formát a config/config.example.yaml mutatja."),
        Saying(
            "The secret {name} can't be read from its file: {*reason}.",
            id: "Rahasia {name} tidak dapat dibaca dari berkasnya: {reason}.",
            ro: "Secretul {name} nu poate fi citit din fișierul lui: {reason}.",
            hu: "A titok nem olvasható a fájljából: {name}; ok: {reason}."),
        Saying(
            "Let the file hold the secret alone, readable for the user Tieout runs as.",
            id: "Berkas hanya boleh berisi rahasia itu, dan terbaca oleh pengguna yang menjalankan Tieout.",
            ro: "Fișierul să conțină doar secretul și să poată fi citit de utilizatorul sub care rulează Tieout.",
            hu: "A fájlban csak a titok legyen, olvashatóan annak a felhasználónak, akinek a nevében a Tieout fut."),
        Saying(
            "--set takes NAME=VALUE, and there is no = in what was given.",
            id: "--set memerlukan NAME=VALUE, dan tidak ada = dalam yang diberikan.",
            ro: "--set cere NAME=VALUE, iar în ce s-a dat nu există =.",
            hu: "A --set alakja NAME=VALUE, és a megadottban nincs = jel."),
        Saying(
            "Write for example --set log.level=debug.", id: "Tulis misalnya --set log.level=debug.",
            ro: "Scrieți de exemplu --set log.level=debug.", hu: "Írja például így: --set log.level=debug."),
        Saying(
            "There is no setting {name}.", id: "Tidak ada pengaturan {name}.", ro: "Nu există setarea {name}.",
            hu: "Nincs ilyen beállítás: {name}."),
        Saying(
            "tieout settings lists them all.", id: "tieout settings menampilkan semuanya.",
            ro: "tieout settings le enumeră pe toate.", hu: "A tieout settings mindet felsorolja."),
        Saying(
            "The settings file must hold \"name: value\" lines, and holds something else.",
            id: "Berkas pengaturan harus berisi baris \"name: value\", tetapi isinya lain.",
            ro: "Fișierul de setări trebuie să conțină linii \"name: value\" și conține altceva.",
            hu: "A beállításfájlban \"name: value\" soroknak kell állniuk, de más áll benne."),
        Saying(
            "{name} is a group of settings and must hold \"name: value\" lines, and holds something else.",
            id: "{name} adalah kelompok pengaturan dan harus berisi baris \"name: value\", tetapi isinya lain.",
            ro: "{name} este un grup de setări și trebuie să conțină linii \"name: value\", dar conține altceva.",
            hu: "{name}: beállításcsoport, \"name: value\" soroknak kell állniuk benne, de más áll benne."),
        Saying(
            "Write each setting on a line of its own, indented below its group.",
            id: "Tulis setiap pengaturan pada barisnya sendiri, menjorok di bawah kelompoknya.",
            ro: "Scrieți fiecare setare pe o linie proprie, indentată sub grupul ei.",
            hu: "Minden beállítást külön sorba írjon, a csoportja alá behúzva."),
        Saying("{setting} is empty.", id: "{setting} kosong.", ro: "{setting} este gol.", hu: "{setting}: üres."),
        Saying(
            "{setting} is no whole number from {low} to {high}.",
            id: "{setting} bukan bilangan bulat dari {low} sampai {high}.",
            ro: "{setting} nu este un număr întreg de la {low} la {high}.",
            hu: "{setting}: nem egész szám {low} és {high} között."),
        Saying(
            "{setting} is neither on nor off.", id: "{setting} bukan on dan bukan off.",
            ro: "{setting} nu este nici on, nici off.", hu: "{setting}: se nem on, se nem off."),
        Saying(
            "{setting} is none of {words}.", id: "{setting} bukan salah satu dari {words}.",
            ro: "{setting} nu este niciunul dintre {words}.", hu: "{setting}: nem ezek egyike: {words}."),
        Saying(
            "{setting} is none of {words}; did you mean {meant}?",
            id: "{setting} bukan salah satu dari {words}; maksud Anda {meant}?",
            ro: "{setting} nu este niciunul dintre {words}; ați vrut să spuneți {meant}?",
            hu: "{setting}: nem ezek egyike: {words}; erre gondolt: {meant}?"),
        Saying(
            "{setting} holds a line break or another control character.",
            id: "{setting} berisi ganti baris atau karakter kontrol lain.",
            ro: "{setting} conține un sfârșit de linie sau alt caracter de control.",
            hu: "{setting}: sortörés vagy más vezérlőkarakter van benne."),
        Saying(
            "{setting} is no time zone this machine knows, such as Asia/Jakarta.",
            id: "{setting} bukan zona waktu yang dikenal mesin ini, seperti Asia/Jakarta.",
            ro: "{setting} nu este un fus orar cunoscut de această mașină, precum Europe/Bucharest.",
            hu: "{setting}: ez a gép nem ismer ilyen időzónát; jó például: Europe/Budapest."),
        Saying(
            "{setting} is no address such as https://host:50000.",
            id: "{setting} bukan alamat seperti https://host:50000.",
            ro: "{setting} nu este o adresă precum https://host:50000.",
            hu: "{setting}: nem olyan cím, mint https://host:50000."),
        Saying(
            "{setting} names a port that is not from 1 to 65535.",
            id: "{setting} menyebut port di luar 1 sampai 65535.",
            ro: "{setting} numește un port care nu este între 1 și 65535.",
            hu: "{setting}: a portja nem 1 és 65535 közötti."),
        Saying(
            "A secret is a text that is not empty.", id: "Rahasia adalah teks yang tidak kosong.",
            ro: "Un secret este un text care nu este gol.", hu: "A titok nem üres szöveg."),
        Saying("Allowed: {*takes}.", id: "Yang boleh: {takes}.", ro: "Permis: {takes}.", hu: "Megengedett: {takes}."),
        Saying(
            "Allowed: {*takes} ({*unit}).", id: "Yang boleh: {takes} ({unit}).", ro: "Permis: {takes} ({unit}).",
            hu: "Megengedett: {takes} ({unit})."),
        Saying(
            "{name} takes one value, and not a list or a group.",
            id: "{name} memerlukan satu nilai, bukan daftar atau kelompok.",
            ro: "{name} primește o singură valoare, nu o listă sau un grup.",
            hu: "{name}: egyetlen értéket vár, nem listát vagy csoportot."),
        Saying(
            "{name} was already given at {place}.", id: "{name} sudah diberikan di {place}.",
            ro: "{name} a fost deja dat la {place}.", hu: "{name}: már meg volt adva itt: {place}."),
        Saying(
            "Remove one of the two.", id: "Hapus salah satunya.", ro: "Ștergeți unul dintre cele două.",
            hu: "Törölje a kettő egyikét."),
        Saying(
            "{name} is a secret, and everybody on the machine can read a command line.",
            id: "{name} adalah rahasia, dan semua orang di mesin dapat membaca baris perintah.",
            ro: "{name} este un secret, iar linia de comandă o poate citi oricine de pe mașină.",
            hu: "{name}: titok, a parancssort pedig a gépen bárki elolvashatja."),
        Saying(
            "Write it into a file and name that in {variable}_FILE.",
            id: "Tulis ke sebuah berkas dan sebutkan di {variable}_FILE.",
            ro: "Scrieți-l într-un fișier și numiți-l în {variable}_FILE.",
            hu: "Írja egy fájlba, és nevezze meg ebben: {variable}_FILE."),
        Saying(
            "Change one of the two.", id: "Ubah salah satunya.", ro: "Schimbați una dintre cele două.",
            hu: "Módosítsa a kettő egyikét."),
        Saying(
            "{name} is missing, and {other} is on: {*sentence}",
            id: "{name} tidak diisi, padahal {other} aktif: {sentence}",
            ro: "{name} lipsește, iar {other} este on: {sentence}",
            hu: "{name}: hiányzik, pedig be van kapcsolva: {other}. {sentence}"),
        Saying(
            "{name} is missing, and Tieout can't do without: {*sentence}",
            id: "{name} tidak diisi, dan Tieout memerlukannya: {sentence}",
            ro: "{name} lipsește, iar Tieout nu se poate lipsi de el: {sentence}",
            hu: "{name}: hiányzik, és a Tieout nem működik nélküle. {sentence}"),
        Saying(
            "Write it into /run/secrets/{name}, or into a file that {variable}_FILE names.",
            id: "Tulis ke /run/secrets/{name}, atau ke berkas yang disebut {variable}_FILE.",
            ro: "Scrieți-l în /run/secrets/{name} sau într-un fișier numit de {variable}_FILE.",
            hu: "Írja ide: /run/secrets/{name}, vagy olyan fájlba, amelyet ez nevez meg: {variable}_FILE."),
        Saying(
            "Write it into the settings file, or set {name}.", id: "Tulis ke berkas pengaturan, atau isi {name}.",
            ro: "Scrieți-l în fișierul de setări sau setați {name}.",
            hu: "Írja a beállításfájlba, vagy adja meg: {name}."),
        Saying(
            "billing.home is postgresql, and {name} is not given.",
            id: "billing.home adalah postgresql, tetapi {name} tidak diisi.",
            ro: "billing.home este postgresql, iar {name} nu este dat.",
            hu: "A billing.home értéke postgresql, de nincs megadva: {name}."),
        Saying(
            "engine.backoff_longest_seconds ({longest}) is shorter than engine.backoff_first_seconds ({first}).",
            id: "engine.backoff_longest_seconds ({longest}) lebih singkat dari engine.backoff_first_seconds ({first}).",
            ro:
                "engine.backoff_longest_seconds ({longest}) este mai scurt decât engine.backoff_first_seconds ({first}).",
            hu:
                "Az engine.backoff_longest_seconds ({longest}) rövidebb, mint az engine.backoff_first_seconds ({first})."
        ),
        Saying(
            "sap.request_timeout_seconds ({whole}) is shorter than sap.connect_timeout_seconds ({opening}).",
            id: "sap.request_timeout_seconds ({whole}) lebih singkat dari sap.connect_timeout_seconds ({opening}).",
            ro: "sap.request_timeout_seconds ({whole}) este mai scurt decât sap.connect_timeout_seconds ({opening}).",
            hu: "A sap.request_timeout_seconds ({whole}) rövidebb, mint a sap.connect_timeout_seconds ({opening})."),
        Saying(
            "inventree.request_timeout_seconds ({whole}) is shorter than inventree.connect_timeout_seconds ({opening}).",
            id:
                "inventree.request_timeout_seconds ({whole}) lebih singkat dari inventree.connect_timeout_seconds ({opening}).",
            ro:
                "inventree.request_timeout_seconds ({whole}) este mai scurt decât inventree.connect_timeout_seconds ({opening}).",
            hu:
                "Az inventree.request_timeout_seconds ({whole}) rövidebb, mint az inventree.connect_timeout_seconds ({opening})."
        ),
        Saying(
            "{name} stands in {path}:{line}, where many can read it; move it to {secret}, or to a file that {variable}_FILE names.",
            id:
                "{name} ada di {path}:{line}, tempat banyak orang dapat membacanya; pindahkan ke {secret}, atau ke berkas yang disebut {variable}_FILE.",
            ro:
                "{name} stă în {path}:{line}, unde îl pot citi mulți; mutați-l în {secret} sau într-un fișier numit de {variable}_FILE.",
            hu:
                "{name}: itt áll: {path}:{line}, ahol sokan olvashatják; tegye ide: {secret}, vagy olyan fájlba, amelyet ez nevez meg: {variable}_FILE."
        ),
        Saying(
            "The environment variable {name} is no setting. Did you mean {meant}?",
            id: "Variabel lingkungan {name} bukan pengaturan. Maksud Anda {meant}?",
            ro: "Variabila de mediu {name} nu este o setare. Ați vrut să spuneți {meant}?",
            hu: "Nem beállítás ez a környezeti változó: {name}. Erre gondolt: {meant}?"),
    ]
}
