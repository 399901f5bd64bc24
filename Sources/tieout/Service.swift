import API
import Base
import CommandLine
import Configuration
import Engine
import FakturPosting
import HTTPServer
import InvoiceCollection
import Model
import SAPBusinessOne
import Store
import Web

/// `tieout serve`: works, and answers programs and those who watch over it, until the task is cancelled.
struct Service {
    let wiring: OfficeWiring
    let pulse: Pulse
    let log: Log
    /// 0 for any free one.
    let port: UInt16

    init(wiring: OfficeWiring, pulse: Pulse, log: Log, port: UInt16? = nil) {
        self.wiring = wiring
        self.pulse = pulse
        self.log = log
        self.port = port ?? UInt16(clamping: wiring.settings.serverPort)
    }

    /// A dispatcher asks the clock at least every ten seconds; a minute of silence is no rest.
    private static let silenceMillisecondsMax: Int64 = 60_000

    /// Opens the port first: a second service on the same port ends here, before it has claimed anything.
    func run(announce: @Sendable (ServiceOpening) -> Void) async throws(Failure) {
        // Words nobody may be sent are found by who starts the service, not by the first customer.
        if case .failure(let failure) = wiring.collection, failure.code == .mailTemplateWrong { throw failure }
        let metrics = Metrics(version: tieoutVersion, time: SystemTime())
        let desk = wiring.desk.observed { metrics.settled($0) }
        let server = try start(desk, metrics)
        let address = "http://\(wiring.settings.serverAddress.hostInURL):\(server.port ?? 0)"
        do throws(Failure) {
            let link = try await wiring.reception.setup.offer()
            let own = wiring.settings.api.publicURL.isEmpty ? address : wiring.settings.api.publicURL
            announce(ServiceOpening(address: address, setupLink: link.map { "\(own)/setup/\($0.revealed)" }))
        } catch {
            await server.stop()
            throw error
        }
        log.info(
            "service.started",
            [
                "version": JSON(tieoutVersion), "address": JSON(address), "store": JSON(wiring.store.path),
                "company": JSON(wiring.ledger.companyName),
            ])
        tellWhatIsOff()
        do throws(Failure) { try await wiring.jobs.scheduler.seed() } catch {
            await server.stop()
            throw error
        }
        async let jobs: Void = wiring.jobs.scheduler.run()
        let keeper = wiring.jobs.board.map {
            JobBoardKeeper(board: $0, desk: wiring.jobs, time: wiring.desk.time, log: log)
        }
        async let board: Void? = keeper?.run()
        async let alarms: Void = wiring.jobs.scheduler.alarms.run()
        let driver = PostingRunDriver(
            desk: desk, runs: wiring.store.store.postingRuns, users: wiring.store.store.users, log: log)
        async let postings: Void = driver.run()
        async let sweeping: Void = wiring.lookingOver(log).run()
        await desk.dispatcher.run()
        await jobs
        await alarms
        await board
        await postings
        await sweeping
        log.info("service.stopping")
        await server.stop()
        log.info("service.stopped")
    }

    /// Once, so that nobody wonders why a flow rests: what is not set up, and what to set.
    private func tellWhatIsOff() {
        let reasons = wiring.jobs.scheduler.bodies.compactMap(\.obstacle)
        for why in Set(reasons).sorted() { log.info("service.flow_off", ["why": JSON(why)]) }
    }

    private func start(_ desk: FakturDesk, _ metrics: Metrics) throws(Failure) -> HTTPServer {
        let settings = wiring.settings
        let sightings = ProxySightings(settings.proxies, log: log)
        let pages = try WebWiring(office: wiring, desk: desk, sightings: sightings, log: log).face
        let face = APIFace(
            desks: APIDesks(
                fakturs: desk, jobs: wiring.jobs, rawDocuments: wiring.rawDesk, billing: wiring.billing,
                tokens: wiring.tokens,
                figures: wiring.store.store),
            health: Health(version: tieoutVersion, checks: checks), metrics: metrics, settings: settings.api,
            time: desk.time, randomness: SystemRandomness(), log: log)
        var listening = HTTPServerSettings(address: settings.serverAddress, port: port)
        listening.limits.bodyBytesMax = settings.serverBodyBytesMax
        listening.proxies = settings.proxies
        listening.refusal = { refusal in
            let isForProgram = HTTPTarget(refusal.head.target).map(APIFace.answers) ?? false
            return isForProgram ? face.refuse(refusal) : pages.refuse(refusal) ?? face.refuse(refusal)
        }
        let server = HTTPServer(listening, log: log) { request in
            sightings.look(at: request)
            return APIFace.answers(request.target) ? await face.answer(request) : await pages.answer(request)
        }
        do throws(HTTPServerError) { try server.start() } catch {
            throw Failure(
                .serviceNotStarted, .askHuman, "The service can't listen. \(error)",
                advice: "Change server.address or server.port, or stop the program that listens there.",
                place: "server.port")
        }
        return server
    }

    private var checks: [Health.Check] {
        let (store, pulse) = (wiring.store, pulse)
        return [
            Health.Check("store") {
                do throws(Failure) { _ = try await store.store.deliveries.counts() } catch { return error.description }
                return nil
            },
            Health.Check("migrations") {
                do throws(Failure) {
                    let pending = try await store.migrations().pending
                    return pending.isEmpty ? nil : "Missing: \(pending.joined(separator: ", "))."
                } catch { return error.description }
            },
            Health.Check("dispatcher") {
                let seconds = pulse.silentMilliseconds / 1000
                return seconds * 1000 < Service.silenceMillisecondsMax
                    ? nil : "The dispatcher has given no sign of life for \(seconds) seconds."
            },
        ]
    }
}

extension String {
    /// IPv6 addresses stand in brackets within a URL (RFC 3986, section 3.2.2).
    var hostInURL: String { contains(":") ? "[\(self)]" : self }
}

extension Failure.Code {
    static let serviceNotStarted = Self("SERVICE-NOT-STARTED")
}
