package import Base

extension Failure.Code {
    package static let uncertainSenderVanished = Self("UNCERTAIN-SENDER-VANISHED")
    package static let uncertainFlightTimeUnknown = Self("UNCERTAIN-FLIGHT-TIME-UNKNOWN")
    package static let uncertainTakenUpAgain = Self("UNCERTAIN-TAKEN-UP-AGAIN")
    package static let leftTooLate = Self("DELIVERY-LEFT-TOO-LATE")
    package static let triedTooOften = Self("DELIVERY-TRIED-TOO-OFTEN")
    package static let setAside = Self("DELIVERY-SET-ASIDE")
    package static let changedSinceConfirmed = Self("DELIVERY-CHANGED-SINCE-CONFIRMED")
    package static let heldElsewhere = Self("DELIVERY-HELD-ELSEWHERE")
    package static let actNotPossible = Self("DELIVERY-ACT-NOT-POSSIBLE")
    package static let unknownDelivery = Self("DELIVERY-UNKNOWN")
    package static let targetPaused = Self("TARGET-PAUSED")
}

extension Failure {
    static let senderVanished = Failure(
        .uncertainSenderVanished, .tryAgain,
        "Tieout stopped while the document was on its way; it may or may not exist in the target.",
        advice:
            "Nothing to do yet: Tieout looks for it as soon as it can no longer be in flight, and sends nothing before that."
    )

    static let takenUpAgain = Failure(
        .uncertainTakenUpAgain, .tryAgain,
        "It may have arrived before it was set aside, and nobody has looked since.",
        advice: "Nothing to do yet: Tieout looks for it first, and sends nothing before that.")

    static let leftTooLate = Failure(
        .leftTooLate, .tryAgain,
        "Tieout was held up between writing down that it sends the document and sending it, so it did not send it.",
        advice: "Nothing to do: it is sent again shortly. If it happens often, the disk or the machine is too slow.")

    static let flightTimeUnknown = Failure(
        .uncertainFlightTimeUnknown, .askHuman,
        "The document was not found in the target, but a request may still be at work there: its time limit is unknown.",
        advice: "Look in the target yourself; then link the document, or say that it is not there.")

    static func triedTooOften(_ attempts: Int, last: Failure? = nil) -> Failure {
        Failure(
            .triedTooOften, .askHuman, "Tried \(attempts) times without success. " + (last?.summary ?? ""),
            advice: last.map { "\($0.advice) Then retry." } ?? "Find out why the target does not keep it, then retry.",
            cause: last.map { "\($0.code.rawValue): \($0.cause)" } ?? "")
    }

    static func targetPaused(_ target: String) -> Failure {
        Failure(
            .targetPaused, .tryAgain,
            "\(target) has not answered several times in a row, so Tieout lets it rest for a while.",
            advice: "Nothing to do: the document goes out as soon as the target answers again.")
    }

    package static func heldElsewhere(_ delivery: Delivery) -> Failure {
        Failure(
            .heldElsewhere, .tryAgain, "Somebody else is working on this document right now.",
            advice: "Wait a moment and look at its status; nothing is sent twice.",
            cause: "delivery \(delivery.id) held by \(delivery.holder ?? "nobody")")
    }

    /// `instead`: why it stood still before.
    package static func setAside(by person: String, note: String, instead: Failure? = nil) -> Failure {
        Failure(
            .setAside, .askHuman, "Set aside by \(person)\(note.isEmpty ? "." : ": \(note)")",
            advice: "Retry it when the reason is gone.",
            cause: instead.map { "before: \($0.code.rawValue): \($0.summary)" } ?? "")
    }

    /// The content differs from what a person confirmed.
    package static let changedSinceConfirmed = Failure(
        .changedSinceConfirmed, .askHuman, "The document changed after it was confirmed; nothing was sent.",
        advice: "Look at the preview again and confirm what it shows now.")
}
