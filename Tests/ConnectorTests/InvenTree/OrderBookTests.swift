import Base
import InvenTreeSandbox
import Model
import TestSupport
import Testing

@testable import InvenTree

/// The port's promises, kept over the stand-in.
@Suite struct OrderBookTests {
    @Test func `a customer is found by tax number and by name, however they are spelled`() async throws {
        let scene = try await InvenTreeScene()
        let made = try await scene.book.create(CompanyDraft(name: "Agro Ploiești S.R.L.", cui: CUI("RO 42366717")))
            .accepted()
        #expect(made.cui?.text == "42366717" && made.isCustomer)
        let byNumber = try await scene.book.companies(cuis: [#require(CUI("ro42366717"))], names: [])
        let byName = try await scene.book.companies(cuis: [], names: [NameKey("AGRO  PLOIEŞTI s.r.l.")])
        #expect(byNumber == [made] && byName == [made])
        #expect(try await scene.book.companies(cuis: [], names: [NameKey("Agro Ploiești")]).isEmpty)
    }

    @Test func `a part is found by its code and by its exact name, never by a longer one`() async throws {
        let scene = try await InvenTreeScene()
        let long = try await scene.book.create(PartDraft(name: "Switch 2,5L (nou)", code: "P-10")).accepted()
        let short = try await scene.book.create(PartDraft(name: "Switch 2,5L", code: "P-1")).accepted()
        #expect(try await scene.book.parts(codes: ["P-1"], names: []) == [short])
        #expect(try await scene.book.parts(codes: [], names: [NameKey("SWITCH 2,5l (nou)")]) == [long])
        #expect(try await scene.book.parts(codes: ["p-1", "P"], names: [NameKey("Switch")]).isEmpty)
    }

    @Test func `an order is found by its whole key, in any state, with all of its lines`() async throws {
        let scene = try await InvenTreeScene { $0.pageRows = 10 }
        let (parts, orders) = try await scene.prepared(1, 10, 100)
        let drafts = (1...25).map { LineDraft.sample(parts[$0 % 2], "\($0).5", at: "0.123456", "line \($0)") }
        let added = await scene.book.add([LineAddition(orderID: orders[0].id, lines: drafts)])
        let lines = try #require(try added[orders[0].id]?.accepted())
        #expect(lines.map(\.content) == drafts)
        let found = try await scene.book.orders(keys: [key("1"), key("2")])
        #expect(found.map(\.id) == [orders[0].id])
        #expect(found.first?.lines == lines)
        try await scene.type("/api/order/so/\(orders[1].id)/issue/", [:])
        #expect(try await scene.book.orders(keys: [key("10")]).first?.state == .issued)
        #expect(try await scene.book.order(orders[2].id)?.description == "SERIE=BV;NUMAR=100")
        #expect(try await scene.book.order(999) == nil)
    }

    @Test func `two orders of one key are both told`() async throws {
        let scene = try await InvenTreeScene()
        let (_, orders) = try await scene.prepared(7)
        try await scene.type(
            "/api/order/so/", ["customer": JSON(orders[0].customerID), "description": "SERIE=BV;NUMAR=7"])
        #expect(try await scene.book.orders(keys: [key("7")]).count == 2)
    }

    @Test func `lines are changed and removed, and an order moves to another customer`() async throws {
        let scene = try await InvenTreeScene()
        let (parts, orders) = try await scene.prepared(1)
        let id = orders[0].id
        let sent = await scene.book.add([LineAddition(orderID: id, lines: [.sample(parts[0]), .sample(parts[1])])])
        let lines = try #require(try sent[id]?.accepted())
        let wanted = LineDraft.sample(parts[1], "0.00001", at: "9999999.999999", "edited")
        #expect(try await scene.book.change(line: lines[0].id, to: wanted).accepted().content == wanted)
        #expect(try await scene.book.remove(line: lines[1].id).accepted() == lines[1].id)
        #expect(try await scene.book.remove(line: lines[1].id).accepted() == lines[1].id)
        let other = try await scene.book.create(CompanyDraft(name: "Beta", cui: nil)).accepted()
        let moved = try await scene.book.change(order: id, customer: other.id).accepted()
        #expect(moved.customerID == other.id && moved.lines.map(\.content) == [wanted])
    }

    @Test func `two parts of one name are both told`() async throws {
        let scene = try await InvenTreeScene()
        for name in ["Lapte", "LAPTE"] { try await scene.type("/api/part/", ["name": JSON(name), "salable": true]) }
        #expect(try await scene.book.parts(codes: [], names: [NameKey("lapte")]).count == 2)
    }

    @Test func `a part that may not be sold is refused in the server's own words`() async throws {
        let scene = try await InvenTreeScene()
        let (_, orders) = try await scene.prepared(1)
        try await scene.type("/api/part/", ["name": "Unsold"])
        let part = try #require(try await scene.book.parts(codes: [], names: [NameKey("Unsold")]).first)
        #expect(!part.isSalable)
        let sent = await scene.book.add([LineAddition(orderID: orders[0].id, lines: [.sample(part)])])[orders[0].id]
        #expect(sent?.isRefused == true && sent?.failure?.code == .inventreePartUnusable)
        #expect(sent?.failure?.summary.contains("Invalid pk") == true)
        #expect(sent?.failure?.place == "part")
    }

    @Test func `a currency the server doesn't know is named with its remedy`() async throws {
        var options = InvenTreeOptions()
        options.allowsRON = false
        let scene = try await InvenTreeScene(options)
        let (parts, orders) = try await scene.prepared(1)
        let sent = await scene.book.add([LineAddition(orderID: orders[0].id, lines: [.sample(parts[0])])])
        #expect(sent[orders[0].id]?.failure?.code == .inventreeCurrencyUnknown)
        #expect(sent[orders[0].id]?.failure?.advice.contains("CURRENCY_CODES") == true)
    }
}
