extension Phrase {
    static let skipToContent = Phrase(
        "Skip to the content", id: "Langsung ke isi", ro: "Sari la conținut", hu: "Ugrás a tartalomhoz")
    static let searchFakturs = Phrase("Search fakturs", id: "Cari faktur", ro: "Caută facturi", hu: "Számlák keresése")
    static let signOut = Phrase("Sign out", id: "Keluar", ro: "Deconectare", hu: "Kijelentkezés")
    static let signIn = Phrase("Sign in", id: "Masuk", ro: "Conectare", hu: "Bejelentkezés")
    static let sandbox = Phrase(
        "Not the real system: nothing here reaches a real company",
        id: "Bukan sistem nyata: tidak ada yang sampai ke perusahaan nyata",
        ro: "Nu este sistemul real: nimic de aici nu ajunge la o firmă reală",
        hu: "Nem a valódi rendszer: innen semmi nem jut el valódi céghez")
    static let rooms = Phrase("Rooms", id: "Ruang", ro: "Secțiuni", hu: "Részlegek")
    static let waitsForYou = Phrase("Waits for you", id: "Menunggu Anda", ro: "Vă așteaptă", hu: "Önre vár")
    static let keyboard = Phrase("Keyboard", id: "Papan tombol", ro: "Tastatură", hu: "Billentyűzet")
    static let nextOrPreviousRow = Phrase(
        "Next or previous row", id: "Baris berikut atau sebelumnya", ro: "Rândul următor sau anterior",
        hu: "Következő vagy előző sor")
    static let selectRow = Phrase("Select the row", id: "Pilih baris", ro: "Selectează rândul", hu: "Sor kijelölése")
    static let openRow = Phrase("Open the row", id: "Buka baris", ro: "Deschide rândul", hu: "Sor megnyitása")
    static let primaryAct = Phrase(
        "The page's main action", id: "Tindakan utama halaman", ro: "Acțiunea principală a paginii",
        hu: "Az oldal fő művelete")
    static let close = Phrase("Close", id: "Tutup", ro: "Închide", hu: "Bezárás")
    static let choose = Phrase("Choose", id: "Pilih", ro: "Alege", hu: "Választás")
    static let languageWord = Phrase("Language", id: "Bahasa", ro: "Limba", hu: "Nyelv")
    static let light = Phrase("Colours", id: "Warna", ro: "Culori", hu: "Színek")
    static let back = Phrase("Back", id: "Kembali", ro: "Înapoi", hu: "Vissza")
    static let cancelAct = Phrase("Cancel", id: "Batal", ro: "Renunță", hu: "Mégse")
    static let save = Phrase("Save", id: "Simpan", ro: "Salvează", hu: "Mentés")
    static let homePage = Phrase(
        "Go to the home page", id: "Ke beranda", ro: "La pagina principală", hu: "A kezdőlapra")
    static let somethingWrong = Phrase(
        "This did not work", id: "Ini tidak berhasil", ro: "Nu a funcționat", hu: "Ez nem sikerült")
    static let whatHappened = Phrase("What happened", id: "Apa yang terjadi", ro: "Ce s-a întâmplat", hu: "Mi történt")
    static let whatToDo = Phrase(
        "What to do now", id: "Apa yang harus dilakukan", ro: "Ce e de făcut", hu: "Mit tegyen most")
    static let requestNumber = Phrase("Request", id: "Permintaan", ro: "Cererea", hu: "Kérés")
    static let technical = Phrase(
        "Technical details", id: "Rincian teknis", ro: "Detalii tehnice", hu: "Technikai részletek")
    static let none = Phrase("none", id: "tidak ada", ro: "niciunul", hu: "nincs")
    static let yes = Phrase("yes", id: "ya", ro: "da", hu: "igen")
    static let no = Phrase("no", id: "tidak", ro: "nu", hu: "nem")
    static let pages = Phrase("Pages", id: "Halaman", ro: "Pagini", hu: "Oldalak")
    static let pageBefore = Phrase(
        "Previous page", id: "Halaman sebelumnya", ro: "Pagina anterioară", hu: "Előző oldal")
    static let pageAfter = Phrase("Next page", id: "Halaman berikutnya", ro: "Pagina următoare", hu: "Következő oldal")
}
