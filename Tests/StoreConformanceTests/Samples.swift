import Base
import Engine
import Model
import Store
import TestSupport

/// What the suite promises, claims and keeps, with only the differing parts spelled out.
enum Sample {
    static func promise(_ key: String, flow: String = "faktur") -> Promise {
        Promise(
            flow: flow, key: key, target: "sap", reference: "REF-\(key)", requestedBy: "ani", confirmedDigest: nil)
    }

    static func faktur(
        _ invoiceNo: String = "INV-1", type: Faktur.Kind = .sales, customer: CustomerID? = nil
    ) throws -> Faktur {
        guard let day = CalendarDate("2026-01-05"), let dpp = Amount("30420173701.00"),
            let ppn = Amount("3346219107.11")
        else { throw SampleError() }
        var faktur = Faktur(
            id: FakturID(0), type: type, invoiceNo: invoiceNo, invoiceDate: day, currency: "IDR", dpp: dpp, ppn: ppn,
            createdBy: "budi", createdAt: Timestamp(milliseconds: 1_767_600_000_000))
        faktur.customer = customer
        return faktur
    }

    static func customer(_ name: String, code: String?) -> Customer {
        Customer(id: CustomerID(0), code: code, name: name)
    }

    static func audit(_ subject: String, deed: String = "faktur answered") -> AuditEntry {
        AuditEntry(
            at: Timestamp(milliseconds: 1_767_600_000_000), who: "citra", deed: deed, subject: subject,
            before: ["status": "submitted"], after: ["status": "answered", "dpp": .number("12.50")])
    }

    static let refusal = Failure(
        Failure.Code("SAP-PERIOD-LOCKED"), .askHuman, "The period is locked.", advice: "Open it, then retry.",
        cause: "-5002", place: "DocDate")
}

struct SampleError: Error {}

extension Claim {
    /// For thirty seconds.
    init(_ holder: String, at now: Timestamp, limit: Int = 10, flows: [String] = ["faktur"]) {
        self.init(flows: flows, limit: limit, holder: holder, now: now, leaseUntil: now.adding(seconds: 30))
    }
}

extension Delivery {
    func sending(at now: Timestamp) -> Delivery {
        var next = self
        next.state = .sending
        next.attempts += 1
        next.sentAt = now
        next.mayExist = true
        return next
    }
}

extension OpenedStore {
    @discardableResult
    func promise(_ key: String, flow: String = "faktur", at moment: Timestamp? = nil) async throws -> DeliveryID {
        try await store.deliveries.promise(
            Sample.promise(key, flow: flow), alongside: .none, at: moment ?? time.now
        ).delivery.id
    }

    /// Promised and in the hands of `w1`.
    func claimOne(_ key: String) async throws -> Delivery {
        let id = try await promise(key)
        guard let claimed = try await store.deliveries.claim(id, Claim("w1", at: time.now)) else { throw SampleError() }
        return claimed
    }

    /// Promised, and being sent by `w1`.
    func beginOne(_ key: String) async throws -> Delivery {
        let sending = try await claimOne(key).sending(at: time.now)
        let attempt = Attempt(number: sending.attempts, act: .send, at: time.now, by: "ani", digest: "")
        guard try await store.deliveries.begin(sending, attempt, alongside: .none) else { throw SampleError() }
        return sending
    }
}
