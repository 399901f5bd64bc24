import Base
import CommandLine
import Configuration
import Curl
import InvoiceCollection
import Model
import SAPBusinessOne

/// What the doctor sees before the ledger is asked: settings, store, and whether anybody answers at SAP's address.
struct Examining {
    let settings: Settings
    /// What works and should be changed all the same, as the settings were read.
    let warnings: [String]
    let time: any TimeSource

    /// A clock that is further off moves documents into another day, and sessions out of their time.
    private static let clockMillisecondsMax: Int64 = 120_000

    func examine() async -> Examination {
        var findings = warnings.map { Diagnosis(.warning, "settings", $0, remedy: "See docs/settings.md.") }
        if findings.isEmpty { findings.append(Diagnosis(.fine, "settings", "Every setting can be used.")) }
        findings += await store(settings)
        findings += await inventree(settings)
        findings += await views(settings)
        findings += collecting(settings)
        findings += await billing(settings)
        findings += await share(settings)
        findings += await mail(settings)
        guard settings.namesLedger else {
            return Examination(findings: findings + [.off("SAP", .ledgerNotSet(Sections.ledgerSettings))], ledger: nil)
        }
        let answers = await serviceLayer(settings)
        findings += answers
        guard answers.allSatisfy({ $0.grade != .problem }) else { return Examination(findings: findings, ledger: nil) }
        do throws(Failure) {
            let transport = CurlTransport(settings.curl)
            let ledger = try ServiceLayerLedger(
                settings: settings.serviceLayer, transport: transport, time: time, randomness: SystemRandomness(),
                log: settings.log(isService: false, time: time))
            let close: @Sendable () async -> Void = {
                await ledger.client.session.close()
                await transport.close()
            }
            let access = await access(ledger)
            guard access.allSatisfy({ $0.grade != .problem }) else {
                // Whatever else is asked would fail for the same reason, in other words.
                await close()
                return Examination(findings: findings + access, ledger: nil)
            }
            return Examination(
                findings: findings + access,
                ledger: LedgerUnderExamination(ledger: ledger, posting: settings.posting, close: close))
        } catch {
            return Examination(findings: findings + [Diagnosis("SAP", error)], ledger: nil)
        }
    }

    /// Signing in, and reading everything a posting needs.
    private func access(_ ledger: ServiceLayerLedger) async -> [Diagnosis] {
        await ledger.examine().map { asked in
            asked.failure.map { Diagnosis(asked.question, $0) } ?? Diagnosis(.fine, "SAP", asked.question + ".")
        }
    }

    // MARK: - Store

    private func store(_ settings: Settings) async -> [Diagnosis] {
        let file: StoreFile
        do throws(Failure) { file = try await StoreFile(settings.storePath, mayMake: false, time: time) } catch {
            guard error.code == .storeAbsent else { return [Diagnosis("store", error)] }
            return [
                Diagnosis(.fine, "store", "There is none yet at \(settings.storePath); the first command makes it.")
            ]
        }
        let findings = await findings(about: file)
        await file.close()
        return findings
    }

    private func findings(about file: StoreFile) async -> [Diagnosis] {
        do throws(Failure) {
            // Asking for migrations is a transaction that may write: the disk has room, and nobody holds the file.
            let pending = try await file.migrations().pending
            guard pending.isEmpty else {
                let names = pending.joined(separator: ", ")
                return [
                    Diagnosis(
                        .warning, "store", "\(file.path) has an older shape; missing: \(names).",
                        remedy: "The next command brings it up to date; back it up first.")
                ]
            }
            let audit = try await file.verifyAudit()
            let chain =
                audit.brokenAt.map {
                    Diagnosis(
                        .problem, "audit", "Entry \($0) does not follow from the one before.",
                        remedy: "Keep a copy of the store, and compare it with a backup: tieout audit verify")
                } ?? Diagnosis(.fine, "audit", "All \(audit.entries) entries follow from each other.")
            return [
                Diagnosis(.fine, "store", "\(file.path) can be written, and has the shape this program knows."), chain,
            ]
        } catch {
            return [Diagnosis("store", error)]
        }
    }

    // MARK: - What is off

    /// Whether invoices are collected, when the settings name no views at all.
    private func collecting(_ settings: Settings) -> [Diagnosis] {
        settings.namesViews ? [] : [.off("invoice collection", .collectionNotSet("sap.database.host"))]
    }

    // MARK: - Service Layer

    private func serviceLayer(_ settings: Settings) async -> [Diagnosis] {
        let transport = CurlTransport(settings.curl)
        let asked = time.now
        let outcome: Result<HTTPResponse, HTTPTransportError>
        do throws(HTTPTransportError) {
            let ping = HTTPRequest("GET", settings.sapURL + "/ping/")
            outcome = .success(try await transport.send(ping, limits: settings.httpLimits))
        } catch { outcome = .failure(error) }
        await transport.close()
        switch outcome {
        case .failure(let error): return [unreachable(settings.sapURL, error)]
        case .success(let response):
            var findings = [answered(settings.sapURL, response)]
            if let clock = clock(response, since: asked) { findings.append(clock) }
            return findings
        }
    }

    private func answered(_ url: String, _ response: HTTPResponse) -> Diagnosis {
        guard response.status < 500 else {
            return Diagnosis(
                .warning, "sap.url", "\(url) answers its ping with \(response.status).",
                remedy: "A node may be down; ask whoever looks after SAP's Service Layer.")
        }
        return Diagnosis(.fine, "sap.url", "\(url) answers.")
    }

    private func unreachable(_ url: String, _ error: HTTPTransportError) -> Diagnosis {
        let (message, remedy) =
            switch error.kind {
            case .badAddress: ("\(url) is no address.", "Correct sap.url: https://host:50000.")
            case .nameNotFound:
                ("The host of \(url) is not known.", "Check the name in sap.url, and this machine's DNS.")
            case .connectionRefused:
                ("Nobody listens at \(url).", "Check host and port in sap.url, and whether the Service Layer runs.")
            case .connectTimedOut:
                ("\(url) can't be reached in time.", "Check host, port and the firewalls on the way.")
            case .tlsRefused:
                (
                    "No secure connection to \(url).",
                    "Does it speak https at all? If so, give its authority in sap.tls.ca_file, or its key in sap.tls.pinned_key."
                )
            case .timedOut, .connectionLost, .bodyTooLarge, .cancelled, .other:
                ("\(url) does not answer as a web server does.", "Check that sap.url names the Service Layer.")
            }
        return Diagnosis(.problem, "sap.url", "\(message) (\(error.message))", remedy: remedy)
    }

    /// The answer's own date (RFC 9110, section 6.6.1), to the second.
    private func clock(_ response: HTTPResponse, since asked: Timestamp) -> Diagnosis? {
        guard let date = response.headers["Date"], let theirs = Timestamp(httpDate: date) else { return nil }
        let off = theirs.since(time.now)
        guard off.magnitude > Examining.clockMillisecondsMax.magnitude else {
            return Diagnosis(.fine, "clock", "SAP's clock and this machine's agree.")
        }
        let direction = off > 0 ? "ahead of" : "behind"
        return Diagnosis(
            .warning, "clock", "SAP's clock is \(off.magnitude / 1000) seconds \(direction) this machine's.",
            remedy: "Let both follow a time server (NTP).")
    }
}

extension Diagnosis {
    /// A flow that nobody began to set up: nothing is wrong, and whoever wants it learns what to set.
    static func off(_ topic: String, _ failure: Failure) -> Diagnosis {
        Diagnosis(.fine, topic, "Not in use. \(failure.summary) \(failure.advice)")
    }
}
