import Base
import Curl
import Glibc

/// `tieout serve` in a process of its own, built like this program, over a store that is filled already.
struct BenchService {
    let port: UInt16
    private let process: Int32
    private let password: String

    init(folder: String, password: String) async throws {
        self.password = password
        let program = BenchService.program
        let configuration = folder + "/config.yaml"
        try write(
            """
            sap:
              url: "http://127.0.0.1:9"
              company: BENCH
              user: nobody
            store:
              path: "\(folder)/tieout.sqlite"
            server:
              port: \(BenchService.somePort)
            log:
              level: error

            """, to: configuration)
        let settings = "--config '\(configuration)'"
        _ = await output(
            of: "echo '\(password)' | SAP_PASSWORD=none '\(program)' user add bench --role viewer \(settings) 2>&1")
        let started = await output(
            of: "SAP_PASSWORD=none '\(program)' serve \(settings) </dev/null >'\(folder)/said' 2>&1 & echo $!")
        guard let process = Int32(String(decoding: started, as: UTF8.self).filter(\.isNumber)) else {
            throw Failure.broken("\(program) can be started")
        }
        self.process = process
        port = BenchService.somePort
        for _ in 1...300 {
            let answer = await output(of: "curl --silent http://127.0.0.1:\(BenchService.somePort)/livez")
            if !answer.isEmpty { return }
            try await SystemTime().sleep(milliseconds: 100)
        }
        let said = String(decoding: await output(of: "tail -5 '\(folder)/said'"), as: UTF8.self)
        await stop()
        throw Failure.broken("the service listens", cause: said)
    }

    /// The cookie of a session.
    func signIn() async throws -> String {
        let transport = CurlTransport()
        let answer = try await transport.send(
            HTTPRequest(
                "POST", "http://127.0.0.1:\(port)/sign-in",
                headers: ["Content-Type": "application/x-www-form-urlencoded"],
                body: Array("name=bench&password=\(password.replacing(" ", with: "+"))".utf8)), limits: HTTPLimits())
        await transport.close()
        guard let field = answer.headers.all("Set-Cookie").first(where: { $0.hasPrefix("__Host-tieout=") }) else {
            throw Failure.broken("the bench is let in, and not answered with \(answer.status)")
        }
        return String(field.prefix { $0 != ";" })
    }

    /// The most memory it ever held, by the kernel's count.
    var peakMegabytes: Int {
        guard case .bytes(let bytes) = FileContent.read("/proc/\(process)/status", bytesMax: 1 << 16) else { return 0 }
        let text = String(decoding: bytes, as: UTF8.self)
        return (text.firstMatch(of: /VmHWM:\s+(\d+) kB/).flatMap { Int($0.1) } ?? 0) / 1024
    }

    func stop() async {
        kill(process, SIGTERM)
        for _ in 1...100 where kill(process, 0) == 0 {
            do { try await SystemTime().sleep(milliseconds: 100) } catch { return }
        }
    }

    /// Beside this program: `make bench` builds both.
    private static var program: String {
        let own = CommandLine.arguments[0]
        let folder = own.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        return "\(folder.isEmpty ? "." : folder)/tieout"
    }

    private static let somePort = UInt16(20_000 + Int(getpid()) % 20_000)
}
