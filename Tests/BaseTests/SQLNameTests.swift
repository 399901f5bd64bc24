import Base
import Testing

/// A name from outside stays a name, whatever it holds.
@Suite struct SQLNameTests {
    @Test func `a name is quoted, and a quote in it doubled`() throws {
        let name = try #require(SQLName("a\"; DROP TABLE b; --"))
        let statement: SQL = "SELECT \(name: name) FROM t WHERE id = \(7)"
        #expect(statement.text == "SELECT \"a\"\"; DROP TABLE b; --\" FROM t WHERE id = ?")
        #expect(statement.values == [.integer(7)])
    }

    @Test func `several names stand with commas between them`() throws {
        let names = try ["DocNum", "Ártábla"].map { try #require(SQLName($0)) }
        let statement: SQL = "SELECT \(names: names)"
        #expect(statement.text == "SELECT \"DocNum\", \"Ártábla\"")
    }

    @Test(arguments: ["", "a?", "a\u{0}b", "a\nb", String(repeating: "x", count: 129)])
    func `what would not stay a name is none`(text: String) { #expect(SQLName(text) == nil) }
}
