import Model
import TestSupport
import Testing

@Suite struct RoleTableTests {
    @Test func `the table in docs access md is what each role may do`() throws {
        let page = try #require(SourceTree.text("docs/access.md"))
        let rows: [[String]] = page.split(separator: "\n").filter { $0.hasPrefix("|") }.map { row in
            row.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map { cell in
                String(cell.filter { $0 != " " && $0 != "`" })
            }
        }
        #expect(rows.first.map { Array($0.dropFirst()) } == Role.allCases.map(\.rawValue))
        let written = rows.dropFirst(2)
        #expect(written.map { $0.first ?? "" } == Permission.allCases.map(\.rawValue))
        for (row, permission) in zip(written, Permission.allCases) {
            #expect(row.dropFirst().map { $0 == "yes" } == Role.allCases.map { $0.may(permission) }, "\(permission)")
        }
    }
}
