import Base
import Engine
import Model

/// Where a faktur stands, in the words of the people who work on it.
struct Standing: Sendable {
    let words: String
    let tone: Voice.Tone

    init(_ faktur: Faktur) {
        (words, tone) =
            switch (faktur.status, faktur.submission.status) {
            case (.cancelled, _): ("cancelled", .quiet)
            case _ where faktur.submission.isSetAside: ("set aside", .quiet)
            case (_, .uncertain): ("uncertain", .uncertain)
            case (_, .partial): ("partly posted", .attention)
            case (.posted, _): ("posted", .good)
            case (_, .failed): ("refused", .attention)
            case (_, .pending): ("posting", .underWay)
            case (_, _) where faktur.docNum != nil: ("numbered by hand", .good)
            case (.draft, _): ("draft", .quiet)
            case (.submitted, _): ("waiting for tax officer", .quiet)
            case (.answered, _): ("ready to post", .strong)
            }
    }

    /// The standing as a cell: sign, word and colour.
    func cell(_ voice: Voice) -> Columns.Cell {
        Columns.Cell("\(tone.sign) \(words)") { voice.paint(tone, $0) }
    }
}

extension Delivery {
    var tone: Voice.Tone {
        switch state {
        case .delivered: .good
        case .parked: .attention
        case .uncertain: .uncertain
        case .waiting, .sending: .underWay
        case .aside, .cancelled: .quiet
        }
    }

    func cell(_ voice: Voice) -> Columns.Cell {
        let tone = tone
        return Columns.Cell("\(tone.sign) \(state.rawValue)") { voice.paint(tone, $0) }
    }
}
