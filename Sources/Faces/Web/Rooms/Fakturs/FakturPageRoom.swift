import Base
import Engine
import FakturPosting
import HTTPServer
import Model

/// The page of one faktur: the document, and its story; also after something that was typed on it can't be kept.
struct FakturPages: Sendable {
    let desks: WebDesks
    /// So long the page waits for the ledger's side of the preview; everything else does not depend on it.
    let previewMilliseconds: Int64?

    var routes: [WebRoute] {
        [
            .get("/fakturs/{id}", .look) { visit throws(Failure) in .page(try await page(visit)) }
        ]
    }

    /// With a fault the field says what is wrong, and keeps what was typed.
    func page(_ visit: Visit, fault: FieldFault? = nil) async throws(Failure) -> Page {
        var shown = try await FakturPageContent(
            desks, try visit.faktur(), for: visit, previewMilliseconds: previewMilliseconds)
        shown.fault = fault
        let title = visit.say(.invoiceTitle, ["number": shown.faktur.invoiceNo])
        // Said above too: the form may be gone by now.
        return Page(
            title, in: .fakturs, status: fault == nil ? 200 : 422, notice: fault.map { .bad($0.words) },
            FakturPageView(content: shown).html(visit))
    }

    func refusing(_ field: String, _ words: String, _ visit: Visit) async throws(Failure) -> WebAnswer {
        .page(try await page(visit, fault: FieldFault(field: field, words: words)))
    }
}

/// What is wrong with one field of a page's forms.
struct FieldFault: Sendable {
    let field: String
    let words: String
}

/// Everything the page of one faktur tells.
struct FakturPageContent: Sendable {
    let result: PostingResult
    let customer: Customer?
    /// Absent when there is nothing to be posted any more.
    let preview: PreviewLook?
    let submissions: [SubmissionLogEntry]
    let deeds: [AuditRecord]
    let attachments: [FakturAttachment]
    /// Why this person may not post it.
    let objection: Failure?
    /// What was typed on the page just now, and can't be kept.
    var fault: FieldFault?

    var faktur: Faktur { result.faktur }

    func fault(of field: String) -> String? { fault?.field == field ? fault?.words : nil }

    /// What stood in the field when it was refused; `otherwise` on a page that was only opened.
    func typed(_ field: String, _ visit: Visit, otherwise: String = "") -> String {
        fault?.field == field ? visit.form[field] ?? "" : otherwise
    }

    /// A fold, open while something in it is wrong.
    func fold(_ fields: [String], _ summary: String, _ inside: HTML, style: HTML = "") -> HTML {
        let isOpen: HTML = fields.contains { $0 == fault?.field } ? " open" : ""
        return "<details\(style)\(isOpen)><summary>\(summary)</summary>\(inside)</details>"
    }

    /// Throws `FAKTUR-UNKNOWN`.
    init(_ desks: WebDesks, _ id: FakturID, for visit: Visit, previewMilliseconds: Int64?) async throws(Failure) {
        let desk = desks.fakturs
        result = try await desk.result(id)
        objection = desk.objection(to: visit.who, posting: result.faktur)
        customer = try await desk.customer(of: result.faktur)
        submissions = try await desk.fakturs.submissionLog(of: id)
        deeds = try await desk.audit.list(subject: "faktur \(id)", after: 0, limit: 500)
        attachments = try await desks.papers.papers.attachments(of: id)
        preview =
            FakturPageContent.isToBePosted(result) ? await PreviewLook(desk, id, within: previewMilliseconds) : nil
    }

    /// Nothing of it is in the ledger or on its way there.
    private static func isToBePosted(_ result: PostingResult) -> Bool {
        guard [.draft, .submitted, .answered].contains(result.faktur.status), result.faktur.docNum == nil else {
            return false
        }
        guard let invoice = result.invoice else { return true }
        return invoice.state.rests && !invoice.mayExist || invoice.state == .cancelled
    }
}

/// What the ledger makes of a faktur, when it says so in time.
enum PreviewLook: Sendable {
    case plan(InvoicePlan, payload: JSON, digest: String?)
    case failed(Failure)
    /// The ledger has not answered yet.
    case late

    init(_ desk: FakturDesk, _ id: FakturID, within milliseconds: Int64?) async {
        guard let milliseconds else {
            self = await PreviewLook(waiting: desk, id)
            return
        }
        self = await withTaskGroup(of: PreviewLook.self) { group in
            group.addTask { await PreviewLook(waiting: desk, id) }
            group.addTask {
                try? await desk.time.sleep(milliseconds: milliseconds)
                return .late
            }
            let first = await group.next() ?? .late
            group.cancelAll()
            return first
        }
    }

    /// However long the ledger takes.
    init(waiting desk: FakturDesk, _ id: FakturID) async {
        do throws(Failure) {
            let plan = try await desk.preview(id)
            self = .plan(plan, payload: desk.courier.wireForm(of: plan), digest: desk.courier.digest(of: plan))
        } catch {
            self = .failed(error)
        }
    }

    /// Whether it can be posted as it is: `nil` when nobody knows.
    var isReady: Bool? {
        guard case .plan(let plan, _, _) = self else { return nil }
        return switch plan.action {
        case .create, .nothing: true
        case .conflict, .refuse: false
        }
    }
}
