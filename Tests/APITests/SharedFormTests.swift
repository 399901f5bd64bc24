import Testing

@testable import API
@testable import CommandLine

/// Two faces, one form: a program that reads the command line's `--json` reads the API's answers too.
@Suite struct SharedFormTests {
    @Test func `what the command line prints for programs, the API answers, member by member`() {
        #expect(API.DeliveryShapes.delivery.names == Forms.delivery.names)
        #expect(API.DeliveryShapes.attempt.names == Forms.attempt.names)
        #expect(API.FakturShapes.submission.names == Forms.submission.names)
        #expect(API.JobShapes.job.names == Forms.job.names)
        #expect(API.JobShapes.run.names == Forms.run.names)
        #expect(API.CommonShapes.failure.names == Forms.failure.names)
        #expect(API.Preview.problem.names == Forms.problem.names)
        #expect(API.RawDocumentShapes.summary.names == RawForms.document.names)
        #expect(API.BillingShapes.file.names == BillingForms.file.names)
        #expect(API.BillingShapes.item.names == BillingForms.item.names)
        #expect(API.BillingShapes.finding.names == BillingFindings.form.names)
        #expect(API.BillingShapes.invoice.names == BillingForms.invoice.names.filter { $0 != "standing" })
        let whole = BillingShowing.form.members.map { String($0.name.prefix { $0 != "[" }) }
        #expect(Set(API.BillingShapes.whole.names) == Set(whole).subtracting(["standing"]))
        // The standing is words for people; a program has the two statuses it is made of.
        #expect(API.FakturShapes.faktur.names == Forms.faktur.names.filter { $0 != "standing" })
    }
}

extension API.Shape {
    fileprivate var names: [String] { members.map(\.name) }
}

extension JSONForm {
    fileprivate var names: [String] { members.map(\.name) }
}
