extension Saying {
    /// Why an invoice makes no sales order, or not wholly.
    static let orderProblems: [Saying] = [
        Saying(
            "The book holds {other}, the invoice names the same company with CUI {cui}.",
            id: "Di buku pesanan ada {other}; invoice menyebut perusahaan yang sama dengan CUI {cui}.",
            ro: "În evidență există {other}; factura numește aceeași firmă cu CUI {cui}.",
            hu: "A rendeléskönyvben ez áll: {other}; a számla ugyanezt a céget más adószámmal nevezi meg: CUI {cui}."),
        Saying(
            "Correct the wrong tax number, or tell the two companies apart by their names, then retry.",
            id: "Perbaiki nomor pajak yang salah, atau bedakan kedua perusahaan lewat namanya, lalu coba lagi.",
            ro: "Corectați codul fiscal greșit sau deosebiți cele două firme prin denumire, apoi reîncercați.",
            hu: "Javítsa a hibás adószámot, vagy különböztesse meg a két céget a nevükkel, aztán próbálja újra."),
        Saying("the name {name}", id: "nama {name}", ro: "denumirea {name}", hu: "név: {name}"),
        Saying("code {code}", id: "kode {code}", ro: "codul {code}", hu: "kód: {code}"),
        Saying(
            "Company {company} is not a customer in the book.",
            id: "Perusahaan {company} bukan pelanggan di buku pesanan.",
            ro: "Firma {company} nu este client în evidență.", hu: "Ez a cég a rendeléskönyvben nem vevő: {company}."),
        Saying(
            "Mark the company as a customer there, then retry.",
            id: "Tandai perusahaan itu sebagai pelanggan di sana, lalu coba lagi.",
            ro: "Marcați acolo firma ca client, apoi reîncercați.",
            hu: "Jelölje ott a céget vevőként, aztán próbálja újra."),
        Saying(
            "The invoice names its customer by CUI {cui} only, and the book holds no such company.",
            id: "Invoice hanya menyebut pelanggan dengan CUI {cui}, dan perusahaan itu tidak ada di buku pesanan.",
            ro: "Factura își numește clientul doar prin CUI {cui}, iar în evidență nu există o asemenea firmă.",
            hu: "A számla csak adószámmal nevezi meg az ügyfelét (CUI {cui}), és a rendeléskönyvben nincs ilyen cég."),
        Saying(
            "Fill in the customer's name at the source, or create the company in the book, then retry.",
            id: "Isi nama pelanggan di sumbernya, atau buat perusahaan itu di buku pesanan, lalu coba lagi.",
            ro: "Completați numele clientului la sursă sau creați firma în evidență, apoi reîncercați.",
            hu: "Töltse ki az ügyfél nevét a forrásban, vagy vegye fel a céget a rendeléskönyvbe, aztán próbálja újra."),
        Saying(
            "The name or tax number of “{name}…” is longer than the book keeps ({names} and {numbers} characters).",
            id:
                "Nama atau nomor pajak “{name}…” lebih panjang daripada yang disimpan buku pesanan ({names} dan {numbers} karakter).",
            ro:
                "Denumirea sau codul fiscal „{name}…” depășește ce păstrează evidența ({names} și {numbers} de caractere).",
            hu:
                "A név vagy az adószám hosszabb, mint amit a rendeléskönyv tárol ({names} és {numbers} karakter): „{name}…”."
        ),
        Saying(
            "Create the company in the book with the same tax number and a shorter name, then retry.",
            id:
                "Buat perusahaan itu di buku pesanan dengan nomor pajak yang sama dan nama lebih pendek, lalu coba lagi.",
            ro: "Creați firma în evidență cu același cod fiscal și o denumire mai scurtă, apoi reîncercați.",
            hu: "Vegye fel a céget a rendeléskönyvbe ugyanezzel az adószámmal és rövidebb névvel, aztán próbálja újra."),
        Saying(
            "company {company} was found by its name; it has no tax number in the book",
            id: "perusahaan {company} ditemukan lewat namanya; di buku pesanan tidak ada nomor pajaknya",
            ro: "firma {company} a fost găsită după denumire; în evidență nu are cod fiscal",
            hu: "a céget a neve alapján találtuk meg, a rendeléskönyvben nincs adószáma: {company}"),
        Saying(
            "Enter {cui} there if it is the same company.", id: "Masukkan {cui} di sana bila itu perusahaan yang sama.",
            ro: "Introduceți acolo {cui} dacă este aceeași firmă.", hu: "Ha ugyanaz a cég, írja be ott: {cui}."),
        Saying(
            "the check digit of CUI {cui} is wrong", id: "angka pemeriksa CUI {cui} salah",
            ro: "cifra de control a CUI-ului {cui} este greșită", hu: "hibás az ellenőrző számjegy: CUI {cui}"),
        Saying(
            "Compare it with the register; the order is made all the same.",
            id: "Cocokkan dengan daftar resmi; pesanan tetap dibuat.",
            ro: "Comparați-l cu registrul; comanda se face oricum.",
            hu: "Vesse össze a nyilvántartással; a rendelés így is elkészül."),
        Saying(
            "Series “{series}” and number “{number}” make no key by which the order is found again.",
            id: "Seri “{series}” dan nomor “{number}” tidak membentuk kunci untuk menemukan pesanan kembali.",
            ro: "Seria „{series}” și numărul „{number}” nu dau o cheie după care comanda să fie regăsită.",
            hu: "A sorozat („{series}”) és a szám („{number}”) nem ad kulcsot, amellyel a rendelés újra megtalálható."),
        Saying(
            "Correct series and number at the source: no semicolon, no tag, no double blank.",
            id: "Perbaiki seri dan nomor di sumbernya: tanpa titik koma, tanpa tag, tanpa spasi ganda.",
            ro: "Corectați seria și numărul la sursă: fără punct și virgulă, fără etichete, fără spații duble.",
            hu: "Javítsa a sorozatot és a számot a forrásban: ne legyen benne pontosvessző, címke vagy dupla szóköz."),
        Saying(
            "{key} names invoices that differ, in {*places}.", id: "{key} menunjuk invoice yang berbeda, di {*places}.",
            ro: "{key} desemnează facturi diferite, în {*places}.", hu: "{key}: eltérő számlákat jelöl ({*places})."),
        Saying(
            "document {first}, invoice {m} and document {second}, invoice {n}",
            id: "dokumen {first}, invoice {m} dan dokumen {second}, invoice {n}",
            ro: "documentul {first}, factura {m} și documentul {second}, factura {n}",
            hu: "{first} dokumentum, {m}. számla és {second} dokumentum, {n}. számla"),
        Saying(
            "Say which one is right: correct the other at the source, or set it aside, then retry.",
            id: "Tentukan mana yang benar: perbaiki yang lain di sumbernya, atau sisihkan, lalu coba lagi.",
            ro:
                "Spuneți care este cea corectă: corectați-o pe cealaltă la sursă sau puneți-o deoparte, apoi reîncercați.",
            hu: "Döntse el, melyik a helyes: a másikat javítsa a forrásban vagy tegye félre, aztán próbálja újra."),
        Saying(
            "The book holds {n} companies with {*what}: {companies}.",
            id: "Di buku pesanan ada {n} perusahaan dengan {*what}: {companies}.",
            ro: "În evidență sunt {n} firme cu {*what}: {companies}.",
            hu: "A rendeléskönyvben {n} cégnek azonos az adata ({*what}): {companies}."),
        Saying(
            "Merge them in the book, or correct the wrong ones, then retry.",
            id: "Gabungkan di buku pesanan, atau perbaiki yang salah, lalu coba lagi.",
            ro: "Uniți-le în evidență sau corectați-le pe cele greșite, apoi reîncercați.",
            hu: "Vonja össze őket a rendeléskönyvben, vagy javítsa a hibásakat, aztán próbálja újra."),
        Saying(
            "The book holds {n} orders {key}: {orders}.", id: "Di buku pesanan ada {n} pesanan {key}: {orders}.",
            ro: "În evidență sunt {n} comenzi {key}: {orders}.",
            hu: "A rendeléskönyvben {n} rendelés van ezzel a kulccsal: {key}; mégpedig: {orders}."),
        Saying(
            "Delete the wrong ones in the book, then retry: Tieout goes on with the one that is left.",
            id: "Hapus yang salah di buku pesanan, lalu coba lagi: Tieout melanjutkan dengan yang tersisa.",
            ro: "Ștergeți-le pe cele greșite din evidență, apoi reîncercați: Tieout continuă cu cea rămasă.",
            hu: "Törölje a hibásakat a rendeléskönyvből, aztán próbálja újra: a Tieout a megmaradóval folytatja."),
        Saying(
            "Correct the figures at the source, or allow rounding in the settings, then retry.",
            id: "Perbaiki angkanya di sumber, atau izinkan pembulatan di pengaturan, lalu coba lagi.",
            ro: "Corectați cifrele la sursă sau permiteți rotunjirea în setări, apoi reîncercați.",
            hu: "Javítsa a számokat a forrásban, vagy engedélyezze a kerekítést a beállításokban, aztán próbálja újra."),
        Saying(
            "{key} is a credit note: it sells nothing, so it makes no sales order.",
            id: "{key} adalah nota kredit: tidak menjual apa pun, jadi tidak menjadi pesanan penjualan.",
            ro: "{key} este o factură storno: nu vinde nimic, deci nu devine comandă de vânzare.",
            hu: "{key}: jóváíró számla; semmit sem ad el, ezért nem lesz belőle vevői rendelés."),
        Saying(
            "Enter the return in the book by hand where one is needed, then set the document aside.",
            id: "Masukkan retur di buku pesanan secara manual bila perlu, lalu sisihkan dokumen itu.",
            ro: "Introduceți manual returul în evidență, dacă este nevoie, apoi puneți documentul deoparte.",
            hu: "Ha kell, rögzítse a visszárut kézzel a rendeléskönyvben, aztán tegye félre a dokumentumot."),
        Saying(
            "Order {order} ({key}) is {*state} and differs from the invoice: {*differences}.",
            id: "Pesanan {order} ({key}) berstatus {*state} dan berbeda dari invoice: {*differences}.",
            ro: "Comanda {order} ({key}) este {*state} și diferă de factură: {*differences}.",
            hu: "Rendelés: {order} ({key}). Állapota: {*state}; eltér a számlától: {*differences}."),
        Saying(
            "Decide which side is right; Tieout changes only orders that are pending.",
            id: "Tentukan sisi mana yang benar; Tieout hanya mengubah pesanan yang tertunda.",
            ro: "Hotărâți care parte are dreptate; Tieout modifică doar comenzile în așteptare.",
            hu: "Döntse el, melyik oldal a helyes; a Tieout csak függőben lévő rendelést módosít."),
        Saying(
            "{n} line of {key} could not become order lines: {*products}.",
            id: "{n} baris dari {key} tidak dapat menjadi baris pesanan: {*products}.",
            ro: "{n} linie din {key} nu a putut deveni linie de comandă: {*products}.",
            hu: "{key}: {n} sorból nem lehetett rendelési sor: {*products}."),
        Saying(
            "{n} lines of {key} could not become order lines: {*products}.",
            id: "{n} baris dari {key} tidak dapat menjadi baris pesanan: {*products}.",
            ro: "Linii din {key} care nu au putut deveni linii de comandă: {n}. {*products}.",
            hu: "{key}: {n} sorból nem lehetett rendelési sor: {*products}."),
        Saying(
            "Correct the products in the book or at the source, then retry.",
            id: "Perbaiki produk di buku pesanan atau di sumbernya, lalu coba lagi.",
            ro: "Corectați produsele în evidență sau la sursă, apoi reîncercați.",
            hu: "Javítsa a termékeket a rendeléskönyvben vagy a forrásban, aztán próbálja újra."),
        Saying(
            "There are {n} more problems.", id: "Masih ada {n} masalah lagi.", ro: "Alte probleme: {n}.",
            hu: "Még {n} hiba van."),
        Saying(
            "Correct the document at its source; it is then taken in again.",
            id: "Perbaiki dokumen di sumbernya; lalu dokumen diproses lagi.",
            ro: "Corectați documentul la sursă; apoi este preluat din nou.",
            hu: "Javítsa a dokumentumot a forrásban; utána újra feldolgozzuk."),
        Saying(
            "Another worker is at work on the same record of the order book, or its last request may still be: {*key}.",
            id:
                "Proses lain sedang mengerjakan data yang sama di buku pesanan, atau permintaan terakhirnya mungkin masih berjalan: {*key}.",
            ro:
                "Alt proces lucrează la aceeași înregistrare din evidența comenzilor sau ultima lui cerere poate fi încă în lucru: {*key}.",
            hu:
                "Egy másik folyamat dolgozik a rendeléskönyv ugyanezen rekordján, vagy az utolsó kérése még folyamatban lehet: {*key}."
        ),
        Saying("order {key}", id: "pesanan {key}", ro: "comanda {key}", hu: "rendelés: {key}"),
        Saying(
            "company named {name}", id: "perusahaan bernama {name}", ro: "firma cu denumirea {name}",
            hu: "cég, név: {name}"),
        Saying(
            "company with CUI {cui}", id: "perusahaan dengan CUI {cui}", ro: "firma cu CUI {cui}", hu: "cég, CUI {cui}"),
        Saying(
            "part named {name}", id: "barang bernama {name}", ro: "articolul cu denumirea {name}",
            hu: "alkatrész, név: {name}"),
        Saying(
            "part with code {code}", id: "barang dengan kode {code}", ro: "articolul cu codul {code}",
            hu: "alkatrész, kód: {code}"),
        Saying(
            "Nothing needs to be done: it is tried again.", id: "Tidak perlu tindakan: akan dicoba lagi.",
            ro: "Nu trebuie făcut nimic: se reîncearcă.", hu: "Nincs teendő: újra próbáljuk."),
        Saying(
            "Order {key} was carried out, and when it was read again it did not equal the invoice.",
            id: "Pesanan {key} sudah dikerjakan, dan ketika dibaca lagi tidak sama dengan invoice.",
            ro: "Comanda {key} a fost făcută, iar la recitire nu era la fel cu factura.",
            hu: "A rendelés elkészült, de újraolvasva nem egyezett a számlával: {key}."),
        Saying(
            "Look whether somebody else changes the same order; it is tried again.",
            id: "Periksa apakah orang lain mengubah pesanan yang sama; akan dicoba lagi.",
            ro: "Verificați dacă altcineva modifică aceeași comandă; se reîncearcă.",
            hu: "Nézze meg, módosítja-e más is ugyanezt a rendelést; újra próbáljuk."),
    ]
}
