extension Saying {
    /// What is said of an invoice's lines on their way into an order.
    static let orderLines: [Saying] = [
        Saying("“{product}”: {*why}", id: "“{product}”: {*why}", ro: "„{product}”: {*why}", hu: "„{product}”: {*why}"),
        Saying(
            "the total is beyond 13 digits before the point", id: "jumlahnya melebihi 13 digit sebelum koma desimal",
            ro: "totalul depășește 13 cifre înainte de virgulă",
            hu: "a végösszeg a tizedesvessző előtt 13 számjegynél hosszabb"),
        Saying(
            "articole: the total is beyond 13 digits before the point.",
            id: "articole: jumlahnya melebihi 13 digit sebelum koma desimal.",
            ro: "articole: totalul depășește 13 cifre înainte de virgulă.",
            hu: "articole: a végösszeg a tizedesvessző előtt 13 számjegynél hosszabb."),
        Saying("Correct the figures.", id: "Perbaiki angkanya.", ro: "Corectați cifrele.", hu: "Javítsa a számokat."),
        Saying(
            "the line names no product", id: "baris ini tidak menyebut produk", ro: "linia nu numește niciun produs",
            hu: "a sor nem nevez meg terméket"),
        Saying(
            "a quantity of {quantity} can't be ordered", id: "jumlah {quantity} tidak dapat dipesan",
            ro: "nu se poate comanda cantitatea {quantity}", hu: "ilyen mennyiség nem rendelhető: {quantity}"),
        Saying(
            "a price of {price} can't be ordered", id: "harga {price} tidak dapat dipesan",
            ro: "nu se poate comanda la prețul {price}", hu: "ilyen áron nem rendelhető: {price}"),
        Saying(
            "the book holds {n} parts with {*what}: {*parts}",
            id: "di buku pesanan ada {n} barang dengan {*what}: {*parts}",
            ro: "în evidență sunt {n} articole cu {*what}: {*parts}",
            hu: "a rendeléskönyvben {n} alkatrésznek azonos az adata ({*what}): {*parts}"),
        Saying("the new {part}", id: "{part} yang baru", ro: "{part}, nou", hu: "új: {part}"),
        Saying(
            "part {part} may not be sold: mark it as salable in the book",
            id: "barang {part} tidak boleh dijual: tandai sebagai dapat dijual di buku pesanan",
            ro: "articolul {part} nu poate fi vândut: marcați-l ca vandabil în evidență",
            hu: "ez az alkatrész nem adható el, jelölje értékesíthetőnek a rendeléskönyvben: {part}"),
        Saying(
            "its name is longer than {n} characters, and the book has no such part",
            id: "namanya lebih dari {n} karakter, dan barang itu tidak ada di buku pesanan",
            ro: "denumirea are peste {n} de caractere, iar în evidență nu există un asemenea articol",
            hu: "a neve hosszabb {n} karakternél, és a rendeléskönyvben nincs ilyen alkatrész"),
        Saying(
            "its code is longer than {n} characters, and the book has no such part",
            id: "kodenya lebih dari {n} karakter, dan barang itu tidak ada di buku pesanan",
            ro: "codul are peste {n} de caractere, iar în evidență nu există un asemenea articol",
            hu: "a kódja hosszabb {n} karakternél, és a rendeléskönyvben nincs ilyen alkatrész"),
        Saying(
            "{figure} was rounded to {rounded}", id: "{figure} dibulatkan menjadi {rounded}",
            ro: "{figure} a fost rotunjit la {rounded}", hu: "kerekítve: {figure} helyett {rounded}"),
        Saying(
            "Nothing, when the setting is meant so.", id: "Tidak perlu tindakan bila pengaturannya memang begitu.",
            ro: "Nimic, dacă setarea este intenționată.", hu: "Nincs teendő, ha a beállítás szándékos."),
        Saying(
            "{figure} has more than {n} decimal places", id: "{figure} memiliki lebih dari {n} digit desimal",
            ro: "{figure} are mai mult de {n} zecimale", hu: "{figure}: több mint {n} tizedesjegy"),
        Saying(
            "{figure} is too large for the book", id: "{figure} terlalu besar untuk buku pesanan",
            ro: "{figure} este prea mare pentru evidență", hu: "{figure}: túl nagy a rendeléskönyvnek"),
        Saying(
            "{field}: {figure} has more than {n} decimal places.",
            id: "{field}: {figure} memiliki lebih dari {n} digit desimal.",
            ro: "{field}: {figure} are mai mult de {n} zecimale.",
            hu: "{field}: {figure}, ez több mint {n} tizedesjegy."),
        Saying(
            "{field}: {figure} is too large for the book.", id: "{field}: {figure} terlalu besar untuk buku pesanan.",
            ro: "{field}: {figure} este prea mare pentru evidență.",
            hu: "{field}: {figure}, ez túl nagy a rendeléskönyvnek."),
        Saying(
            "Correct the figure, or allow rounding in the settings.",
            id: "Perbaiki angkanya, atau izinkan pembulatan di pengaturan.",
            ro: "Corectați cifra sau permiteți rotunjirea în setări.",
            hu: "Javítsa a számot, vagy engedélyezze a kerekítést a beállításokban."),
        Saying(
            "only its first {n} characters fit the order line",
            id: "hanya {n} karakter pertamanya yang muat di baris pesanan",
            ro: "doar primele {n} de caractere încap pe linia comenzii",
            hu: "csak az első {n} karakter fér el a rendelési sorban"),
        Saying(
            "Shorten it at the source if the rest matters.", id: "Perpendek di sumbernya bila sisanya penting.",
            ro: "Scurtați-l la sursă dacă restul contează.", hu: "Rövidítse le a forrásban, ha a többi is fontos."),
        Saying("{n} line differs", id: "{n} baris berbeda", ro: "{n} linie diferită", hu: "{n} sor eltér"),
        Saying("{n} lines differ", id: "{n} baris berbeda", ro: "linii diferite: {n}", hu: "{n} sor eltér"),
        Saying(
            "{n} line missing there", id: "{n} baris tidak ada di sana", ro: "{n} linie lipsește acolo",
            hu: "{n} sor hiányzik onnan"),
        Saying(
            "{n} lines missing there", id: "{n} baris tidak ada di sana", ro: "linii care lipsesc acolo: {n}",
            hu: "{n} sor hiányzik onnan"),
        Saying(
            "{n} line not in the invoice", id: "{n} baris tidak ada di invoice", ro: "{n} linie nu este în factură",
            hu: "{n} sor nincs a számlában"),
        Saying(
            "{n} lines not in the invoice", id: "{n} baris tidak ada di invoice",
            ro: "linii care nu sunt în factură: {n}", hu: "{n} sor nincs a számlában"),
    ]
}
