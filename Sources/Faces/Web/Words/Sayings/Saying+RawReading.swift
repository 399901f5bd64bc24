extension Saying {
    /// What is wrong with a raw document.
    static let rawReading: [Saying] = [
        Saying(
            "There is no raw document {id}.", id: "Tidak ada dokumen mentah {id}.",
            ro: "Nu există documentul brut {id}.",
            hu: "Nincs ilyen nyers dokumentum: {id}."),
        Saying(
            "List the raw documents and choose one of them.", id: "Buka daftar dokumen mentah dan pilih salah satu.",
            ro: "Deschideți lista documentelor brute și alegeți unul.",
            hu: "Nyissa meg a nyers dokumentumok listáját, és válasszon belőle."),
        Saying(
            "A worker is at work on the raw document {id}.", id: "Dokumen mentah {id} sedang dikerjakan.",
            ro: "Se lucrează la documentul brut {id}.",
            hu: "Éppen dolgoznak ezen a nyers dokumentumon: {id}."),
        Saying(
            "Wait until it is done, look at the document, and decide then.",
            id: "Tunggu sampai selesai, lihat dokumennya, lalu putuskan.",
            ro: "Așteptați să se termine, vedeți documentul, apoi decideți.",
            hu: "Várja meg a végét, nézze meg a dokumentumot, és azután döntsön."),
        Saying(
            "this is no invoice, but {*kind}", id: "ini bukan invoice, melainkan {*kind}",
            ro: "aceasta nu este o factură, ci {*kind}",
            hu: "ez nem számla, hanem {*kind}"),
        Saying(
            "Export the document again.", id: "Ekspor lagi dokumennya.", ro: "Exportați documentul din nou.",
            hu: "Exportálja újra a dokumentumot."),
        Saying(
            "the invoice names no customer", id: "invoice tidak menyebut pelanggan",
            ro: "factura nu numește niciun client",
            hu: "a számla nem nevez meg ügyfelet"),
        Saying(
            "Fill in the customer's name or CUI.", id: "Isi nama atau CUI pelanggan.",
            ro: "Completați numele sau CUI-ul clientului.",
            hu: "Töltse ki az ügyfél nevét vagy CUI-számát."),
        Saying(
            "expected a text, found {*kind}", id: "seharusnya teks, ternyata {*kind}",
            ro: "trebuia un text, s-a găsit {*kind}",
            hu: "szöveg kellene, de ez áll ott: {*kind}"),
        Saying(
            "Correct the document at its source.", id: "Perbaiki dokumen di sumbernya.",
            ro: "Corectați documentul la sursă.",
            hu: "Javítsa a dokumentumot a forrásánál."),
        Saying(
            "it is missing", id: "tidak ada", ro: "lipsește",
            hu: "hiányzik"),
        Saying(
            "expected a number, found {*kind}", id: "seharusnya angka, ternyata {*kind}",
            ro: "trebuia un număr, s-a găsit {*kind}",
            hu: "szám kellene, de ez áll ott: {*kind}"),
        Saying(
            "{text} is no date", id: "{text} bukan tanggal", ro: "{text} nu este o dată",
            hu: "{text}: nem dátum"),
        Saying(
            "the invoice has no list of lines", id: "invoice tidak punya daftar baris",
            ro: "factura nu are o listă de linii",
            hu: "a számlának nincs sorlistája"),
        Saying(
            "this is no line, but {*kind}", id: "ini bukan baris, melainkan {*kind}",
            ro: "aceasta nu este o linie, ci {*kind}",
            hu: "ez nem sor, hanem {*kind}"),
        Saying(
            "nothing (null)", id: "kosong (null)", ro: "nimic (null)",
            hu: "semmi (null)"),
        Saying(
            "true or false", id: "true atau false", ro: "true sau false",
            hu: "true vagy false"),
        Saying(
            "the number {number}", id: "angka {number}", ro: "numărul {number}",
            hu: "szám: {number}"),
        Saying(
            "the text “{text}”", id: "teks “{text}”", ro: "textul „{text}”",
            hu: "szöveg: „{text}”"),
        Saying(
            "a list", id: "daftar", ro: "o listă",
            hu: "lista"),
        Saying(
            "an object", id: "objek", ro: "un obiect",
            hu: "objektum"),
    ]
}
