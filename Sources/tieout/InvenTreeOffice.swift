import Base
import Configuration
import Curl
import InvenTree
import Model
import OrderIntake

extension Settings {
    /// Whether the settings name an InvenTree.
    var namesInvenTree: Bool { !self.inventreeURL.isEmpty }

    /// The order book these settings name; nothing is asked of it yet. `.invalid` never resolves (RFC 2606): the book of a
    /// command that never asks it.
    func orderBook(
        over transport: CurlTransport, keys: any BookKeys, log: Log, time: any TimeSource
    ) throws(Failure) -> InvenTreeOrderBook {
        try InvenTreeOrderBook(
            settings: inventree, transport: ShieldedTransport(inner: transport), time: time,
            randomness: SystemRandomness(), keys: keys, log: log)
    }

    var inventree: InvenTreeSettings {
        let credentials: InvenTreeCredentials =
            if self.inventreeToken.isEmpty {
                .user(name: self.inventreeUsername ?? "", password: self.inventreePassword)
            } else {
                .token(self.inventreeToken)
            }
        var book = InvenTreeSettings(
            address: namesInvenTree ? self.inventreeURL : "https://not-set.invalid", credentials: credentials)
        book.inFlightMax = self.inventreeRequestsInFlight
        book.requestsPerSecondMax = self.inventreeRequestsPerSecond
        book.linesBy =
            switch self.inventreeLinesBy {
            case .auto: .automatic
            case .importer: .importer
            case .post: .post
            }
        book.pageRows = self.inventreePageSize
        book.cacheSecondsMax = Int64(self.inventreeCacheSeconds)
        book.cacheRecordsMax = self.inventreeCacheRecords
        book.importSecondsMax = Int64(self.inventreeImportTimeoutSeconds)
        book.sendsOwnReference = self.inventreeOwnReference
        book.limits = HTTPLimits(
            connectMilliseconds: Int64(self.inventreeConnectTimeoutSeconds) * 1000,
            wholeMilliseconds: Int64(self.inventreeRequestTimeoutSeconds) * 1000)
        return book
    }

    var orderSettings: OrderSettings {
        var orders = OrderSettings()
        orders.extraDigits = self.ordersExtraDigits == .round ? .round : .park
        orders.currency = self.ordersCurrency
        return orders
    }

    var intakePace: IntakePace {
        IntakePace(
            documentsAtOnce: self.ordersDocumentsAtOnce, ordersAtOnce: self.ordersAtOnce,
            leaseSeconds: Int64(self.ordersLeaseSeconds),
            inFlightLimitSeconds: Int64(self.inventreeInFlightLimitSeconds),
            firstDelaySeconds: Int64(self.engineBackoffFirstSeconds),
            longestDelaySeconds: Int64(self.engineBackoffLongestSeconds), askAgainHours: self.ordersAskAgainHours)
    }

    /// The book's server has a certificate of its own, and so a transport of its own.
    var inventreeCurl: CurlOptions {
        var options = CurlOptions()
        options.authoritiesFile = self.inventreeTLSCAFile
        options.pinnedPublicKey = self.inventreeTLSPinnedKey
        options.userAgent = "Tieout/\(tieoutVersion)"
        return options
    }
}
