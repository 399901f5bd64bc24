import Base
import Engine
import FakturPosting
import Model

extension Office {
    /// Fakturs with the customers they name, in the order given.
    func views(_ fakturs: [Faktur]) async throws(Failure) -> [FakturView] {
        let ids = Set(fakturs.compactMap(\.customer))
        var customers: [CustomerID: Customer] = [:]
        for customer in try await self.customers.customers(ids.sorted()) { customers[customer.id] = customer }
        return fakturs.map { FakturView(faktur: $0, customer: $0.customer.flatMap { customers[$0] }) }
    }

    func view(_ faktur: Faktur) async throws(Failure) -> FakturView {
        FakturView(faktur: faktur, customer: try await desk.customer(of: faktur))
    }

    /// However many pages they fill.
    func allFakturs(_ filter: FakturFilter) async throws(Failure) -> [Faktur] {
        var all: [Faktur] = []
        var page = filter
        page.limit = 500
        repeat {
            let fakturs = try await fakturs.list(page)
            all += fakturs
            page.after = fakturs.count == page.limit ? fakturs.last?.id : nil
        } while page.after != nil
        return all
    }
}

extension FakturView {
    /// Base, VAT and withholding tax together, in the faktur's currency.
    var total: Amount? { faktur.dpp.adding(faktur.ppn)?.subtracting(faktur.wtaxAmount) }

    var totalText: String { "\(total?.grouped ?? "too large") \(faktur.currency)" }

    /// One line about one faktur, and its whole form for programs.
    func tell(_ voice: Voice, _ deed: String) {
        voice.print(["faktur": Forms.faktur.json(self)])
        let customer = customer?.name ?? "no customer"
        voice.say(
            "\(voice.mark(.good)) Faktur \(faktur.id) (\(faktur.invoiceNo), \(customer)) \(standing(after: deed)).")
    }

    /// `was answered: ready to post`, and not `was cancelled: cancelled`.
    func standing(after deed: String) -> String {
        let words = Standing(faktur).words
        return deed.hasSuffix(words) ? deed : "\(deed): \(words)"
    }
}

extension Voice {
    /// One line a faktur.
    func say(_ views: [FakturView]) {
        var columns = Columns(
            .init("ID", .right), .init("Standing"), .init("Invoice"), .init("Date"),
            .init("Customer", givesWay: true), .init("Total", .right), .init("Document", .right))
        for view in views {
            let faktur = view.faktur
            columns.add(
                .init("\(faktur.id)"), Standing(faktur).cell(self), .init(faktur.invoiceNo),
                .init("\(faktur.invoiceDate)"), .init(view.customer?.name ?? "–"), .init(view.totalText),
                .init(faktur.docNum.map { "\($0)" } ?? ""))
        }
        say(columns)
    }
}
