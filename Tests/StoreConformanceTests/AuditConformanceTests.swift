import Base
import Model
import Store
import TestSupport
import Testing

@Suite struct AuditConformanceTests {
    @Test(arguments: TestedStore.allCases)
    func `entries are read as they were written, chained from the first to the head`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let audit = opened.store.audit
            for subject in ["faktur 1", "faktur 2", "faktur 1"] {
                try await opened.apply(audit.recording(Sample.audit(subject)))
            }
            let records = try await audit.list(subject: nil, after: 0, limit: 9)
            #expect(records.map(\.sequence) == [1, 2, 3])
            #expect(records[1].entry == Sample.audit("faktur 2"))
            #expect(try await audit.list(subject: "faktur 1", after: 1, limit: 9).map(\.sequence) == [3])
            let first = sha256(Array(Sample.audit("faktur 1").canonical(sequence: 1).utf8))
            #expect(records[0].digest == first)
            #expect(records[1].digest == sha256(Array((first + Sample.audit("faktur 2").canonical(sequence: 2)).utf8)))
            let verdict = try await audit.verify()
            #expect(verdict == AuditVerdict(entries: 3, head: records[2].digest, brokenAt: nil))
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a chain longer than a page holds together`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let audit = opened.store.audit
            try await opened.store.database.write { connection throws(SQLError) in
                for number in 1...1201 { try audit.recording(Sample.audit("faktur \(number)")).apply(connection) }
            }
            let verdict = try await audit.verify()
            #expect(verdict.entries == 1201 && verdict.brokenAt == nil)
            try await opened.tamper("UPDATE audit SET who = 'nobody' WHERE sequence = 777")
            #expect(try await audit.verify().brokenAt == 777)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `the audit is searched by who, what, on what and when, newest first`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let audit = opened.store.audit
            let day: Int64 = 86_400_000
            for (number, who) in ["ani", "Dewi", "ani"].enumerated() {
                try await audit.record(
                    AuditEntry(
                        at: Timestamp(milliseconds: Int64(number) * day), who: who, deed: "faktur Answered",
                        subject: "faktur \(number)"))
            }
            func found(_ change: (inout AuditSearch) -> Void) async throws -> [Int64] {
                var search = AuditSearch()
                change(&search)
                return try await audit.search(search).map(\.sequence)
            }
            #expect(try await found { _ in } == [3, 2, 1])
            #expect(try await found { $0.who = "dewi" } == [2])
            #expect(try await found { $0.deed = "answer" } == [3, 2, 1])
            #expect(try await found { $0.deed = "an_wer" } == [])
            #expect(try await found { $0.subject = "faktur 1" } == [2])
            #expect(try await found { $0.from = Timestamp(milliseconds: day) } == [3, 2])
            #expect(try await found { $0.until = Timestamp(milliseconds: day) } == [1])
            #expect(
                try await found {
                    $0.before = 3
                    $0.limit = 1
                } == [2])
        }
    }

    /// What somebody with a database tool might do to four entries, and the entry at which it shows.
    static let tamperings: [(deed: String, statements: [SQL], brokenAt: Int64)] = [
        ("the time is edited", ["UPDATE audit SET happened_at = happened_at + 1 WHERE sequence = 2"], 2),
        ("the person is edited", ["UPDATE audit SET who = 'mallory' WHERE sequence = 1"], 1),
        ("the deed is edited", ["UPDATE audit SET deed = 'faktur seen' WHERE sequence = 3"], 3),
        ("the subject is edited", ["UPDATE audit SET subject = 'faktur 9' WHERE sequence = 4"], 4),
        ("the state before is edited", ["UPDATE audit SET state_before = '{}' WHERE sequence = 2"], 2),
        ("the state after is broken", ["UPDATE audit SET state_after = '{' WHERE sequence = 2"], 2),
        ("blanks are added", ["UPDATE audit SET state_after = state_after || ' ' WHERE sequence = 2"], 2),
        ("the digest is edited", ["UPDATE audit SET digest = 'abc' WHERE sequence = 3"], 3),
        ("a row is removed", ["DELETE FROM audit WHERE sequence = 2"], 2),
        ("the first row is removed", ["DELETE FROM audit WHERE sequence = 1"], 1),
        ("the tail is cut", ["DELETE FROM audit WHERE sequence >= 3"], 3),
        ("all is removed", ["DELETE FROM audit"], 1),
        (
            "a row is added",
            [
                "INSERT INTO audit SELECT 5, happened_at, who, deed, subject, state_before, state_after, digest FROM audit WHERE sequence = 4"
            ], 5
        ),
        ("the head is turned back", ["UPDATE audit_head SET sequence = 3"], 4),
        ("the head is edited", ["UPDATE audit_head SET digest = 'abc'"], 4),
        (
            "two rows are swapped",
            [
                "UPDATE audit SET sequence = 9 WHERE sequence = 2", "UPDATE audit SET sequence = 2 WHERE sequence = 3",
                "UPDATE audit SET sequence = 3 WHERE sequence = 9",
            ], 2
        ),
    ]

    @Test(arguments: TestedStore.allCases, tamperings.indices)
    func `whatever is changed behind Tieout's back shows`(kind: TestedStore, index: Int) async throws {
        let tampering = AuditConformanceTests.tamperings[index]
        try await withStore(kind) { opened in
            let audit = opened.store.audit
            for number in 1...4 { try await opened.apply(audit.recording(Sample.audit("faktur \(number)"))) }
            #expect(try await audit.verify().brokenAt == nil)
            for statement in tampering.statements { try await opened.tamper(statement) }
            #expect(try await audit.verify().brokenAt == tampering.brokenAt, "\(tampering.deed)")
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `writers at the same time make one chain`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 1...40 {
                    group.addTask {
                        try await opened.apply(opened.store.audit.recording(Sample.audit("faktur \(number)")))
                    }
                }
                try await group.waitForAll()
            }
            let verdict = try await opened.store.audit.verify()
            #expect(verdict.entries == 40 && verdict.brokenAt == nil)
        }
    }
}
