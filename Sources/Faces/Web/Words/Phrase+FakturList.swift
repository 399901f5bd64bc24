/// What the list of fakturs says.
extension Phrase {
    static let newFaktur = Phrase("New faktur", id: "Faktur baru", ro: "Factură nouă", hu: "Új számla")
    static let importFakturs = Phrase("Import", id: "Impor", ro: "Importă", hu: "Importálás")
    static let exportCSV = Phrase.name("CSV")
    static let exportXLSX = Phrase.name("XLSX")
    static let searchWord = Phrase("Search", id: "Cari", ro: "Caută", hu: "Keresés")
    static let searchHint = Phrase(
        "customer:, no:, faktur:, status:, from:, to:, by:, amount: narrow the list; other words are looked for everywhere.",
        id:
            "customer:, no:, faktur:, status:, from:, to:, by:, amount: mempersempit daftar; kata lain dicari di mana saja.",
        ro:
            "customer:, no:, faktur:, status:, from:, to:, by:, amount: restrâng lista; celelalte cuvinte se caută peste tot.",
        hu:
            "customer:, no:, faktur:, status:, from:, to:, by:, amount: szűkítik a listát; a többi szót mindenhol keressük."
    )
    static let searchNotUnderstood = Phrase(
        "Part of the search was not understood, and left out:", id: "Sebagian pencarian tidak dipahami dan diabaikan:",
        ro: "O parte a căutării nu a fost înțeleasă și a fost lăsată deoparte:",
        hu: "A keresés egy részét nem értettük, ezért kihagytuk:")
    static let showEverything = Phrase(
        "Show everything", id: "Tampilkan semua", ro: "Arată tot", hu: "Minden megjelenítése")

    static let savedViews = Phrase("Saved views", id: "Tampilan tersimpan", ro: "Vederi salvate", hu: "Mentett nézetek")
    static let saveView = Phrase(
        "Save this view", id: "Simpan tampilan ini", ro: "Salvează această vedere", hu: "Nézet mentése")
    static let viewName = Phrase("Name of the view", id: "Nama tampilan", ro: "Numele vederii", hu: "A nézet neve")
    static let viewSaved = Phrase(
        "The view {name} is saved.", id: "Tampilan {name} disimpan.", ro: "Vederea {name} a fost salvată.",
        hu: "A(z) {name} nézet elmentve.")
    static let viewRemoved = Phrase(
        "The view {name} is removed.", id: "Tampilan {name} dihapus.", ro: "Vederea {name} a fost ștearsă.",
        hu: "A(z) {name} nézet törölve.")
    static let removeView = Phrase(
        "Remove {name}", id: "Hapus {name}", ro: "Șterge {name}", hu: "{name} törlése")

    static let selectAll = Phrase(
        "Select all on this page", id: "Pilih semua di halaman ini", ro: "Selectează tot de pe pagină",
        hu: "Az oldal összes sorának kijelölése")
    static let selectFaktur = Phrase(
        "Select {number}", id: "Pilih {number}", ro: "Selectează {number}", hu: "{number} kijelölése")
    static let bulkAnswer = Phrase("Answer", id: "Jawab", ro: "Răspunde", hu: "Megválaszolás")
    static let bulkCheck = Phrase(
        "Check for posting", id: "Periksa sebelum dibukukan", ro: "Verifică înainte de înregistrare",
        hu: "Ellenőrzés könyvelés előtt")
    static let nothingSelected = Phrase(
        "Nothing was selected. Tick the fakturs first.", id: "Belum ada yang dipilih. Centang faktur terlebih dahulu.",
        ro: "Nu ați selectat nimic. Bifați mai întâi facturile.",
        hu: "Nincs kijelölés. Előbb jelölje be a számlákat.")
    static let tickFirst = Phrase(
        "For the fakturs that are ticked", id: "Untuk faktur yang dicentang", ro: "Pentru facturile bifate",
        hu: "A bejelölt számlákhoz")
    static let countedOnly = Phrase(
        "Only the first {n} were added up; a narrower search gives exact sums.",
        id: "Hanya {n} pertama yang dijumlahkan; pencarian lebih sempit memberi jumlah pasti.",
        ro: "Au fost adunate doar primele {n}; o căutare mai restrânsă dă sume exacte.",
        hu: "Csak az első {n} lett összeadva; szűkebb keresés pontos összeget ad.")
    static let lookedThroughMore = Phrase(
        "{n} fakturs were looked through so far; the next page goes on from there.",
        id: "{n} faktur sudah diperiksa; halaman berikut melanjutkan dari sana.",
        ro: "Până acum s-au parcurs {n} facturi; pagina următoare continuă de acolo.",
        hu: "Eddig {n} számlát néztünk át; a következő oldal onnan folytatja.")
    static let lookedThroughEnd = Phrase(
        "Only {n} fakturs could be looked through. A narrower search, such as from: and to:, finds the others.",
        id: "Hanya {n} faktur yang dapat diperiksa. Pencarian lebih sempit, misalnya from: dan to:, menemukan sisanya.",
        ro:
            "S-au putut parcurge doar {n} facturi. O căutare mai restrânsă, de pildă cu from: și to:, le găsește pe celelalte.",
        hu: "Csak {n} számlát tudtunk átnézni. Szűkebb keresés, például from: és to:, megtalálja a többit.")
    static let inAll = Phrase("In all", id: "Seluruhnya", ro: "În total", hu: "Összesen")

    static let emptyMatch = Phrase(
        "No faktur matches this search.", id: "Tidak ada faktur yang cocok.",
        ro: "Nicio factură nu corespunde căutării.", hu: "Egyetlen számla sem felel meg a keresésnek.")
    static let emptyMatchNext = Phrase(
        "Take a word away, or look under All.", id: "Kurangi satu kata, atau lihat di Semua.",
        ro: "Renunțați la un cuvânt sau căutați la Toate.", hu: "Hagyjon el egy szót, vagy nézze meg a Mind fület.")
    static let emptyIncomplete = Phrase(
        "Nothing is incomplete.", id: "Tidak ada yang belum lengkap.", ro: "Nimic incomplet.",
        hu: "Nincs hiányos számla.")
    static let emptyIncompleteNext = Phrase(
        "New fakturs stand here until the tax officer has given number and date. Enter one, or import a CSV file.",
        id:
            "Faktur baru ada di sini sampai petugas pajak memberi nomor dan tanggal. Masukkan satu, atau impor berkas CSV.",
        ro:
            "Facturile noi stau aici până când responsabilul fiscal dă numărul și data. Introduceți una sau importați un fișier CSV.",
        hu:
            "Az új számlák itt állnak, amíg az adófelelős meg nem adja a számot és a keltet. Rögzítsen egyet, vagy importáljon CSV-fájlt."
    )
    static let emptyAnswered = Phrase(
        "Nothing waits to be posted.", id: "Tidak ada yang menunggu dibukukan.",
        ro: "Nimic nu așteaptă înregistrarea.", hu: "Semmi sem vár könyvelésre.")
    static let emptyAnsweredNext = Phrase(
        "Fakturs come here once the tax officer has answered them; then they can be posted to SAP.",
        id: "Faktur muncul di sini setelah dijawab petugas pajak; lalu dapat dibukukan ke SAP.",
        ro: "Facturile ajung aici după răspunsul responsabilului fiscal; apoi pot fi înregistrate în SAP.",
        hu: "A számlák az adófelelős válasza után kerülnek ide; ezután könyvelhetők az SAP-ba.")
    static let emptyPosted = Phrase(
        "Nothing is posted yet.", id: "Belum ada yang dibukukan.", ro: "Încă nu s-a înregistrat nimic.",
        hu: "Még nincs lekönyvelt számla.")
    static let emptyPostedNext = Phrase(
        "What SAP holds, and was seen there, stands here with its document number.",
        id: "Yang ada di SAP, dan sudah terlihat di sana, tampil di sini dengan nomor dokumennya.",
        ro: "Ce există în SAP și a fost văzut acolo apare aici cu numărul documentului.",
        hu: "Ami az SAP-ban megvan, és ott láttuk is, az itt áll a bizonylatszámával.")
    static let emptyAttention = Phrase(
        "Nothing needs attention.", id: "Tidak ada yang perlu perhatian.", ro: "Nimic nu necesită atenție.",
        hu: "Semmi sem igényel figyelmet.")
    static let emptyAttentionNext = Phrase(
        "Fakturs that SAP refused, that are partly posted, or of which nobody knows, would stand here.",
        id: "Faktur yang ditolak SAP, dibukukan sebagian, atau belum pasti akan tampil di sini.",
        ro: "Aici ar apărea facturile respinse de SAP, înregistrate parțial sau despre care nu se știe.",
        hu: "Itt állnának azok, amelyeket az SAP elutasított, részben könyveltek, vagy amelyekről nem tudni.")
    static let emptyAside = Phrase(
        "Nothing is set aside.", id: "Tidak ada yang disisihkan.", ro: "Nimic nu este pus deoparte.",
        hu: "Semmi sincs félretéve.")
    static let emptyAsideNext = Phrase(
        "What a person decides not to send for now rests here, with the reason, until somebody takes it up again.",
        id:
            "Yang diputuskan untuk tidak dikirim dahulu ada di sini, beserta alasannya, sampai ada yang mengangkatnya lagi.",
        ro: "Ce hotărăște cineva să nu trimită deocamdată stă aici, cu motivul, până când este reluat.",
        hu: "Ami mellett valaki úgy dönt, hogy egyelőre nem megy el, itt áll az okával, amíg újra elő nem veszik.")
    static let emptyAll = Phrase(
        "There are no fakturs yet.", id: "Belum ada faktur.", ro: "Încă nu există facturi.",
        hu: "Még nincsenek számlák.")
}

extension CountPhrase {
    static let fakturs = CountPhrase(
        "{n} faktur", "{n} fakturs", id: "{n} faktur",
        ro: (one: "{n} factură", few: "{n} facturi", other: "{n} de facturi"), hu: "{n} számla")
}
