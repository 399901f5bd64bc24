import Base
import TestSupport
import Testing

@Suite struct JSONTests {
    private static let documents = [
        #"{"value":[{"DocEntry":1,"DocTotal":30420173701.00,"Comments":"Invoice No: 7\nπ","Lines":[]}],"next":null}"#,
        #"[1,-0.5,1e3,2E-7,123456789012345678901234567890,true,false,null,"","\u00e9\ud83d\ude00\"\\\/"]"#,
        #" { "a" : { "b" : { "c" : [ [ [ 1 ] ] ] } } , "a2" : "tab\there" } "#,
    ]

    @Test(arguments: ["30420173701.00", "3346219107.11", "608403474.00", "0.1", "1e-7", "100000000000000000000000.5"])
    func `a number keeps its own digits both ways`(digits: String) throws {
        let document = try JSON(parsing: #"{"DocTotal":\#(digits)}"#)
        #expect(document["DocTotal"] == .number(digits))
        #expect(document.written == #"{"DocTotal":\#(digits)}"#)
    }

    @Test func `an amount is written as a number and read as the same amount`() throws {
        for text in ["0.123456", "-12.5", "9999999999999.999999", "0"] {
            let amount = try #require(Amount(text))
            #expect(try JSON(parsing: JSON(amount).written).amount == amount)
        }
        #expect(JSON.number("0.1234567").amount == nil)
        #expect(JSON.number("5.0").integer == 5)
        #expect(JSON.number("5.5").integer == nil)
    }

    @Test(arguments: [
        "", " ", "{", "[", "[1,]", "{\"a\":1,}", "{a:1}", "01", "1.", ".5", "+1", "-", "1e", "tru", "nul", "\"",
        "\"\u{1}\"",
        "\"\\x\"", "\"\\u12\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "1 2", "{\"a\" 1}", "[1 2]", "NaN",
        String(repeating: "[", count: 10_000),
    ])
    func `what RFC 8259 does not allow is refused with its place`(text: String) {
        let error = #expect(throws: JSONError.self) { try JSON(parsing: text) }
        #expect((0...text.utf8.count).contains(error?.offset ?? -1))
    }

    @Test func `a hundred thousand damaged documents are read or refused, and what is read is written the same`() async
    {
        let mutations = Mutations(
            of: JSONTests.documents, fragments: ["{", "}", "[", "]", "\"", ":", ",", "\\u", "e", "-", "9"], seed: 1)
        var read = 0
        for round in 0..<100_000 {
            await giveWay(inRound: round)
            let bytes = mutations.next()
            do throws(JSONError) {
                let value = try JSON(parsing: bytes)
                read += 1
                let again = try JSON(parsing: value.bytes)
                guard again == value else { return report("\(bytes) changes when it is written") }
            } catch {
                guard (0...bytes.count).contains(error.offset) else { return report("\(bytes): \(error)") }
            }
        }
        #expect((1_000...99_000).contains(read), "the mutations are too tame or too wild: \(read) were read")
    }

    @Test func `the canonical text does not depend on the order of members`() throws {
        let one = try JSON(parsing: #"{"b":[1,{"d":4,"c":3}],"a":"x"}"#)
        let other = try JSON(parsing: #"{ "a":"x", "b":[1,{"c":3,"d":4}] }"#)
        #expect(one.canonical == other.canonical)
        #expect(one == other)
        #expect(one.canonical == #"{"a":"x","b":[1,{"c":3,"d":4}]}"#)
    }

    @Test func `a name given twice keeps its last value, and a thousand of them cost no time`() throws {
        #expect(try JSON(parsing: #"{"a":1,"b":2,"a":3}"#).written == #"{"a":3,"b":2}"#)
        let many = (0..<20_000).map { "\"n\($0)\":1" } + (0..<20_000).map { _ in "\"n19999\":2" }
        #expect(try JSON(parsing: "{" + many.joined(separator: ",") + "}")["n19999"] == 2)
    }
}
