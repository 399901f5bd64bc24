extension Saying {
    /// What is wrong with a search, a saved view or something attached.
    static let searchReading: [Saying] = [
        Saying(
            "the quotation mark is never closed.", id: "tanda kutipnya tidak pernah ditutup.",
            ro: "ghilimelele nu se închid niciodată.",
            hu: "az idézőjel sosem záródik be."),
        Saying(
            "Put one at the end of the text it begins.", id: "Beri satu di akhir teks yang dibukanya.",
            ro: "Puneți una la sfârșitul textului pe care îl începe.",
            hu: "Tegyen egyet annak a szövegnek a végére, amelyet megnyit."),
        Saying(
            "{qualifier}: has no value.", id: "{qualifier}: tidak punya nilai.", ro: "{qualifier}: nu are valoare.",
            hu: "{qualifier}: nincs értéke."),
        Saying(
            "Write it right behind the colon, without a blank.", id: "Tulis tepat di belakang titik dua, tanpa spasi.",
            ro: "Scrieți-o imediat după două puncte, fără spațiu.",
            hu: "Írja közvetlenül a kettőspont után, szóköz nélkül."),
        Saying(
            "{qualifier}: stands here a second time.", id: "{qualifier}: muncul dua kali.",
            ro: "{qualifier}: apare a doua oară.",
            hu: "{qualifier}: másodszor áll itt."),
        Saying(
            "Keep one of the two.", id: "Sisakan salah satunya.", ro: "Păstrați una dintre ele.",
            hu: "Tartsa meg az egyiket."),
        Saying(
            "{text} is no date.", id: "{text} bukan tanggal.", ro: "{text} nu este o dată.",
            hu: "{text}: nem dátum."),
        Saying(
            "{text} is no amount.", id: "{text} bukan jumlah uang.", ro: "{text} nu este o sumă.",
            hu: "{text}: nem összeg."),
        Saying(
            "Write amount:1000000, amount:>1000000, amount:<=500.25 or amount:1000..2000.",
            id: "Tulis amount:1000000, amount:>1000000, amount:<=500.25, atau amount:1000..2000.",
            ro: "Scrieți amount:1000000, amount:>1000000, amount:<=500.25 sau amount:1000..2000.",
            hu: "Írja így: amount:1000000, amount:>1000000, amount:<=500.25 vagy amount:1000..2000."),
        Saying(
            "{name}: is no qualifier.", id: "{name}: bukan kata penyaring.", ro: "{name}: nu este un filtru.",
            hu: "{name}: nincs ilyen szűrő."),
        Saying(
            "There are {names}; put the text in quotes to search for it.",
            id: "Yang ada: {names}; beri tanda kutip untuk mencari teksnya.",
            ro: "Există: {names}; puneți textul între ghilimele ca să îl căutați.",
            hu: "Vannak: {names}; tegye idézőjelbe a szöveget, ha azt keresi."),
        Saying(
            "{qualifier}: knows no {word}.", id: "{qualifier}: tidak mengenal {word}.",
            ro: "{qualifier}: nu cunoaște {word}.",
            hu: "{qualifier}: nem ismeri ezt: {word}."),
        Saying(
            "Write {words}.", id: "Tulis {words}.", ro: "Scrieți {words}.",
            hu: "Írja be ezek egyikét: {words}."),
        Saying(
            "no customer has the code {text}, or a name that begins so.",
            id: "tidak ada pelanggan dengan kode {text}, atau dengan nama yang diawali begitu.",
            ro: "niciun client nu are codul {text} sau un nume care începe așa.",
            hu: "nincs ilyen kódú vagy így kezdődő nevű ügyfél: {text}."),
        Saying(
            "Look it up in the list of customers.", id: "Cari di daftar pelanggan.",
            ro: "Căutați-l în lista clienților.",
            hu: "Keresse meg az ügyfelek listájában."),
        Saying(
            "more than one customer begins with {text}.", id: "lebih dari satu pelanggan diawali {text}.",
            ro: "mai mulți clienți încep cu {text}.",
            hu: "több ügyfél is így kezdődik: {text}."),
        Saying(
            "Write one's code: {examples}, for example.", id: "Tulis kodenya, misalnya {examples}.",
            ro: "Scrieți codul unuia, de exemplu {examples}.",
            hu: "Írja be az egyik kódját, például: {examples}."),
        Saying(
            "The address names a place that is in no list of this order.",
            id: "Alamat menyebut tempat yang tidak ada dalam daftar dengan urutan ini.",
            ro: "Adresa numește un loc care nu există în lista cu această ordine.",
            hu: "A cím olyan helyet nevez meg, amely az így rendezett listában nincs."),
        Saying(
            "Go back to the first page.", id: "Kembali ke halaman pertama.", ro: "Reveniți la prima pagină.",
            hu: "Térjen vissza az első oldalra."),
        Saying(
            "A view's name has 1 to 60 characters, and its search at most 1000.",
            id: "Nama tampilan 1 sampai 60 karakter, dan pencariannya paling banyak 1000.",
            ro: "Numele unei vederi are între 1 și 60 de caractere, iar căutarea cel mult 1000.",
            hu: "A nézet neve 1–60 karakter, a keresése legfeljebb 1000."),
        Saying(
            "Give the view a short name of its own.", id: "Beri tampilan nama pendek tersendiri.",
            ro: "Dați vederii un nume scurt, propriu.",
            hu: "Adjon a nézetnek saját, rövid nevet."),
        Saying(
            "The document was not attached: {*reason}.", id: "Dokumen tidak dilampirkan: {*reason}.",
            ro: "Documentul nu a fost atașat: {*reason}.",
            hu: "A dokumentumot nem csatoltuk: {*reason}."),
        Saying(
            "it is larger than {size} MB", id: "lebih dari {size} MB", ro: "depășește {size} MB",
            hu: "{size} MB-nál nagyobb"),
        Saying(
            "Scan it with less colour.", id: "Pindai dengan warna lebih sedikit.",
            ro: "Scanați-l cu mai puțină culoare.",
            hu: "Szkennelje kevesebb színnel."),
        Saying(
            "it is empty", id: "kosong", ro: "este gol",
            hu: "üres"),
        Saying(
            "its content is no PDF, PNG or JPEG, whatever its name says",
            id: "isinya bukan PDF, PNG, atau JPEG, apa pun namanya",
            ro: "conținutul nu este PDF, PNG sau JPEG, orice ar spune numele",
            hu: "a tartalma nem PDF, PNG vagy JPEG, bármit mond is a neve"),
        Saying(
            "Scan or print the document as PDF.", id: "Pindai atau cetak dokumen sebagai PDF.",
            ro: "Scanați sau tipăriți documentul ca PDF.",
            hu: "Szkennelje vagy nyomtassa a dokumentumot PDF-be."),
        Saying(
            "A comment has 1 to {count} characters.", id: "Komentar terdiri dari 1 sampai {count} karakter.",
            ro: "Un comentariu are între 1 și {count} caractere.",
            hu: "A megjegyzés hossza 1 és {count} karakter között lehet."),
        Saying(
            "Shorten it, or attach a document.", id: "Pendekkan, atau lampirkan dokumen.",
            ro: "Scurtați-l sau atașați un document.",
            hu: "Rövidítse le, vagy csatoljon dokumentumot."),
        Saying(
            "Write something.", id: "Tulis sesuatu.", ro: "Scrieți ceva.",
            hu: "Írjon valamit."),
        Saying(
            "Did you mean {name}:?", id: "Maksud Anda {name}:?", ro: "Ați vrut să spuneți {name}:?",
            hu: "Erre gondolt: {name}:?"),
    ]
}
