import Base
import Testing

@Suite struct JSONSplitterTests {
    /// However a stream is cut into reads, the documents are the same.
    private func split(_ text: String) throws -> [JSONSplitter.Piece] {
        var all: [[JSONSplitter.Piece]] = []
        for size in [1, 2, 3, 7, 1000] {
            var splitter = JSONSplitter()
            var pieces: [JSONSplitter.Piece] = []
            let bytes = Array(text.utf8)
            for start in stride(from: 0, to: bytes.count, by: size) {
                pieces += try splitter.take(bytes[start..<min(start + size, bytes.count)])
            }
            pieces += try splitter.end()
            all.append(pieces)
        }
        #expect(all.allSatisfy { $0 == all[0] })
        return all[0]
    }

    @Test(arguments: [
        #"[{"a":1},{"b":"]}{,\"["}]"#, "{\"a\":1}\n{\"b\":\"]}{,\\\"[\"}\n",
        "  [ {\"a\":1}\n,\n{\"b\":\"]}{,\\\"[\"} ] \n",
        "\u{FEFF}{\"a\":1}{\"b\":\"]}{,\\\"[\"}", "[\n  {\"a\":1},\n  {\"b\":\"]}{,\\\"[\"}\n]",
    ])
    func `an array, lines and mere sequences hold the same documents`(text: String) throws {
        let pieces = try split(text)
        #expect(pieces.map { String(decoding: $0.bytes, as: UTF8.self) } == [#"{"a":1}"#, #"{"b":"]}{,\"["}"#])
    }

    @Test func `each document knows its line and its byte`() throws {
        let pieces = try split("[\n {\"a\":\n1},\n {\"b\":2}]")
        #expect(pieces.map(\.line) == [2, 4] && pieces.map(\.offset) == [3, 14])
    }

    @Test func `a malformed document is handed out like any other, and the next ones follow`() throws {
        let pieces = try split("[{\"a\":},7,\"x\",{\"b\":2}]")
        #expect(pieces.map { String(decoding: $0.bytes, as: UTF8.self) } == ["{\"a\":}", "7", "\"x\"", "{\"b\":2}"])
    }

    @Test(arguments: ["[{\"a\":1", "{\"a\":\"", "[{\"a\":1}", "[{\"a\":1}] {\"b\":2}"])
    func `a stream that is cut short or goes on is said to be`(text: String) {
        #expect(throws: JSONSplitter.Broken.self) { try split(text) }
    }

    @Test func `a document beyond the limit ends the reading`() {
        var splitter = JSONSplitter(documentBytesMax: 10)
        #expect(throws: JSONSplitter.Broken.self) { try splitter.take("{\"a\":\"0123456789\"}".utf8) }
    }

    @Test(arguments: [
        (#"{"$oid":"64b7f0c2a1b2c3d4e5f60718"}"#, #""64b7f0c2a1b2c3d4e5f60718""#),
        (#"{"$numberLong":"9007199254740993"}"#, "9007199254740993"),
        (#"{"$numberDecimal":"28.5040"}"#, "28.5040"), (#"{"$numberDouble":"NaN"}"#, #""NaN""#),
        (#"{"$date":{"$numberLong":"0"}}"#, #""1970-01-01T00:00:00.000Z""#),
        (#"{"$date":"2025-04-04T00:00:00Z"}"#, #""2025-04-04T00:00:00Z""#),
        (#"{"a":[{"$numberInt":"5"}],"$odd":1}"#, #"{"a":[5],"$odd":1}"#),
    ])
    func `extended JSON becomes plain JSON without losing a digit`(extended: String, plain: String) throws {
        #expect(try JSON(parsing: extended).plain.written == plain)
    }

    @Test(arguments: [
        ("0.30000000000000004", 5, "0.30"), ("2.5", 0, "3.00"), ("-2.5", 0, "-3.00"), ("1e-9", 6, "0.00"),
        ("5e-7", 6, "0.000001"),
        ("4e-8", 6, "0.00"), ("1.5e3", 2, "1500.00"), ("0e999", 6, "0.00"), ("0.0049", 2, "0.00"),
    ])
    func `a number of any length is rounded once`(text: String, places: Int, expected: String) {
        #expect(Amount(rounding: text, to: places, .halfUp)?.description == expected)
    }

    @Test(arguments: ["", "x", "1,5", "1e400", "99999999999999", "--1", "1.", "0x10"])
    func `what is no number, or too large, is not rounded to one`(text: String) {
        #expect(Amount(rounding: text, to: 6, .halfUp) == nil)
    }
}
