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
