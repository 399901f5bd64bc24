import Base
import Engine
import TestSupport
import Testing

@testable import CommandLine

@Suite struct MachineFormTests {
    /// Commands that together print every form with something in it.
    private static let commands = [
        "version", "settings", "doctor", "customer list", "customer import customers.csv", "customer sync",
        "customer add --name Baru --code C00777", "faktur import fakturs.csv", "faktur list", "faktur preview 1",
        "faktur preview 2", "faktur post --all", "faktur retry 2", "faktur show 1", "faktur check --all",
        "faktur answer 2 --faktur-no 04002507356880002 --faktur-date 2025-11-03", "faktur edit 2 --ppn 220000.00",
        "faktur add --invoice-no 9 --invoice-date 2025-11-21 --customer C00001 --dpp 1 --ppn 0", "faktur submit 3",
        "faktur set-doc-num 3 5", "faktur set-doc-num 3 none", "deliveries list", "deliveries show 1",
        "deliveries retry 2", "faktur cancel 1", "faktur reopen 1", "audit list", "audit verify", "store check",
        "store migrate",
    ]

    @Test func `every command prints exactly the members the guide names`() async throws {
        let counter = try await Counter(policy: RetryPolicy(inFlightLimitSeconds: 2))
        await counter.keep("001,C00001,1000000.00,110000.00,04002507356880001", "002,C00002,2000000.00,220000.00,")
        for words in MachineFormTests.commands {
            let answer = await counter.type(words + " --json")
            guard
                case .run(let invocation) = try CommandTable().understand(words.split(separator: " ").map(String.init)),
                let form = invocation.command.form
            else {
                Issue.record("\(words) has no form")
                continue
            }
            let printed = MachineFormTests.names(in: try answer.json())
            let named = Set(form.members.map { String($0.name.prefix { $0 != "." && $0 != "[" }) })
            // Commands that work on several things add what became of those that failed.
            #expect(printed.subtracting(["failures"]) == named.subtracting(["failures"]), "\(words): \(answer.out)")
            for member in form.members { expect(member.name, in: try answer.json(), words) }
        }
    }

    private static func names(in json: JSON) -> Set<String> { Set(json.object?.names ?? []) }

    /// `fakturs[].id` must be there unless the list is empty.
    private func expect(_ name: String, in json: JSON, _ words: String) {
        var values = [json]
        var rest = name[...]
        while !rest.isEmpty {
            let step = rest.prefix { $0 != "." && $0 != "[" }
            rest = rest.dropFirst(step.count)
            let next = values.map { $0[String(step)] }
            #expect(!next.contains(nil), "\(words) does not print \(name)")
            values = next.compactMap { $0 }
            if rest.hasPrefix("[]") {
                rest = rest.dropFirst(2)
                values = values.flatMap { $0.list ?? [] }
            }
            if rest.hasPrefix(".") { rest = rest.dropFirst() }
            values = values.filter { !$0.isNull }
        }
    }

    @Test func `amounts are printed as exact decimals, digit for digit`() async throws {
        let counter = try await Counter()
        await counter.keep("001,C00001,30420173701.00,3346219107.11,04002507356880001")
        let answer = await counter.type("faktur preview 1 --json")
        #expect(answer.out.contains("\"lines\":[30420173701,3346219107.11]"))
        #expect(answer.out.contains("\"expected_total\":33766392808.11"))
    }
}
