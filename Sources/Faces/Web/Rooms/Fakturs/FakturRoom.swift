import Base
import FakturPosting
import HTTPServer
import Model

/// The fakturs' rooms: the list, the page of one, the forms, the deeds.
struct FakturRoom: Sendable {
    let desks: WebDesks
    let settings: WebSettings
    let watchers: StreamSlots

    var routes: [WebRoute] {
        let pages = FakturPages(desks: desks, previewMilliseconds: settings.previewMilliseconds)
        return FakturListRoom(desks: desks).routes + FakturEntryRoom(desks: desks).routes
            + pages.routes + FakturAnswerRoom(desks: desks).routes
            + FakturPaperRoom(desks: desks, pages: pages).routes + FakturDeedRoom(desks: desks, pages: pages).routes
            + FakturStoppedRoom(desks: desks, pages: pages).routes
            + FakturPostingRoom(desks: desks, company: company).routes
            + FakturBulkRoom(desks: desks, company: company).routes
            + PostingRunRoom(
                desk: desks.postingRuns, fakturs: desks.fakturs.fakturs, watchers: watchers, time: desks.fakturs.time
            ).routes
            + FakturFileRoom(desks: desks).routes
    }

    /// As a confirmation names it: the company's name, and where its ledger is.
    private var company: String {
        settings.companyName.isEmpty ? desks.ledgerName : "\(settings.companyName) (\(desks.ledgerName))"
    }
}

/// Addresses of fakturs.
enum FakturPath {
    static func page(_ id: FakturID) -> String { "/fakturs/\(id)" }
    static func page(_ id: FakturID, _ part: String) -> String { "/fakturs/\(id)/\(part)" }
}

extension Visit {
    /// The faktur in the path. Throws `WEB-NOTHING-THERE` for what is no number.
    func faktur() throws(Failure) -> FakturID { FakturID(try number("id")) }

    /// How long until then, as a person says it: `in 2 minutes`.
    func until(_ moment: Timestamp) -> String {
        let seconds = (moment.since(now) + 999) / 1000
        return switch seconds {
        case ...0: say(.whenNow)
        case ...90: say(.whenSeconds, ["n": format.number(seconds)])
        case ...5400: say(.whenMinutes, ["n": format.number((seconds + 59) / 60)])
        default: say(.whenHours, ["n": format.number((seconds + 3599) / 3600)])
        }
    }
}

/// Everybody who works on fakturs; whoever only looks changes nothing.
extension WebRoute.Access {
    static let fakturWork = Self.needsAny([.enterFakturs, .answerFakturs, .submitInvoices])
    /// The creator, and the accounting officer before confirming.
    static let fakturEditing = Self.needsAny([.enterFakturs, .submitInvoices])
}

/// An amount with its currency in a quieter tone.
enum Money {
    static func html(_ amount: Amount?, _ currency: String, _ visit: Visit) -> HTML {
        guard let amount else { return "\u{2013}" }
        return "\(visit.format.amount(amount))<span class=\"currency\">\(currency)</span>"
    }

    static func text(_ amount: Amount?, _ currency: String, _ visit: Visit) -> String {
        amount.map { "\(visit.format.amount($0)) \(currency)" } ?? "\u{2013}"
    }
}
