import Base
import CommandLine
import Configuration
import Model
import ODBC
import SAPViews

/// What the settings say of SAP's views.
extension Settings {
    var namesViews: Bool {
        self.sapDatabaseHost != nil || (self.sapDatabaseDriver == .sqlite && self.sapDatabaseName != nil)
    }

    var views: ViewsSettings {
        var views = ViewsSettings(
            driver: databaseDriver, host: self.sapDatabaseHost ?? "",
            database: self.sapDatabaseName ?? self.sapCompany, user: self.sapDatabaseUser ?? "",
            password: self.sapDatabasePassword)
        views.driverFile = self.sapDatabaseDriverFile
        views.port = self.sapDatabasePort
        views.tls =
            switch self.sapDatabaseTLS {
            case .off: .off
            case .required: .required
            case .verified: .verified
            }
        views.schema = self.sapDatabaseSchema
        views.outgoingView = self.sapDatabaseOutgoingView
        views.incomingView = self.sapDatabaseIncomingView
        views.limits = ODBCLimits(
            loginMilliseconds: Int64(self.sapDatabaseLoginTimeoutSeconds) * 1000,
            questionMilliseconds: Int64(self.sapDatabaseQueryTimeoutSeconds) * 1000)
        return views
    }

    private var databaseDriver: ODBCDriver {
        switch self.sapDatabaseDriver {
        case .sqlserver: .sqlserver
        case .freetds: .freetds
        case .hana: .hana
        case .postgresql: .postgresql
        case .sqlite: .sqlite
        }
    }
}

extension Examining {
    /// What the doctor sees of the views; nothing where the settings name no database.
    func views(_ settings: Settings) async -> [Diagnosis] {
        guard settings.namesViews else { return [] }
        do throws(Failure) {
            let views = try ODBCInvoiceViews(settings.views, time: time)
            let findings = await views.examine()
            await views.close()
            return findings.map { finding in
                finding.failure.map { Diagnosis(finding.question, $0) }
                    ?? Diagnosis(.fine, "SAP's database", finding.question + ".")
            }
        } catch {
            return [Diagnosis("sap.database", error)]
        }
    }
}
