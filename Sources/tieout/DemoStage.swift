import Base
import CommandLine
import Configuration
import FoundationEssentials
import InvenTreeSandbox
import Model
import ODBC
import SAPViews
import Sandbox

/// The stand-ins and an office beside them, in a folder of their own.
struct DemoStage: Stage {
    let office: Office
    let sandboxAddress: String
    let storePath: String
    let collectionObstacle: Failure?
    let optionsForOthers: StageOptions
    private let folder: String
    private let isTemporary: Bool
    private let sandbox: SandboxWiring
    private let inventree: InvenTreeWiring
    private let collection: CollectionStandIn
    private let wiring: OfficeWiring
    private let pulse: Pulse
    private let log: Log

    /// Opens a port, writes a settings file and wires an office by it, as a user would.
    init(_ request: StageRequest, log: Log) async throws(Refusal) {
        let time = SystemTime()
        self.log = log
        isTemporary = request.folder == nil
        do throws(Failure) {
            folder = try DemoStage.makeFolder(request.folder)
            sandbox = try await SandboxWiring(
                path: folder + "/sandbox.sqlite", port: UInt16(clamping: request.port ?? 0), log: log, time: time)
            try sandbox.server.start()
            inventree = try await InvenTreeWiring(
                path: folder + "/sandbox.sqlite", address: "127.0.0.1", port: 0, log: log, time: time)
            try inventree.server.start()
            collection = try await CollectionStandIn(in: folder)
        } catch { throw .failed(error) }
        sandboxAddress = sandbox.address
        storePath = folder + "/tieout.sqlite"
        let configuration = folder + "/config.yaml"
        let settings: Settings
        do throws(Failure) {
            try DemoStage.write(
                Array(
                    configurationText(
                        address: sandboxAddress, inventree: inventree.address, store: storePath, collection: collection
                    ).utf8),
                to: configuration)
        } catch { throw .failed(error) }
        do throws(SettingsProblems) {
            // Only this file counts: what is set elsewhere on this machine must not reach a real company.
            settings = try SettingsReader(
                file: SettingsFile(path: configuration, mustExist: true), overrides: request.sources.overrides,
                environment: ["SAP_PASSWORD": "manager", "INVENTREE_PASSWORD": "intake"], secretsFolder: folder
            ).read().settings
        } catch { throw .settings(error.problems) }
        let pulse = Pulse()
        self.pulse = pulse
        do throws(Failure) { wiring = try await OfficeWiring(settings, log: log, time: pulse) } catch {
            throw .failed(error)
        }
        collectionObstacle = await wiring.missingDriver
        office = wiring.office
        do throws(Failure) {
            for person in SampleCompany.people {
                _ = try await wiring.reception.users.add(
                    name: person.name, profile: person.profile, password: SampleCompany.password, by: "demo")
            }
        } catch { throw .failed(error) }
        optionsForOthers = StageOptions(
            environment: "SAP_PASSWORD=manager INVENTREE_PASSWORD=intake ", arguments: "--config \(configuration)")
    }

    func loseAnswers(_ count: Int64) async throws(Failure) {
        try await sandbox.add(FaultRule(.commitThenDrop, count: count))
    }

    func inspect() async throws(Failure) -> StageInspection { try await sandbox.inspect() }

    func loseOrderAnswers(_ count: Int64) async throws(Failure) { try await inventree.loseAnswers(count) }

    func inspectOrders() async throws(Failure) -> OrderInspection { try await inventree.inspect() }

    var signIns: [String] { SampleCompany.people.map(\.name) }

    var mailFolder: String { collection.mailFolder }

    func inspectCollection() async throws(Failure) -> CollectionInspection { try await collection.inspect() }

    func keepOpen(announce: @Sendable (ServiceOpening) -> Void) async throws(Failure) {
        // Another Tieout may run on this machine: any free port will do.
        try await Service(wiring: wiring, pulse: pulse, log: log, port: 0).run(announce: announce)
    }

    func close() async {
        await wiring.close()
        await collection.close()
        await inventree.close()
        await sandbox.close()
        guard isTemporary else { return }
        do { try FileManager.default.removeItem(atPath: folder) } catch {
            log.warning("demo.folder-left", ["folder": JSON(folder), "cause": JSON("\(error)")])
        }
    }

    // MARK: - The folder

    private static func makeFolder(_ wanted: String?) throws(Failure) -> String {
        let temporary = FileManager.default.temporaryDirectory.path
        // The settings file names the store, and is read from other folders too.
        let named = wanted.map { $0.hasPrefix("/") ? $0 : "\(FileManager.default.currentDirectoryPath)/\($0)" }
        let folder = named ?? "\(temporary)/tieout-demo-\(SystemRandomness().uuid().prefix(8))"
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Failure(
                .demoFolder, .askHuman, "The folder \(folder) can't be made.",
                advice: "Give another one with --folder, writable for you.", cause: "\(error)", place: "--folder")
        }
        guard !FileManager.default.fileExists(atPath: folder + "/tieout.sqlite") else {
            throw Failure(
                .demoFolder, .askHuman, "The folder \(folder) holds a store already.",
                advice: "Give a new folder with --folder, or remove this one.", place: "--folder")
        }
        return folder
    }

    static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        guard FileManager.default.createFile(atPath: path, contents: Data(bytes)) else { throw .demoUnwritable(path) }
    }
}

/// The settings of a demonstration: short times, because nobody watches a clock for two minutes.
private func configurationText(
    address: String, inventree: String, store: String, collection: CollectionStandIn
) -> String {
    """
    # Settings of "tieout demo". The passwords are given in the environment:
    # SAP_PASSWORD=manager INVENTREE_PASSWORD=intake
    sap:
      url: "\(address)"
      company: SBODEMO
      user: manager
      request_timeout_seconds: 10
      in_flight_limit_seconds: 2
      database:
        driver: sqlite
        name: \(JSON(collection.viewsPath).written)
    collection:
      signed_folder: \(JSON(collection.signedFolder).written)
      received_folder: \(JSON(collection.receivedFolder).written)
    mail:
      from: billing@example.test
      folder: \(JSON(collection.mailFolder).written)
    inventree:
      url: "\(inventree)"
      username: intake
      in_flight_limit_seconds: 2
    company:
      name: PT Contoh Jaya
      environment: Sandbox
    store:
      path: \(JSON(store).written)
    log:
      level: error

    """
}

extension OfficeWiring {
    /// Why the views can't be read on this machine, when it lacks the driver for them.
    fileprivate var missingDriver: Failure? {
        get async {
            guard case .success(let collection) = collection else { return nil }
            let failures = await collection.views.examine().compactMap(\.failure)
            guard var failure = failures.first(where: { $0.code == .sapDatabaseDriverMissing }) else { return nil }
            failure.summary = "The ODBC driver for SQLite can't be loaded."
            failure.advice = "Install \(ODBCDriver.sqlite.package); \"make demo\" does."
            return failure
        }
    }
}

extension Failure {
    static func demoUnwritable(_ path: String, cause: String = "") -> Failure {
        Failure(
            .demoFolder, .askHuman, "The demonstration can't use \(path).",
            advice: "Check the disk, or give another folder with --folder.", cause: cause, place: "--folder")
    }
}

extension Failure.Code {
    static let demoFolder = Self("DEMO-FOLDER")
}
