import Base
import BillingBase
import CommandLine
import Configuration
import Model
import PostgreSQL
import Store

/// Where billing lives, by the settings.
struct BillingWiring {
    let home: any BillingHome
    private let database: PostgreSQLDatabase?

    /// Nothing is asked of another application's database yet. Throws `BILLING-BASE-SETTINGS`.
    init(_ settings: Settings, store: TieoutStore) throws(Failure) {
        switch settings.billingHome {
        case .embedded:
            home = store.billing
            database = nil
        case .postgresql:
            let database = PostgreSQLDatabase(settings.billingAddress)
            home = try settings.mappedBilling(in: database)
            self.database = database
        }
    }

    func close() async { await database?.close() }
}

extension Settings {
    fileprivate var billingAddress: PostgreSQLAddress {
        var address = PostgreSQLAddress(
            host: self.billingHost ?? "", database: self.billingDatabase ?? "", user: self.billingUser ?? "",
            password: self.billingPassword)
        address.port = self.billingPort
        address.authoritiesFile = self.billingTLSCAFile
        address.tls =
            switch self.billingTLS {
            case .off: .off
            case .required: .required
            case .verified: .verified
            }
        address.limits.connectMilliseconds = Int64(self.billingConnectTimeoutSeconds) * 1000
        address.limits.statementMilliseconds = Int64(self.billingStatementTimeoutSeconds) * 1000
        return address
    }

    fileprivate func mappedBilling(in database: PostgreSQLDatabase) throws(Failure) -> MappedBilling {
        let names = try BillingNames(
            tables: self.billingTables ?? "",
            columns: [
                .account: self.billingAccountColumns ?? "", .transaction: self.billingTransactionColumns ?? "",
                .invoiceData: self.billingInvoiceDataColumns ?? "", .invoiceItem: self.billingInvoiceItemColumns ?? "",
            ],
            words: self.billingWords ?? "")
        return try MappedBilling(
            database: database, schema: self.billingSchema, names: names, user: self.billingUser ?? "")
    }
}

extension Examining {
    /// What the doctor sees of another application's billing; nothing where billing stands in Tieout's own store.
    func billing(_ settings: Settings) async -> [Diagnosis] {
        guard settings.billingHome == .postgresql else { return [] }
        let database = PostgreSQLDatabase(settings.billingAddress, connections: 1)
        do throws(Failure) {
            let findings = try await settings.mappedBilling(in: database).examine()
            await database.close()
            return findings.map { finding in
                finding.failure.map { Diagnosis(finding.question, $0) }
                    ?? Diagnosis(.fine, "billing", finding.question + ".")
            }
        } catch {
            return [Diagnosis("billing", error)]
        }
    }
}
