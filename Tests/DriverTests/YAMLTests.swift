import Base
import TestSupport
import Testing
import YAML

@Suite struct YAMLTests {
    private func tree(_ text: String) throws(YAMLError) -> YAMLNode { try YAMLNode(parsing: Array(text.utf8)) }

    @Test func `every value knows its line and column, and keeps its text`() throws {
        let root = try tree("# our company\nsap:\n  url: https://sap:50000\n  code: 007\n  lines: [a, 'b c']\nempty:\n")
        let url = try #require(root["sap"]?["url"])
        #expect(url.text == "https://sap:50000")
        #expect(url.place == YAMLNode.Place(line: 3, column: 8))
        #expect(root["sap"]?["code"]?.text == "007")
        #expect(root["sap"]?["lines"]?.items?.map(\.text) == ["a", "b c"])
        #expect(root["sap"]?.entries?.map { $0.place.line } == [3, 4, 5])
        #expect(root["empty"]?.isNull == true)
        #expect(try tree("a: 'null'")["a"]?.isNull == false)
        #expect(try tree("").isNull)
        #expect(try tree("\u{FEFF}a: b")["a"]?.text == "b")
    }

    @Test(arguments: [
        ("a: &x 1", 1, 4, "anchor"), ("a: 1\nb: *a", 2, 4, "alias"), ("a: !!int 1", 1, 4, "tag"),
        ("a: 1\nb: 2\na: 3", 3, 1, "line 1"), ("[a]: 1", 1, 1, "plain text"),
        ("a: 1\n---\nb: 2", 3, 1, "second document"),
        ("a: [1, 2", 2, 1, ""), ("a:\n\t- b", 2, 1, ""), ("a: b: c", 1, 5, ""), ("{a", 2, 1, ""),
        ("a: 1\nb: \u{7}", 2, 4, "control"),
    ])
    func `what can surprise is refused with its place`(text: String, line: Int, column: Int, words: String) {
        let error = #expect(throws: YAMLError.self) { try tree(text) }
        #expect(error?.place == YAMLNode.Place(line: line, column: column))
        #expect(error?.message.contains(words) == true)
    }

    @Test func `a file too deep, too large or not in UTF-8 is refused`() {
        #expect(throws: YAMLError.self) { try tree(String(repeating: "[", count: 100_000)) }
        #expect(throws: YAMLError.self) { try tree(String(repeating: "- ", count: 100_000)) }
        #expect(throws: YAMLError.self) { try tree(String(repeating: "#", count: Limits.settingsBytesMax + 1)) }
        let error = #expect(throws: YAMLError.self) { try YAMLNode(parsing: Array("a: 1\nb: ".utf8) + [0xFF]) }
        #expect(error?.place.line == 2)
    }

    @Test func `twenty thousand damaged files are read or refused`() async {
        let mutations = Mutations(
            of: [
                "sap:\n  url: \"https://sap:50000\"\n  in_flight: 120\nfaktur:\n  - a: 'it''s'\n  - {b: [1, 2], c: ~}\n",
                "text: |\n  first\n  second\nfolded: >-\n  a\n  b\n# end\n...\n",
            ],
            fragments: [
                ":", ": ", "- ", "\n", "  ", "{", "}", "[", "]", "&a", "*a", "!", "|", ">", "\"", "'", "#", "---\n",
            ],
            seed: 3)
        var read = 0
        for round in 0..<20_000 {
            await giveWay(inRound: round)
            let bytes = mutations.next()
            do throws(YAMLError) {
                _ = try YAMLNode(parsing: bytes)
                read += 1
            } catch {
                guard error.place.line > 0, error.place.column > 0, !error.message.isEmpty else {
                    Issue.record("\(bytes): \(error)")
                    return
                }
            }
        }
        #expect((1_000...19_000).contains(read), "the mutations are too tame or too wild: \(read) were read")
    }
}
