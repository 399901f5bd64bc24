extension Phrase {
    static let deliveriesSentence = Phrase(
        "Every document that was promised to another system, and how far it got.",
        id: "Setiap dokumen yang dijanjikan ke sistem lain, dan sampai di mana.",
        ro: "Fiecare document promis altui sistem și stadiul lui.",
        hu: "Minden bizonylat, amelyet egy másik rendszernek ígértünk, és hogy hol tart.")
    static let everything = Phrase("All", id: "Semua", ro: "Toate", hu: "Mind")
    static let needsPerson = Phrase(
        "needs a person", id: "perlu tindakan", ro: "cere o decizie", hu: "beavatkozást igényel")
    static let uncertainState = Phrase("uncertain", id: "tidak pasti", ro: "incertă", hu: "bizonytalan")
    static let waitingState = Phrase("waiting", id: "menunggu", ro: "în așteptare", hu: "várakozik")
    static let sendingState = Phrase("sending", id: "mengirim", ro: "se trimite", hu: "küldés alatt")
    static let deliveredState = Phrase("delivered", id: "terkirim", ro: "livrată", hu: "kézbesítve")
    static let asideState = Phrase("set aside", id: "disisihkan", ro: "pusă deoparte", hu: "félretéve")
    static let calledOffState = Phrase("called off", id: "dibatalkan", ro: "anulată", hu: "visszavonva")
    static let document = Phrase("Document", id: "Dokumen", ro: "Document", hu: "Bizonylat")
    static let target = Phrase("To", id: "Tujuan", ro: "Către", hu: "Cél")
    static let why = Phrase("Why", id: "Alasan", ro: "De ce", hu: "Miért")
    static let tries = Phrase("Tried", id: "Percobaan", ro: "Încercări", hu: "Kísérlet")
    static let changedAt = Phrase("Changed", id: "Diubah", ro: "Modificată", hu: "Változott")
    static let numberWord = Phrase("No.", id: "No.", ro: "Nr.", hu: "Szám")
    static let flowWord = Phrase("Kind", id: "Jenis", ro: "Fel", hu: "Fajta")
    static let reasonCode = Phrase("Reason", id: "Sebab", ro: "Motiv", hu: "Ok")
    static let any = Phrase("any", id: "semua", ro: "oricare", hu: "bármelyik")
    static let filter = Phrase("Filter", id: "Saring", ro: "Filtrează", hu: "Szűrés")
    static let invoiceOfFaktur = Phrase(
        "Invoice of faktur {key}", id: "Invoice faktur {key}", ro: "Factura pentru faktur {key}",
        hu: "{key}. faktur számlája")
    static let journalOfFaktur = Phrase(
        "Journal entry of faktur {key}", id: "Jurnal faktur {key}", ro: "Nota contabilă pentru faktur {key}",
        hu: "{key}. faktur naplótétele")
    static let cancellationOfInvoice = Phrase(
        "Cancellation of faktur {key}'s invoice", id: "Pembatalan invoice faktur {key}",
        ro: "Anularea facturii pentru faktur {key}", hu: "{key}. faktur számlájának sztornója")
    static let cancellationOfJournal = Phrase(
        "Cancellation of faktur {key}'s journal entry", id: "Pembatalan jurnal faktur {key}",
        ro: "Anularea notei contabile pentru faktur {key}", hu: "{key}. faktur naplótételének sztornója")
    static let mailOfInvoice = Phrase(
        "Mail of invoice {key}", id: "Surel invoice {key}", ro: "E-mailul facturii {key}", hu: "{key} számla levele")
    static let invoices = Phrase(
        "Invoices of fakturs", id: "Invoice faktur", ro: "Facturi (faktur)", hu: "Fakturok számlái")
    static let journals = Phrase("Journal entries", id: "Jurnal", ro: "Note contabile", hu: "Naplótételek")
    static let cancellations = Phrase("Cancellations", id: "Pembatalan", ro: "Anulări", hu: "Sztornók")
    static let journalCancellations = Phrase(
        "Cancellations of journal entries", id: "Pembatalan jurnal", ro: "Anulări de note contabile",
        hu: "Naplótételek sztornói")
    static let mails = Phrase("Mails", id: "Surel", ro: "E-mailuri", hu: "Levelek")
    static let mailServer = Phrase("Mail server", id: "Server surel", ro: "Serverul de e-mail", hu: "Levelezőszerver")
    static let noDeliveries = Phrase(
        "Nothing here.", id: "Tidak ada.", ro: "Nimic aici.", hu: "Itt nincs semmi.")
    static let noDeliveriesNext = Phrase(
        "A delivery begins when somebody posts a faktur, or when a mail is due.",
        id: "Pengiriman dimulai saat faktur diposting atau surel harus dikirim.",
        ro: "O livrare începe când cineva postează o faktur sau când trebuie trimis un e-mail.",
        hu: "Kézbesítés akkor indul, ha valaki fakturt könyvel, vagy levelet kell küldeni.")
    static let noneParkedNext = Phrase(
        "Nothing waits for a person. What stops by itself appears here with the reason.",
        id: "Tidak ada yang menunggu tindakan. Yang berhenti akan muncul di sini beserta sebabnya.",
        ro: "Nimic nu așteaptă o decizie. Ce se oprește apare aici, cu motivul.",
        hu: "Semmi sem vár emberre. Ami megáll, itt jelenik meg az okával.")
    static let retryAllTitle = Phrase("Try all again", id: "Coba semua lagi", ro: "Reîncearcă tot", hu: "Mind újra")
    static let retryAllWhat = Phrase(
        "What may already be there is looked for first; nothing is made twice. Those that stop again come back here with their reason.",
        id:
            "Yang mungkin sudah ada dicari dahulu; tidak ada yang dibuat dua kali. Yang berhenti lagi kembali ke sini beserta sebabnya.",
        ro:
            "Ce ar putea exista deja este căutat mai întâi; nimic nu se creează de două ori. Ce se oprește din nou revine aici, cu motivul.",
        hu:
            "Amit esetleg már létrehoztak, azt előbb megkeressük; semmi sem jön létre kétszer. Ami újra megáll, az okával együtt visszakerül ide."
    )
    static let nothingToRetry = Phrase(
        "Nothing of this is waiting for a person any more.", id: "Tidak ada lagi yang menunggu tindakan.",
        ro: "Nimic din acestea nu mai așteaptă o decizie.", hu: "Ezek közül már semmi sem vár emberre.")
    static let retriesChanged = Phrase(
        "Meanwhile it is another number. Look again before you confirm.",
        id: "Jumlahnya sudah berubah. Periksa lagi sebelum mengonfirmasi.",
        ro: "Între timp numărul s-a schimbat. Verificați din nou înainte de a confirma.",
        hu: "Időközben megváltozott a darabszám. Nézze meg újra, mielőtt jóváhagyja.")
}

// MARK: - One delivery

extension Phrase {
    static let goesOutNow = Phrase(
        "It goes out within seconds.", id: "Akan dikirim dalam hitungan detik.", ro: "Pleacă în câteva secunde.",
        hu: "Másodperceken belül elindul.")
    static let goesOutAt = Phrase(
        "It is tried again {when}, at {time}. Nobody has to do anything.",
        id: "Akan dicoba lagi {when}, pukul {time}. Tidak perlu tindakan.",
        ro: "Se reîncearcă {when}, la {time}. Nu trebuie făcut nimic.",
        hu: "Újra próbáljuk {when}, ekkor: {time}. Senkinek sincs teendője.")
    static let beingSent = Phrase(
        "{target} has been asked and has not answered yet.", id: "{target} sudah diminta dan belum menjawab.",
        ro: "{target} a primit cererea și încă nu a răspuns.", hu: "{target} megkapta a kérést, és még nem válaszolt.")
    static let mayOrMayNot = Phrase(
        "{target} did not answer in time. The document may or may not exist there. Tieout will look {when}, at {time}; nothing is sent again before that.",
        id:
            "{target} tidak menjawab tepat waktu. Dokumen mungkin sudah atau belum ada di sana. Tieout akan memeriksa {when}, pukul {time}; sebelum itu tidak ada yang dikirim ulang.",
        ro:
            "{target} nu a răspuns la timp. Documentul poate exista sau nu acolo. Tieout va verifica {when}, la {time}; până atunci nu se retrimite nimic.",
        hu:
            "{target} nem válaszolt időben. A bizonylat vagy létezik ott, vagy nem. A Tieout megnézi {when}, ekkor: {time}; addig semmit sem küld újra."
    )
    static let isThere = Phrase(
        "{target} holds it as {key}, and that was seen.",
        id: "{target} menyimpannya sebagai {key}, dan itu sudah dilihat.",
        ro: "{target} îl păstrează ca {key}, iar acest lucru a fost verificat.",
        hu: "{target} {key} alatt őrzi, és ezt láttuk is.")
    static let restsFor = Phrase(
        "A person decided that it rests: nothing is sent, and nobody is asked, until somebody takes it up again.",
        id: "Seseorang memutuskan untuk menyisihkannya: tidak ada yang dikirim atau ditanyakan sampai diangkat lagi.",
        ro: "Cineva a hotărât să stea: nu se trimite nimic și nimeni nu este întrebat până când este reluată.",
        hu: "Valaki úgy döntött, hogy pihenjen: semmi sem megy el, és senkit sem kérdezünk, amíg újra elő nem veszik.")
    static let stoppedFor = Phrase(
        "It stopped, and nothing more is sent until somebody decides.",
        id: "Berhenti; tidak ada lagi yang dikirim sampai ada keputusan.",
        ro: "S-a oprit; nu se mai trimite nimic până când cineva decide.",
        hu: "Megállt, és semmit sem küldünk, amíg valaki nem dönt.")
    static let mayBeThere = Phrase(
        "The document may exist in {target}: it is looked for before anything is sent again.",
        id: "Dokumen mungkin ada di {target}: dicari dahulu sebelum ada yang dikirim ulang.",
        ro: "Documentul poate exista în {target}: este căutat înainte de orice retrimitere.",
        hu: "A bizonylat létezhet itt: {target}; előbb megkeressük, csak utána küldünk bármit.")
    static let wasCalledOff = Phrase(
        "A person called it off, or took it back.", id: "Dibatalkan atau ditarik kembali oleh seseorang.",
        ro: "A fost anulată sau retrasă de o persoană.", hu: "Valaki visszavonta vagy visszavette.")
    static let inMinutes = Phrase("in {n} min", id: "dalam {n} menit", ro: "peste {n} min", hu: "{n} perc múlva")
    static let inSeconds = Phrase("in {n} s", id: "dalam {n} detik", ro: "peste {n} s", hu: "{n} mp múlva")
    static let inHours = Phrase("in {n} h", id: "dalam {n} jam", ro: "peste {n} h", hu: "{n} óra múlva")
    static let atOnce = Phrase("at once", id: "segera", ro: "imediat", hu: "azonnal")
    static let reference = Phrase("Our reference", id: "Referensi kami", ro: "Referința noastră", hu: "Hivatkozásunk")
    static let askedForBy = Phrase("Asked for by", id: "Diminta oleh", ro: "Cerută de", hu: "Kérte")
    static let theirKey = Phrase("Its key there", id: "Kunci di sana", ro: "Cheia de acolo", hu: "Kulcsa ott")
    static let attemptsWord = Phrase("Attempts", id: "Percobaan", ro: "Încercări", hu: "Kísérletek")
    static let noAttempts = Phrase(
        "Nothing was sent yet.", id: "Belum ada yang dikirim.", ro: "Încă nu s-a trimis nimic.",
        hu: "Még semmit sem küldtünk.")
    static let noAttemptsNext = Phrase(
        "Every request will stand here with its answer, word for word.",
        id: "Setiap permintaan akan tampil di sini beserta jawabannya, kata demi kata.",
        ro: "Fiecare cerere va apărea aici cu răspunsul ei, cuvânt cu cuvânt.",
        hu: "Minden kérés itt fog állni a válaszával, szóról szóra.")
    static let deliveryRequest = Phrase("Request", id: "Permintaan", ro: "Cerere", hu: "Kérés")
    static let deliveryResponse = Phrase("Response", id: "Jawaban", ro: "Răspuns", hu: "Válasz")
    static let theirWords = Phrase(
        "In their words", id: "Kata-kata mereka", ro: "În cuvintele lor", hu: "Az ő szavaikkal")
    static let tryAgain = Phrase("Try again", id: "Coba lagi", ro: "Reîncearcă", hu: "Újra")
    static let checkTargetNow = Phrase(
        "Check {target} now", id: "Periksa {target} sekarang", ro: "Verifică {target} acum",
        hu: "{target} ellenőrzése most")
    static let sayAbsent = Phrase(
        "It is not there: send it again", id: "Tidak ada di sana: kirim ulang", ro: "Nu este acolo: trimite din nou",
        hu: "Nincs ott: küldjük újra")
    static let sayAbsentWhy = Phrase(
        "Only when you looked into {target} yourself and found nothing. If it is there after all, it will exist twice.",
        id: "Hanya bila Anda sendiri memeriksa {target} dan tidak menemukannya. Bila ternyata ada, dokumen akan ganda.",
        ro:
            "Numai dacă ați verificat personal în {target} și nu ați găsit nimic. Dacă totuși există, va fi de două ori.",
        hu: "Csak ha Ön maga megnézte itt: {target}, és semmit sem talált. Ha mégis ott van, kétszer fog létezni.")
    static let linkIt = Phrase(
        "Link to existing", id: "Tautkan ke yang ada", ro: "Leagă de cel existent", hu: "Összekapcsolás a meglévővel")
    static let linkTargetHint = Phrase(
        "The document's key in {target} (SAP: DocEntry). {target} is asked whether it is there.",
        id: "Kunci dokumen di {target} (SAP: DocEntry). {target} ditanya apakah dokumen itu ada.",
        ro: "Cheia documentului în {target} (SAP: DocEntry). {target} este întrebat dacă există.",
        hu: "A bizonylat kulcsa itt: {target} (SAP: DocEntry). Megkérdezzük, hogy ott van-e.")
    static let noteWord = Phrase(
        "Why, for those who look later", id: "Alasan, bagi yang membaca nanti",
        ro: "De ce, pentru cine se uită mai târziu", hu: "Miért, annak, aki később nézi")
    static let noteNeeded = Phrase(
        "Say why in a few words.", id: "Tuliskan alasannya secara singkat.", ro: "Spuneți pe scurt de ce.",
        hu: "Írja le röviden, miért.")
    static let callOffAct = Phrase("Call off", id: "Batalkan", ro: "Anulează", hu: "Visszavonás")
    static let callOffWhat = Phrase(
        "It is not sent any more; nothing of it is in {target}. Whoever tries it again, here or on its document's page, decides otherwise.",
        id:
            "Tidak akan dikirim lagi; tidak ada apa pun di {target}. Siapa yang mencobanya lagi, di sini atau di halaman dokumennya, memutuskan lain.",
        ro:
            "Nu se mai trimite; nimic din ea nu este în {target}. Cine o reîncearcă, aici sau pe pagina documentului ei, hotărăște altfel.",
        hu:
            "Többé nem küldjük; semmi sincs belőle itt: {target}. Aki újra megpróbálja, itt vagy a bizonylat oldalán, másként dönt."
    )
    static let keyNeeded = Phrase(
        "Write the document's key.", id: "Tuliskan kunci dokumen.", ro: "Scrieți cheia documentului.",
        hu: "Írja be a bizonylat kulcsát.")
    static let retriedOne = Phrase(
        "It is tried again; what may be there is looked for first.",
        id: "Dicoba lagi; yang mungkin sudah ada dicari dahulu.",
        ro: "Se reîncearcă; ce ar putea exista este căutat mai întâi.",
        hu: "Újra próbáljuk; ami már ott lehet, azt előbb megkeressük.")
    static let wasSetAside = Phrase(
        "It is set aside.", id: "Disisihkan.", ro: "A fost pusă deoparte.", hu: "Félretéve.")
    static let wasLinked = Phrase("It is linked.", id: "Ditautkan.", ro: "A fost legată.", hu: "Összekapcsolva.")
    static let isCalledOff = Phrase("It is called off.", id: "Dibatalkan.", ro: "A fost anulată.", hu: "Visszavonva.")
    static let looked = Phrase(
        "Looked in {target}", id: "Memeriksa {target}", ro: "Verificare în {target}", hu: "Megnéztük itt: {target}")
    static let checkedFirst = Phrase(
        "Checked before anything was sent", id: "Diperiksa sebelum ada yang dikirim",
        ro: "Verificat înainte de orice trimitere",
        hu: "Ellenőrizve, mielőtt bármit küldtünk")
    static let sent = Phrase(
        "Sent, attempt {n}", id: "Dikirim, percobaan {n}", ro: "Trimis, încercarea {n}", hu: "Elküldve, {n}. kísérlet")
}

extension CountPhrase {
    static let retryAll = CountPhrase(
        "Try {n} again", "Try all {n} again", id: "Coba lagi {n}",
        ro: (one: "Reîncearcă {n}", few: "Reîncearcă toate cele {n}", other: "Reîncearcă toate cele {n}"),
        hu: "Mind a(z) {n} újra")
    static let retryAllQuestion = CountPhrase(
        "{n} delivery is tried again.", "{n} deliveries are tried again.", id: "{n} pengiriman dicoba lagi.",
        ro: (
            one: "{n} livrare se reîncearcă.", few: "{n} livrări se reîncearcă.", other: "{n} de livrări se reîncearcă."
        ),
        hu: "{n} kézbesítést újra próbálunk.")
    static let retriesWithheld = CountPhrase(
        "{n} was left as it is:", "{n} were left as they are:", id: "{n} dibiarkan apa adanya:",
        ro: (one: "{n} a rămas cum era:", few: "{n} au rămas cum erau:", other: "{n} au rămas cum erau:"),
        hu: "{n} maradt, ahogy volt:")
    static let retriedAll = CountPhrase(
        "{n} delivery is tried again now.", "{n} deliveries are tried again now.",
        id: "{n} pengiriman kini dicoba lagi.",
        ro: (
            one: "{n} livrare se reîncearcă acum.", few: "{n} livrări se reîncearcă acum.",
            other: "{n} de livrări se reîncearcă acum."
        ), hu: "{n} kézbesítést most újra próbálunk.")
}
