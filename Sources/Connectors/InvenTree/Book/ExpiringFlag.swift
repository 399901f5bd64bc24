import Base
import Synchronization

/// Something that is so for a while after it was seen.
final class ExpiringFlag: Sendable {
    private let until = Mutex(Timestamp(milliseconds: 0))
    private let time: any TimeSource
    private let seconds: Int64

    init(time: any TimeSource, seconds: Int64) {
        self.time = time
        self.seconds = seconds
    }

    var isSet: Bool { until.withLock { $0 } > time.now }

    func set() {
        let end = time.now.adding(seconds: seconds)
        until.withLock { $0 = end }
    }
}
