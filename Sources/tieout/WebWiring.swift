import Base
import CommandLine
import Configuration
import FakturPosting
import HTTPServer
import Model
import SAPBusinessOne
import Store
import Web
import Zlib

/// The web application over one office.
struct WebWiring {
    let office: OfficeWiring
    let desk: FakturDesk
    let sightings: ProxySightings
    let log: Log

    var face: WebFace {
        get throws(Failure) {
            WebFace(
                desks: WebDesks(
                    fakturs: desk, jobs: office.jobs, rawDocuments: office.rawDesk, reception: office.reception,
                    tokens: office.tokens, audit: office.store.store.audit, house: house,
                    billing: office.billing, figures: office.store.store,
                    lists: office.store.store.fakturs, views: office.store.store.views,
                    papers: PaperDesk(desk: desk, papers: office.store.store.papers, vault: office.store.store.files),
                    deflate: Deflate.piece, postingRuns: office.postingRuns, lookingOver: office.lookingOver(log),
                    ledgerName: office.ledger.companyName,
                    companyZone: try Zone(named: office.settings.companyTimeZone)),
                settings: office.settings.web, time: desk.time, randomness: SystemRandomness(), log: log)
        }
    }
}

extension WebWiring {
    fileprivate var house: HouseDesk {
        let (settings, time, sightings) = (office.settings, desk.time, sightings)
        return HouseDesk(
            settings: { SettingsView(lines: settings.shown, problems: [], warnings: []) },
            examine: {
                // A clock of its own: the service's is its pulse.
                let examination = await Examining(settings: settings, warnings: [], time: SystemTime()).examine()
                return await examination.complete(today: time.now.dayInUTC) + sightings.diagnoses
            }, intake: office.intake)
    }
}

extension ProxySightings {
    fileprivate var diagnoses: [Diagnosis] {
        guard let latest else { return [] }
        return [
            Diagnosis(
                .warning, "server.trusted_proxies",
                "Requests come through a proxy at \(latest) that is not named, so everybody behind it has one address.",
                remedy: "Name it in server.trusted_proxies, if it is yours.")
        ]
    }
}

extension Settings {
    fileprivate var web: WebSettings {
        var web = WebSettings(version: tieoutVersion)
        web.companyName = self.companyName ?? ""
        web.environment = self.companyEnvironment ?? ""
        web.isBehindTLS = (self.serverPublicURL ?? "").hasPrefix("https://")
        web.docsFolder = self.serverDocsFolder
        return web
    }
}
