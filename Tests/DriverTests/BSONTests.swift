import Base
import Mongo
import Testing

@Suite struct BSONTests {
    @Test(arguments: [
        "0", "-12", "2147483647", "2147483648", "9007199254740993", "-9223372036854775808", "9223372036854775808",
        "28.504", "2713.0209", "0.1", "0.30000000000000004", "1.10", "0.10", "12.500000", "1234567890123456789.123456",
        "-0.5", "1e+30",
    ])
    func `a number comes back with the same digits`(text: String) throws {
        let document: JSON = ["n": .number(text)]
        let back = try BSONReader.document(try BSONWriter.document(document))
        #expect(back["n"]?.scalarText?.lowercased() == text)
    }

    @Test func `a document comes back as it was, in its order`() throws {
        let document: JSON = [
            "z": ["b": [1, "two", .null, true, false, [:], []]], "a": "ţ 😀 \u{0}", "": "",
            "id": ["$oid": "64b7f0c2a1b2c3d4e5f60718"],
        ]
        let back = try BSONReader.document(try BSONWriter.document(document))
        #expect(back == document && back.object?.names == ["z", "a", "", "id"])
    }

    @Test func `other programs read an ordinary fraction as an ordinary number`() throws {
        #expect(try BSONWriter.document(["n": .number("28.504")])[4] == 0x01)
        #expect(try BSONWriter.document(["n": .number("1.10")])[4] == 0x13, "a float would lose the zero")
        #expect(try BSONWriter.document(["n": .number("5")])[4] == 0x10)
        #expect(try BSONWriter.document(["n": .number("5000000000")])[4] == 0x12)
    }

    @Test func `what can't be written is refused`() {
        let tooPrecise = String(repeating: "1234567890", count: 4) + ".5"
        for document: JSON in [["a\u{0}b": 1], [1], ["n": .number(tooPrecise)]] {
            #expect(throws: MongoError.self) { try BSONWriter.document(document) }
        }
    }

    @Test func `damaged bytes are an error, wherever they are cut or changed`() throws {
        let whole = try BSONWriter.document([
            "a": "text", "list": [1, 2.text, ["b": .number("0.5")]], "n": .number("1.10"),
        ])
        for length in 0..<whole.count {
            #expect(throws: MongoError.self) { try BSONReader.document(Array(whole.prefix(length))) }
        }
        for place in whole.indices {
            for value: UInt8 in [0x00, 0x02, 0x7F, 0x80, 0xFF] {
                var changed = whole
                changed[place] = value
                do { _ = try BSONReader.document(changed) } catch {
                    #expect(error.kind == .refused)
                }
            }
        }
    }
}

extension Int {
    fileprivate var text: JSON { JSON(String(self)) }
}
