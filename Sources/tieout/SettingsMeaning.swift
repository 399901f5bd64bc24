import API
import Base
import Configuration
import Curl
import Engine
import FakturPosting
import HTTPServer
import SAPBusinessOne

/// What the settings mean to each part of the program.
extension Settings {
    var posting: PostingSettings {
        var posting = PostingSettings()
        posting.lineProfile =
            switch self.fakturLineProfile {
            case .twoLine: .twoLine
            case .taxedLine: .taxedLine
            case .accountLine: .accountLine
            }
        posting.itemCodeTaxable = self.fakturItemCodeTaxable
        posting.itemCodeVAT = self.fakturItemCodeVAT
        posting.taxCode = self.fakturTaxCode
        posting.defaultPaymentTermsDays = self.fakturDefaultPaymentTermsDays
        posting.amountsIn = self.fakturAmountsIn == .local ? .local : .document
        posting.localCurrency = self.fakturLocalCurrency
        posting.account = self.fakturAccount
        posting.costCentre = self.fakturCostCentre
        posting.project = self.fakturProject
        posting.withholdingTaxCode = self.fakturWithholdingTaxCode
        if self.fakturJournalEntry {
            posting.journal = PostingSettings.Journal(
                receivableAccount: self.fakturJournalReceivableAccount ?? "",
                revenueAccount: self.fakturJournalRevenueAccount ?? "")
        }
        posting.needsFourEyes = self.fakturFourEyes
        return posting
    }

    /// Whether the settings name a ledger.
    var namesLedger: Bool { !self.sapURL.isEmpty }

    var serviceLayer: ServiceLayerSettings {
        var layer = ServiceLayerSettings(
            address: self.sapURL, version: self.sapServiceLayerVersion == .v1 ? .v1 : .v2, company: self.sapCompany,
            user: self.sapUser,
            password: self.sapPassword)
        if let language = self.sapLanguage { layer.language = language }
        layer.sessionMinutes = self.sapSessionMinutes
        layer.inFlightMax = self.sapRequestsInFlightMax
        layer.limits = httpLimits
        layer.taxField = self.sapTaxField == .vatGroup ? .vatGroup : .taxCode
        layer.referenceField = self.sapReferenceField
        layer.masterDataSecondsMax = Int64(self.sapCacheSeconds)
        return layer
    }

    /// `nil` where the settings name none. Nothing is asked of it yet.
    func serviceLayerLedger(
        over transport: CurlTransport, log: Log, time: any TimeSource
    ) throws(Failure) -> ServiceLayerLedger? {
        guard namesLedger else { return nil }
        return try ServiceLayerLedger(
            settings: serviceLayer, transport: ShieldedTransport(inner: transport), time: time,
            randomness: SystemRandomness(), log: log)
    }

    var httpLimits: HTTPLimits {
        HTTPLimits(
            connectMilliseconds: Int64(self.sapConnectTimeoutSeconds) * 1000,
            wholeMilliseconds: Int64(self.sapRequestTimeoutSeconds) * 1000)
    }

    var curl: CurlOptions {
        var options = CurlOptions()
        options.authoritiesFile = self.sapTLSCAFile
        options.pinnedPublicKey = self.sapTLSPinnedKey
        options.userAgent = "Tieout/\(tieoutVersion)"
        return options
    }

    var api: APISettings {
        var api = APISettings(version: tieoutVersion)
        api.publicURL = self.serverPublicURL ?? ""
        api.metricsNeedToken = self.serverMetricsNeedToken
        api.docsFolder = self.serverDocsFolder
        return api
    }

    var proxies: TrustedProxies {
        TrustedProxies(
            self.serverTrustedProxies, header: self.serverProxyHeader == .forwarded ? .forwarded : .xForwarded)
    }

    var retryPolicy: RetryPolicy {
        RetryPolicy(
            attemptsMax: self.engineAttemptsMax, firstDelaySeconds: Int64(self.engineBackoffFirstSeconds),
            longestDelaySeconds: Int64(self.engineBackoffLongestSeconds),
            inFlightLimitSeconds: Int64(self.sapInFlightLimitSeconds))
    }

    var pace: Pace { Pace(batchSize: self.engineBatchSize, leaseSeconds: Int64(self.engineLeaseSeconds)) }

    /// The service tells its operator what happens. Elsewhere the output is the answer, so only errors are logged
    /// unless somebody set the level.
    func log(isService: Bool, time: any TimeSource) -> Log {
        let levelIsSet = lines.contains { $0.setting.name == "log.level" && $0.origin != .byDefault }
        let wanted: Log.Level =
            switch self.logLevel {
            case .debug: .debug
            case .info: .info
            case .warning: .warning
            case .error: .error
            }
        let style: Log.Style = self.logStyle == .json ? .json : .human
        return Log(minimum: isService || levelIsSet ? wanted : .error, time: time) { event in
            ProcessTerminal.logLine(event.line(style))
        }
    }
}
