import Base
import Model
import Store
import TestSupport
import Testing

@Suite struct LookedOverConformanceTests {
    @Test(arguments: TestedStore.allCases)
    func `a file is handed out once, to whoever brought it, as exactly these bytes`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let (files, now) = (opened.store.lookedOver, opened.time.now)
            let file = opened.lookedOver("a", [0, 255, 10])
            try await files.keep(file)
            let ticket = file.ticket
            #expect(try await files.take(ticket, .fakturs, of: "budi", at: now) == nil)
            #expect(try await files.take(ticket, .billing, of: "ani", at: now) == nil)
            let forged = LookedOverTicket(id: "a", digest: "another")
            #expect(try await files.take(forged, .fakturs, of: "ani", at: now) == nil)
            async let one = files.take(ticket, .fakturs, of: "ani", at: now)
            async let other = files.take(ticket, .fakturs, of: "ani", at: now)
            let taken = try await [one, other].compactMap { $0 }
            #expect(taken == [file])
            // What was not kept in the end is put back.
            try await files.keep(file)
            #expect(try await files.take(ticket, .fakturs, of: "ani", at: now) == file)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a file that expired is not handed out, and is swept`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let files = opened.store.lookedOver
            let file = opened.lookedOver("a", [1])
            try await files.keep(file)
            #expect(try await files.take(file.ticket, .fakturs, of: "ani", at: file.expiresAt) == nil)
            #expect(try await files.sweep(at: file.expiresAt.adding(milliseconds: -1)) == 0)
            #expect(try await files.sweep(at: file.expiresAt) == 1)
            #expect(try await opened.number("SELECT COUNT(*) FROM looked_over_file") == 0)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `of one person's files only the latest wait, and nobody else's go`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let files = opened.store.lookedOver
            try await files.keep(opened.lookedOver("other", [1], of: "budi"))
            for number in 1...Limits.lookedOverFilesMax + 2 {
                opened.time.advance(seconds: 1)
                try await files.keep(opened.lookedOver("file \(number)", [1]))
            }
            let count = try await opened.number("SELECT COUNT(*) FROM looked_over_file WHERE who = 'ani'")
            #expect(count == Int64(Limits.lookedOverFilesMax))
            let first = opened.lookedOver("file 1", [1]).ticket
            #expect(try await files.take(first, .fakturs, of: "ani", at: opened.time.now) == nil)
            #expect(try await opened.number("SELECT COUNT(*) FROM looked_over_file WHERE who = 'budi'") == 1)
        }
    }
}

extension OpenedStore {
    fileprivate func lookedOver(_ id: String, _ bytes: [UInt8], of who: String = "ani") -> LookedOverFile {
        LookedOverFile(
            ticket: LookedOverTicket(id: id, digest: "digest of \(id)"), kind: .fakturs, who: who, bytes: bytes,
            broughtAt: time.now, expiresAt: time.now.adding(seconds: 3600))
    }
}
