import Base
import Model
import Store
import TestSupport
import Testing

@Suite struct CustomerConformanceTests {
    @Test(arguments: TestedStore.allCases)
    func `a customer is read as it was kept, and found by code and by name`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let customers = opened.store.customers
            var customer = Sample.customer("PT Maju", code: "C001")
            customer.type = .vendor
            customer.project = "P1"
            customer.department = "D1"
            customer.paymentTermsDays = 14
            customer.taxCode = "VAT11"
            customer.revenueAccount = "4-1000"
            customer.receivableAccount = "1-1200"
            let ids = try await customers.add([customer, Sample.customer(" PT Maju ", code: "C002")], alongside: .none)
            let kept = try #require(try await customers.customer(ids[0]))
            #expect(kept == customer.numbered(ids[0]))
            #expect(try await customers.customer(code: " C001 ") == kept)
            #expect(try await customers.customers(named: "PT Maju").map(\.id) == ids)
            #expect(try await customers.customers(named: "PT Maj").isEmpty)
            #expect(try await customers.list(after: ids[0], limit: 5).map(\.id) == [ids[1]])

            var renamed = kept
            renamed.name = "PT Mundur"
            renamed.project = nil
            try await customers.save(renamed, alongside: .none)
            #expect(try await customers.customer(ids[0]) == renamed)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a code belongs to one customer, and so does a name without a code`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let customers = opened.store.customers
            _ = try await opened.customer("PT Maju", code: "C001")
            _ = try await opened.customer("PT Maju", code: nil)
            for twin in [Sample.customer("Other", code: "C001"), Sample.customer("PT Maju", code: "")] {
                let failure = await #expect(throws: Failure.self) {
                    try await customers.add([Sample.customer("New", code: "C9"), twin], alongside: .none)
                }
                #expect(failure?.code == .customerExists)
            }
            #expect(try await customers.list(after: nil, limit: 9).count == 2)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `customers are searched by a part of the name or the beginning of the code, in the order of names`(
        kind: TestedStore
    ) async throws {
        try await withStore(kind) { opened in
            let customers = opened.store.customers
            let names = [("PT Maju", "C001"), ("CV 100% Jaya", "V001"), ("PT Maju", "C003"), ("Aneka Jaya", nil)]
            _ = try await customers.add(names.map { Sample.customer($0.0, code: $0.1) }, alongside: .none)
            func ids(_ words: String?) async throws -> [Int64] {
                try await customers.search(CustomerSearch(words: words)).map(\.id.rawValue)
            }
            #expect(try await ids(nil) == [4, 2, 1, 3])
            #expect(try await ids("jaya") == [4, 2])
            #expect(try await ids("c00") == [1, 3])
            #expect(try await ids("001") == [])
            #expect(try await ids("100%") == [2], "a sign of LIKE is a letter like any other")
            var search = CustomerSearch(words: "maju")
            search.after = try await customers.customer(CustomerID(1))
            #expect(try await customers.search(search).map(\.id.rawValue) == [3])
            #expect(try await customers.count(search) == 2)
            var codeless = CustomerSearch()
            codeless.isCodeless = true
            #expect(try await customers.search(codeless).map(\.id.rawValue) == [4])
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a customer nobody added can't be saved`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let failure = await #expect(throws: Failure.self) {
                try await opened.store.customers.save(Sample.customer("Nobody", code: nil), alongside: .none)
            }
            #expect(failure?.code == .customerUnknown)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a thousand customers are asked for at once`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let many = (1...1200).map { Sample.customer("PT \($0)", code: "C\($0)") }
            let ids = try await opened.store.customers.add(many, alongside: .none)
            #expect(Set(ids).count == 1200)
            #expect(try await opened.store.customers.customers(ids + ids.reversed()).map(\.id) == ids)
        }
    }
}

extension Customer {
    fileprivate func numbered(_ id: CustomerID) -> Customer {
        var copy = Customer(id: id, code: code, name: name, type: type)
        copy.project = project
        copy.department = department
        copy.paymentTermsDays = paymentTermsDays
        copy.taxCode = taxCode
        copy.revenueAccount = revenueAccount
        copy.receivableAccount = receivableAccount
        return copy
    }
}
