import Base
import Engine
import Model

extension Badge {
    /// Where a faktur stands, in the words of the people who wait for it; the one place where they are chosen.
    static func standing(of faktur: Faktur) -> Badge {
        switch (faktur.status, faktur.submission.status) {
        case (.cancelled, _): Badge(tone: .quiet, words: .standsCancelled)
        case _ where faktur.submission.isSetAside: Badge(tone: .quiet, words: .standsAside)
        case (_, .uncertain): Badge(tone: .uncertain, words: .standsUncertain)
        case (_, .partial): Badge(tone: .attention, words: .standsPartly)
        case (.posted, _): Badge(tone: .good, words: .standsPosted)
        case (_, .failed): Badge(tone: .attention, words: .standsRefused)
        case (_, .pending): Badge(tone: .busy, words: .standsPosting)
        case (_, _) where faktur.docNum != nil: Badge(tone: .good, words: .standsByHand)
        case (.draft, _): Badge(tone: .quiet, words: .standsDraft)
        case (.submitted, _): Badge(tone: .quiet, words: .standsWaiting)
        case (.answered, _): Badge(tone: .strong, words: .standsReady)
        }
    }
}
