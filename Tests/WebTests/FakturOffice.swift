import Base
import FakturPosting
import Model
import Store
import TestSupport

@testable import Web

/// Fakturs for the tests of their pages.
extension WebOffice {
    /// A customer whom the ledger knows.
    @discardableResult
    func customer(_ code: String = "C00001", named name: String = "PT Maju Jaya") async throws -> CustomerID {
        if let known = try await store.customers.customer(code: code) { return known.id }
        let ids = try await store.customers.add(
            [Customer(id: CustomerID(0), code: code, name: name)], alongside: .none)
        return ids[0]
    }

    /// A faktur that was answered, and can be posted; `change` makes it another one.
    func faktur(
        _ number: String = "090/XI/2025", _ change: @Sendable (inout Faktur) -> Void = { _ in }
    ) async throws -> FakturID {
        var faktur = Faktur(
            id: FakturID(0), type: .sales, invoiceNo: number,
            invoiceDate: CalendarDate("2025-11-03") ?? CalendarDate(daysSince1970: 0), currency: "IDR",
            dpp: Amount(1_000_000), ppn: Amount(110_000), createdBy: "creator", createdAt: time.now)
        faktur.customer = try await customer()
        faktur.fakturNo = "0400250735688\(1000 + number.utf8.reduce(0) { $0 &* 31 &+ Int($1) } % 9000)"
        faktur.fakturDate = CalendarDate("2025-11-03")
        faktur.status = .answered
        change(&faktur)
        return try await desk.add([faktur], by: "creator")[0]
    }

    /// What the confirmation of a posting carries, as the page shows it.
    func confirmation(_ browser: Browser, _ id: FakturID) async -> (digest: String, seen: String) {
        let page = await browser.get("/fakturs/\(id)/post")
        return (page.hidden("digest") ?? "", page.hidden("seen") ?? "")
    }

    /// Sees the preview, and confirms it.
    @discardableResult
    func post(_ id: FakturID, _ browser: Browser) async -> Shown {
        let (digest, seen) = await confirmation(browser, id)
        return await browser.post("/fakturs/\(id)/post", ["digest": digest, "seen": seen])
    }
}

extension Shown {
    /// The value of a hidden field.
    func hidden(_ name: String) -> String? {
        let pieces = text.split(separator: "name=\"\(name)\" value=\"", maxSplits: 1)
        guard pieces.count == 2 else { return nil }
        return String(pieces[1].prefix { $0 != "\"" }).replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
            .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    }
}

extension Browser {
    /// Sends a form with a file in it.
    @discardableResult
    func upload(
        _ target: String, _ fields: KeyValuePairs<String, String>, file: (field: String, name: String, bytes: [UInt8])
    ) async -> Shown {
        let mark = "----a-boundary"
        var body: [UInt8] = []
        for (name, value) in [(key: "_token", value: await formToken())] + Array(fields) {
            body += Array("--\(mark)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        let disposition = "form-data; name=\"\(file.field)\"; filename=\"\(file.name)\""
        body += Array("--\(mark)\r\nContent-Disposition: \(disposition)\r\n\r\n".utf8) + file.bytes
        body += Array("\r\n--\(mark)--\r\n".utf8)
        return await send(target, type: "multipart/form-data; boundary=\(mark)", body: body)
    }
}
