package import Base
package import Engine
package import Model

/// Two people behind each posting: who answered a faktur has no say in sending it. The one place of the rule; every way
/// to a posting asks here.
struct FourEyes: Sendable {
    let settings: PostingSettings

    /// `nil` when this person may post them all. Names are compared without regard to letter case.
    func objection(to who: String, posting fakturs: [Faktur]) -> Failure? {
        guard settings.needsFourEyes else { return nil }
        let own = fakturs.filter { $0.responseBy?.lowercased() == who.lowercased() }
        return own.isEmpty ? nil : .fourEyes(own.map(\.id), who)
    }

    /// The same for a delivery that carries a faktur's invoice or journal entry.
    func objection(
        to who: String, sending delivery: Delivery, of fakturs: any FakturStore
    ) async throws(Failure) -> Failure? {
        guard settings.needsFourEyes, let id = FakturKey(delivery.key)?.faktur,
            let faktur = try await fakturs.faktur(id)
        else { return nil }
        return objection(to: who, posting: [faktur])
    }
}

extension InvoiceCourier {
    package func objection(to person: String, sending delivery: Delivery) async throws(Failure) -> Failure? {
        try await FourEyes(settings: settings).objection(to: person, sending: delivery, of: fakturs)
    }
}

extension JournalCourier {
    package func objection(to person: String, sending delivery: Delivery) async throws(Failure) -> Failure? {
        try await FourEyes(settings: settings).objection(to: person, sending: delivery, of: fakturs)
    }
}

extension FakturDesk {
    /// Why this person may not post this faktur; `nil` when they may. For pages, which say so before anybody asks.
    package func objection(to who: String, posting faktur: Faktur) -> Failure? {
        FourEyes(settings: courier.settings).objection(to: who, posting: [faktur])
    }

    /// Throws `FAKTUR-FOUR-EYES`, naming all of these that `who` may not post.
    func requireFourEyes(_ ids: [FakturID], _ who: String) async throws(Failure) {
        guard courier.settings.needsFourEyes else { return }
        let asked = try await fakturs.fakturs(ids)
        if let objection = FourEyes(settings: courier.settings).objection(to: who, posting: asked) { throw objection }
    }
}
