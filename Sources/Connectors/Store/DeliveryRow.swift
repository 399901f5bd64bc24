import Base
import Engine

/// How a delivery stands in its row. `free_at`, which the database computes, is not part of it.
enum DeliveryRow {
    static let columns: SQL = """
        id, flow, key, target, reference, requested_by, confirmed_digest, created_at, state, attempts, forgiven, looks,
        fence, due_at, holder, lease_until, sent_at, may_exist, failure_code, failure_verdict, failure_summary,
        failure_advice, failure_cause, failure_place, receipt_key, receipt_detail, receipt_discrepancy, updated_at
        """

    static func read(_ row: any SQLRow) throws(SQLError) -> Delivery {
        var reader = RowReader(row)
        let id = DeliveryID(reader.integer())
        let promise = Promise(
            flow: reader.text(), key: reader.text(), target: reader.text(), reference: reader.text(),
            requestedBy: reader.text(), confirmedDigest: reader.optionalText())
        var delivery = Delivery(promise, id: id, at: reader.moment())
        delivery.state = try reader.word()
        delivery.attempts = reader.whole()
        delivery.forgiven = reader.whole()
        delivery.looks = reader.whole()
        delivery.fence = reader.integer()
        delivery.dueAt = reader.moment()
        delivery.holder = reader.optionalText()
        delivery.leaseUntil = reader.optionalMoment()
        delivery.sentAt = reader.optionalMoment()
        delivery.mayExist = reader.flag()
        delivery.failure = try reader.failure()
        delivery.receipt = try reader.receipt()
        delivery.updatedAt = reader.moment()
        return delivery
    }

    /// What may change in a delivery's life, for `SET …`; the fence, the holder and the lease are the statement's own.
    static func assignments(_ delivery: Delivery) -> SQL {
        """
        state = \(delivery.state.rawValue), attempts = \(delivery.attempts), forgiven = \(delivery.forgiven),
        looks = \(delivery.looks), due_at = \(delivery.dueAt), sent_at = \(delivery.sentAt),
        may_exist = \(delivery.mayExist), confirmed_digest = \(delivery.confirmedDigest),
        requested_by = \(delivery.requestedBy), \(FailureColumns.assignments(delivery.failure)),
        receipt_key = \(delivery.receipt?.key), receipt_detail = \(delivery.receipt?.detail.written),
        receipt_discrepancy = \(delivery.receipt?.discrepancy?.parts.written), updated_at = \(delivery.updatedAt)
        """
    }
}

extension RowReader {
    fileprivate mutating func receipt() throws(SQLError) -> Receipt? {
        guard let key = optionalText() else {
            _ = (optionalText(), optionalText())
            return nil
        }
        let detail = try json()
        return Receipt(key: key, detail: detail, discrepancy: try optionalJSON().map(Failure.init(parts:)))
    }
}
