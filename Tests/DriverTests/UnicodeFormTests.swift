import Testing
import UTF8Proc

@Suite struct UnicodeFormTests {
    /// Left and right as bytes: Swift holds some of them for equal.
    private func isMade(_ text: String, of typed: String) -> Bool {
        UnicodeForm.compatible(typed).map { Array($0.utf8) } == Array(text.utf8)
    }

    @Test(arguments: [
        ("e\u{301}", "\u{E9}"), ("\u{E9}", "\u{E9}"), ("\u{212B}ngstr\u{F6}m", "\u{C5}ngstr\u{F6}m"),
        ("\u{FB01}n", "fin"), ("\u{FF11}\u{FF12}", "12"), ("s\u{323}\u{307}", "\u{1E69}"),
        ("s\u{307}\u{323}", "\u{1E69}"), ("\u{1100}\u{1161}", "\u{AC00}"), ("", ""), ("plain", "plain"),
        ("a\u{0}b", "a\u{0}b"), ("\u{1F469}\u{200D}\u{1F4BB}", "\u{1F469}\u{200D}\u{1F4BB}"),
    ])
    func `all ways to write the same characters become one`(typed: String, text: String) {
        #expect(isMade(text, of: typed))
    }

    @Test func `a code point nobody has assigned has no form that will last`() {
        #expect(UnicodeForm.compatible("kuda \u{378}") == nil)
    }
}
