import Base
import Dispatch
import Glibc
import Synchronization

/// Asks for one page again and again over connections that stay open, each as fast as it is answered.
struct LoadGenerator {
    struct Load {
        let perSecond: Double
        /// Milliseconds from the first byte sent to the last one read.
        let p50: Double
        let p99: Double
    }

    /// In a process of its own, so that its work is not counted as the service's.
    static func inOwnProcess(
        port: UInt16, target: String, cookie: String, connections: Int, seconds: Int64
    ) async throws -> Load {
        let command = "'\(CommandLine.arguments[0])' load \(port) '\(target)' '\(cookie)' \(connections) \(seconds)"
        let said = String(decoding: await output(of: command), as: UTF8.self)
        let figures = said.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
        guard figures.count == 3 else { throw Failure.broken("the load is told in three figures, not as \(said)") }
        return Load(perSecond: figures[0], p50: figures[1], p99: figures[2])
    }

    /// `load PORT TARGET COOKIE CONNECTIONS SECONDS`: prints requests a second, and the two latencies in milliseconds.
    static func run(_ arguments: [String]) {
        guard arguments.count == 5, let port = UInt16(arguments[0]), let connections = Int(arguments[3]),
            let seconds = Int64(arguments[4])
        else { return print("load PORT TARGET COOKIE CONNECTIONS SECONDS") }
        let request = Array(
            "GET \(arguments[1]) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nCookie: \(arguments[2])\r\n\r\n".utf8)
        let all = Mutex<[Int64]>([])
        let group = DispatchGroup()
        let (time, start) = (SystemTime(), SystemTime().now)
        for number in 1...connections {
            // A serial queue that blocks gets a thread of its own.
            DispatchQueue(label: "tieout.bench.connection.\(number)").async(group: group) {
                let times = ask(port, request, until: start.adding(seconds: seconds), time)
                all.withLock { $0 += times }
            }
        }
        group.wait()
        let elapsed = Double(time.now.since(start)) / 1000
        let sorted = all.withLock { $0.sorted() }
        guard !sorted.isEmpty else { return print("no answer") }
        func at(_ share: Double) -> Double {
            Double(sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))])
        }
        print(Double(sorted.count) / elapsed, at(0.5), at(0.99))
    }

    /// Milliseconds of every request that was answered whole.
    private static func ask(
        _ port: UInt16, _ request: [UInt8], until end: Timestamp, _ time: SystemTime
    ) -> [Int64] {
        guard let connection = Connection(port: port) else { return [] }
        var times: [Int64] = []
        while true {
            let began = time.now
            guard began < end, connection.send(request), connection.readAnswer() else { return times }
            times.append(time.now.since(began))
        }
    }
}

/// A connection to this machine that blocks.
private final class Connection {
    private let descriptor: Int32
    private var buffer = [UInt8](repeating: 0, count: 256 << 10)

    init?(port: UInt16) {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_port = port.bigEndian
        place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let code = unsafe withUnsafePointer(to: &place) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard code == 0 else { return nil }
    }

    deinit { close(descriptor) }

    func send(_ bytes: [UInt8]) -> Bool {
        unsafe Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
    }

    /// Reads one answer with a Content-Length to its end.
    func readAnswer() -> Bool {
        var filled = 0
        var wanted = Int.max
        while filled < wanted {
            let room = buffer.count - filled
            let count = unsafe buffer.withUnsafeMutableBytes { bytes in
                unsafe recv(descriptor, bytes.baseAddress.map { unsafe $0 + filled }, room, 0)
            }
            guard count > 0 else { return false }
            filled += count
            if wanted == .max, let length = wholeLength(filled) { wanted = length }
            guard wanted == .max || wanted <= buffer.count else { return false }
        }
        return filled == wanted
    }

    /// Of headers and body; `nil` until the headers are there.
    private func wholeLength(_ filled: Int) -> Int? {
        let head = buffer[..<filled]
        let ending: [UInt8] = [13, 10, 13, 10]
        guard let end = head.indices.first(where: { head[$0...].starts(with: ending) }) else { return nil }
        let text = String(decoding: head[..<end], as: UTF8.self)
        guard let length = text.firstMatch(of: /(?i)content-length: *(\d+)/).flatMap({ Int($0.1) }) else { return nil }
        return end + 4 + length
    }
}
