extension Saying {
    /// What is wrong with a field that somebody typed, or that stands in a file.
    static let fieldReading: [Saying] = [
        Saying(
            "is empty", id: "kosong", ro: "este gol",
            hu: "üres"),
        Saying(
            "is empty.", id: "kosong.", ro: "este gol.",
            hu: "üres."),
        Saying(
            "Fill it in.", id: "Isilah.", ro: "Completați-l.",
            hu: "Töltse ki."),
        Saying(
            "Write a plain number such as 1250000.00.", id: "Tulis angka polos seperti 1250000.00.",
            ro: "Scrieți un număr simplu, de exemplu 1250000.00.",
            hu: "Írjon egyszerű számot, például 1250000.00."),
        Saying(
            "is no amount", id: "bukan jumlah uang", ro: "nu este o sumă",
            hu: "nem összeg"),
        Saying(
            "is no amount.", id: "bukan jumlah uang.", ro: "nu este o sumă.",
            hu: "nem összeg."),
        Saying(
            "Write a plain number such as 1250000.00, at most six places, no thousands separators.",
            id: "Tulis angka polos seperti 1250000.00, paling banyak enam desimal, tanpa pemisah ribuan.",
            ro: "Scrieți un număr simplu, de exemplu 1250000.00, cu cel mult șase zecimale, fără separatori de mii.",
            hu: "Írjon egyszerű számot, például 1250000.00, legfeljebb hat tizedessel, ezres tagolás nélkül."),
        Saying(
            "is no date", id: "bukan tanggal", ro: "nu este o dată",
            hu: "nem dátum"),
        Saying(
            "is no date.", id: "bukan tanggal.", ro: "nu este o dată.",
            hu: "nem dátum."),
        Saying(
            "Write the day as 2025-12-31.", id: "Tulis tanggal seperti 2025-12-31.", ro: "Scrieți ziua ca 2025-12-31.",
            hu: "Írja a napot így: 2025-12-31."),
        Saying(
            "is no number of days", id: "bukan jumlah hari", ro: "nu este un număr de zile",
            hu: "nem napok száma"),
        Saying(
            "is no number of days.", id: "bukan jumlah hari.", ro: "nu este un număr de zile.",
            hu: "nem napok száma."),
        Saying(
            "Write a whole number from 0 to 3650.", id: "Tulis bilangan bulat dari 0 sampai 3650.",
            ro: "Scrieți un număr întreg de la 0 la 3650.",
            hu: "Írjon egész számot 0 és 3650 között."),
        Saying(
            "is none of {words}", id: "bukan salah satu dari {words}", ro: "nu este niciunul dintre {words}",
            hu: "nem ezek egyike: {words}"),
        Saying(
            "is none of {words}.", id: "bukan salah satu dari {words}.", ro: "nu este niciunul dintre {words}.",
            hu: "nem ezek egyike: {words}."),
        Saying(
            "Write one of these words.", id: "Tulis salah satu kata ini.", ro: "Scrieți unul dintre aceste cuvinte.",
            hu: "Írja be e szavak egyikét."),
        Saying(
            "Did you mean {name}?", id: "Maksud Anda {name}?", ro: "Ați vrut să spuneți {name}?",
            hu: "Erre gondolt: {name}?"),
        Saying(
            "Line {line}, column {column}: {*reason}.", id: "Baris {line}, kolom {column}: {*reason}.",
            ro: "Linia {line}, coloana {column}: {*reason}.",
            hu: "{line}. sor, {column}. oszlop: {*reason}."),
        Saying(
            "must be more than zero", id: "harus lebih dari nol", ro: "trebuie să fie mai mare decât zero",
            hu: "nullánál nagyobbnak kell lennie"),
        Saying(
            "must be more than zero.", id: "harus lebih dari nol.", ro: "trebuie să fie mai mare decât zero.",
            hu: "nullánál nagyobbnak kell lennie."),
        Saying(
            "Write 1 for local currency.", id: "Tulis 1 untuk mata uang lokal.", ro: "Scrieți 1 pentru moneda locală.",
            hu: "Helyi pénznemnél írjon 1-et."),
        Saying(
            "is negative", id: "negatif", ro: "este negativ",
            hu: "negatív"),
        Saying(
            "is negative.", id: "negatif.", ro: "este negativ.",
            hu: "negatív."),
        Saying(
            "Write the tax base without a sign.", id: "Tulis DPP tanpa tanda.",
            ro: "Scrieți baza de impozitare fără semn.",
            hu: "Az adóalapot előjel nélkül írja."),
        Saying(
            "Write the VAT without a sign.", id: "Tulis PPN tanpa tanda.", ro: "Scrieți TVA fără semn.",
            hu: "Az ÁFÁ-t előjel nélkül írja."),
        Saying(
            "is no currency code", id: "bukan kode mata uang", ro: "nu este un cod de monedă",
            hu: "nem pénznemkód"),
        Saying(
            "is no currency code.", id: "bukan kode mata uang.", ro: "nu este un cod de monedă.",
            hu: "nem pénznemkód."),
        Saying(
            "Write three letters, such as IDR.", id: "Tulis tiga huruf, seperti IDR.",
            ro: "Scrieți trei litere, de exemplu IDR.",
            hu: "Írjon három betűt, például IDR."),
        Saying(
            "belongs to no customer", id: "bukan milik pelanggan mana pun", ro: "nu aparține niciunui client",
            hu: "egyetlen ügyfélé sem"),
        Saying(
            "belongs to no customer.", id: "bukan milik pelanggan mana pun.", ro: "nu aparține niciunui client.",
            hu: "egyetlen ügyfélé sem."),
        Saying(
            "belongs to {count} customers", id: "milik {count} pelanggan", ro: "aparține mai multor clienți: {count}",
            hu: "{count} ügyfélé"),
        Saying(
            "belongs to {count} customers.", id: "milik {count} pelanggan.",
            ro: "aparține mai multor clienți: {count}.",
            hu: "{count} ügyfélé."),
        Saying(
            "Import or add the customer first, or correct the code.",
            id: "Impor atau tambahkan pelanggan dahulu, atau perbaiki kodenya.",
            ro: "Importați sau adăugați mai întâi clientul ori corectați codul.",
            hu: "Előbb importálja vagy vegye fel az ügyfelet, vagy javítsa a kódot."),
        Saying(
            "Import or add the customer first, or correct the name.",
            id: "Impor atau tambahkan pelanggan dahulu, atau perbaiki namanya.",
            ro: "Importați sau adăugați mai întâi clientul ori corectați numele.",
            hu: "Előbb importálja vagy vegye fel az ügyfelet, vagy javítsa a nevet."),
        Saying(
            "Give the customer's code too.", id: "Berikan juga kode pelanggan.", ro: "Dați și codul clientului.",
            hu: "Adja meg az ügyfél kódját is."),
        Saying(
            "is empty, and so is customer_name", id: "kosong, begitu pula customer_name",
            ro: "este gol, la fel și customer_name",
            hu: "üres, és a customer_name is"),
        Saying(
            "is empty, and so is customer_name.", id: "kosong, begitu pula customer_name.",
            ro: "este gol, la fel și customer_name.",
            hu: "üres, és a customer_name is."),
        Saying(
            "Give one of them.", id: "Isi salah satunya.", ro: "Completați unul dintre ele.",
            hu: "Töltse ki valamelyiket."),
        Saying(
            "stands in the file twice", id: "muncul dua kali di berkas", ro: "apare de două ori în fișier",
            hu: "kétszer szerepel a fájlban"),
        Saying(
            "Remove one of the rows.", id: "Hapus salah satu barisnya.", ro: "Ștergeți unul dintre rânduri.",
            hu: "Törölje az egyik sort."),
        Saying(
            "is kept as faktur {id} with other content", id: "sudah tersimpan sebagai faktur {id} dengan isi lain",
            ro: "este păstrată ca faktur {id}, cu alt conținut",
            hu: "már megvan más tartalommal: {id}. faktur"),
        Saying(
            "Change faktur {id} itself, or correct the row.",
            id: "Ubah faktur {id} itu sendiri, atau perbaiki barisnya.",
            ro: "Modificați chiar faktur {id} sau corectați rândul.",
            hu: "Módosítsa ezt: {id}. faktur, vagy javítsa a sort."),
    ]
}
