extension Saying {
    /// What is wrong with a text that should be JSON.
    static let readingJSON: [Saying] = [
        Saying(
            "a document is longer than {count} bytes", id: "sebuah dokumen lebih panjang dari {count} bita",
            ro: "un document este mai lung de {count} octeți", hu: "egy dokumentum hosszabb, mint {count} bájt"),
        Saying(
            "the file ends within a document that begins here",
            id: "berkas berakhir di dalam dokumen yang dimulai di sini",
            ro: "fișierul se termină într-un document care începe aici",
            hu: "a fájl véget ér egy itt kezdődő dokumentumban"),
        Saying(
            "the file ends before the array is closed", id: "berkas berakhir sebelum larik ditutup",
            ro: "fișierul se termină înainte ca lista să fie închisă", hu: "a fájl véget ér, mielőtt a tömb lezárulna"),
        Saying(
            "text goes on after the array", id: "teks berlanjut setelah larik", ro: "textul continuă după listă",
            hu: "a tömb után még szöveg áll"),
        Saying(
            "text goes on after the value", id: "teks berlanjut setelah nilai", ro: "textul continuă după valoare",
            hu: "az érték után még szöveg áll"),
        Saying(
            "the text ends where a value is expected", id: "teks berakhir di tempat nilai diharapkan",
            ro: "textul se termină unde se aștepta o valoare", hu: "a szöveg véget ér, ahol értéknek kellene állnia"),
        Saying(
            "nested deeper than {count} levels", id: "bersarang lebih dalam dari {count} tingkat",
            ro: "imbricat mai adânc de {count} niveluri", hu: "mélyebben egymásba ágyazva, mint {count} szint"),
        Saying(
            "a member name is missing", id: "nama anggota tidak ada", ro: "lipsește numele unui membru",
            hu: "hiányzik egy tag neve"),
        Saying(
            "a colon is missing after the member name", id: "titik dua setelah nama anggota tidak ada",
            ro: "lipsesc două puncte după numele membrului", hu: "hiányzik a kettőspont a tag neve után"),
        Saying(
            "an object is not closed", id: "sebuah objek tidak ditutup", ro: "un obiect nu este închis",
            hu: "egy objektum nincs lezárva"),
        Saying(
            "an array is not closed", id: "sebuah larik tidak ditutup", ro: "o listă nu este închisă",
            hu: "egy tömb nincs lezárva"),
        Saying(
            "this is no JSON value", id: "ini bukan nilai JSON", ro: "aceasta nu este o valoare JSON",
            hu: "ez nem JSON-érték"),
        Saying(
            "a number starts with a zero", id: "sebuah angka diawali nol", ro: "un număr începe cu zero",
            hu: "egy szám nullával kezdődik"),
        Saying(
            "digits are missing after the decimal point", id: "tidak ada angka setelah titik desimal",
            ro: "lipsesc cifrele după punctul zecimal", hu: "hiányoznak a számjegyek a tizedespont után"),
        Saying(
            "digits are missing in the exponent", id: "tidak ada angka pada eksponen",
            ro: "lipsesc cifrele din exponent", hu: "hiányoznak a számjegyek a kitevőből"),
        Saying(
            "a string is not valid UTF-8", id: "sebuah teks bukan UTF-8 yang sah", ro: "un text nu este UTF-8 valid",
            hu: "egy szöveg nem érvényes UTF-8"),
        Saying(
            "a control character stands unescaped in a string", id: "ada karakter kontrol tanpa escape di dalam teks",
            ro: "un caracter de control apare neprotejat într-un text",
            hu: "vezérlőkarakter áll jelöletlenül egy szövegben"),
        Saying(
            "a string is not closed", id: "sebuah teks tidak ditutup", ro: "un text nu este închis",
            hu: "egy szöveg nincs lezárva"),
        Saying(
            "an unknown escape in a string", id: "escape tak dikenal di dalam teks",
            ro: "o secvență escape necunoscută într-un text", hu: "ismeretlen escape-jelölés egy szövegben"),
        Saying(
            "half of a surrogate pair in a string", id: "separuh pasangan surogat di dalam teks",
            ro: "jumătate dintr-o pereche surogat într-un text", hu: "fél helyettesítő pár egy szövegben"),
        Saying(
            "a \\u escape is cut short", id: "escape \\u terpotong", ro: "o secvență \\u este trunchiată",
            hu: "egy \\u jelölés csonka"),
        Saying(
            "a \\u escape needs four hexadecimal digits", id: "escape \\u perlu empat angka heksadesimal",
            ro: "o secvență \\u are nevoie de patru cifre hexazecimale",
            hu: "egy \\u jelöléshez négy hexadecimális számjegy kell"),
    ]
}
