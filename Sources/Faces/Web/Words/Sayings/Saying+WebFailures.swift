extension Saying {
    /// What the web face itself refuses.
    static let webFailures: [Saying] = [
        Saying(
            "There is no page at {path}.", id: "Tidak ada halaman di {path}.", ro: "Nu există nicio pagină la {path}.",
            hu: "Nincs oldal ezen a címen: {path}."),
        Saying(
            "Check the address, or begin at the home page.", id: "Periksa alamatnya, atau mulai dari beranda.",
            ro: "Verificați adresa sau începeți de la pagina principală.",
            hu: "Ellenőrizze a címet, vagy kezdje a kezdőlapon."),
        Saying(
            "Your account may not do this: it lacks the permission {*permission}.",
            id: "Akun Anda tidak boleh melakukan ini: tidak punya izin {*permission}.",
            ro: "Contul dumneavoastră nu are voie: îi lipsește permisiunea „{*permission}”.",
            hu: "A fiókja ezt nem teheti: hiányzik ez a jogosultság: {*permission}."),
        Saying(
            "Ask an administrator for it.", id: "Mintalah kepada administrator.", ro: "Cereți-o unui administrator.",
            hu: "Kérje egy rendszergazdától."),
        Saying(
            "This form belongs to another session, or to another site.",
            id: "Formulir ini milik sesi lain, atau situs lain.",
            ro: "Acest formular aparține altei sesiuni sau altui site.",
            hu: "Ez az űrlap másik munkamenethez vagy másik webhelyhez tartozik."),
        Saying(
            "Nothing was done.", id: "Tidak ada yang dilakukan.", ro: "Nu s-a făcut nimic.",
            hu: "Semmi sem történt."),
        Saying(
            "Load the page anew and send it again.", id: "Muat ulang halaman dan kirim lagi.",
            ro: "Reîncărcați pagina și trimiteți din nou.",
            hu: "Töltse be újra az oldalt, és küldje el ismét."),
        Saying(
            "What the browser sent can't be read as a form.",
            id: "Yang dikirim peramban tidak dapat dibaca sebagai formulir.",
            ro: "Ce a trimis browserul nu poate fi citit ca formular.",
            hu: "Amit a böngésző küldött, nem olvasható űrlapként."),
        Saying(
            "This address does not take {method}.", id: "Alamat ini tidak menerima {method}.",
            ro: "Această adresă nu acceptă {method}.",
            hu: "Ez a cím nem fogadja ezt: {method}."),
        Saying(
            "Go to the page it belongs to, and use its buttons.", id: "Buka halaman asalnya, dan pakai tombolnya.",
            ro: "Mergeți la pagina căreia îi aparține și folosiți butoanele ei.",
            hu: "Nyissa meg az oldalt, amelyhez tartozik, és használja a gombjait."),
        Saying(
            "Too many pages watch something already.", id: "Sudah terlalu banyak halaman yang memantau sesuatu.",
            ro: "Prea multe pagini urmăresc deja ceva.",
            hu: "Már túl sok oldal figyel valamit."),
        Saying(
            "Load the page anew now and then, or close one that is no longer needed.",
            id: "Muat ulang halaman sesekali, atau tutup yang tidak diperlukan lagi.",
            ro: "Reîncărcați pagina din când în când sau închideți una de care nu mai este nevoie.",
            hu: "Töltse be újra az oldalt időnként, vagy zárjon be egyet, amelyre már nincs szükség."),
        Saying(
            "view", id: "melihat semuanya", ro: "vede totul",
            hu: "mindent megnézhet"),
        Saying(
            "enter-fakturs", id: "memasukkan faktur", ro: "introduce facturi fiscale",
            hu: "fakturokat rögzít"),
        Saying(
            "answer-fakturs", id: "menjawab faktur", ro: "răspunde la facturi fiscale",
            hu: "fakturokat megválaszol"),
        Saying(
            "submit-sap-ar-invoice", id: "membukukan faktur ke SAP", ro: "înregistrează facturi fiscale în SAP",
            hu: "fakturokat könyvel az SAP-ba"),
        Saying(
            "decide-raw-documents", id: "memutuskan dokumen mentah", ro: "decide asupra documentelor brute",
            hu: "nyers dokumentumokról dönt"),
        Saying(
            "run-jobs", id: "menjalankan pekerjaan", ro: "pornește sarcini",
            hu: "feladatokat indít"),
        Saying(
            "change-jobs", id: "mengubah jadwal", ro: "schimbă programări",
            hu: "ütemezést módosít"),
        Saying(
            "keep-customers", id: "mengelola pelanggan", ro: "gestionează clienții",
            hu: "ügyfeleket kezel"),
        Saying(
            "keep-billing", id: "mengelola penagihan", ro: "gestionează facturarea",
            hu: "számlázást kezel"),
        Saying(
            "read-audit", id: "membaca audit", ro: "citește auditul",
            hu: "olvassa a naplót"),
        Saying(
            "manage-users", id: "mengelola orang dan program", ro: "gestionează persoane și programe",
            hu: "személyeket és programokat kezel"),
        Saying(
            "see-settings", id: "melihat pengaturan dan koneksi", ro: "vede setările și conexiunile",
            hu: "látja a beállításokat és kapcsolatokat"),
    ]
}
