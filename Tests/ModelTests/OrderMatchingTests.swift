import Model
import Testing

@Suite struct CUITests {
    @Test(arguments: [
        ("RO 1685999", "1685999"), ("ro1685999", "1685999"), (" 1685999 ", "1685999"), ("R O 1685999", "1685999"),
        ("DE 123456789", "DE123456789"), ("RO", "RO"), ("ROX12", "ROX12"), ("1850101221145", "1850101221145"),
    ])
    func `two spellings of a tax number are one`(written: String, text: String) {
        #expect(CUI(written)?.text == text)
    }

    @Test(arguments: ["", "  ", "-", "---", "\u{A0}"])
    func `what has no letter and no digit is no tax number`(written: String) {
        #expect(CUI(written) == nil)
    }

    @Test(arguments: ["RO92684652", "811471040", "1685999", "2518190", "166136", "42366717", "866617607", "181594"])
    func `the check digit of a real form is right`(written: String) {
        #expect(CUI(written)?.hasRightCheckDigit == true)
    }

    @Test(arguments: ["92684653", "1685990", "0166136", "1", "12345678901", "DE123456789", "١٦٨٥٩٩٩"])
    func `another digit or form is noticed`(written: String) {
        #expect(CUI(written)?.hasRightCheckDigit == false)
    }
}

@Suite struct NameKeyTests {
    @Test(arguments: [
        ("Mobilă Ploiești PFA", "MOBILĂ PLOIEȘTI PFA"), ("Mentenanţă roşu", "Mentenanță roșu"),
        ("  Lăptăria \t Iași\u{A0}SRL ", "Lăptăria Iași SRL"), ("Iași", "Ias\u{326}i"), ("Iaşi", "Ias\u{327}i"),
        ("ŞTEFAN ŢEAVĂ", "ștefan țeava\u{306}"), ("Switch <nou>", "Switch ‹nou›"), ("A&amp;B", "A& amp;B"),
    ])
    func `two spellings of a name are one`(one: String, other: String) {
        #expect(NameKey(one) == NameKey(other))
        #expect(Set([NameKey(one), NameKey(other)]).count == 1)
    }

    @Test(arguments: [
        ("Țeavă 2,5L", "Teava 2,5L"), ("Agro SRL", "Agro S.R.L."), ("Cablu 1L", "Cablu 10L"), ("Șurub M8", "ȘurubM8"),
        ("Router Ø16", "Router 016"), ("Straße", "Strasse"),
    ])
    func `two names stay two`(one: String, other: String) {
        #expect(NameKey(one) != NameKey(other))
    }
}

@Suite struct BookTextTests {
    @Test(arguments: [
        ("Șurub <M8> x 20", "Șurub ‹M8› x 20"), ("a <b", "a ‹b"), ("1 < 2 > 0", "1 < 2 > 0"), ("<5 m", "<5 m"),
        ("Dan's & Fiul \"Q\"", "Dan's & Fiul \"Q\""), ("H&M", "H&M"), ("a &amp; b", "a & amp; b"),
        ("A&copy B", "A& copy B"), ("A&LT SRL", "A& LT SRL"), ("&#8364;", "& #8364;"), ("a\u{7}b", "ab"),
        ("garanție\r\n24\tluni ", "garanție 24 luni"), ("", ""),
    ])
    func `text is respelled as the book keeps it, and only once`(written: String, kept: String) {
        #expect(BookText.kept(written) == kept)
        #expect(BookText.kept(kept) == kept)
    }
}

@Suite struct OrderKeyTests {
    @Test func `series and number make the key`() {
        #expect(OrderKey(serie: " BV ", numar: "221029000")?.text == "SERIE=BV;NUMAR=221029000")
        #expect(OrderKey(serie: "", numar: "7")?.text == "SERIE=;NUMAR=7")
    }

    @Test(arguments: [
        ("BV", ""), ("BV", "  "), ("A;NUMAR=1", "2"), ("A", "1;2"), ("<b>", "1"), ("A", "1  2"),
        (String(repeating: "x", count: 250), "1"),
    ])
    func `a key the book would change, or that two invoices could share, is none`(serie: String, numar: String) {
        #expect(OrderKey(serie: serie, numar: numar) == nil)
    }
}
