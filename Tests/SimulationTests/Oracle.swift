import Base
import Model
import SQLite

/// Compares what Tieout claims with what the ERP holds, reading both sides' tables itself: no code under test stands
/// between the oracle and the truth.
struct Oracle {
    let world: World

    struct Claim {
        let id: Int64
        let invoiceNo: String
        let number: String
        let status: String
        let docNum: Int64?
        let gross: Amount
        let state: String
        let failure: String
    }

    struct Held {
        let docNum: Int64
        let total: Amount
    }

    /// Sentences about everything that is not true; empty when all is well. `settled` also asks that nothing is left
    /// half-known.
    func lies(about ids: [FakturID], settled: Bool) async throws -> [String] {
        var lies: [String] = []
        for claim in try await claims(ids) {
            let held = try await invoices(claim.number)
            let name = "faktur \(claim.invoiceNo), \(claim.status) (\(claim.state) \(claim.failure))"
            if held.count > 1 { lies.append("\(name): the ERP holds \(held.count) invoices") }
            switch claim.status {
            case "submitted", "partial":
                guard let document = held.first else {
                    lies.append("\(name): the ERP holds none")
                    continue
                }
                if document.total != claim.gross { lies.append("\(name): total \(document.total), not \(claim.gross)") }
                if document.docNum != claim.docNum { lies.append("\(name): number \(document.docNum)") }
            case "failed", "none", "cancelled":
                if !held.isEmpty { lies.append("\(name): the ERP holds one") }
            default: break  // Pending and uncertain claim nothing.
            }
            if settled, ["pending", "none"].contains(claim.status) { lies.append("\(name): left undone") }
            if settled, claim.status == "uncertain", claim.state != "parked" { lies.append("\(name): left uncertain") }
        }
        return lies
    }

    func statuses(_ ids: [FakturID]) async throws -> [String] { try await claims(ids).map(\.status) }

    private func claims(_ ids: [FakturID]) async throws -> [Claim] {
        try await world.database.read { connection throws(SQLError) in
            try connection.all(
                """
                SELECT f.id, f.invoice_no, f.faktur_no, f.sap_submission_status, f.doc_num, f.dpp, f.ppn, d.state,
                    d.failure_code || ' ' || COALESCE(d.failure_cause, '')
                FROM faktur f LEFT JOIN delivery d ON d.flow = 'faktur' AND d.key = CAST(f.id AS TEXT)
                WHERE f.id IN (\(list: ids.map(\.rawValue)))
                """
            ) { row throws(SQLError) in
                Claim(
                    id: row.integer(0), invoiceNo: row.text(1), number: row.text(2), status: row.text(3),
                    docNum: row.optionalInteger(4), gross: try row.amount(5).adding(row.amount(6)) ?? .zero,
                    state: row.optionalText(7) ?? "", failure: row.optionalText(8) ?? "")
            }
        }
    }

    private func invoices(_ number: String) async throws -> [Held] {
        try await world.erp.read { connection throws(SQLError) in
            try connection.all(
                "SELECT doc_num, doc_total FROM document WHERE object = 'Invoices' AND num_at_card = \(number) AND cancelled = 'N'"
            ) { row throws(SQLError) in Held(docNum: row.integer(0), total: try row.amount(1)) }
        }
    }
}
