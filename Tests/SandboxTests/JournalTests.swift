import Base
import SQLite
import Sandbox
import Testing

/// Journal entries balance, or they are not.
@Suite struct JournalTests {
    private func entry(_ lines: [JSON], _ more: KeyValuePairs<String, JSON> = [:]) -> JSON {
        var entry: JSON = ["ReferenceDate": "2025-06-15", "Memo": "Test", "JournalEntryLines": .array(lines)]
        for member in more { entry[member.key] = member.value }
        return entry
    }
    private let balanced: [JSON] = [
        ["ShortName": "C00000", "Debit": .number("30420173701.00"), "Credit": 0],
        ["AccountCode": "4100-001", "Debit": 0, "Credit": .number("30420173701.00"), "CostingCode": "20"],
    ]

    @Test func `a balanced entry is posted under a number of its own`() async throws {
        let client = try await SandboxDesk().logIn()
        let posted = try await client.create(
            "JournalEntries", entry(balanced, ["U_TieoutRef": "T-1", "Reference": "INV 1"]))
        #expect(posted["JdtNum"] == 1)
        #expect(posted["Number"] == 900_001)
        #expect(posted["JournalEntryLines"]?[0]?["AccountCode"] == "1130-001")
        #expect(posted["JournalEntryLines"]?[1]?["Credit"] == .number("30420173701.0"))
        #expect(posted["@odata.etag"] == nil)
        #expect(try await client.list("JournalEntries?$filter=U_TieoutRef%20eq%20'T-1'", "JdtNum") == ["1"])
    }

    @Test func `an entry that does not balance is refused`() async throws {
        let client = try await SandboxDesk().logIn()
        let lines: [JSON] = [balanced[0], ["AccountCode": "4100-001", "Credit": .number("30420173700.99")]]
        #expect(
            try await client.send("POST", "JournalEntries", entry(lines)).error == "400 -5002 Unbalanced Transaction")
        #expect(try await client.send("POST", "JournalEntries", entry([])).error == "400 -5002 Unbalanced Transaction")
    }

    @Test(arguments: [
        ("AccountCode", "9999", "400 -5002 Enter valid code  [JDT1.Account][line: 1] , '9999'"),
        ("AccountCode", "4100-009", "400 -5002 Enter valid code  [JDT1.Account][line: 1] , '4100-009'"),
        ("CostingCode", "77", "400 -5002 Enter valid code  [JDT1.ProfitCode][line: 1] , '77'"),
        ("ProjectCode", "77", "400 -5002 Enter valid code  [JDT1.Project][line: 1] , '77'"),
    ])
    func `a line on something unknown is refused`(property: String, value: String, words: String) async throws {
        var line: JSON = ["AccountCode": "1110-001", "Debit": 5]
        line[property] = JSON(value)
        let reply = try await SandboxDesk().logIn().send(
            "POST", "JournalEntries", entry([line, ["AccountCode": "4100-001", "Credit": 5]]))
        #expect(reply.error == words)
    }

    @Test func `a foreign amount is converted at the day's rate`() async throws {
        let lines: [JSON] = [
            ["AccountCode": "1110-002", "FCDebit": 100, "FCCurrency": "USD"],
            ["AccountCode": "4100-001", "FCCredit": 100, "FCCurrency": "USD"],
        ]
        let posted = try await SandboxDesk().logIn().create("JournalEntries", entry(lines))
        #expect(posted["JournalEntryLines"]?[0]?["Debit"] == .number("1634550.0"))
    }

    @Test func `a closed year takes no entry`() async throws {
        let reply = try await SandboxDesk().logIn().send(
            "POST", "JournalEntries", entry(balanced, ["ReferenceDate": "2024-03-01"]))
        #expect(reply.error == "400 -4013 Posting period locked; specify an alternative date")
    }

    @Test func `a cancelled entry is reversed, once`() async throws {
        let client = try await SandboxDesk().logIn()
        _ = try await client.create("JournalEntries", entry(balanced))
        #expect(try await client.send("POST", "JournalEntries(1)/Cancel").status == 204)
        let mirror = try await client.get("JournalEntries(2)").json
        #expect(mirror["JournalEntryLines"]?[0]?["Credit"] == .number("30420173701.0"))
        #expect(try await client.send("POST", "JournalEntries(1)/Cancel").status == 400)
        #expect(try await client.send("POST", "JournalEntries(2)/Cancel").status == 400)
    }

    @Test func `memos can be changed, amounts can't`() async throws {
        let client = try await SandboxDesk().logIn()
        _ = try await client.create("JournalEntries", entry(balanced))
        #expect(try await client.send("PATCH", "JournalEntries(1)", ["Memo": "New"]).status == 204)
        let line: JSON = ["JournalEntryLines": [["Line_ID": 0, "Debit": 1]]]
        #expect(try await client.send("PATCH", "JournalEntries(1)", line).status == 400)
    }
}
