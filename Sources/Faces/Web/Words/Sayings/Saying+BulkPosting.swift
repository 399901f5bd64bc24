extension Saying {
    /// What is said of bulk postings, and of files that were looked over.
    static let bulkPosting: [Saying] = [
        Saying(
            "There is no bulk posting {id}.", id: "Tidak ada pembukuan massal {id}.",
            ro: "Nu există înregistrarea în masă {id}.", hu: "Nincs {id}. tömeges könyvelés."),
        Saying(
            "Look it up in the list of bulk postings; only the latest ones are kept.",
            id: "Cari di daftar pembukuan massal; hanya yang terbaru disimpan.",
            ro: "Căutați-o în lista înregistrărilor în masă; se păstrează doar cele mai recente.",
            hu: "Keresse a tömeges könyvelések listájában; csak a legutóbbiak maradnak meg."),
        Saying(
            "Bulk posting {id} can't be stopped: it has ended.",
            id: "Pembukuan massal {id} tidak dapat dihentikan: sudah berakhir.",
            ro: "Înregistrarea în masă {id} nu poate fi oprită: s-a încheiat.",
            hu: "A(z) {id}. tömeges könyvelés nem állítható le: már véget ért."),
        Saying(
            "{who} began this bulk posting, and may no longer post.",
            id: "{who} memulai pembukuan massal ini, dan tidak lagi berhak membukukan.",
            ro: "{who} a început această înregistrare în masă și nu mai are dreptul să înregistreze.",
            hu: "{who} indította ezt a tömeges könyvelést, és már nem könyvelhet."),
        Saying(
            "Somebody who may post can check the fakturs that are left, and post them.",
            id: "Orang yang berhak dapat memeriksa faktur yang tersisa, lalu membukukannya.",
            ro: "Cineva cu acest drept poate verifica facturile rămase și le poate înregistra.",
            hu: "Aki könyvelhet, ellenőrizheti a megmaradt fakturokat, és lekönyvelheti őket."),
        Saying(
            "No faktur was chosen to be posted.", id: "Tidak ada faktur yang dipilih untuk dibukukan.",
            ro: "Nu a fost aleasă nicio factură de înregistrat.", hu: "Nem jelöltek ki könyvelendő fakturt."),
        Saying(
            "Tick the fakturs, look at the check, then post them.",
            id: "Centang faktur, lihat hasil pemeriksaan, lalu bukukan.",
            ro: "Bifați facturile, priviți verificarea, apoi înregistrați-le.",
            hu: "Jelölje ki a fakturokat, nézze meg az ellenőrzést, majd könyvelje le őket."),
        Saying(
            "The file you looked over is kept no longer: it was imported already, or an hour has passed.",
            id: "Berkas yang Anda periksa tidak disimpan lagi: sudah diimpor, atau satu jam telah lewat.",
            ro: "Fișierul verificat nu mai este păstrat: a fost deja importat sau a trecut o oră.",
            hu: "Az átnézett fájl már nincs meg: már importálták, vagy eltelt egy óra."),
        Saying(
            "Choose the file again; rows that are kept already are left alone.",
            id: "Pilih berkasnya lagi; baris yang sudah ada dibiarkan.",
            ro: "Alegeți fișierul din nou; rândurile deja păstrate rămân neatinse.",
            hu: "Válassza ki újra a fájlt; a már meglévő sorok változatlanok maradnak."),
    ]
}
