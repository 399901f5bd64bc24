/// What is said when the server refuses a request before any page sees it.
extension Phrase {
    static let sentTooMuch = Phrase(
        "What you sent is larger than {size}, which is the most this server takes at once.",
        id: "Yang Anda kirim lebih besar dari {size}, batas sekali kirim server ini.",
        ro: "Ce ați trimis depășește {size}, cât primește acest server o dată.",
        hu: "Amit küldött, nagyobb, mint {size}: ennyit fogad egyszerre ez a kiszolgáló.")
    static let sentTooMuchNext = Phrase(
        "Nothing was changed. Divide the file and send the parts one after the other, or scan at a lower resolution; an administrator can raise the limit (server.body_bytes_max).",
        id:
            "Tidak ada yang berubah. Bagi berkasnya dan kirim satu per satu, atau pindai dengan resolusi lebih rendah; administrator dapat menaikkan batasnya (server.body_bytes_max).",
        ro:
            "Nimic nu s-a schimbat. Împărțiți fișierul și trimiteți părțile pe rând sau scanați la o rezoluție mai mică; un administrator poate mări limita (server.body_bytes_max).",
        hu:
            "Semmi sem változott. Bontsa részekre a fájlt, és küldje egymás után, vagy szkenneljen kisebb felbontással; a határt rendszergazda emelheti (server.body_bytes_max)."
    )
    static let addressTooLong = Phrase(
        "The address is longer than {size}.", id: "Alamatnya lebih panjang dari {size}.",
        ro: "Adresa este mai lungă de {size}.", hu: "A cím hosszabb, mint {size}.")
    static let addressTooLongNext = Phrase(
        "Nothing was changed. Go back, and search for less at once.",
        id: "Tidak ada yang berubah. Kembali, dan cari lebih sedikit sekaligus.",
        ro: "Nimic nu s-a schimbat. Întoarceți-vă și căutați mai puțin o dată.",
        hu: "Semmi sem változott. Menjen vissza, és keressen kevesebbre egyszerre.")
    static let headersTooLong = Phrase(
        "Your browser sent more cookies and other headers than {size}.",
        id: "Peramban Anda mengirim cookie dan header lebih dari {size}.",
        ro: "Browserul a trimis cookie-uri și alte antete de peste {size}.",
        hu: "A böngészője {size}-nál több sütit és más fejlécet küldött.")
    static let headersTooLongNext = Phrase(
        "Nothing was changed. Remove this site's cookies in the browser, and sign in again.",
        id: "Tidak ada yang berubah. Hapus cookie situs ini di peramban, lalu masuk lagi.",
        ro: "Nimic nu s-a schimbat. Ștergeți în browser cookie-urile acestui site și conectați-vă din nou.",
        hu: "Semmi sem változott. Törölje a böngészőben ennek az oldalnak a sütijeit, és jelentkezzen be újra.")
    static let requestUnreadable = Phrase(
        "What the browser asked for can't be read.", id: "Yang diminta peramban tidak dapat dibaca.",
        ro: "Cererea browserului nu poate fi citită.", hu: "A böngésző kérése nem olvasható.")
    static let requestUnreadableNext = Phrase(
        "Nothing was changed. Check the address, or begin at the home page.",
        id: "Tidak ada yang berubah. Periksa alamatnya, atau mulai dari beranda.",
        ro: "Nimic nu s-a schimbat. Verificați adresa sau începeți de la pagina principală.",
        hu: "Semmi sem változott. Ellenőrizze a címet, vagy kezdje a kezdőlapon.")
    static let notServedNow = Phrase(
        "The server stops right now, or took too long to answer.",
        id: "Server sedang berhenti, atau terlalu lama menjawab.",
        ro: "Serverul tocmai se oprește sau a răspuns prea târziu.",
        hu: "A kiszolgáló éppen leáll, vagy túl sokáig tartott a válasz.")
    static let notServedNowNext = Phrase(
        "Try again shortly. What was begun is finished all the same: look at the page before you repeat a deed.",
        id: "Coba lagi sebentar. Yang sudah dimulai tetap diselesaikan: lihat halamannya sebelum mengulang tindakan.",
        ro: "Reîncercați în curând. Ce a început se termină oricum: priviți pagina înainte de a repeta o acțiune.",
        hu:
            "Próbálja újra kis idő múlva. Ami elkezdődött, befejeződik: nézze meg az oldalt, mielőtt megismétel valamit."
    )
}
