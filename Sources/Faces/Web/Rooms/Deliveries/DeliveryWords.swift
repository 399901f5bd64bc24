import Base
import Engine
import FakturPosting
import InvoiceCollection
import Model

extension Delivery.State {
    var badge: Badge {
        switch self {
        case .waiting: Badge(tone: .quiet, words: .waitingState)
        case .sending: Badge(tone: .busy, words: .sendingState)
        case .uncertain: Badge(tone: .uncertain, words: .uncertainState)
        case .delivered: Badge(tone: .good, words: .deliveredState)
        case .parked: Badge(tone: .attention, words: .needsPerson)
        case .aside: Badge(tone: .quiet, words: .asideState)
        case .cancelled: Badge(tone: .quiet, words: .calledOffState)
        }
    }
}

/// The kinds of documents that are delivered, in words.
enum FlowWords {
    static func name(_ flow: String, _ visit: Visit) -> String {
        switch flow {
        case InvoiceCourier.flow: visit.say(.invoices)
        case JournalCourier.flow: visit.say(.journals)
        case CancellationCourier.Part.invoice.rawValue: visit.say(.cancellations)
        case CancellationCourier.Part.journal.rawValue: visit.say(.journalCancellations)
        case InvoiceMailCourier.flow: visit.say(.mails)
        case InvoiceMailCourier.copyFlow: visit.say(.mailCopies)
        default: flow
        }
    }
}

/// The systems documents are delivered to, as people call them.
enum TargetWords {
    static func name(_ target: String, _ visit: Visit) -> String {
        switch target {
        case "sap": "SAP"
        case "mail": visit.say(.mailServer)
        default: target
        }
    }
}

extension Delivery {
    func targetName(_ visit: Visit) -> String { TargetWords.name(target, visit) }

    /// Which document it is, in words: `Invoice of faktur 12`.
    func document(_ visit: Visit) -> String {
        let phrase: Phrase? =
            switch flow {
            case InvoiceCourier.flow: .invoiceOfFaktur
            case JournalCourier.flow: .journalOfFaktur
            case CancellationCourier.Part.invoice.rawValue: .cancellationOfInvoice
            case CancellationCourier.Part.journal.rawValue: .cancellationOfJournal
            case InvoiceMailCourier.flow, InvoiceMailCourier.copyFlow: .mailOfInvoice
            default: nil
            }
        guard let phrase else { return "\(flow) \(key)" }
        return visit.say(phrase, ["key": mailedInvoice?.description ?? FakturKey(key)?.faktur.description ?? key])
    }

    /// The page of the document it carries.
    var documentPath: String? {
        if let mailedInvoice { return BillingPath.page(mailedInvoice) }
        return FakturKey(key).map { "/fakturs/\($0.faktur)" }
    }

    /// The invoice of billing that it mails; `nil` for other flows.
    private var mailedInvoice: InvoiceDataID? {
        let isMail = flow == InvoiceMailCourier.flow || flow == InvoiceMailCourier.copyFlow
        return isMail ? InvoiceMailCourier.invoice(of: self) : nil
    }

    /// What its state means, and what happens next, as one tells a colleague.
    func explanation(_ visit: Visit) -> String {
        switch state {
        case .waiting:
            guard dueAt > visit.now else { return visit.say(.goesOutNow) }
            return visit.say(.goesOutAt, ["when": visit.fromNow(dueAt), "time": visit.format.time(dueAt)])
        case .sending: return visit.say(.beingSent, ["target": targetName(visit)])
        case .uncertain:
            return visit.say(
                .mayOrMayNot,
                ["target": targetName(visit), "when": visit.fromNow(dueAt), "time": visit.format.time(dueAt)])
        case .delivered: return visit.say(.isThere, ["target": targetName(visit), "key": receipt?.key ?? reference])
        case .parked, .aside:
            let words = visit.say(state == .aside ? .restsFor : .stoppedFor)
            return mayExist ? "\(words) \(visit.say(.mayBeThere, ["target": targetName(visit)]))" : words
        case .cancelled: return visit.say(.wasCalledOff)
        }
    }

    /// Whether it moves on by itself while somebody watches.
    func isAboutToMove(at now: Timestamp) -> Bool {
        switch state {
        case .sending: true
        case .waiting, .uncertain: dueAt.since(now) < 300_000
        case .delivered, .parked, .aside, .cancelled: false
        }
    }
}

extension Visit {
    /// `in 2 min`, `at once`.
    func fromNow(_ moment: Timestamp) -> String {
        let seconds = (moment.since(now) + 999) / 1000
        switch seconds {
        case ...0: return say(.atOnce)
        case ..<120: return say(.inSeconds, ["n": format.number(seconds)])
        case ..<7200: return say(.inMinutes, ["n": format.number((seconds + 30) / 60)])
        default: return say(.inHours, ["n": format.number((seconds + 1800) / 3600)])
        }
    }
}
