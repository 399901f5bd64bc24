import Base
import Engine
import Model
import Store
import TestSupport
import Testing

@Suite struct FakturConformanceTests {
    @Test(arguments: TestedStore.allCases)
    func `a faktur is read as it was kept, digit for digit`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let customer = try await opened.customer("PT Maju", code: "C001")
            var faktur = try Sample.faktur(customer: customer)
            faktur.kurs = try #require(Amount("15250.123456"))
            faktur.wtaxAmount = try #require(Amount("-0.000001"))
            faktur.taxCode = "VAT11"
            faktur.paymentTermsDays = 30
            faktur.project = "P1"
            faktur.department = "D1"
            faktur.remarks = "line one\nline two; 'quoted' \u{1F9FE}"
            faktur.fakturNo = "0100002500000001"
            faktur.fakturDate = faktur.invoiceDate.adding(days: 1)
            faktur.docNum = 17
            faktur.postingDate = faktur.invoiceDate
            faktur.userCode = "budi"
            faktur.account = "4-1000"
            faktur.submitAt = opened.time.now
            faktur.responseBy = "citra"
            faktur.responseAt = opened.time.now
            faktur.status = .answered
            faktur.attachment = "scan.pdf"
            faktur.submission.status = .partial
            faktur.submission.attempts = 3
            faktur.submission.error = "SAP-PERIOD-LOCKED: locked"
            faktur.submission.submittedAt = opened.time.now
            faktur.submission.submittedBy = "dewi"
            faktur.submission.docEntry = 99
            faktur.submission.journalNumber = 12
            faktur.generation = 2
            let id = try #require(try await opened.store.fakturs.add([faktur], alongside: .none).first)
            let kept = try #require(try await opened.store.fakturs.faktur(id))
            #expect(kept == faktur.numbered(id))
            #expect(kept.dpp.description == "30420173701.00")

            var changed = kept
            changed.dpp = try #require(Amount("1.5"))
            changed.remarks = ""
            changed.customer = nil
            changed.submission.error = nil
            #expect(try await opened.store.fakturs.save(changed, seenVersion: kept.version, alongside: .none))
            changed.version = kept.version + 1
            #expect(try await opened.store.fakturs.faktur(id) == changed)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `an invoice number is kept once per type and customer, also when the customer is not known yet`(
        kind: TestedStore
    ) async throws {
        try await withStore(kind) { opened in
            let fakturs = opened.store.fakturs
            let customer = try await opened.customer("PT Maju", code: "C001")
            _ = try await fakturs.add(
                [
                    try Sample.faktur("INV-1"), try Sample.faktur("INV-1", type: .purchase),
                    try Sample.faktur("INV-1", customer: customer),
                ], alongside: .none)
            for twin in [try Sample.faktur("INV-1"), try Sample.faktur("INV-1", customer: customer)] {
                let failure = await #expect(throws: Failure.self) {
                    try await fakturs.add([try Sample.faktur("INV-2"), twin], alongside: .none)
                }
                #expect(failure?.code == .fakturExists)
            }
            #expect(try await fakturs.count(FakturFilter()) == 3)
            #expect(
                try await fakturs.faktur(type: .sales, customer: customer, invoiceNo: "INV-1")?.customer == customer)
            #expect(try await fakturs.faktur(type: .purchase, customer: customer, invoiceNo: "INV-1") == nil)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a number typed by hand belongs to one faktur, while the ledger may repeat its own`(
        kind: TestedStore
    ) async throws {
        try await withStore(kind) { opened in
            let fakturs = opened.store.fakturs
            let ids = try await fakturs.add(try ["1", "2", "3", "4"].map { try Sample.faktur($0) }, alongside: .none)
            try await opened.type(500, into: ids[0])
            let failure = await #expect(throws: Failure.self) { try await opened.type(500, into: ids[1]) }
            #expect(failure?.code == .fakturDocNumTaken)

            var posted = SubmissionProgress()
            posted.docEntry = 1
            posted.docNum = 500
            try await opened.apply(fakturs.recording(posted, of: ids[2], log: nil))
            posted.docEntry = 2
            try await opened.apply(fakturs.recording(posted, of: ids[3], log: nil))
            #expect(try await fakturs.fakturs(ids).map(\.docNum) == [500, nil, 500, 500])
            await #expect(throws: Failure.self) { try await opened.type(500, into: ids[1]) }
            // Who typed it first may go on editing, whatever numbers the ledger gave others since.
            try await opened.type(500, into: ids[0])
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `who edits a faktur that changed meanwhile is told so, and overwrites nothing`(
        kind: TestedStore
    ) async throws {
        try await withStore(kind) { opened in
            let fakturs = opened.store.fakturs
            let id = try #require(try await fakturs.add([try Sample.faktur()], alongside: .none).first)
            let seen = try #require(try await fakturs.faktur(id))
            var progress = SubmissionProgress()
            progress.status = .submitted
            progress.docEntry = 7
            progress.fakturStatus = .posted
            try await opened.apply(fakturs.recording(progress, of: id, log: nil))

            var edited = seen
            edited.remarks = "edited"
            let note = opened.store.audit.recording(Sample.audit("faktur 1"))
            #expect(try await !fakturs.save(edited, seenVersion: seen.version, alongside: note))
            let kept = try #require(try await fakturs.faktur(id))
            #expect(kept.submission.status == .submitted && kept.status == .posted && kept.remarks.isEmpty)
            #expect(try await opened.store.audit.verify().entries == 0)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a submission changes what it names and leaves the rest, and every attempt has its row`(
        kind: TestedStore
    ) async throws {
        try await withStore(kind) { opened in
            let fakturs = opened.store.fakturs
            let id = try #require(try await fakturs.add([try Sample.faktur()], alongside: .none).first)
            let log = ["unclear", "accepted"].enumerated().map { index, outcome in
                SubmissionLogEntry(
                    document: "ar_invoice", attempt: index + 1, outcome: outcome, error: index == 0 ? "timeout" : nil,
                    exchange: Exchange(request: "{}", response: "", status: index == 0 ? nil : 201), user: "dewi",
                    at: opened.time.now, milliseconds: 40)
            }
            var failed = SubmissionProgress()
            failed.status = .uncertain
            failed.error = "timeout"
            failed.attempts = 1
            try await opened.apply(fakturs.recording(failed, of: id, log: log[0]))
            var done = SubmissionProgress()
            done.status = .submitted
            done.error = ""
            done.docNum = 8
            try await opened.apply(fakturs.recording(done, of: id, log: log[1]))
            let submission = try #require(try await fakturs.faktur(id)).submission
            #expect(submission.status == .submitted && submission.attempts == 1 && submission.error == nil)
            #expect(try await fakturs.submissionLog(of: id) == log)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `the list finds by status, day, customer and part of a text`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let fakturs = opened.store.fakturs
            let customer = try await opened.customer("PT Maju", code: "C001")
            var list = try ["INV-1", "INV-2", "100%_x"].map { try Sample.faktur($0) }
            list[1].customer = customer
            list[1].status = .answered
            list[1].invoiceDate = list[1].invoiceDate.adding(days: 3)
            list[2].remarks = "Urgent"
            let ids = try await fakturs.add(list, alongside: .none)
            #expect(try await opened.found { $0.statuses = [.answered, .posted] } == [ids[1]])
            #expect(try await opened.found { $0.customer = customer } == [ids[1]])
            #expect(try await opened.found { $0.from = list[1].invoiceDate } == [ids[1]])
            #expect(try await opened.found { $0.to = list[0].invoiceDate } == [ids[0], ids[2]])
            #expect(try await opened.found { $0.text = "inv-" } == [ids[0], ids[1]])
            #expect(try await opened.found { $0.text = "%_" } == [ids[2]])
            #expect(try await opened.found { $0.text = "urgent" } == [ids[2]])
            #expect(
                try await opened.found {
                    $0.submissions = [.none]; $0.limit = 2
                } == [ids[0], ids[1]])
            #expect(try await opened.found { $0.after = ids[1] } == [ids[2]])
            #expect(try await opened.found { $0.type = .purchase } == [])
        }
    }
}

extension OpenedStore {
    func customer(_ name: String, code: String?) async throws -> CustomerID {
        guard let id = try await store.customers.add([Sample.customer(name, code: code)], alongside: .none).first else {
            throw SampleError()
        }
        return id
    }

    func apply(_ change: StoreChange) async throws { try await store.database.write(change.apply) }

    fileprivate func type(_ number: Int64, into id: FakturID) async throws {
        guard var faktur = try await store.fakturs.faktur(id) else { throw SampleError() }
        faktur.docNum = number
        #expect(try await store.fakturs.save(faktur, seenVersion: faktur.version, alongside: .none))
    }

    fileprivate func found(_ choose: (inout FakturFilter) -> Void) async throws -> [FakturID] {
        var filter = FakturFilter()
        choose(&filter)
        let ids = try await store.fakturs.list(filter).map(\.id)
        if filter.after == nil, filter.limit > ids.count { #expect(try await store.fakturs.count(filter) == ids.count) }
        return ids
    }
}

extension Faktur {
    /// The same faktur under the id the store gave it.
    fileprivate func numbered(_ id: FakturID) -> Faktur {
        var copy = Faktur(
            id: id, type: type, invoiceNo: invoiceNo, invoiceDate: invoiceDate, currency: currency, kurs: kurs,
            dpp: dpp,
            ppn: ppn, createdBy: createdBy, createdAt: createdAt)
        copy.customer = customer
        copy.wtaxAmount = wtaxAmount
        copy.taxCode = taxCode
        copy.paymentTermsDays = paymentTermsDays
        copy.project = project
        copy.department = department
        copy.remarks = remarks
        copy.fakturNo = fakturNo
        copy.fakturDate = fakturDate
        copy.docNum = docNum
        copy.postingDate = postingDate
        copy.userCode = userCode
        copy.account = account
        copy.submitAt = submitAt
        copy.responseBy = responseBy
        copy.responseAt = responseAt
        copy.status = status
        copy.attachment = attachment
        copy.submission = submission
        copy.generation = generation
        copy.version = version
        return copy
    }
}
