import Base
import TestSupport
import Testing

@Suite struct Base64Tests {
    /// RFC 4648, section 10.
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"),
    ])
    func `the specification's examples come out`(plain: String, encoded: String) {
        #expect(Base64.text(plain.utf8) == encoded)
        #expect(Base64.decode(encoded) == Array(plain.utf8))
    }

    @Test func `what was encoded is decoded to the same bytes`() {
        let random = SeededRandomness(seed: 3)
        for count in 0..<200 {
            let bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            #expect(Base64.decode(Base64.text(bytes)) == bytes)
        }
    }

    @Test(arguments: ["Zg", "Zg=", "Z===", "Zh==", "Zm9", "Zm-v", "Z=9v", "Zg==Zg==", "Zm9v\n"])
    func `anything else is refused`(text: String) { #expect(Base64.decode(text) == nil) }
}
