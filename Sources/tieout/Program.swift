import Base
import CommandLine
import Configuration
import FoundationEssentials
import InvenTreeSandbox
import Sandbox

/// The settings different commands can't do without.
enum Sections {
    static let books: Set<String> = ["store", "faktur", "engine", "log"]
    static let ledger = books.union(["sap", "company"])
    static let orderBook = books.union(["inventree", "orders", "raw_data"])

    static func needed(for need: OfficeNeed) -> Set<String> {
        switch need {
        case .nobody: books
        case .ledger: ledger
        case .orderBook: orderBook
        case .whatIsSetUp: books.union(["company", "raw_data"])
        }
    }

    /// Flows that are not set up are off; `parts` says which.
    static let service = books.union(["company", "server"])
    static let ledgerSettings = "sap.url, sap.company, sap.user and sap.password"
    static let parts = OptionalPart.allCases
    static let sandbox: Set<String> = ["sandbox", "log"]
}

extension Program {
    /// The program as it runs on a machine.
    static func tieout(_ terminal: any Terminal) -> Program {
        let time = SystemTime()
        return Program(
            version: tieoutVersion, userName: ProcessInfo.processInfo.userName, time: time,
            openOffice: { sources, need throws(Refusal) in
                let parts = need == .whatIsSetUp ? Sections.parts : []
                let settings = try sources.read(needing: Sections.needed(for: need), using: parts).settings
                return try await refusing { () async throws(Failure) in
                    try await OfficeWiring(settings, log: settings.log(isService: false, time: time), time: time).office
                }
            },
            settings: { $0.view },
            store: { sources, mayMake throws(Refusal) in
                let settings = try sources.read(needing: ["store"]).settings
                return try await refusing { () async throws(Failure) in
                    try await StoreFile(settings.storePath, mayMake: mayMake, time: time)
                }
            },
            examine: { sources throws(Refusal) in
                let reading = try sources.read(needing: Sections.books.union(["company"]), using: Sections.parts)
                return await Examining(settings: reading.settings, warnings: reading.warnings, time: time).examine()
            },
            serve: { sources, announce throws(Refusal) in try await serve(sources, announce) },
            sandbox: { request, announce throws(Refusal) in try await sandbox(request, terminal, announce) },
            stage: { request throws(Refusal) in
                try await DemoStage(
                    request,
                    log: Log(minimum: .error, time: time) { event in
                        ProcessTerminal.logLine(event.line(.human))
                    })
            })
    }

    private static func serve(
        _ sources: SettingsSources, _ announce: @Sendable (ServiceOpening) -> Void
    ) async throws(Refusal) {
        let reading = try sources.read(needing: Sections.service, using: Sections.parts)
        let pulse = Pulse()
        let log = reading.settings.log(isService: true, time: SystemTime())
        for warning in reading.warnings { log.warning("settings.warning", ["text": JSON(warning)]) }
        try await refusing { () async throws(Failure) in
            let wiring = try await OfficeWiring(reading.settings, log: log, time: pulse)
            let outcome = await result { () async throws(Failure) in
                try await Service(wiring: wiring, pulse: pulse, log: log).run(announce: announce)
            }
            await wiring.close()
            try outcome.get()
        }
    }

    private static func sandbox(
        _ request: SandboxRequest, _ terminal: any Terminal, _ announce: @Sendable (SandboxAddresses) -> Void
    ) async throws(Refusal) {
        let settings = try request.sources.read(needing: Sections.sandbox).settings
        let time = SystemTime()
        let port = request.port ?? Int64(settings.sandboxPort)
        try await refusing { () async throws(Failure) in
            let wiring = try await SandboxWiring(
                path: request.dataPath, address: request.address, port: UInt16(clamping: port),
                log: settings.log(isService: true, time: time),
                time: time)
            if let path = request.faultsPath { try await wiring.addFaults(try terminal.bytes(of: path), from: path) }
            let inventree = try await InvenTreeWiring(
                path: request.dataPath, address: request.address,
                port: UInt16(clamping: request.inventreePort ?? Int64(InvenTreeServer.portDefault)),
                log: settings.log(isService: true, time: time), time: time)
            let outcome = await result { () async throws(Failure) in
                try inventree.server.start()
                try await wiring.server.run { _ in
                    announce(SandboxAddresses(serviceLayer: wiring.address, inventree: inventree.address))
                }
            }
            await inventree.close()
            await wiring.close()
            try outcome.get()
        }
    }
}

private func refusing<Value>(
    _ body: () async throws(Failure) -> Value
) async throws(Refusal) -> Value {
    do throws(Failure) { return try await body() } catch { throw .failed(error) }
}

/// Carries a failure over a step that must be done either way.
private func result(_ body: () async throws(Failure) -> Void) async -> Result<Void, Failure> {
    do throws(Failure) { return .success(try await body()) } catch { return .failure(error) }
}
