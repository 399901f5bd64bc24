package import Base

/// What may differ from one InvenTree to the next.
package struct InvenTreeOptions: Sendable {
    /// 511 is what was observed; bulk deletion of lines exists from 523, metadata by model name from 436.
    package var apiVersion: Int64 = 511
    /// An ordinary user of sales orders and parts.
    package var userName = "intake"
    package var password = Secret("intake")
    /// Whether that user may delete; many installations do not let it.
    package var userMayDelete = true
    package var administratorName = "admin"
    package var administratorPassword = Secret("admin")
    /// An administrator has added RON to CURRENCY_CODES; a fresh server has not.
    package var allowsRON = true
    /// `{ref}` alone accepts any text, so a client's own reference can serve as a key.
    package var referencePattern = "SO-{ref:04d}"
    /// PostgreSQL folds the case of every letter in a plain search, SQLite only that of ASCII.
    package var foldsAllCase = false
    /// How long a background worker takes for an import; `nil` without one: the import is done in the request.
    package var importMilliseconds: Int64?
    package var serviceTimes = ServiceTimes()
    /// `http` or `https`, for the addresses in answers.
    package var scheme = "http"
    /// A longer body is answered with 413 by the front end.
    package var bodyBytesMax = 10 << 20
    /// Requests kept for `/sandbox/requests`.
    package var requestsKept: Int64 = 1000

    package init() {}
}

/// How long the server works on a request, by kind of call, and how many it works on at once: what makes a client
/// that asks less the faster one. All zero answers at once.
package struct ServiceTimes: Sendable {
    package var readMilliseconds: Int64 = 0
    package var createCompanyMilliseconds: Int64 = 0
    package var createPartMilliseconds: Int64 = 0
    package var createOrderMilliseconds: Int64 = 0
    package var createLineMilliseconds: Int64 = 0
    /// For each row that an import stores.
    package var importRowMilliseconds: Int64 = 0
    /// For every other request that changes something.
    package var writeMilliseconds: Int64 = 0
    /// Requests beyond this number wait for their turn.
    package var workers = 2

    package init() {}

    /// The same time for every request, and for every row of an import half of it.
    package init(everyRequestMilliseconds time: Int64, workers: Int = 2) {
        readMilliseconds = time
        createCompanyMilliseconds = time
        createPartMilliseconds = time
        createOrderMilliseconds = time
        createLineMilliseconds = time
        importRowMilliseconds = time / 2
        writeMilliseconds = time
        self.workers = workers
    }
}
