import Base
import Model
import OrderIntake
import Store
import TestSupport
import Testing

/// Answers are lost, workers die and meet: no company, part, order or line is doubled, and nothing is lost.
@Suite struct IntakeMisfortuneTests {
    private let office: IntakeOffice
    private let two: JSON = .invoice("7", .line("Cablu"), .line("Toner"))

    init() async throws { office = try await IntakeOffice() }

    @Test(arguments: 0..<4)
    func `what was done although its answer was lost is found at once and not done again`(skipped: Int) async throws {
        try await office.keep("a", two)
        // Company or part, order, and lines: whichever comes in this place.
        for _ in 0..<skipped { await office.book.play(.none) }
        await office.book.play(.answerLost)
        _ = try await office.run()
        try await expectExactlyOne()
    }

    @Test func `a request that may still be at work is waited for before anything is sent again`() async throws {
        try await office.keep("a", .invoice("7"))
        await office.book.play(.answerLost, .late)
        try await office.run()
        let waiting = try #require(try await office.document("a"))
        #expect(waiting.status == .failed && waiting.books.failure?.code == Failure.lost.code)
        let due = try #require(waiting.books.dueAt)
        #expect(due >= office.time.now.adding(seconds: 120), "not before the request can no longer be in flight")
        // Somebody who asks for it by name is told to wait as well.
        try await office.desk("second").run(only: ["a"])
        #expect(try await office.document("a")?.books.failure?.code == .orderBusy)
        #expect(await office.book.orders.isEmpty)
        await office.book.doLateWork()
        office.time.advance(seconds: 300)
        try await office.run()
        #expect(try await office.document("a")?.status == .synced)
        #expect(await office.book.orders.count == 1)
    }

    @Test func `a request that never arrived is sent again once that is certain`() async throws {
        try await office.keep("a", two)
        await office.book.play(.requestLost, .requestLost, .requestLost)
        for _ in 0..<6 {
            try await office.run()
            office.time.advance(seconds: 7_200)
        }
        try await expectExactlyOne()
    }

    @Test func `lines that were added by half are completed`() async throws {
        try await office.keep("a", two)
        await office.book.add(company: "Agro Ploiești S.R.L.", cui: "42366717")
        await office.book.add(part: "Cablu")
        await office.book.add(part: "Toner")
        try await office.keep("b", .invoice("8"))
        try await office.run()
        await office.book.play(.half(1))
        try await office.keep("b", .invoice("8", .line("Cablu"), .line("Cablu"), .line("Toner")))
        try await office.run()
        #expect(try await office.document("b")?.status == .failed)
        office.time.advance(seconds: 7_200)
        let tally = try await office.run()
        #expect(tally.linesAdded == 2 && tally.documentsSynced == 1)
        #expect(await office.book.orders.first { $0.description == "SERIE=BV;NUMAR=8" }?.lines.count == 3)
    }

    @Test func `a refusal parks the document with the book's reason, and a person's retry takes it up`() async throws {
        try await office.keep("a", two)
        let reason = Failure(
            Failure.Code("DESK-REFUSED"), .askHuman, "The book does not take it.", advice: "Change the book.")
        await office.book.play(.refused(reason), .refused(reason))
        try await office.run()
        #expect(try await office.document("a")?.books.failure == reason)
        #expect(try await office.store.rawDocuments.retry("a", at: office.time.now))
        try await office.run()
        try await expectExactlyOne()
    }

    @Test func `while the book is silent nothing stays claimed and nothing is called failed`() async throws {
        try await office.keep("a", two)
        await office.book.fallSilent(.lost)
        await #expect(throws: Failure.lost) { try await office.run() }
        let document = try #require(try await office.document("a"))
        #expect(document.status == .new && document.books.holder == nil && document.books.tries == 0)
        await office.book.fallSilent(nil)
        try await office.run()
        try await expectExactlyOne()
    }

    @Test func `two workers at once make one company, one part and one order of each`() async throws {
        for number in 1...40 {
            try await office.keep("d\(number)", .invoice("\(number)", .line("Cablu"), .line("Toner")))
            try await office.keep("e\(number)", .invoice("\(number)", .line("Cablu"), .line("Toner")))
        }
        for _ in 0..<8 {
            async let first = office.desk("first", documentsAtOnce: 3).run()
            async let second = office.desk("second", documentsAtOnce: 3).run()
            _ = try await (first, second)
            office.time.advance(seconds: 7_200)
        }
        let book = office.book
        #expect(await book.companies.count == 1)
        #expect(await book.parts.count == 2)
        #expect(await book.orders.count == 40)
        #expect(await book.orders.allSatisfy { $0.lines.count == 2 })
        var filter = RawFilter()
        filter.statuses = [.new, .failed, .partlyFailed]
        #expect(try await office.store.rawDocuments.count(filter) == 0)
    }

    @Test func `a run that is told to stop finishes the document at hand and leaves the others due`() async throws {
        for number in 1...5 { try await office.keep("d\(number)", .invoice("\(number)", .line("Part \(number)"))) }
        let asked = Gathered<Bool>()
        // The first question is the run's own, before it claims.
        let tally = try await office.desk().run {
            asked.add(true)
            return asked.all.count > 2
        }
        #expect(tally.documentsSynced == 1 && tally.documentsLeft == 4)
        try await office.run()
        #expect(await office.book.orders.count == 5)
    }

    private func expectExactlyOne() async throws {
        #expect(try await office.document("a")?.status == .synced)
        let book = office.book
        #expect(await book.companies.count == 1)
        #expect(await book.parts.count == 2)
        #expect(await book.orders.count == 1)
        #expect(await book.orders.first?.lines.count == 2)
    }
}
