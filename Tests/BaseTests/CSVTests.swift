import Base
import TestSupport
import Testing

@Suite struct CSVTests {
    private func records(_ text: String, separator: UInt8? = nil) throws(CSVError) -> [CSVRecord] {
        var reader = CSVReader(Array(text.utf8), separator: separator)
        var records: [CSVRecord] = []
        while let record = try reader.next() { records.append(record) }
        return records
    }

    @Test func `every record knows the line it begins in`() throws {
        let text = "\u{FEFF}no,remarks\r\n1,\"two\r\nlines \"\"quoted\"\"\"\r\n\r\n2,\n3,\"\""
        #expect(
            try records(text) == [
                CSVRecord(line: 1, fields: ["no", "remarks"]),
                CSVRecord(line: 2, fields: ["1", "two\r\nlines \"quoted\""]),
                CSVRecord(line: 5, fields: ["2", ""]),
                CSVRecord(line: 6, fields: ["3", ""]),
            ])
    }

    @Test(arguments: [
        ("a;b\n1,5;2", ["1,5", "2"]), ("a\tb\n1;2\t3", ["1;2", "3"]), ("\"x;y;z\",b\n1,2", ["1", "2"]),
    ])
    func `the first line tells the separator`(text: String, second: [String]) throws {
        #expect(try records(text)[1].fields == second)
    }

    @Test(arguments: [
        ("a,b\n1,x\"y", 2, 2, "inside a field"), ("a,b\n1,\"x\"y", 2, 2, "follows the closing quote"),
        ("a,b\n\"1\n2", 2, 1, "never closed"), ("a\rb", 1, 1, "carriage return"), ("a,\0", 1, 2, "UTF-8"),
    ])
    func `a guess is refused with line, field and remedy`(text: String, line: Int, column: Int, reason: String) {
        let error = #expect(throws: CSVError.self) { try records(text) }
        #expect(error?.line == line && error?.column == column)
        #expect(error?.reason.contains(reason) == true && error?.remedy.isEmpty == false)
    }

    @Test func `fields are found under their headings, without regard to case and order`() throws {
        let table = try CSVTable(
            Array("DPP, Customer Code \n12.50,C20000\n".utf8), requiring: ["customer code", "dpp"])
        #expect(table.rows.map { $0["customer code"] } == ["C20000"])
        #expect(table.rows[0]["Dpp"] == "12.50")
        #expect(table.rows[0].column(of: "customer code") == 2)
        #expect(table.rows[0]["kurs"] == nil)
    }

    @Test(arguments: [
        ("", 1, "empty"), ("a,,b", 1, "no heading"), ("a,A", 1, "already names column 1"),
        ("dpp,custmer\n", 1, "customer is missing"), ("dpp,customer\n1\n", 2, "1 fields under 2"),
        ("dpp,customer\n1,2,3\n", 2, "3 fields under 2"),
    ])
    func `a table that does not fit its headings is refused`(text: String, line: Int, reason: String) {
        let error = #expect(throws: CSVError.self) {
            _ = try CSVTable(Array(text.utf8), requiring: text.hasPrefix("dpp") ? ["dpp", "customer"] : [])
        }
        #expect(error?.line == line)
        #expect(error?.reason.contains(reason) == true)
        #expect(error?.remedy.contains("Did you mean custmer?") == text.contains("custmer"))
    }

    @Test func `a spreadsheet never finds a formula where a text was meant`() {
        var safe = CSVWriter(formulaSafe: true)
        safe.add(["=1+1", "+62 812", "-12.50", "+3", "@sum", "\t=x", "-1+1", "a=b", "-5e3", ""])
        #expect(safe.text == "'=1+1,'+62 812,-12.50,+3,'@sum,'\t=x,'-1+1,a=b,'-5e3,\r\n")
        var plain = CSVWriter(separator: ";", formulaSafe: false)
        plain.add(["=1+1", "a;b", "a,b", "\"\u{301}", "two\r\nlines", " x"])
        #expect(plain.text == "=1+1;\"a;b\";a,b;\"\"\"\u{301}\";\"two\r\nlines\";\" x\"\r\n")
    }

    @Test func `a hundred thousand damaged files are read or refused, and what is read is written the same`() async {
        let mutations = Mutations(
            of: [
                "no,date,dpp\r\n1,2026-01-02,12.50\r\n\"a,b\",\"x \"\"y\"\"\",\"l1\nl2\"\r\n", "a;b;c\n1;2;3\n\n;;\n",
            ],
            fragments: [",", ";", "\"", "\"\"", "\r", "\n", "\r\n", "\t", "é"], seed: 2)
        var read = 0
        for round in 0..<100_000 {
            await giveWay(inRound: round)
            let bytes = mutations.next()
            do throws(CSVError) {
                let first = try all(CSVReader(bytes))
                read += 1
                var writer = CSVWriter(formulaSafe: false)
                for record in first { writer.add(record.fields) }
                let again = try all(CSVReader(Array(writer.text.utf8), separator: UInt8(ascii: ",")))
                guard again.map(\.fields) == first.map(\.fields) else {
                    return report("\(bytes) changes when it is written")
                }
            } catch {
                guard error.line > 0, error.column > 0 else { return report("\(bytes): \(error)") }
            }
        }
        #expect((1_000...99_000).contains(read), "the mutations are too tame or too wild: \(read) were read")
    }

    private func all(_ reader: CSVReader) throws(CSVError) -> [CSVRecord] {
        var reader = reader
        var records: [CSVRecord] = []
        while let record = try reader.next() { records.append(record) }
        return records
    }
}
