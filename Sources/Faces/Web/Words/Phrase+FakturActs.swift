/// What can be done with a faktur, and what each state means.
extension Phrase {
    static let submitFaktur = Phrase(
        "Hand over to the tax officer", id: "Serahkan ke petugas pajak", ro: "Predă responsabilului fiscal",
        hu: "Átadás az adófelelősnek")
    static let postToSAP = Phrase(
        "Post to SAP", id: "Bukukan ke SAP", ro: "Înregistrează în SAP", hu: "Könyvelés az SAP-ba")
    static let postAgain = Phrase(
        "Post again", id: "Bukukan lagi", ro: "Înregistrează din nou", hu: "Könyvelés újra")
    static let checkNow = Phrase(
        "Check SAP now", id: "Periksa SAP sekarang", ro: "Verifică SAP acum", hu: "SAP ellenőrzése most")
    static let sendMissing = Phrase(
        "Send the missing journal entry", id: "Kirim jurnal yang kurang", ro: "Trimite nota contabilă lipsă",
        hu: "A hiányzó tétel küldése")
    static let linkExisting = Phrase(
        "Link to existing", id: "Tautkan ke yang ada", ro: "Leagă de documentul existent",
        hu: "Összekapcsolás meglévővel")
    static let linkHint = Phrase(
        "DocEntry of the invoice in SAP, not its number", id: "DocEntry invoice di SAP, bukan nomornya",
        ro: "DocEntry al facturii din SAP, nu numărul ei", hu: "Az SAP-számla DocEntry értéke, nem a száma")
    static let notThere = Phrase(
        "It is not in SAP: send it", id: "Tidak ada di SAP: kirim", ro: "Nu este în SAP: trimite",
        hu: "Nincs az SAP-ban: küldés")
    static let notThereWhy = Phrase(
        "Only when you have looked in SAP yourself: if it is there after all, a second document is made.",
        id: "Hanya bila Anda sudah melihat sendiri di SAP: jika ternyata ada, dokumen kedua akan dibuat.",
        ro: "Numai dacă ați verificat personal în SAP: dacă totuși există, se creează al doilea document.",
        hu: "Csak ha maga megnézte az SAP-ban: ha mégis ott van, második bizonylat készül.")
    static let notThereSaid = Phrase(
        "I have looked in SAP, and it is not there", id: "Saya sudah melihat di SAP, dan tidak ada",
        ro: "Am verificat în SAP și nu există", hu: "Megnéztem az SAP-ban, és nincs ott")
    static let setAsideAct = Phrase("Set aside", id: "Sisihkan", ro: "Pune deoparte", hu: "Félretétel")
    static let setAsideNote = Phrase(
        "Why it is set aside", id: "Mengapa disisihkan", ro: "De ce se pune deoparte", hu: "Miért teszi félre")
    static let setAsideWhat = Phrase(
        "Nothing is sent, and nobody is asked about it any more, until somebody takes it up again.",
        id: "Tidak ada yang dikirim, dan tidak ada lagi yang ditanya, sampai ada yang mengangkatnya lagi.",
        ro: "Nu se trimite nimic și nimeni nu mai este întrebat, până când cineva o reia.",
        hu: "Semmi sem megy el, és senkit sem kérdezünk róla, amíg valaki újra elő nem veszi.")
    static let cancelFaktur = Phrase(
        "Cancel the faktur", id: "Batalkan faktur", ro: "Anulează factura", hu: "Számla sztornózása")
    static let cancelInSAP = Phrase(
        "Cancel in SAP", id: "Batalkan di SAP", ro: "Anulează în SAP", hu: "Sztornó az SAP-ban")
    static let replaceFaktur = Phrase(
        "Cancel and open again", id: "Batalkan dan buka lagi", ro: "Anulează și redeschide", hu: "Sztornó és újranyitás"
    )
    static let reopenFaktur = Phrase("Open again", id: "Buka lagi", ro: "Redeschide", hu: "Újranyitás")
    static let compareWithSAP = Phrase(
        "Compare with SAP", id: "Bandingkan dengan SAP", ro: "Compară cu SAP", hu: "Összevetés az SAP-val")
    static let numberByHand = Phrase(
        "Type DocNum by hand", id: "Ketik DocNum manual", ro: "Introdu DocNum manual", hu: "DocNum kézi beírása")
    static let numberHint = Phrase(
        "For an invoice somebody entered in SAP; empty clears it",
        id: "Untuk invoice yang dimasukkan orang di SAP; kosong menghapusnya",
        ro: "Pentru o factură introdusă de cineva în SAP; gol îl șterge",
        hu: "Ha valaki az SAP-ban rögzítette a számlát; üresen törli")
    static let numberKept = Phrase(
        "DocNum is kept.", id: "DocNum disimpan.", ro: "DocNum a fost salvat.", hu: "A DocNum elmentve.")
    static let numberWrong = Phrase(
        "DocNum is a whole number greater than zero, or empty.",
        id: "DocNum adalah bilangan bulat lebih dari nol, atau kosong.",
        ro: "DocNum este un număr întreg mai mare ca zero sau gol.",
        hu: "A DocNum nullánál nagyobb egész szám vagy üres.")

    static let linkWrong = Phrase(
        "DocEntry is a whole number greater than zero.", id: "DocEntry adalah bilangan bulat lebih dari nol.",
        ro: "DocEntry este un număr întreg mai mare ca zero.", hu: "A DocEntry nullánál nagyobb egész szám.")
    static let noteTooLong = Phrase(
        "A note has at most {n} characters.", id: "Catatan paling panjang {n} karakter.",
        ro: "O notă are cel mult {n} caractere.", hu: "A megjegyzés legfeljebb {n} karakter.")
    static let changedSinceOpened = Phrase(
        "This faktur changed after you opened the page. What you see now is how it stands; decide again.",
        id: "Faktur ini berubah setelah halaman Anda buka. Yang terlihat sekarang adalah keadaannya; putuskan lagi.",
        ro: "Factura s-a schimbat după ce ați deschis pagina. Acum vedeți cum stă; decideți din nou.",
        hu: "A számla megváltozott, miután megnyitotta az oldalt. Most a jelenlegi állapotot látja; döntsön újra.")
    static let doneSetAside = Phrase(
        "Set aside. Nothing is sent until somebody asks for it.",
        id: "Disisihkan. Tidak ada yang dikirim sampai diminta.",
        ro: "Pusă deoparte. Nu se trimite nimic până nu cere cineva.",
        hu: "Félretéve. Semmi sem megy el, amíg valaki nem kéri.")
    static let doneCancelled = Phrase(
        "Cancelled. It can be opened again and corrected.", id: "Dibatalkan. Dapat dibuka lagi dan dikoreksi.",
        ro: "Anulată. Poate fi redeschisă și corectată.", hu: "Sztornózva. Újra megnyitható és javítható.")
    static let doneReopened = Phrase(
        "Open again: it will be posted as a new document.", id: "Terbuka lagi: akan dibukukan sebagai dokumen baru.",
        ro: "Redeschisă: va fi înregistrată ca document nou.", hu: "Újra nyitva: új bizonylatként könyvelhető.")
    static let doneAgrees = Phrase(
        "Compared: SAP and the faktur agree.", id: "Dibandingkan: SAP dan faktur cocok.",
        ro: "Comparat: SAP și factura corespund.", hu: "Összevetve: az SAP és a számla egyezik.")
    static let outcomePosted = Phrase(
        "Posted to SAP as invoice {number}.", id: "Dibukukan ke SAP sebagai invoice {number}.",
        ro: "Înregistrată în SAP ca factura {number}.", hu: "Lekönyvelve az SAP-ban {number} számlaként.")
    static let outcomeUncertain = Phrase(
        "SAP didn't answer in time. Nothing is sent again before Tieout has looked.",
        id: "SAP tidak menjawab tepat waktu. Tidak ada yang dikirim lagi sebelum Tieout memeriksa.",
        ro: "SAP nu a răspuns la timp. Nu se trimite din nou până nu verifică Tieout.",
        hu: "Az SAP nem válaszolt időben. Semmi sem megy el újra, amíg a Tieout meg nem nézi.")
    static let outcomeWaiting = Phrase(
        "Asked for. Tieout sends it as soon as SAP takes it.", id: "Diminta. Tieout mengirim begitu SAP menerima.",
        ro: "Cerut. Tieout trimite de îndată ce SAP primește.", hu: "Kérve. A Tieout elküldi, amint az SAP fogadja.")
    static let outcomeElsewhere = Phrase(
        "Somebody else is posting it right now; one document is made.",
        id: "Orang lain sedang membukukannya; satu dokumen dibuat.",
        ro: "Altcineva o înregistrează chiar acum; se creează un singur document.",
        hu: "Valaki más éppen most könyveli; egy bizonylat készül.")
    static let outcomeStopped = Phrase(
        "It is not posted. Why, and what to do, stands on this page.",
        id: "Belum dibukukan. Sebab dan langkahnya ada di halaman ini.",
        ro: "Nu este înregistrată. Motivul și ce e de făcut sunt pe această pagină.",
        hu: "Nincs lekönyvelve. Az ok és a teendő ezen az oldalon áll.")

    static let uncertainTitle = Phrase(
        "The invoice may or may not exist in SAP.", id: "Invoice mungkin ada, mungkin tidak ada di SAP.",
        ro: "Factura poate exista sau nu în SAP.", hu: "A számla lehet, hogy megvan az SAP-ban, lehet, hogy nincs.")
    static let uncertainLooks = Phrase(
        "SAP didn't answer in time. Tieout looks {when}; nothing is sent again before that.",
        id: "SAP tidak menjawab tepat waktu. Tieout memeriksa {when}; tidak ada yang dikirim sebelumnya.",
        ro: "SAP nu a răspuns la timp. Tieout verifică {when}; nu se trimite din nou până atunci.",
        hu: "Az SAP nem válaszolt időben. A Tieout {when} megnézi; addig semmi sem megy el újra.")
    static let uncertainAsks = Phrase(
        "Tieout can't tell by itself, so it sends nothing. Look in SAP, then say what you found.",
        id: "Tieout tidak dapat memastikan sendiri, jadi tidak mengirim. Lihat di SAP, lalu katakan hasilnya.",
        ro: "Tieout nu poate afla singur, deci nu trimite nimic. Verificați în SAP, apoi spuneți ce ați găsit.",
        hu:
            "A Tieout magától nem tudja eldönteni, ezért nem küld semmit. Nézze meg az SAP-ban, és mondja meg, mit talált."
    )
    static let partialTitle = Phrase(
        "Half of it is in SAP.", id: "Setengahnya ada di SAP.", ro: "Jumătate este în SAP.",
        hu: "A fele van meg az SAP-ban.")
    static let partialWords = Phrase(
        "The invoice is there as {number}; its journal entry is missing. A retry sends only what is missing.",
        id: "Invoice ada sebagai {number}; jurnalnya belum. Coba lagi hanya mengirim yang kurang.",
        ro: "Factura există ca {number}; lipsește nota contabilă. O reîncercare trimite doar ce lipsește.",
        hu: "A számla megvan {number} néven; a könyvelési tétele hiányzik. Az újraküldés csak a hiányzót küldi.")
    static let partialUnsure = Phrase(
        "The invoice is there as {number}; nobody knows yet whether its journal entry is. Only what is missing is sent.",
        id: "Invoice ada sebagai {number}; belum diketahui apakah jurnalnya ada. Hanya yang kurang yang dikirim.",
        ro: "Factura există ca {number}; nu se știe încă dacă există și nota contabilă. Se trimite doar ce lipsește.",
        hu: "A számla megvan {number} néven; a könyvelési tételéről még nem tudni. Csak a hiányzó megy el.")
    static let refusedTitle = Phrase(
        "It is not posted.", id: "Belum dibukukan.", ro: "Nu este înregistrată.", hu: "Nincs lekönyvelve.")
    static let asideTitle = Phrase(
        "It is set aside.", id: "Disisihkan.", ro: "Este pusă deoparte.", hu: "Félre van téve.")
    static let asideWords = Phrase(
        "Nobody is asked about it any more, and nothing is sent. Whoever takes it up again decides so here.",
        id:
            "Tidak ada lagi yang ditanya tentangnya, dan tidak ada yang dikirim. Siapa yang mengangkatnya lagi memutuskannya di sini.",
        ro: "Nimeni nu mai este întrebat despre ea și nu se trimite nimic. Cine o reia decide asta aici.",
        hu: "Senkit sem kérdezünk róla többé, és semmi sem megy el. Aki újra előveszi, itt dönt róla.")
    static let asideMayBeThere = Phrase(
        "The invoice may still be in SAP: taking it up again begins with a look.",
        id: "Invoice mungkin tetap ada di SAP: mengangkatnya lagi dimulai dengan pemeriksaan.",
        ro: "Factura poate fi totuși în SAP: reluarea începe cu o verificare.",
        hu: "A számla ettől még ott lehet az SAP-ban: az újraelővétel megnézéssel kezdődik.")
    static let waitingWords = Phrase(
        "It waits for its turn; Tieout tries {when}.", id: "Menunggu giliran; Tieout mencoba {when}.",
        ro: "Își așteaptă rândul; Tieout încearcă {when}.", hu: "Sorára vár; a Tieout {when} próbálja.")
    static let whenNow = Phrase("now", id: "sekarang", ro: "acum", hu: "most")
    static let whenSeconds = Phrase(
        "in {n} seconds", id: "dalam {n} detik", ro: "peste {n} secunde", hu: "{n} másodperc múlva")
    static let whenMinutes = Phrase(
        "in {n} minutes", id: "dalam {n} menit", ro: "peste {n} minute", hu: "{n} perc múlva")
    static let whenHours = Phrase("in {n} hours", id: "dalam {n} jam", ro: "peste {n} ore", hu: "{n} óra múlva")
    static let notBefore = Phrase(
        "Not before {when}: until then the request may still be on its way.",
        id: "Belum bisa, baru {when}: sampai itu permintaan mungkin masih di jalan.",
        ro: "Abia {when}: până atunci cererea poate fi încă pe drum.",
        hu: "Csak {when}: addig a kérés még úton lehet.")
    static let notReadyYet = Phrase(
        "What is in the way stands under the preview.", id: "Yang menghalangi tertera di bawah pratinjau.",
        ro: "Ce împiedică scrie sub previzualizare.", hu: "Ami akadályozza, az előnézet alatt áll.")
}
