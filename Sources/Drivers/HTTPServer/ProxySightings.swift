package import Base
import Synchronization

/// Remembers that requests came with the marks of a proxy nobody named: behind it, everybody has one address.
package final class ProxySightings: Sendable {
    private let proxies: TrustedProxies
    private let log: Log
    private let seen = Mutex<String?>(nil)

    package init(_ proxies: TrustedProxies, log: Log) {
        self.proxies = proxies
        self.log = log
    }

    /// Looks at one request; the first sighting is logged.
    package func look(at request: HTTPServerRequest) {
        guard proxies.isVeiled(request) else { return }
        let isFirst = seen.withLock { seen in
            defer { seen = request.peerAddress }
            return seen == nil
        }
        guard isFirst else { return }
        log.warning("server.proxy_not_named", ["peer": JSON(request.peerAddress), "setting": "server.trusted_proxies"])
    }

    /// The address of the latest one; `nil` when there was none.
    package var latest: String? { seen.withLock { $0 } }
}
