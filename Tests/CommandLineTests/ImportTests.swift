import Base
import CommandLine
import Model
import Store
import Testing

@Suite struct ImportTests {
    @Test func `every bad row is named with line, column, value and remedy, and nothing is kept`() async throws {
        let counter = try await Counter()
        counter.terminal.put("code,name\nC00001,PT Satu\n", at: "customers.csv")
        await counter.type("customer import customers.csv")
        counter.terminal.put(
            """
            invoice_no,customer_code,dpp,ppn,invoice_date
            001,C00001,1000000.00,110000.00,2025-11-03
            002,C00009,1.000.000,110000.00,2025-13-03
            """, at: "fakturs.csv")
        let answer = await counter.type("faktur import fakturs.csv")
        #expect(answer.code == .attention)
        #expect(answer.out.contains("fakturs.csv:3: dpp \"1.000.000\" is no amount. Write a plain number such as"))
        #expect(
            answer.out.contains("fakturs.csv:3: invoice_date \"2025-13-03\" is no date. Write the day as 2025-12-31."))
        #expect(answer.out.contains("fakturs.csv:3: customer_code \"C00009\" belongs to no customer."))
        #expect(answer.out.contains("2 rows, 1 bad row: nothing was kept."))
        #expect(try await counter.store.fakturs.count(FakturFilter()) == 0)

        let skipping = await counter.type("faktur import fakturs.csv --skip-bad-rows")
        #expect(skipping.code == .attention)
        #expect(skipping.out.contains("1 faktur kept, 1 bad row left out."))
        #expect(try await counter.store.fakturs.count(FakturFilter()) == 1)
    }

    @Test func `the same file again keeps nothing twice`() async throws {
        let counter = try await Counter()
        await counter.keep("001,C00001,1000000.00,110000.00,04002507356880001", "002,C00002,5.00,0.55,")
        for noun in ["customer", "faktur"] {
            let again = await counter.type("\(noun) import \(noun)s.csv")
            #expect(again.code == .done)
            #expect(again.out.contains("2 rows: 0 \(noun)s kept, 2 already there."))
        }
        let forPrograms = try await counter.type("faktur import fakturs.csv --json").json()
        #expect(forPrograms == ["rows": 2, "added": 0, "unchanged": 2, "kept": true, "bad_rows": []])
    }

    @Test func `a file that is not there is told by its path`() async throws {
        let answer = try await Counter().type("faktur import nowhere.csv")
        #expect(answer.code == .attention)
        #expect(answer.err.contains("nowhere.csv: The file can't be read: there is no such file. [FILE-UNREADABLE]"))
    }

    @Test func `a file that is no CSV is told by line and column`() async throws {
        let counter = try await Counter()
        counter.terminal.put("invoice_no,dpp\n\"open", at: "bad.csv")
        let answer = await counter.type("faktur import bad.csv")
        #expect(answer.code == .attention)
        #expect(answer.err.contains("[IMPORT-UNREADABLE]"))
    }
}
