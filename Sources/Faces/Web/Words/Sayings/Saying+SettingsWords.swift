extension Saying {
    /// Units of settings, where a value comes from, and what a setting takes.
    static let settingsWords: [Saying] = [
        Saying("seconds", id: "detik", ro: "secunde", hu: "másodperc"),
        Saying("minutes", id: "menit", ro: "minute", hu: "perc"),
        Saying("hours", id: "jam", ro: "ore", hu: "óra"),
        Saying("days", id: "hari", ro: "zile", hu: "nap"),
        Saying("bytes", id: "bita", ro: "octeți", hu: "bájt"),
        Saying("requests", id: "permintaan", ro: "cereri", hu: "kérés"),
        Saying("requests a second", id: "permintaan per detik", ro: "cereri pe secundă", hu: "kérés másodpercenként"),
        Saying("attempts", id: "percobaan", ro: "încercări", hu: "kísérlet"),
        Saying("tries", id: "percobaan", ro: "încercări", hu: "próbálkozás"),
        Saying("deliveries", id: "pengiriman", ro: "livrări", hu: "kézbesítés"),
        Saying("runs", id: "proses", ro: "rulări", hu: "futás"),
        Saying("records", id: "data", ro: "înregistrări", hu: "rekord"),
        Saying("orders", id: "pesanan", ro: "comenzi", hu: "rendelés"),
        Saying("environment {name}", id: "lingkungan {name}", ro: "mediu {name}", hu: "környezet: {name}"),
        Saying("secret file {path}", id: "berkas rahasia {path}", ro: "fișier secret {path}", hu: "titokfájl: {path}"),
        Saying("text", id: "teks", ro: "text", hu: "szöveg"),
        Saying("path", id: "path", ro: "cale", hu: "elérési út"),
        Saying("time zone", id: "zona waktu", ro: "fus orar", hu: "időzóna"),
        Saying("secret", id: "rahasia", ro: "secret", hu: "titok"),
        Saying(
            "address (http or https)", id: "alamat (http atau https)", ro: "adresă (http sau https)",
            hu: "cím (http vagy https)"),
        Saying(
            "whole number from {low} to {high}", id: "bilangan bulat dari {low} sampai {high}",
            ro: "număr întreg de la {low} la {high}", hu: "egész szám, legalább {low}, legfeljebb {high}"),
        Saying("`on` or `off`", id: "`on` atau `off`", ro: "`on` sau `off`", hu: "`on` vagy `off`"),
        Saying("one of {words}", id: "salah satu dari {words}", ro: "unul dintre {words}", hu: "ezek egyike: {words}"),
    ]
}
