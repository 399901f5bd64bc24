import Base
import Engine
import HTTPServer
import Model

/// One delivery, with every request and answer, and what a person decides about it.
struct DeliveryRoom: Sendable {
    let desk: DeliveryDesk

    var routes: [WebRoute] {
        [
            .get("/deliveries/{id}", .look) { visit throws(Failure) in .page(try await page(visit)) },
            deed("retry", .retriedOne) { visit, id throws(Failure) in
                // What the person has confirmed stays what is sent.
                let seen = try await desk.delivery(id)
                _ = try await desk.retry(id, confirmedDigest: seen.confirmedDigest, by: visit.who)
            },
            deed("nothing-there", .retriedOne) { visit, id throws(Failure) in
                let seen = try await desk.delivery(id)
                _ = try await desk.retry(id, nothingThere: true, confirmedDigest: seen.confirmedDigest, by: visit.who)
            },
            deed("call-off", .isCalledOff) { visit, id throws(Failure) in
                _ = try await desk.callOff(id, by: visit.who)
            },
            .post("/deliveries/{id}/set-aside", .needs(.submitInvoices)) { visit throws(Failure) in
                guard let note = visit.form["note"], !note.isEmpty else {
                    return .page(try await page(visit, fault: ("note", visit.say(.noteNeeded))))
                }
                return try await decide(visit, .wasSetAside) { id throws(Failure) in
                    _ = try await desk.setAside(id, note: String(note.prefix(1000)), by: visit.who)
                }
            },
            .post("/deliveries/{id}/link", .needs(.submitInvoices)) { visit throws(Failure) in
                guard let key = visit.form["key"], !key.isEmpty else {
                    return .page(try await page(visit, fault: ("key", visit.say(.keyNeeded))))
                }
                do throws(Failure) {
                    _ = try await desk.link(DeliveryID(try visit.number("id")), to: key, by: visit.who)
                } catch {
                    guard error.verdict == .askHuman, error.code != .unknownDelivery else { throw error }
                    return .page(try await page(visit, fault: ("key", visit.tell(error))))
                }
                return .see(try path(visit), notice: .good(visit.say(.wasLinked)))
            },
        ]
    }

    private func deed(
        _ name: StaticString, _ done: Phrase,
        _ decide: @escaping @Sendable (Visit, DeliveryID) async throws(Failure) -> Void
    ) -> WebRoute {
        .post(PathTemplate(stringLiteral: "/deliveries/{id}/\(name)"), .needs(.submitInvoices)) {
            visit throws(Failure) in
            try await self.decide(visit, done) { id throws(Failure) in try await decide(visit, id) }
        }
    }

    private func decide(
        _ visit: Visit, _ done: Phrase, _ deed: (DeliveryID) async throws(Failure) -> Void
    ) async throws(Failure) -> WebAnswer {
        let (path, id) = (try path(visit), DeliveryID(try visit.number("id")))
        return try await .doing(at: path, for: visit) { () async throws(Failure) in
            try await deed(id)
            return .see(path, notice: .good(visit.say(done)))
        }
    }

    private func page(_ visit: Visit, fault: (field: String, words: String)? = nil) async throws(Failure) -> Page {
        let delivery = try await desk.delivery(DeliveryID(try visit.number("id")))
        let attempts = try await desk.store.attempts(of: delivery.id)
        let objection =
            visit.may(.submitInvoices) ? try await desk.objection(to: visit.who, sending: delivery) : nil
        return DeliveryPage(delivery: delivery, attempts: attempts, fault: fault, objection: objection).page(visit)
    }

    private func path(_ visit: Visit) throws(Failure) -> String { "/deliveries/\(try visit.number("id"))" }
}
