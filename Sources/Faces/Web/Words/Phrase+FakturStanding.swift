/// Where a faktur stands, and its fields, in words for people.
extension Phrase {
    static let standsDraft = Phrase("draft", id: "draf", ro: "ciornă", hu: "piszkozat")
    static let standsWaiting = Phrase(
        "waiting for tax officer", id: "menunggu petugas pajak", ro: "așteaptă responsabilul fiscal",
        hu: "az adófelelősre vár")
    static let standsReady = Phrase(
        "ready to post", id: "siap dibukukan", ro: "gata de înregistrare", hu: "könyvelésre kész")
    static let standsPosting = Phrase("posting", id: "sedang dibukukan", ro: "se înregistrează", hu: "könyvelés alatt")
    static let standsPosted = Phrase("posted", id: "dibukukan", ro: "înregistrată", hu: "lekönyvelve")
    static let standsByHand = Phrase(
        "numbered by hand", id: "dinomori manual", ro: "numerotată manual", hu: "kézzel számozva")
    static let standsUncertain = Phrase("uncertain", id: "belum pasti", ro: "incertă", hu: "bizonytalan")
    static let standsPartly = Phrase(
        "partly posted", id: "dibukukan sebagian", ro: "înregistrată parțial", hu: "részben könyvelve")
    static let standsRefused = Phrase("refused", id: "ditolak", ro: "respinsă", hu: "elutasítva")
    static let standsAside = Phrase("set aside", id: "disisihkan", ro: "pusă deoparte", hu: "félretéve")
    static let standsCancelled = Phrase("cancelled", id: "dibatalkan", ro: "anulată", hu: "sztornózva")

    static let tabIncomplete = Phrase("Incomplete", id: "Belum lengkap", ro: "Incomplete", hu: "Hiányos")
    static let tabAnswered = Phrase("Answered", id: "Dijawab", ro: "Cu răspuns", hu: "Megválaszolt")
    static let tabPosted = Phrase("Posted", id: "Dibukukan", ro: "Înregistrate", hu: "Lekönyvelt")
    static let tabAttention = Phrase(
        "Needs attention", id: "Perlu perhatian", ro: "Necesită atenție", hu: "Figyelmet igényel")
    static let tabAside = Phrase("Set aside", id: "Disisihkan", ro: "Puse deoparte", hu: "Félretett")
    static let tabAll = Phrase("All", id: "Semua", ro: "Toate", hu: "Mind")

    static let fieldType = Phrase("Type", id: "Jenis", ro: "Tip", hu: "Típus")
    static let typeSales = Phrase("sales", id: "penjualan", ro: "vânzare", hu: "értékesítés")
    static let typePurchase = Phrase("purchase", id: "pembelian", ro: "achiziție", hu: "beszerzés")
    static let fieldCustomer = Phrase("Customer", id: "Pelanggan", ro: "Client", hu: "Ügyfél")
    static let fieldCustomerCode = Phrase(
        "Customer code (SAP)", id: "Kode pelanggan (SAP)", ro: "Cod client (SAP)", hu: "Ügyfélkód (SAP)")
    static let fieldCustomerName = Phrase(
        "Customer name", id: "Nama pelanggan", ro: "Numele clientului", hu: "Ügyfél neve")
    static let noSAPCode = Phrase("no SAP code", id: "tanpa kode SAP", ro: "fără cod SAP", hu: "nincs SAP-kód")
    static let noCustomer = Phrase("no customer", id: "tanpa pelanggan", ro: "fără client", hu: "nincs ügyfél")
    static let fieldInvoiceNo = Phrase("Invoice no.", id: "No. invoice", ro: "Nr. factură", hu: "Számlaszám")
    static let fieldInvoiceDate = Phrase(
        "Invoice date", id: "Tanggal invoice", ro: "Data facturii", hu: "Számla kelte")
    static let fieldDate = Phrase("Date", id: "Tanggal", ro: "Data", hu: "Kelt")
    static let fieldCurrency = Phrase("Currency", id: "Mata uang", ro: "Monedă", hu: "Pénznem")
    static let fieldKurs = Phrase("Kurs", id: "Kurs", ro: "Kurs", hu: "Kurs")
    static let fieldDPP = Phrase.name("DPP")
    static let fieldPPN = Phrase.name("PPN")
    static let fieldWtax = Phrase(
        "Withholding tax", id: "Pajak dipotong (PPh)", ro: "Impozit reținut la sursă", hu: "Levont adó")
    static let fieldTotal = Phrase("Total", id: "Jumlah", ro: "Total", hu: "Összesen")
    static let fieldTaxCode = Phrase("Tax code", id: "Kode pajak", ro: "Cod fiscal de taxă", hu: "Adókód")
    static let fieldTerms = Phrase(
        "Payment terms (days)", id: "Termin pembayaran (hari)", ro: "Termen de plată (zile)",
        hu: "Fizetési határidő (nap)")
    static let fieldProject = Phrase("Project", id: "Proyek", ro: "Proiect", hu: "Projekt")
    static let fieldDepartment = Phrase(
        "Department (cost centre)", id: "Departemen (pusat biaya)", ro: "Departament (centru de cost)",
        hu: "Részleg (költséghely)")
    static let fieldAccount = Phrase("G/L account", id: "Akun buku besar", ro: "Cont contabil", hu: "Főkönyvi számla")
    static let fieldRemarks = Phrase("Remarks", id: "Catatan", ro: "Observații", hu: "Megjegyzés")
    static let fieldFakturNo = Phrase("Faktur no.", id: "No. faktur", ro: "Nr. faktur", hu: "Faktur száma")
    static let fieldFakturDate = Phrase(
        "Faktur date", id: "Tanggal faktur", ro: "Data faktur", hu: "Faktur kelte")
    static let fieldStatus = Phrase("Status", id: "Status", ro: "Stare", hu: "Állapot")
    static let fieldDocument = Phrase(
        "Document in SAP", id: "Dokumen di SAP", ro: "Document în SAP", hu: "Bizonylat az SAP-ban")
    static let fieldDocNum = Phrase.name("DocNum")
    static let fieldJournal = Phrase("Journal entry", id: "Jurnal", ro: "Notă contabilă", hu: "Könyvelési tétel")
    static let fieldPostingDate = Phrase(
        "Posting date", id: "Tanggal pembukuan", ro: "Data înregistrării", hu: "Könyvelés kelte")
    static let fieldEnteredBy = Phrase("Entered by", id: "Dimasukkan oleh", ro: "Introdusă de", hu: "Rögzítette")
    static let fieldAnsweredBy = Phrase("Answered by", id: "Dijawab oleh", ro: "Răspuns dat de", hu: "Megválaszolta")
    static let fieldReference = Phrase(
        "Tieout's reference", id: "Referensi Tieout", ro: "Referința Tieout", hu: "A Tieout hivatkozása")
    static let fieldAttachment = Phrase("Attachment", id: "Lampiran", ro: "Atașament", hu: "Melléklet")
    static let typedByHand = Phrase(
        "typed by hand", id: "diketik manual", ro: "introdus manual", hu: "kézzel beírva")
    static let fieldDueDate = Phrase("Due date", id: "Jatuh tempo", ro: "Scadență", hu: "Esedékesség")
}
